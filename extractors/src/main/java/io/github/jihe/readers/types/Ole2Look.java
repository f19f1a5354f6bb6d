package io.github.jihe.readers.types;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import io.github.jihe.document.Problem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at the root entries of an OLE2 container ([MS-CFB]). Only those of the root count: a
 * document may hold a workbook as an embedded object, and the other way round.
 */
final class Ole2Look {
  private static final int HEADER = 512;
  private static final int ENTRY = 128;
  private static final int MAX_ENTRIES = 20_000;

  private final ByteBuffer file;
  private final int sectorSize;

  private record Entry(String name, int left, int right, int child) {}

  private Ole2Look(byte[] bytes) {
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int shift = bytes.length >= HEADER ? file.getShort(30) : 0;
    sectorSize = shift == 12 ? 4096 : 512;
  }

  static FileType look(byte[] bytes) {
    Ole2Look look = new Ole2Look(bytes);
    List<Entry> entries = bytes.length < HEADER ? List.of() : look.directory();
    Set<String> names = rootNames(entries);
    if (names.isEmpty()) {
      return KnownTypes.OLE2.with(Problem.Code.CORRUPT, "Office 97-2003 文件不完整或已损坏，请重新另存后报送");
    }
    return byNames(names);
  }

  private static FileType byNames(Set<String> names) {
    if (names.contains("encryptedpackage") || names.contains("encryptioninfo")) {
      return KnownTypes.OOXML_ENCRYPTED.with(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送");
    }
    if (names.contains("worddocument")) {
      return KnownTypes.DOC;
    }
    if (names.contains("workbook") || names.contains("book")) {
      return KnownTypes.XLS;
    }
    if (names.contains("powerpoint document")) {
      return KnownTypes.PPT;
    }
    if (names.contains("visiodocument")) {
      return FileType.of("application/vnd.visio", "vsd", "Visio 绘图");
    }
    if (names.contains("__properties_version1.0")) {
      return KnownTypes.MSG;
    }
    return KnownTypes.OLE2;
  }

  /** The directory's entries in stored order; as far as the chain of sectors can be followed. */
  private List<Entry> directory() {
    List<Entry> entries = new ArrayList<>();
    BitSet seen = new BitSet();
    int sector = file.getInt(48);
    while (offsetOf(sector) >= 0 && !seen.get(sector) && entries.size() < MAX_ENTRIES) {
      seen.set(sector);
      int start = offsetOf(sector);
      for (int at = start; at + ENTRY <= Math.min(start + sectorSize, file.limit()); at += ENTRY) {
        entries.add(entryAt(at));
      }
      sector = next(sector);
    }
    return entries;
  }

  private Entry entryAt(int at) {
    int type = file.get(at + 66);
    int length = file.getShort(at + 64);
    String name = "";
    if (type >= 1 && type <= 5 && length >= 2 && length <= 64) {
      byte[] raw = new byte[length - 2];
      file.get(at, raw);
      name = new String(raw, UTF_16LE).toLowerCase(Locale.ROOT);
    }
    return new Entry(name, file.getInt(at + 68), file.getInt(at + 72), file.getInt(at + 76));
  }

  /** The sector after this one in its chain, by the allocation table; -1 at the end. */
  private int next(int sector) {
    int perSector = sectorSize / 4;
    int table = sector / perSector;
    if (table >= 109) {
      return sector + 1;
    }
    int tableStart = offsetOf(file.getInt(76 + 4 * table));
    int at = tableStart + 4 * (sector % perSector);
    return tableStart < 0 || at + 4 > file.limit() ? -1 : file.getInt(at);
  }

  /** Where a sector begins, or -1 if there is no such sector. */
  private int offsetOf(int sector) {
    long offset = (sector + 1L) * sectorSize;
    return sector < 0 || offset + ENTRY > file.limit() ? -1 : (int) offset;
  }

  private static Set<String> rootNames(List<Entry> entries) {
    Set<String> names = new HashSet<>();
    if (entries.isEmpty()) {
      return names;
    }
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(entries.get(0).child());
    while (!open.isEmpty()) {
      int index = open.pop();
      if (index > 0 && index < entries.size() && !seen.get(index)) {
        seen.set(index);
        Entry entry = entries.get(index);
        names.add(entry.name());
        open.push(entry.left());
        open.push(entry.right());
      }
    }
    names.remove("");
    if (names.isEmpty()) {
      // The tree is damaged; any entry is better than none.
      entries.stream().skip(1).map(Entry::name).filter(name -> !name.isEmpty()).forEach(names::add);
    }
    return names;
  }
}
