package io.github.jihe.readers.parts;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a ZIP package, unpacked one by one as they are asked for; pictures never are.
 *
 * <p>Where the directory at the file's end is missing, because the file was cut off, the parts are
 * found by their own headers. No size that the file declares is trusted.
 */
public final class ZipParts {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private record Entry(int header, long packed, int method) {}

  private final byte[] bytes;
  private final ByteBuffer data;
  private final Budget budget;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private boolean encrypted;

  private ZipParts(byte[] bytes, Budget budget) {
    this.bytes = bytes;
    this.data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.budget = budget;
  }

  /**
   * Finds the parts.
   *
   * @throws UnreadableFileException ENCRYPTED, or CORRUPT if there is no part at all
   */
  public static ZipParts open(byte[] bytes, Budget budget) throws UnreadableFileException {
    ZipParts parts = new ZipParts(bytes, budget);
    parts.readDirectory();
    if (parts.entries.isEmpty()) {
      parts.scan();
    }
    if (parts.encrypted) {
      throw new UnreadableFileException(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送");
    }
    if (parts.entries.isEmpty()) {
      throw new UnreadableFileException(Problem.Code.CORRUPT, "文件已损坏，请用 Word 或 WPS 打开并另存后重新报送");
    }
    return parts;
  }

  public Set<String> names() {
    return entries.keySet();
  }

  private static String key(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private void put(int nameAt, int nameLength, Entry entry, int flags) {
    String name = new String(bytes, nameAt, nameLength, StandardCharsets.UTF_8);
    encrypted |= (flags & 1) != 0;
    entries.putIfAbsent(key(name), entry);
  }

  private void readDirectory() {
    int end = bytes.length - 22;
    while (end >= Math.max(0, bytes.length - 66_000) && data.getInt(end) != END) {
      end--;
    }
    if (end < 0 || data.getInt(end) != END) {
      return;
    }
    long at = data.getInt(end + 16) & 0xFFFFFFFFL;
    while (at + 46 <= bytes.length && data.getInt((int) at) == CENTRAL) {
      int i = (int) at;
      int nameLength = data.getShort(i + 28) & 0xFFFF;
      if (at + 46 + nameLength > bytes.length) {
        return;
      }
      long header = data.getInt(i + 42) & 0xFFFFFFFFL;
      if (header + 30 <= bytes.length && data.getInt((int) header) == LOCAL) {
        long packed = data.getInt(i + 20) & 0xFFFFFFFFL;
        Entry entry = new Entry((int) header, packed, data.getShort(i + 10) & 0xFFFF);
        put(i + 46, nameLength, entry, data.getShort(i + 8));
      }
      at += 46L + nameLength + (data.getShort(i + 30) & 0xFFFF) + (data.getShort(i + 32) & 0xFFFF);
    }
  }

  private void scan() {
    for (int i = 0; i + 30 <= bytes.length; i++) {
      if (bytes[i] == 'P' && data.getInt(i) == LOCAL) {
        int nameLength = data.getShort(i + 26) & 0xFFFF;
        if (i + 30 + nameLength <= bytes.length && nameLength > 0) {
          long packed = data.getInt(i + 18) & 0xFFFFFFFFL;
          int flags = data.getShort(i + 6);
          // The size is written behind the data where bit 3 is set: take what there is.
          long reach = (flags & 8) != 0 || packed == 0 ? bytes.length : packed;
          put(i + 30, nameLength, new Entry(i, reach, data.getShort(i + 8) & 0xFFFF), flags);
        }
      }
    }
  }

  /**
   * A part's content; the caller closes it. A part that is not there, or not readable, is empty.
   */
  public Optional<InputStream> part(String name) {
    Entry entry = entries.get(key(name));
    if (entry == null) {
      return Optional.empty();
    }
    int h = entry.header();
    long start = h + 30L + (data.getShort(h + 26) & 0xFFFF) + (data.getShort(h + 28) & 0xFFFF);
    if (start > bytes.length) {
      return Optional.empty();
    }
    int length = (int) Math.min(entry.packed(), bytes.length - start);
    return switch (entry.method()) {
      case STORED -> Optional.of(new ByteArrayInputStream(bytes, (int) start, length));
      case DEFLATED -> Optional.of(new Inflating(bytes, (int) start, length, budget));
      default -> Optional.empty();
    };
  }

  private static final class Inflating extends InputStream {
    private final Inflater inflater = new Inflater(true);
    private final Budget budget;

    private Inflating(byte[] bytes, int offset, int length, Budget budget) {
      this.budget = budget;
      inflater.setInput(bytes, offset, length);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      try {
        int count = inflater.inflate(into, offset, length);
        if (count == 0) {
          return -1;
        }
        if (!budget.expanded(count)) {
          throw new IOException("expanded too far");
        }
        return count;
      } catch (DataFormatException e) {
        throw new IOException(e);
      }
    }

    @Override
    public void close() {
      inflater.end();
    }
  }
}
