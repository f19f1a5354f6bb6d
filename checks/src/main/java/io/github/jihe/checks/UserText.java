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

  /** As UTF-8 with or without a byte order mark, else as a Chinese Windows or Excel saves it. */
  public static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }
}
