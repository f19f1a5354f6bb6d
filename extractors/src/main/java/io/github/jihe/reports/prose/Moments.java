package io.github.jihe.reports.prose;

import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which time each number of a strand is about, compared with the others: what 上年 names lies before
 * what 今年 names, 2021年 before 2022年, 改造前 before 改造后. One strand, one use.
 */
final class Moments {
  /** Of a number that no word gives a time. */
  static final int NOW = 0;

  private static final int START = -1;
  private static final int BEHIND = 1;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");
  private static final Pattern COMPARED =
      Pattern.compile(".*(较|比|与|同|相比|相较|相较于|高于|低于|超过|超出|少于|多于|不及)[^,，;；]*");
  private static final Pattern FROM = Pattern.compile(".*[由从]([^,，;；]{1,6})?");
  private static final Pattern DONE = Pattern.compile("实际|已|超额|共完成|全部|累计|最终|本年完成|全年完成");

  private final Strand strand;
  private final OptionalInt reportYear;
  private final Pattern earlier;
  private final Pattern later;
  private final Pattern mark;
  private final Pattern change;
  private final Pattern goal;
  private final int[] ranks;
  private final boolean[] said;
  private final boolean[] goals;

  Moments(Lexicon lexicon, Strand strand, OptionalInt reportYear) {
    this.strand = strand;
    this.earlier = Pattern.compile(ChangeCues.either(lexicon, "earlier"));
    this.later = Pattern.compile(ChangeCues.either(lexicon, "later"));
    this.mark = Pattern.compile(YEAR.pattern() + "|" + earlier.pattern() + "|" + later.pattern());
    this.change =
        Pattern.compile(
            ChangeCues.either(lexicon, "change-more")
                + "|"
                + ChangeCues.either(lexicon, "change-less"));
    this.goal = Pattern.compile(ChangeCues.either(lexicon, "goal-marks"));
    this.ranks = new int[strand.size()];
    this.said = new boolean[strand.size()];
    this.goals = new boolean[strand.size()];
    this.reportYear = reportYear.isPresent() ? reportYear : newest();
    read();
  }

  private OptionalInt newest() {
    int newest = -1;
    for (int i = 0; i < strand.size(); i++) {
      Matcher year = YEAR.matcher(strand.lead(i));
      while (year.find()) {
        newest = Math.max(newest, Integer.parseInt(year.group(1)));
      }
    }
    return newest < 0 ? OptionalInt.empty() : OptionalInt.of(newest);
  }

  private void read() {
    int carried = NOW;
    for (int i = 0; i < strand.size(); i++) {
      if (i == 0 || strand.sentence(i) != strand.sentence(i - 1)) {
        carried = NOW;
      }
      goals[i] = readGoal(i);
      String lead = strand.lead(i);
      ranks[i] = carried;
      Matcher matcher = mark.matcher(lead);
      while (matcher.find()) {
        String before = lead.substring(0, matcher.start());
        String behind = lead.substring(matcher.start());
        boolean compared = COMPARED.matcher(before).matches();
        if (compared && change.matcher(behind).find()) {
          continue;
        }
        said[i] = true;
        ranks[i] = rank(behind);
        boolean aside = compared || FROM.matcher(before).matches() || isInBrackets(before);
        carried = aside ? carried : ranks[i];
      }
    }
  }

  private static boolean isInBrackets(String words) {
    return words.lastIndexOf('(') > words.lastIndexOf(')');
  }

  private int rank(String words) {
    Matcher year = YEAR.matcher(words);
    if (year.lookingAt()) {
      int named = Integer.parseInt(year.group(1));
      return named - reportYear.orElse(named);
    }
    Matcher word = later.matcher(words);
    if (word.lookingAt()) {
      return word.group().endsWith("后") ? BEHIND : NOW;
    }
    return earlier.matcher(words).lookingAt() ? START : NOW;
  }

  private boolean readGoal(int at) {
    String near = strand.near(at);
    boolean named = goal.matcher(near).find() && !DONE.matcher(near).find();
    return named || strand.claim(at).statement().status() == Status.PLANNED;
  }

  /** How many years before the report's own a number lies; 0 for its own year or none said. */
  int rank(int at) {
    return ranks[at];
  }

  /** Whether words of its own tell the time. */
  boolean isSaid(int at) {
    return said[at];
  }

  /** Whether it is what was aimed at. */
  boolean isGoal(int at) {
    return goals[at];
  }

  boolean isCumulative(int at) {
    return strand.claim(at).statement().period() == Period.CUMULATIVE;
  }
}
