package io.github.jihe.reports.prose;

import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.words.Sought;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * Which time each number of a strand is about, compared with the others: what 上年 names lies before
 * what 今年 names, 2021年 before 2022年, 改造前 before 改造后. One strand, one use.
 */
final class Moments {
  /** Of a number that no word gives a time. */
  static final int NOW = 0;

  private static final int START = -1;
  private static final int BEHIND = 1;
  private static final Sought COMPARED =
      new Sought(".*(较|比|与|同|相比|相较|相较于|高于|低于|超过|超出|少于|多于|不及)[^,，;；]*");
  private static final Sought FROM = new Sought(".*[由从]([^,，;；]{1,6})?");
  private static final Sought DONE = new Sought("实际|已|超额|共完成|全部|累计|最终|本年完成|全年完成");

  private final Strand strand;
  private final OptionalInt reportYear;
  private final TimeWords words;
  private final int[] ranks;
  private final boolean[] said;
  private final boolean[] goals;

  Moments(TimeWords words, Strand strand, OptionalInt reportYear) {
    this.strand = strand;
    this.words = words;
    this.ranks = new int[strand.size()];
    this.said = new boolean[strand.size()];
    this.goals = new boolean[strand.size()];
    this.reportYear = reportYear.isPresent() ? reportYear : newest();
    read();
  }

  private OptionalInt newest() {
    int newest = -1;
    for (int i = 0; i < strand.size(); i++) {
      for (MatchResult year : TimeWords.YEAR.allIn(strand.lead(i))) {
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
      for (MatchResult mark : words.mark().allIn(lead)) {
        String before = lead.substring(0, mark.start());
        String behind = lead.substring(mark.start());
        boolean compared = COMPARED.is(before);
        if (compared && words.change().isIn(behind)) {
          continue;
        }
        said[i] = true;
        ranks[i] = rank(behind);
        boolean aside = compared || FROM.is(before) || isInBrackets(before);
        carried = aside ? carried : ranks[i];
      }
    }
  }

  private static boolean isInBrackets(String words) {
    return words.lastIndexOf('(') > words.lastIndexOf(')');
  }

  private int rank(String told) {
    Optional<Matcher> year = TimeWords.YEAR.opening(told);
    if (year.isPresent()) {
      int named = Integer.parseInt(year.get().group(1));
      return named - reportYear.orElse(named);
    }
    Optional<Matcher> word = words.later().opening(told);
    if (word.isPresent()) {
      return word.get().group().endsWith("后") ? BEHIND : NOW;
    }
    return words.earlier().opening(told).isPresent() ? START : NOW;
  }

  private boolean readGoal(int at) {
    String near = strand.near(at);
    boolean named = words.goal().isIn(near) && !DONE.isIn(near);
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
