package io.github.jihe.readers.sheet;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a zip container in memory, by name without regard to case. Trusts the central
 * directory for places and check sums only; unpacks no further than the budget goes.
 */
final class ZipParts {
  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int CENTRAL_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteBuffer bytes;
  private final Budget budget;
  private final Map<String, Entry> entries = new HashMap<>();

  private record Entry(int offset, long packed, int method, long checkSum, boolean encrypted) {}

  ZipParts(byte[] content, Budget budget) throws UnreadableFileException {
    this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    this.budget = budget;
    try {
      directory();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw corrupt(e);
    }
    if (entries.isEmpty()) {
      throw corrupt(null);
    }
  }

  static UnreadableFileException corrupt(Throwable cause) {
    return new UnreadableFileException(Problem.Code.CORRUPT, "表格文件已损坏，请用办公软件打开并另存后重新报送", cause);
  }

  private void directory() {
    int end = bytes.limit() - END_SIZE;
    while (end >= 0 && bytes.getInt(end) != END) {
      end--;
    }
    if (end < 0) {
      return;
    }
    int at = bytes.getInt(end + 16);
    // A directory that is not where it should be stands before its end mark (leading bytes).
    int shift = 0;
    if (at < 0 || at >= end || bytes.getInt(at) != CENTRAL) {
      int expected = end - bytes.getInt(end + 12);
      shift = expected - at;
      at = expected;
    }
    while (at + CENTRAL_SIZE <= end && bytes.getInt(at) == CENTRAL) {
      int nameLength = bytes.getShort(at + 28) & 0xffff;
      int extra = bytes.getShort(at + 30) & 0xffff;
      int comment = bytes.getShort(at + 32) & 0xffff;
      byte[] name = new byte[nameLength];
      bytes.get(at + CENTRAL_SIZE, name);
      Entry entry =
          new Entry(
              bytes.getInt(at + 42) + shift,
              bytes.getInt(at + 20) & 0xffffffffL,
              bytes.getShort(at + 10),
              bytes.getInt(at + 16) & 0xffffffffL,
              (bytes.getShort(at + 8) & 1) != 0);
      entries.putIfAbsent(key(new String(name, StandardCharsets.UTF_8)), entry);
      at += CENTRAL_SIZE + nameLength + extra + comment;
    }
  }

  private static String key(String name) {
    String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashes.startsWith("/") ? slashes.substring(1) : slashes;
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** The names of all parts, in small letters, with forward slashes. */
  Set<String> names() {
    return entries.keySet();
  }

  /** Opens a part; empty if there is none of this name. */
  Optional<PartStream> open(String name) throws UnreadableFileException {
    Entry entry = entries.get(key(name));
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.encrypted()) {
      throw new UnreadableFileException(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送");
    }
    int at = entry.offset();
    if (at < 0 || at > bytes.limit() - LOCAL_SIZE || bytes.getInt(at) != LOCAL) {
      throw corrupt(null);
    }
    int start =
        at + LOCAL_SIZE + (bytes.getShort(at + 26) & 0xffff) + (bytes.getShort(at + 28) & 0xffff);
    if (start > bytes.limit()) {
      throw corrupt(null);
    }
    int length = (int) Math.min(entry.packed(), bytes.limit() - start);
    InputStream packed = new ByteArrayInputStream(bytes.array(), start, length);
    return switch (entry.method()) {
      case STORED -> Optional.of(new PartStream(packed, budget, entry.checkSum()));
      case DEFLATED -> Optional.of(new PartStream(new Inflating(packed), budget, entry.checkSum()));
      default -> throw corrupt(null);
    };
  }

  /** Frees the native memory of its inflater when closed. */
  private static final class Inflating extends InflaterInputStream {
    Inflating(InputStream packed) {
      super(packed, new Inflater(true), 8192);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}
