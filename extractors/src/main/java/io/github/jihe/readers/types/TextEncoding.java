package io.github.jihe.readers.types;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the text of a file is encoded.
 *
 * @param charset UTF-8, UTF-16, UTF-32 or GB18030 (which takes in GB2312 and GBK)
 * @param markBytes length of the byte order mark in front
 */
public record TextEncoding(Charset charset, int markBytes) {
  /** GB18030 is a superset of GBK and GB2312, whatever a file calls it. */
  public static final Charset CHINESE = Charset.forName("GB18030");

  /** Looking at more than this does not change the answer. */
  private static final int SAMPLE = 1 << 18;

  /** The encoding of {@code bytes} if they are text at all; nothing for binary data. */
  public static Optional<TextEncoding> of(byte[] bytes) {
    Optional<TextEncoding> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    int length = Math.min(bytes.length, SAMPLE);
    Optional<TextEncoding> wide = unmarkedUtf16(bytes, length);
    if (wide.isPresent()) {
      return wide;
    }
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xff;
      boolean isPlainControl = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0b;
      if (b == 0x7f || (b < 0x20 && !isPlainControl)) {
        controls++;
      }
    }
    // A stray end-of-file mark or vertical tab of an old export does not make a text binary.
    if (controls > length / 500 + (length > 40 ? 1 : 0)) {
      return Optional.empty();
    }
    if (isUtf8(bytes, length)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 0));
    }
    return isChinese(bytes, length) ? Optional.of(new TextEncoding(CHINESE, 0)) : Optional.empty();
  }

  /** The text without its byte order mark; malformed bytes become U+FFFD. */
  public String decode(byte[] bytes) {
    return new String(bytes, markBytes, bytes.length - markBytes, charset);
  }

  /** The text of the first bytes, as {@link #decode}. */
  String decodeHead(byte[] bytes, int length) {
    return new String(bytes, markBytes, Math.min(length, bytes.length) - markBytes, charset);
  }

  private static Optional<TextEncoding> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new TextEncoding(Charset.forName("UTF-32LE"), 4));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new TextEncoding(Charset.forName("UTF-32BE"), 4));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
    }
    if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return Optional.of(new TextEncoding(CHINESE, 4));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * UTF-16 without a mark: line ends, digits and spaces have a zero on one side, always the same; 一
   * (U+4E00) alone has one on the other side, so that the high bytes must look like Chinese, too.
   */
  private static Optional<TextEncoding> unmarkedUtf16(byte[] bytes, int length) {
    if (length < 8) {
      return Optional.empty();
    }
    int littleAscii = 0;
    int bigAscii = 0;
    int nonsense = 0;
    for (int i = 0; i + 1 < length; i += 2) {
      int first = bytes[i] & 0xff;
      int second = bytes[i + 1] & 0xff;
      if (second == 0 && isAsciiText(first)) {
        littleAscii++;
      } else if (first == 0 && isAsciiText(second)) {
        bigAscii++;
      } else if (first == 0 && second == 0) {
        nonsense++;
      }
    }
    int pairs = length / 2;
    if (nonsense > 0) {
      return Optional.empty();
    }
    if (littleAscii > 0 && littleAscii * 50L >= pairs && isHanOrAscii(bytes, length, 1)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 0));
    }
    if (bigAscii > 0 && bigAscii * 50L >= pairs && isHanOrAscii(bytes, length, 0)) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 0));
    }
    return Optional.empty();
  }

  /** Whether nearly all high bytes are those of Latin, Chinese punctuation, Han or full width. */
  private static boolean isHanOrAscii(byte[] bytes, int length, int highAt) {
    int strange = 0;
    for (int i = 0; i + 1 < length; i += 2) {
      int high = bytes[i + highAt] & 0xff;
      boolean isUsual =
          high == 0
              || (high >= 0x20 && high <= 0x33)
              || (high >= 0x4e && high <= 0x9f)
              || high == 0xff;
      if (!isUsual) {
        strange++;
      }
    }
    return strange <= length / 2 / 20;
  }

  private static boolean isAsciiText(int b) {
    return (b >= 0x20 && b < 0x7f) || b == '\n' || b == '\r' || b == '\t';
  }

  /**
   * Whether the bytes are UTF-8, a few damaged ones apart. Text in GBK hardly ever looks like it:
   * most of its pairs are no valid sequence.
   */
  static boolean isUtf8(byte[] bytes, int length) {
    int sequences = 0;
    int bad = 0;
    int i = 0;
    while (i < length) {
      int b = bytes[i] & 0xff;
      int more = b < 0x80 ? 0 : b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : 3;
      if (b >= 0x80 && (b < 0xc2 || b > 0xf4)) {
        bad++;
        i++;
        continue;
      }
      int seen = 0;
      while (seen < more && i + 1 + seen < length && (bytes[i + 1 + seen] & 0xc0) == 0x80) {
        seen++;
      }
      if (seen == more) {
        sequences += more > 0 ? 1 : 0;
      } else if (i + 1 + seen < length) {
        bad++;
      }
      i += 1 + seen;
    }
    return bad == 0 || sequences > 20 * bad;
  }

  /** Whether the bytes are GB18030, a few damaged ones apart, and read like Chinese. */
  private static boolean isChinese(byte[] bytes, int length) {
    int pairs = 0;
    int bad = 0;
    int i = 0;
    while (i < length) {
      int b = bytes[i] & 0xff;
      if (b < 0x80) {
        i++;
      } else if (i + 1 >= length) {
        break;
      } else {
        int next = bytes[i + 1] & 0xff;
        boolean isPair = b != 0x80 && b != 0xff && next >= 0x40 && next != 0x7f && next != 0xff;
        boolean isQuad = b != 0x80 && b != 0xff && next >= 0x30 && next <= 0x39;
        if (isPair) {
          pairs++;
          i += 2;
        } else if (isQuad) {
          pairs++;
          i += 4;
        } else {
          bad++;
          i++;
        }
      }
    }
    return pairs > 0 && pairs >= 10 * bad;
  }
}
