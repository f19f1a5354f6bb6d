package io.github.jihe.readers.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.jihe.readers.types.TextEncoding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes pages. The bytes are believed more than the page's own word: export programs write GBK
 * under {@code charset=utf-8} and the other way round.
 */
public final class HtmlText {
  private static final int HEAD = 8192;
  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z][\\w.:-]{1,30})");

  private HtmlText() {}

  /** The characters of a page; never fails. */
  public static String decode(byte[] bytes) {
    TextEncoding seen =
        TextEncoding.of(bytes).orElseGet(() -> new TextEncoding(TextEncoding.CHINESE, 0));
    if (seen.markBytes() > 0 || !seen.charset().equals(TextEncoding.CHINESE)) {
      return seen.decode(bytes);
    }
    return new String(bytes, declared(bytes).orElse(TextEncoding.CHINESE));
  }

  /** A declared charset that is neither Chinese nor UTF-8, which the bytes have excluded. */
  private static Optional<Charset> declared(byte[] bytes) {
    Matcher matcher =
        DECLARED.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    // "Western" is what programs write that do not know better.
    if (name.startsWith("gb")
        || name.startsWith("utf")
        || name.matches("(iso-8859|windows-125|us-asc).*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
