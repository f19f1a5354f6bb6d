package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.quantities.Interval;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wholes and parts that no fixed words tie together: 全年支出90万元。按性质分，基本支出50万元，项目支出40万元, or a bare
 * list behind its whole. The words only make a sum likely; what decides is that the numbers would
 * make it exactly but for one slip of the pen.
 */
final class RunSums {
  private static final Sought BY_KIND =
      new Sought(
          "(按|从|以|论|分)照?\\p{IsHan}{1,10}(分|看|说|划|讲|统计|区分|上看|拆|切|归|安排为|列)|"
              + "(按|从|以|论|分)照?\\p{IsHan}{1,10}[,，:]|上半年|^(万?元)?(里|中|内|当中)[,，:]|——");

  private static final Pattern LEAD =
      Pattern.compile("其中|包括|包含|分别|依次|构成|组成|[:①]|\\(1\\)|如下|涉及|涵盖|主要用于|用于");
  private static final Pattern WITHIN =
      Pattern.compile("[。;；,，]\\p{IsHan}{0,2}?(\\p{IsHan}{2,8}?)(里头|里面|里|中|内|当中|之中)[,，:]");
  private static final Sought HEDGE = new Sought("等|主要|仅|大部分|不含|未含|另|超出|有余");
  private static final Sought LIST_MARK = new Sought("[,，、;；:。和及与(]");

  /** 其余为小型车辆: there is more, and it is not told how much. */
  private static final Sought UNTOLD_REST =
      new Sought("[,，、;；](?:其余|其它|其他|余下|剩下|剩余)[^\\d,，;；。()]{1,24}(?=[,，;；。)]|$)");

  private static final Sought REST = new Sought("^(剩余|其余|余下|剩下)");
  private static final Sought AGAIN = new Sought("[,，]即(?![将使可时日便期刻墨])");
  private static final Sought COLON = new Sought("^[:](?!.*[,，;；。])");
  private static final Sought JOINT = new Sought("[和及与、]");

  private static final int FEWEST_BARE = 3;

  /** How sure the words are that the numbers behind them are parts. */
  private enum Cue {
    /** None at all. */
    NONE,
    /** Parts are announced, but the whole stands behind them and is not called one. */
    BEHIND,
    /** Parts are announced. */
    LEAD,
    /** The parts are all there are. */
    KIND,
    /** The whole names its parts, or the last part is the rest. */
    NAMED
  }

  private record Reading(NumberRun run, Claim whole, Cue cue) {
    BigDecimal gap() {
      return whole.value().subtract(run.sum());
    }

    SumGap explained() {
      return new SumGap(whole, run.parts());
    }
  }

  private RunSums() {}

  /**
   * The sums of a passage that are likely meant and do not come out.
   *
   * @param claims every number of the passage
   * @param told the relations that words alone tell
   */
  static List<Relation> read(Passage passage, List<Claim> claims, List<Relation> told) {
    List<Relation> found = new ArrayList<>();
    for (List<Claim> like : LikeNumbers.of(passage, claims)) {
      List<Reading> readings = new ArrayList<>();
      for (NumberRun run : NumberRun.of(passage.plain(), like)) {
        readings.addAll(readings(passage, run));
      }
      List<Claim> right = readings.stream().flatMap(reading -> right(reading).stream()).toList();
      Optional<Reading> wrong =
          readings.stream()
              .filter(reading -> reading.run().parts().stream().noneMatch(right::contains))
              .filter(reading -> isWrong(passage, reading, readings))
              .filter(reading -> !isTold(reading, told))
              .findFirst();
      wrong.ifPresent(reading -> found.add(reading.explained().relation(passage)));
    }
    return found;
  }

  /** Whether a number can be added up: neither a bound nor a guess. */
  private static boolean isExact(Claim claim) {
    return claim.isPlain() && !claim.isApproximate() && claim.value().signum() >= 0;
  }

