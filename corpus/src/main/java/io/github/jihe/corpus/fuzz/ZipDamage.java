package io.github.jihe.corpus.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Damage to packages such as .docx: to their parts, their order and their headers. */
final class ZipDamage {
  private static final int[] LENGTHS_OF_LOCAL = {18, 22, 26, 28};
  private static final int[] LENGTHS_OF_CENTRAL = {20, 24, 28, 30, 32, 42};

  private ZipDamage() {}

  static boolean fits(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  static List<Mutation> all() {
    return List.of(
        ZipDamage::damagePart,
        ZipDamage::damagePart,
        ZipDamage::damagePart,
        ZipDamage::damagePart,
        ZipDamage::repeatEntry,
        ZipDamage::swapContents,
        ZipDamage::dropEntry,
        ZipDamage::shuffle,
        ZipDamage::inflateLength);
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Part(String name, byte[] content) {}

  private static byte[] damagePart(byte[] bytes, Random random) {
    List<Part> parts = parts(bytes);
    if (parts.isEmpty()) {
      return bytes;
    }
    // The longest part, where the text is, half of the time.
    int at = random.nextInt(parts.size());
    if (random.nextBoolean()) {
      for (int i = 0; i < parts.size(); i++) {
        at = parts.get(i).content().length > parts.get(at).content().length ? i : at;
      }
    }
    Part part = parts.get(at);
    if (part.content().length == 0) {
      return bytes;
    }
    List<Mutation> kinds = ByteDamage.all();
    byte[] damaged = kinds.get(random.nextInt(kinds.size())).apply(part.content(), random);
    parts.set(at, new Part(part.name(), damaged));
    return written(parts);
  }

  private static byte[] repeatEntry(byte[] bytes, Random random) {
    List<Part> parts = parts(bytes);
    if (parts.isEmpty()) {
      return bytes;
    }
    Part name = parts.get(random.nextInt(parts.size()));
    Part content = parts.get(random.nextInt(parts.size()));
    parts.add(random.nextInt(parts.size() + 1), new Part(name.name(), content.content()));
    return written(parts);
  }

  private static byte[] swapContents(byte[] bytes, Random random) {
    List<Part> parts = parts(bytes);
    if (parts.size() < 2) {
      return bytes;
    }
    int one = random.nextInt(parts.size());
    int other = random.nextInt(parts.size());
    Part first = parts.get(one);
    Part second = parts.get(other);
    parts.set(one, new Part(first.name(), second.content()));
    parts.set(other, new Part(second.name(), first.content()));
    return written(parts);
  }

  private static byte[] dropEntry(byte[] bytes, Random random) {
    List<Part> parts = parts(bytes);
    if (parts.isEmpty()) {
      return bytes;
    }
    parts.remove(random.nextInt(parts.size()));
    return written(parts);
  }

  private static byte[] shuffle(byte[] bytes, Random random) {
    List<Part> parts = parts(bytes);
    Collections.shuffle(parts, random);
    return written(parts);
  }

  /** Puts a large number where a header of an entry keeps a length or an offset. */
  private static byte[] inflateLength(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    int start = random.nextInt(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int at = (start + i) % bytes.length;
      if (at + 46 > bytes.length || bytes[at] != 'P' || bytes[at + 1] != 'K') {
        continue;
      }
      int[] fields = bytes[at + 2] == 1 ? LENGTHS_OF_CENTRAL : LENGTHS_OF_LOCAL;
      int field = fields[random.nextInt(fields.length)];
      damaged[at + field] = (byte) random.nextInt(256);
      damaged[at + field + 1] = (byte) 0xFF;
      if (random.nextBoolean()) {
        damaged[at + field + 2] = (byte) 0xFF;
        damaged[at + field + 3] = (byte) (random.nextBoolean() ? 0xFF : 0x7F);
      }
      return damaged;
    }
    return damaged;
  }

  /** The entries that can be read; a file that was damaged before may hold fewer. */
  private static List<Part> parts(byte[] bytes) {
    List<Part> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(new Part(entry.getName(), zip.readAllBytes()));
      }
    } catch (IOException | IllegalArgumentException e) {
      return parts;
    }
    return parts;
  }

  /** Written by a library that lets two entries have one name. */
  private static byte[] written(List<Part> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        ZipArchiveEntry entry = new ZipArchiveEntry(part.name());
        // The library takes two entries that are alike for one, and the time is now unless set.
        entry.setTime(0);
        entry.setComment(Integer.toString(i));
        zip.putArchiveEntry(entry);
        zip.write(part.content());
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
