package io.github.jihe.corpus.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;

/** Damage to OLE2 containers such as .doc: to their chains of sectors and their directory. */
final class OleDamage {
  private static final int SECTOR = 512;
  private static final int FIRST_TABLE = 76;
  private static final int DIRECTORY = 48;
  private static final int ENTRY = 128;
  private static final int[] HEADER = {30, 44, 48, 56, 60, 64, 68, 72, 76};
  private static final int[] FIELDS = {64, 68, 72, 76, 116, 120};

  private OleDamage() {}

  static boolean fits(byte[] bytes) {
    return bytes.length > 3 * SECTOR && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
  }

  static List<Mutation> all() {
    return List.of(OleDamage::chain, OleDamage::directory, OleDamage::header);
  }

  /** Lets a sector be followed by another one: a circle, a crossing or a place beyond the end. */
  private static byte[] chain(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    ByteBuffer file = ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN);
    int sectors = bytes.length / SECTOR;
    int table = (file.getInt(FIRST_TABLE) + 1) * SECTOR;
    int at = table + 4 * random.nextInt(SECTOR / 4);
    if (table < SECTOR || at + 4 > bytes.length) {
      return bytes;
    }
    file.putInt(at, random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(sectors));
    return damaged;
  }

  private static byte[] directory(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    ByteBuffer file = ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN);
    int at = (file.getInt(DIRECTORY) + 1) * SECTOR + ENTRY * random.nextInt(SECTOR / ENTRY);
    int field = at + FIELDS[random.nextInt(FIELDS.length)];
    if (at < SECTOR || field + 4 > bytes.length) {
      return bytes;
    }
    file.putInt(field, random.nextBoolean() ? random.nextInt(8) : random.nextInt());
    return damaged;
  }

  private static byte[] header(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    ByteBuffer file = ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(HEADER[random.nextInt(HEADER.length)], random.nextInt(1 << random.nextInt(31)));
    return damaged;
  }
}
