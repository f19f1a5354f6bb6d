package io.github.jihe.readers.text;

import io.github.jihe.layout.LineBreaks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text whose paragraphs an editor broke into lines of one width. A line goes on in the next one
 * where the first word of that would not have fitted any more.
 *
 * @param width how a line is measured
 * @param limit the width that no line goes beyond
 */
record WrappedLines(ToIntFunction<String> width, int limit) {
  /** No line of prose is set narrower, in signs; cells and headings are. */
  private static final int NARROWEST = 16;

  /** So many lines of one width are no chance. */
  private static final int FEWEST = 6;

  /** Widths to try. */
  private static final int MOST_WIDTHS = 5;

  /** A sign that may not begin a line is now and then set beyond the margin. */
  private static final int OVERHANG = 2;

  private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？：:]\\s*$");
  private static final Pattern STOP = Pattern.compile(".*[。！？；：!?;:]\\s*$");
  private static final Pattern INDENTED = Pattern.compile("^[ \u3000]{2,}.*|^\u3000.*");
  private static final Pattern OPENS =
      Pattern.compile(
          "^\\s*([一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[、．.](?!\\d)"
              + "|第[一二三四五六七八九十]{1,3}(部分|章|篇)|[①-⑳•●■◆▪➢]|——|附[件表]|#).*");

  private static final Pattern WORD =
      Pattern.compile(
          "^([（《“‘「【〔]*(\\d[\\d.,]*\\p{IsHan}{0,2}|[\\w.%,/＋+-]+|.)[，。、；：？！）》」】〕”’％%]*)",
          Pattern.DOTALL);

  /** The lines of a text, those of one paragraph joined; as they are if nothing broke them. */
  static List<String> joined(List<String> lines) {
    return Stream.concat(of(lines, String::length), of(lines, WrappedLines::columns))
        .filter(measure -> measure.count(lines).isSure())
        .max(Comparator.comparingLong(measure -> measure.count(lines).broken()))
        .map(measure -> measure.join(lines))
        .orElse(lines);
  }

  /** The widths, measured so, at which most lines end in the middle of a sentence. */
  private static Stream<WrappedLines> of(List<String> lines, ToIntFunction<String> width) {
    Map<Integer, Long> ends =
        lines.stream()
            .filter(WrappedLines::isOpen)
            .collect(
                Collectors.groupingBy(
                    line -> width.applyAsInt(line.stripTrailing()), Collectors.counting()));
    return ends.entrySet().stream()
        .filter(end -> end.getValue() >= FEWEST / 2)
        .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
        .limit(MOST_WIDTHS)
        .map(end -> new WrappedLines(width, end.getKey()));
  }

  private static int columns(String line) {
    return line.codePoints()
        .map(sign -> sign >= 0x2E80 || sign >= 0x2010 && sign < 0x2040 ? 2 : 1)
        .sum();
  }

  private static boolean isProse(String line) {
    return line.indexOf('\t') < 0
        && line.indexOf('|') < 0
        && line.indexOf('<') < 0
        && !line.strip().contains("  "); // cells of a row set side by side
  }

  private static boolean isOpen(String line) {
    return isProse(line) && line.strip().length() >= NARROWEST && !STOP.matcher(line).matches();
  }

  /**
   * How the lines of a text end.
   *
   * @param open lines that end in the middle of a sentence
   * @param broken those of them that the next line goes on
   * @param beyond lines wider than the limit
   */
  private record Count(long open, long broken, long beyond) {
    /**
     * Whether nearly all that ends without a stop ends at the margin, and little goes beyond it.
     */
    boolean isSure() {
      return broken >= FEWEST && broken * 3 >= open * 2 && beyond * 4 <= broken;
    }
  }

  private Count count(List<String> lines) {
    long open = 0;
    long broken = 0;
    long beyond = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      if (isProse(line) && width.applyAsInt(line.stripTrailing()) > limit + OVERHANG) {
        beyond++;
      } else if (isOpen(line)) {
        open++;
        broken += isBroken(line, lines.get(i + 1)) ? 1 : 0;
      }
    }
    return new Count(open, broken, beyond);
  }

  private List<String> join(List<String> lines) {
    boolean indents =
        lines.stream().filter(line -> INDENTED.matcher(line).matches()).count() >= FEWEST / 2;
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean goesOn =
          i > 0
              && isBroken(lines.get(i - 1), line)
              && (indents || !SENTENCE_END.matcher(lines.get(i - 1)).matches());
      if (goesOn) {
        int last = joined.size() - 1;
        joined.set(last, LineBreaks.join(joined.get(last).stripTrailing(), line.strip()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private boolean isBroken(String upper, String lower) {
    if (!isProse(upper)
        || !isProse(lower)
        || upper.strip().length() < NARROWEST / 2
        || lower.isBlank()
        || INDENTED.matcher(lower).matches()
        || OPENS.matcher(lower).matches()) {
      return false;
    }
    int length = width.applyAsInt(upper.stripTrailing());
    return length <= limit + OVERHANG && length + word(lower) > limit;
  }

  /** The width of what cannot be parted at the beginning of a line. */
  private int word(String line) {
    var word = WORD.matcher(line);
    return word.find() ? width.applyAsInt(word.group()) : 0;
  }
}
