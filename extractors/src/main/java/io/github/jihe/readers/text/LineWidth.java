package io.github.jihe.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The width at which the lines of a text were broken.
 *
 * @param limit how much a line holds, but for closing marks that hang over its end
 * @param measure what was counted
 */
record LineWidth(int limit, Measure measure) {
  /** What an editor counts when it breaks lines. */
  enum Measure {
    CHARACTERS,
    /** Wide characters count as two, quotation marks and dashes too. */
    COLUMNS,
    /** The same, but quotation marks and dashes count as one. */
    NARROW_MARKS
  }

  /** Shorter lines are verses, cells or items of a list. */
  private static final int NARROWEST = 20;

  private static final int WIDEST = 80;

  /** Fewer full lines may be full by chance. */
  private static final int FEWEST = 6;

  /** A number or a word is not torn, and no line begins with a comma or a closing mark. */
  private static final Pattern UNIT =
      Pattern.compile("^[（(《“‘〔【]*([\\dA-Za-z.,%％]+|.)[，。；：！？、）》”’〕】]*");

  private static final Pattern HANGING = Pattern.compile("[，。；：！？、）》”’〕】]{1,2}$");

  private static final Pattern ENDS = Pattern.compile(".*[。；！？：;!?:][”’）)》】]*$");

  /** What a signature or a centred title is set in by. */
  private static final Pattern CENTRED = Pattern.compile("^([ ]{8,}|\u3000{4,}).*");

  /**
   * A line in figures.
   *
   * @param core its length without closing marks that may hang over the end
   * @param needed its length with that of what the next line begins with, 0 if none goes on
   */
  private record Line(int length, int core, int needed, boolean ends) {

    static Line of(List<String> lines, int at, Measure measure) {
      String line = lines.get(at).stripTrailing();
      int length = width(line, measure);
      String next = at + 1 < lines.size() && isProse(lines.get(at + 1)) ? lines.get(at + 1) : "";
      Matcher unit = UNIT.matcher(next.strip());
      return new Line(
          length,
          width(HANGING.matcher(line).replaceFirst(""), measure),
          unit.find() ? length + width(unit.group(), measure) : 0,
          isSentenceEnd(line));
    }

    boolean isFull(int limit) {
      return core <= limit && needed > limit;
    }
  }

  /** Finds how the lines were broken, if they are lines of prose and were broken at all. */
  static Optional<LineWidth> of(List<String> lines) {
    LineWidth best = new LineWidth(0, Measure.CHARACTERS);
    int most = 0;
    for (Measure measure : Measure.values()) {
      int unit = measure == Measure.CHARACTERS ? 1 : 2;
      List<List<Line>> runs = runs(lines, measure);
      for (int limit = NARROWEST * unit; limit <= WIDEST * unit; limit++) {
        int score = score(runs, limit);
        if (score > most) {
          most = score;
          best = new LineWidth(limit, measure);
        }
      }
    }
    return most > 0 && best.explains(runs(lines, best.measure))
        ? Optional.of(best)
        : Optional.empty();
  }

  /** Lines of prose that stand together. */
  private static List<List<Line>> runs(List<String> lines, Measure measure) {
    List<List<Line>> runs = new ArrayList<>();
    List<Line> run = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isProse(lines.get(i)) && !CENTRED.matcher(lines.get(i)).matches()) {
        run.add(Line.of(lines, i, measure));
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    runs.add(run);
    return runs;
  }

  /** Full lines speak for a limit, longer ones against it. */
  private static int score(List<List<Line>> runs, int limit) {
    int score = 0;
    for (List<Line> run : runs) {
      for (Line line : run) {
        score += line.core > limit ? -3 : line.isFull(limit) ? 1 : 0;
      }
    }
    return score;
  }

  /**
   * Many of the lines that are not short are full, hardly one is longer, and the full ones end in
   * the middle of sentences that lines behind them end.
   */
  private boolean explains(List<List<Line>> runs) {
    int full = 0;
    int inSentence = 0;
    int half = 0;
    int longer = 0;
    int chains = 0;
    int closed = 0;
    for (List<Line> run : runs) {
      boolean isChain = false;
      for (Line line : run) {
        half += line.length * 2 > limit ? 1 : 0;
        longer += line.core > limit ? 1 : 0;
        if (line.isFull(limit)) {
          full++;
          inSentence += line.ends ? 0 : 1;
          isChain = true;
        } else if (isChain) {
          chains++;
          closed += line.ends ? 1 : 0;
          isChain = false;
        }
      }
    }
    return full >= FEWEST
        && full * 5 >= half * 2
        && longer * 20 <= full + 20
        && inSentence * 3 >= full * 2
        && closed * 3 >= chains * 2;
  }

  /** Whether nothing of the next line had room at the end of this one. */
  boolean isFull(String line, String next) {
    return isProse(line) && Line.of(List.of(line, next), 0, measure).isFull(limit);
  }

  /** The same for a line whose blanks at the end count, as in a table. */
  static boolean isFull(String line, String next, int limit) {
    Matcher unit = UNIT.matcher(next);
    return core(line) <= limit && unit.find() && line.length() + unit.group().length() > limit;
  }

  /** How long a line is without closing marks that may hang over its end. */
  static int core(String line) {
    return HANGING.matcher(line).replaceFirst("").length();
  }

  /** Whether it holds as much as a line can, so that even a number or word may be torn. */
  boolean isAtLimit(String line) {
    return width(line, measure) >= limit;
  }

  private static boolean isProse(String line) {
    String bare = line.strip();
    return !bare.isEmpty()
        && line.indexOf('\t') < 0
        && bare.indexOf('|') < 0
        && !bare.startsWith("<")
        && !bare.startsWith("#");
  }

  static boolean isSentenceEnd(String line) {
    return ENDS.matcher(line.stripTrailing()).matches();
  }

  private static int width(String line, Measure measure) {
    return measure == Measure.CHARACTERS
        ? line.length()
        : line.codePoints().map(codePoint -> columns(codePoint, measure)).sum();
  }

  private static int columns(int codePoint, Measure measure) {
    if (isMark(codePoint)) {
      return measure == Measure.COLUMNS ? 2 : 1;
    }
    boolean isNarrow =
        codePoint < 0x1100
            || codePoint >= 0x2000 && codePoint < 0x2E80
            || codePoint >= 0xFF61 && codePoint <= 0xFFDC;
    return isNarrow ? 1 : 2;
  }

  /** Quotation marks, dashes, signs and the like: as wide as a character in Chinese fonts only. */
  private static boolean isMark(int codePoint) {
    return codePoint == 0xB7
        || codePoint == 0xD7
        || codePoint >= 0x2013 && codePoint <= 0x2026
        || codePoint >= 0x2103 && codePoint < 0x2E80;
  }
}
