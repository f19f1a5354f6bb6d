package io.github.jihe.reports.prose;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts the numbered items of a section: （一）… （二）…, 6.1 … 6.2 …, each in a paragraph of its own or
 * not.
 */
final class SectionItems {
  private static final String CHINESE = "一二三四五六七八九十";
  private static final int MOST = 10;

  /** An item begins a paragraph or a sentence. */
  private static final String BEGIN = "(?:(?<=[\\n。;；:])|(?<=[。;；:]\\s))";

  private static final List<List<Pattern>> STYLES =
      Stream.<IntFunction<String>>of(
              n -> "\\(" + chinese(n) + "\\)",
              n -> chinese(n) + "、",
              n -> "\\d{1,2}\\." + n + "(?![\\d.%])",
              n -> n + "[、.](?!\\d)",
              n -> "\\(" + n + "\\)",
              n -> chinese(n) + "是")
          .map(
              style ->
                  IntStream.rangeClosed(1, MOST)
                      .mapToObj(n -> Pattern.compile(BEGIN + style.apply(n)))
                      .toList())
          .toList();

  private SectionItems() {}

  private static String chinese(int number) {
    return String.valueOf(CHINESE.charAt(number - 1));
  }

  /** A run of items of one style, and where it begins. */
  private record Run(int start, int items) {}

  /**
   * How many items there are of the style that comes first; the number announced where any style
   * has as many; 0 if the numbers of the first style come twice or with gaps.
   */
  static int count(List<String> paragraphs, int announced) {
    String text = "\n" + String.join("\n", paragraphs);
    List<Run> runs =
        STYLES.stream().map(style -> run(style, text)).filter(run -> run.start() >= 0).toList();
    if (runs.stream().anyMatch(run -> run.items() == announced)) {
      return announced;
    }
    return runs.stream()
        .reduce((one, other) -> other.start() < one.start() ? other : one)
        .map(Run::items)
        .orElse(0);
  }

  private static Run run(List<Pattern> style, String text) {
    int start = -1;
    int from = 0;
    for (int n = 1; n <= MOST; n++) {
      Matcher item = style.get(n - 1).matcher(text);
      if (!item.find()) {
        return new Run(start, later(style, n, text) ? 0 : n - 1);
      }
      int at = item.start();
      if (at < from || item.find()) {
        return new Run(start < 0 ? at : start, 0);
      }
      start = start < 0 ? at : start;
      from = at;
    }
    return new Run(start, MOST);
  }

  private static boolean later(List<Pattern> style, int missing, String text) {
    return IntStream.range(missing, MOST).anyMatch(n -> style.get(n).matcher(text).find());
  }
}
