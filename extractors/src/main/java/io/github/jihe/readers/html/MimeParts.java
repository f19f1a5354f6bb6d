package io.github.jihe.readers.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a MIME message (RFC 2045, 2046) into its parts, whether or not it is complete. */
final class MimeParts {
  private static final int MAX_DEPTH = 5;
  private static final int MAX_PARTS = 10_000;
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK_LINE = Pattern.compile("\r?\n\r?\n");

  /**
   * One part that is not made of parts.
   *
   * @param type its Content-Type in lower case, with parameters
   * @param location its Content-Location, or empty
   * @param body one char for each byte, still in its transfer encoding
   */
  record Part(String type, String location, String encoding, String body) {

    /** The content as it was before it was made fit for mail. */
    byte[] decoded() {
      if (encoding.contains("quoted-printable")) {
        return quotedPrintable(body);
      }
      if (encoding.contains("base64")) {
        String letters = body.replaceAll("[^A-Za-z0-9+/]", "");
        return Base64.getDecoder().decode(letters.substring(0, letters.length() / 4 * 4));
      }
      return body.getBytes(ISO_8859_1);
    }
  }

  private final List<Part> parts = new ArrayList<>();

  private MimeParts() {}

  static List<Part> of(byte[] bytes) {
    MimeParts split = new MimeParts();
    split.split(new String(bytes, ISO_8859_1).stripLeading(), 0);
    return split.parts;
  }

  private void split(String entity, int depth) {
    Matcher blank = BLANK_LINE.matcher(entity);
    boolean hasBody = blank.find();
    Map<String, String> headers = headers(hasBody ? entity.substring(0, blank.start()) : entity);
    String body = hasBody ? entity.substring(blank.end()) : "";
    String type = headers.getOrDefault("content-type", "text/plain");
    Matcher boundary = BOUNDARY.matcher(type);
    if (type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/") && boundary.find()) {
      if (depth < MAX_DEPTH) {
        String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        splitBody(body, "--" + mark, depth);
      }
    } else if (parts.size() < MAX_PARTS) {
      parts.add(
          new Part(
              type.toLowerCase(Locale.ROOT),
              headers.getOrDefault("content-location", ""),
              headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT),
              body));
    }
  }

  private void splitBody(String body, String mark, int depth) {
    int at = body.startsWith(mark) ? 0 : afterLineEnd(body, mark, 0);
    while (at >= 0) {
      int start = at + mark.length();
      if (body.startsWith("--", start)) {
        return;
      }
      int next = afterLineEnd(body, mark, start);
      int lineEnd = body.indexOf('\n', start);
      if (lineEnd >= 0 && (next < 0 || lineEnd < next)) {
        split(body.substring(lineEnd + 1, next < 0 ? body.length() : next), depth + 1);
      }
      at = next;
    }
  }

  /** Where {@code mark} next begins a line, or -1. */
  private static int afterLineEnd(String body, String mark, int from) {
    int at = body.indexOf("\n" + mark, from);
    return at < 0 ? -1 : at + 1;
  }

  private static Map<String, String> headers(String text) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : text.replaceAll("\r?\n[ \t]+", " ").lines().toList()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private static byte[] quotedPrintable(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '=') {
        out.write(c);
        continue;
      }
      int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        // A soft line break; anything else is damage and stays as it is.
        int end = i + 1;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\r')) {
          end++;
        }
        if (end < text.length() && text.charAt(end) == '\n') {
          i = end;
        } else {
          out.write(c);
        }
      }
    }
    return out.toByteArray();
  }
}
