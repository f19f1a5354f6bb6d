package io.github.jihe.outputs.letters;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files that every system allows, each given once. */
final class FileNames {
  /** Three bytes a character, and names of 255 bytes: the rest is for what follows. */
  private static final int LONGEST = 60;

  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\uFFFD]");

  /** Devices of Windows, with whatever ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private final Set<String> given = new HashSet<>();

  /** A name for these words: {@code words + ending}, numbered if it was given before. */
  String of(String words, String ending) {
    String plain = FORBIDDEN.matcher(LetterText.line(words)).replaceAll("_");
    String cut =
        plain.substring(
            0,
            plain.offsetByCodePoints(
                0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
    String name = cut.strip().replaceFirst("^[.\\s]+", "").replaceFirst("[.\\s]+$", "");
    if (name.isEmpty() || DEVICE.matcher(name).matches()) {
      name = "_" + name;
    }
    String unique = name + ending;
    for (int number = 2; !given.add(unique.toLowerCase(Locale.ROOT)); number++) {
      unique = name + "（" + number + "）" + ending;
    }
    return unique;
  }
}
