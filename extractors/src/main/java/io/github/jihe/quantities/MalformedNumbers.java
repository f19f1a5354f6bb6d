package io.github.jihe.quantities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that cannot be meant as printed. Silent about section numbers, dates, versions,
 * addresses and ellipses. Every pattern has bounded repetition, so that hostile text costs no more
 * than other text.
 */
final class MalformedNumbers {
  private static final String DIGITS = "\\d{1,15}";
  private static final String NUMBER = "\\d{1,15}(?:\\.\\d{1,10})?";
  private static final String AMOUNT = "(?:亿元|百万元|万元|千元|元|%|‰)";

  /**
   * A way to get a number wrong.
   *
   * @param reading from the match to what is probably meant
   */
  private record Fault(Pattern pattern, Function<MatchResult, String> reading) {
    static Fault of(String regex, Function<MatchResult, String> reading) {
      return new Fault(Pattern.compile(regex), reading);
    }
  }

  private static final List<Fault> FAULTS =
      List.of(
          // 91%%, 95 % %
          Fault.of(
              "(?<![\\d.])(" + NUMBER + ") ?([%‰])(?: ?[%‰]){1,3}", m -> m.group(1) + m.group(2)),
          // 12..5; three dots are an ellipsis
          Fault.of(
              "(?<![\\d.])(" + DIGITS + ")\\.\\.(" + DIGITS + ")(?![\\d.])",
              m -> m.group(1) + "." + m.group(2)),
          // 3.5.2万元; without a unit it is a section, a date or a version
          Fault.of("(?<![\\d.A-Za-z])\\d{1,9}\\.\\d{1,6}\\.\\d{1,6} ?" + AMOUNT, m -> ""),
          // 12.,5 and 12,.5
          Fault.of("(?<![\\d.])" + DIGITS + "(?:\\.,|,\\.)" + DIGITS + " ?" + AMOUNT, m -> ""),
          // 95.% and 12.万元
          Fault.of(
              "(?<=[^\\d.\\n。；;])(?<![\\d.])(" + DIGITS + ")\\. ?(" + AMOUNT + ")",
              m -> m.group(1) + m.group(2)),
          // 12。5万元
          Fault.of(
              "(?<![\\d.])(\\d{1,6})。(\\d{1,2}) ?((?:亿元|万元|%))", MalformedNumbers::fullStopAsPoint),
          // 5万元元
          Fault.of(
              "(?<![\\d.])(" + NUMBER + ") ?(亿|万|千)?(?:元元(?!旦|素)|万元万元)",
              m ->
                  m.group(1)
                      + (m.group(2) == null ? (m.group().contains("万元") ? "万" : "") : m.group(2))
                      + "元"),
          // ≥≥95%
          Fault.of(
              "([≥≤])(?: ?[≥≤]){1,3} ?(" + NUMBER + " ?%?)",
              m -> isOneSign(m.group()) ? m.group(1) + m.group(2) : ""),
          // 1OO%
          Fault.of(
              "(?<![A-Za-z\\d.])(\\d[\\dOo]{0,6}[Oo]\\d{0,3}|\\d[Oo])(?= ?(?:%|万元))",
              m -> m.group().replaceAll("[Oo]", "0")));

  private static final Pattern COMMAS =
      Pattern.compile(
          "(?<![\\d.,，])\\d{1,9}(?:[,，]\\d{1,9}){2,6}(\\.\\d{1,10})?(?![\\d,，])( ?"
              + AMOUNT
              + ")?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?");

  private MalformedNumbers() {}

  static List<MalformedNumber> in(String text) {
    String folded = Characters.folded(text);
    List<MalformedNumber> found = new ArrayList<>();
    if (!isSuspect(folded)) {
      return found;
    }
    for (Fault fault : FAULTS) {
      Matcher matcher = fault.pattern().matcher(folded);
      while (matcher.find()) {
        String reading = fault.reading().apply(matcher.toMatchResult());
        if (!reading.equals(matcher.group())) {
          found.add(
              new MalformedNumber(
                  matcher.start(),
                  matcher.end(),
                  text.substring(matcher.start(), matcher.end()),
                  reading));
        }
      }
    }
    addCommas(text, folded, found);
    found.sort(Comparator.comparingInt(MalformedNumber::start));
    return withoutOverlaps(found);
  }

  /**
   * Whether any of the patterns could match: nearly all texts are without, and one look is cheaper
   * than ten patterns.
   */
  private static boolean isSuspect(String folded) {
    boolean digits = false;
    boolean suspect = false;
    int marks = 0; // points and commas since the last character that is no part of a number
    char before = ' ';
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      digits |= digit;
      boolean mark = c == '.' || c == ',' || c == '，' || c == '。';
      marks = mark ? marks + 1 : digit || c == ' ' ? marks : 0;
      suspect |= marks > 1 || isSuspect(before, c);
      if (digits && suspect) {
        return true;
      }
      before = c == ' ' ? before : c;
    }
    return false;
  }

  private static boolean isSuspect(char before, char c) {
    boolean digit = before >= '0' && before <= '9';
    return switch (c) {
      case '%', '‰' -> before == '%' || before == '‰' || before == '.';
      case '≥', '≤' -> before == '≥' || before == '≤';
      case '亿', '百', '千' -> before == '.';
      case '万' -> before == '元' || before == '.';
      case '元' -> before == '元' || before == '.';
      case '。' -> digit;
      case 'O', 'o' -> digit;
      default -> false;
    };
  }

  private static String fullStopAsPoint(MatchResult match) {
    boolean year = match.group(1).matches("(19|20)\\d{2}");
    return year ? match.group() : match.group(1) + "." + match.group(2) + match.group(3);
  }

  private static boolean isOneSign(String signs) {
    return signs.indexOf('≥') < 0 || signs.indexOf('≤') < 0;
  }

  /** 1,23,456元 is wrong; 1,2,3 and 98,99,100分 are lists. */
  private static void addCommas(String text, String folded, List<MalformedNumber> found) {
    Matcher matcher = COMMAS.matcher(folded);
    while (matcher.find()) {
      String unit = matcher.group(2) == null ? "" : matcher.group(2).strip();
      String run =
          folded.substring(
              matcher.start(),
              matcher.end() - (matcher.group(2) == null ? 0 : matcher.group(2).length()));
      boolean alone = run.length() == folded.strip().length();
      boolean amount = unit.endsWith("元") || matcher.group(1) != null;
      boolean lastGroup = run.matches(".*[,，]\\d{3}(\\.\\d+)?");
      if (!GROUPED.matcher(run).matches() && (alone && lastGroup || amount) && mixesGroups(run)) {
        String digits = run.replaceAll("[,，]", "");
        found.add(
            new MalformedNumber(
                matcher.start(),
                matcher.end(),
                text.substring(matcher.start(), matcher.end()),
                digits + unit));
      }
    }
  }

  /** Lists are of like numbers: 20,30,50万元. */
  private static boolean mixesGroups(String run) {
    String[] groups = run.replaceFirst("\\.\\d+$", "").split("[,，]", -1);
    boolean three = false;
    boolean other = false;
    for (int i = 1; i < groups.length; i++) {
      three |= groups[i].length() == 3;
      other |= groups[i].length() != 3;
    }
    return three && other;
  }

  private static List<MalformedNumber> withoutOverlaps(List<MalformedNumber> sorted) {
    List<MalformedNumber> apart = new ArrayList<>();
    int end = 0;
    for (MalformedNumber number : sorted) {
      if (number.start() >= end) {
        apart.add(number);
        end = number.end();
      }
    }
    return apart;
  }
}