  private static List<Reading> readings(Passage passage, NumberRun run) {
    List<Reading> readings = new ArrayList<>();
    Claim first = run.parts().get(0);
    boolean alike = run.parts().stream().allMatch(part -> part.comparable(first));
    boolean samePeriod = run.parts().stream().allMatch(part -> part.samePeriod(first));
    if (!alike || !run.parts().stream().allMatch(RunSums::isExact)) {
      return readings;
    }
    Cue cue = cue(run.lead());
    for (int i = run.before().size() - 1; i >= 0; i--) {
      Claim whole = run.before().get(i);
      boolean nearest = i == run.before().size() - 1;
      boolean named = namesParts(whole, run);
      boolean rest = nearest && (cue == Cue.KIND && endsWithRest(run) || tellsAgain(run));
      if (samePeriod && isWholeOf(whole, run) && (nearest || named || cue != Cue.NONE)) {
        readings.add(new Reading(run, whole, named || rest ? Cue.NAMED : cue));
      }
    }
    Claim last = run.parts().get(run.parts().size() - 1);
    for (Claim whole : run.behind()) {
      String words = NumberRun.between(passage.plain(), last, whole);
      boolean named = NumberRun.closes(words);
      boolean later = words.indexOf('。') >= 0;
      boolean closes = named && !later;
      boolean possible =
          later ? named || cue != Cue.NONE : closes && whole.equals(run.behind().get(0));
      boolean overYears = samePeriod || whole.statement().period() == Period.CUMULATIVE;
      if (possible && overYears && isExact(whole) && whole.countsSame(last)) {
        readings.add(new Reading(run, whole, closes ? Cue.KIND : Cue.BEHIND));
      }
    }
    return readings;
  }

  /** 其余13起: what is left over makes a list whole. */
  private static boolean endsWithRest(NumberRun run) {
    return REST.isIn(run.parts().get(run.parts().size() - 1).head());
  }

  /** 实有64人，即公务员53人、工勤3人、事业8人: says the same once more in parts. */
  private static boolean tellsAgain(NumberRun run) {
    return run.parts().size() >= FEWEST_BARE && AGAIN.isIn(run.lead());
  }

  /** 主体班和专题班28期，主体班10期、专题班18期. */
  private static boolean namesParts(Claim whole, NumberRun run) {
    List<String> names = run.parts().stream().map(part -> part.statement().subject()).toList();
    return JOINT.isIn(whole.head())
        && names.stream().distinct().count() == names.size()
        && names.stream().allMatch(name -> name.length() >= 2 && whole.head().contains(name));
  }

  private static Cue cue(String lead) {
    if (BY_KIND.isIn(lead) || WITHIN.matcher(lead).find()) {
      return Cue.KIND;
    }
    return LEAD.matcher(lead).find() ? Cue.LEAD : Cue.NONE;
  }

  private static boolean isWholeOf(Claim whole, NumberRun run) {
    Claim first = run.parts().get(0);
    Matcher within = WITHIN.matcher(run.lead());
    boolean named =
        !within.find()
            || whole.statement().subject().contains(within.group(1))
            || within.group(1).contains(whole.statement().subject());
    boolean period = whole.samePeriod(first) || whole.statement().period() == Period.CUMULATIVE;
    boolean larger =
        run.parts().stream().allMatch(part -> part.value().compareTo(whole.value()) < 0)
            || run.parts().size() >= FEWEST_BARE;
    return isExact(whole) && named && period && larger && whole.countsSame(first);
  }

  /**
   * Numbers of a row that make the whole, so that the sentence says nothing wrong of them: the
   * first ones behind a whole, the last ones in front of it, any where no words tell what is a
   * list.
   */
  private static List<Claim> right(Reading reading) {
    List<Claim> parts = reading.run().parts();
    for (int i = 0; i + 2 < parts.size(); i++) {
      for (int to = i + 3; to <= parts.size(); to++) {
        if (sum(parts.subList(i + 1, to)).meets(parts.get(i).interval())) {
          return parts.subList(i, to);
        }
      }
    }
    Interval whole = reading.whole().interval();
    boolean behind = reading.run().behind().contains(reading.whole());
    int lastFrom = behind || reading.cue() == Cue.NONE ? parts.size() - 2 : 0;
    int firstTo = behind ? parts.size() : 2;
    for (int from = 0; from <= lastFrom; from++) {
      for (int to = Math.max(from + 2, firstTo); to <= parts.size(); to++) {
        if (sum(parts.subList(from, to)).meets(whole)) {
          return parts.subList(from, to);
        }
      }
    }
    return List.of();
  }

  private static Interval sum(List<Claim> parts) {
    return parts.stream().map(part -> part.interval()).reduce(Interval.ZERO, Interval::plus);
  }

  private static boolean isWrong(Passage passage, Reading reading, List<Reading> all) {
    NumberRun run = reading.run();
    boolean hedged =
        run.parts().stream().anyMatch(part -> part.tail().startsWith("等"))
            || HEDGE.isIn(run.lead())
            || isOpen(passage, run);
    if (hedged) {
      return false;
    }
    boolean enough = run.parts().size() >= FEWEST_BARE;
    return switch (reading.cue()) {
      case KIND ->
          reading.explained().slips(true)
              || reading.explained().leavesOut()
              || agreesWithOther(reading, all);
      case NAMED -> reading.gap().signum() != 0;
      case LEAD -> !goesOnToOther(run) && (reading.explained().slips(false) || isTooMuch(reading));
      case BEHIND -> enough && reading.gap().signum() != 0 && reading.explained().swaps();
      case NONE ->
          isWrongBracket(passage, reading)
              || enough && isBareList(passage, reading) && reading.explained().slips(false);
    };
  }

