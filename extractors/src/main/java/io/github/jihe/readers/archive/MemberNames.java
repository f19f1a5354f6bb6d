package io.github.jihe.readers.archive;

import io.github.jihe.readers.types.TextEncoding;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of members: decoded, made harmless for display, and judged. */
final class MemberNames {
  private static final int LONGEST = 512;
  private static final Set<String> LEFT_BY_SYSTEMS =
      Set.of("__macosx", "thumbs.db", "desktop.ini", "$recycle.bin");

  private MemberNames() {}

  /** UTF-8 if it is valid, else what Chinese Windows writes. */
  static String decode(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(raw, TextEncoding.CHINESE);
    }
  }

  /**
   * A relative path with slashes that stays inside of its archive: no drive, no {@code ..}, no
   * control or direction characters.
   */
  static String harmless(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/", -1)) {
      String clean = part.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029\\ufffe\\uffff]", "").strip();
      boolean isDrive = parts.isEmpty() && clean.matches("[A-Za-z]:.*");
      clean = isDrive ? clean.substring(2) : clean;
      if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
        parts.add(clean);
      }
    }
    String path = String.join("/", parts);
    if (path.length() > LONGEST) {
      path = "…" + path.substring(path.length() - LONGEST);
    }
    return path.isEmpty() ? "未命名" : path;
  }

  /** Whether a file is hidden, temporary or left behind by a system, not a report. */
  static boolean isClutter(String path) {
    for (String part : path.split("/", -1)) {
      String low = part.toLowerCase(Locale.ROOT);
      if (low.startsWith(".") || low.startsWith("~$") || LEFT_BY_SYSTEMS.contains(low)) {
        return true;
      }
    }
    String low = path.toLowerCase(Locale.ROOT);
    return low.endsWith(".tmp") && low.substring(low.lastIndexOf('/') + 1).startsWith("~");
  }
}
