package io.github.jihe.checks;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text files that users write themselves: profiles, rules, decisions. */
public final class UserText {
  private static final Charset WINDOWS = Charset.forName("GB18030");
  private static final String MARK = "\uFEFF";

  private UserText() {}

  /**
   * As UTF-8 with or without a byte order mark, as UTF-16 with one (Excel's "Unicode text"), else
   * as a Chinese Windows or Excel saves it.
   */
  public static String decode(byte[] bytes) {
    if (isWide(bytes)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean isWide(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFFFE || mark == 0xFEFF;
  }
}