  /** 其中甲128人；乙17人: what a semicolon opens behind a part is another thing, unless all are so. */
  private static boolean goesOnToOther(NumberRun run) {
    List<Claim> behind = run.parts().subList(1, run.parts().size());
    long apart = behind.stream().filter(part -> part.clause().opener() == ';').count();
    boolean all = apart == behind.size() && (apart > 1 || run.lead().contains(":"));
    return apart > 0 && !all;
  }

  private static boolean isOpen(Passage passage, NumberRun run) {
    String plain = passage.plain();
    int from = run.parts().get(0).mention().end();
    int last = run.parts().get(run.parts().size() - 1).mention().end();
    int to = plain.indexOf('。', last);
    return UNTOLD_REST.isIn(plain.substring(from, to < 0 ? plain.length() : to));
  }

  /** 79人：处级4人、科级29人、其他48人: what a colon lists is a little more than there is. */
  private static boolean isTooMuch(Reading reading) {
    BigDecimal gap = reading.gap();
    return COLON.isIn(reading.run().lead())
        && reading.run().parts().size() >= FEWEST_BARE
        && gap.signum() < 0
        && gap.abs().multiply(BigDecimal.TEN).compareTo(reading.whole().value()) <= 0;
  }

  /** 29人（副高3人，中级8人，初级18人）: a bracket that holds nothing but parts holds all of them. */
  private static boolean fillsBracket(Passage passage, Reading reading) {
    List<Claim> parts = reading.run().parts();
    Claim first = parts.get(0);
    boolean named = parts.stream().noneMatch(part -> part.statement().subject().isEmpty());
    return first.clause().opener() == '('
        && reading.run().lead().startsWith("(")
        && named
        && parts.get(parts.size() - 1).clause().end() == closing(passage, first);
  }

  private static boolean areSources(List<Claim> parts) {
    long kinds = parts.stream().map(Claim::kind).distinct().count();
    return kinds == parts.size()
        && parts.stream()
            .noneMatch(p -> p.kind() == FundSource.NAMED || p.kind() == FundSource.TOTAL);
  }

  /** The parts of a bracket are too much, or come to the whole but for a slip. */
  private static boolean isWrongBracket(Passage passage, Reading reading) {
    List<Claim> parts = reading.run().parts();
    boolean exceeds = reading.gap().signum() < 0 && parts.size() >= FEWEST_BARE;
    return fillsBracket(passage, reading)
        && (exceeds || areSources(parts) || reading.explained().slips(true));
  }

  private static int closing(Passage passage, Claim first) {
    return SentenceSplitter.closing(passage.plain(), LikeNumbers.bracket(passage, first));
  }

  /** Two ways of splitting make the same number, and it is not the whole. */
  private static boolean agreesWithOther(Reading reading, List<Reading> all) {
    return all.stream()
        .filter(other -> other.whole().equals(reading.whole()))
        .filter(other -> !other.run().sharesPartWith(reading.run()))
        .anyMatch(other -> other.run().sum().compareTo(reading.run().sum()) == 0);
  }

  /** Behind the whole stand names and numbers and nothing else. */
  private static boolean isBareList(Passage passage, Reading reading) {
    NumberRun run = reading.run();
    boolean oneKind =
        run.parts().stream()
            .allMatch(part -> !part.ownMeasure() && !part.statement().subject().isEmpty());
    Claim before = reading.whole();
    boolean marks = true;
    for (Claim part : run.parts()) {
      String words = NumberRun.between(passage.plain(), before, part);
      marks &= LIST_MARK.isIn(words) && words.indexOf('。') < 0;
      before = part;
    }
    return oneKind && marks;
  }

  /** Whether words alone tell what these numbers are parts of. */
  private static boolean isTold(Reading reading, List<Relation> told) {
    return told.stream()
        .filter(Relation.Sum.class::isInstance)
        .map(Relation.Sum.class::cast)
        .filter(sum -> sum.complete() || isExceeded(sum))
        .anyMatch(
            sum ->
                reading.run().parts().stream()
                    .map(Claim::statement)
                    .anyMatch(sum.parts()::contains));
  }

  private static boolean isExceeded(Relation.Sum sum) {
    return sum.parts().stream()
            .map(part -> part.figure().inBase())
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(sum.whole().figure().inBase())
        > 0;
  }
}
