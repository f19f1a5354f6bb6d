package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of a goal was done: 完成年度目标的107.2%, where the goal and what was done stand in the same
 * sentence or in the one before, in either order.
 */
final class GoalRates {
  private static final int WINDOW = 6;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Sought BARE = new Sought("^[,，](目标|任务|计划)?(完成率|实现率|完成比例)(为|达到?|是|:)*$");
  private static final Sought DONE = new Sought("实际|完成|实现|达");
  private static final Sought OF = new Sought("[)]?的(比例)?(近|约|达|为)?");
  private static final Sought RESPECTIVELY = new Sought("分别|依次|各自");

  private final Sought stated;
  private final Sought ofGoal;

  GoalRates(Lexicon lexicon) {
    String goal = "(?:" + ChangeCues.either(lexicon, "goal-marks") + ")";
    this.stated =
        new Sought(
            "(?!.*超).*(?:完成|达到|达成|实现|占|为|是|达|相当于)了?[^,，;；]{0,10}"
                + goal
                + "[^,，;；]{0,6}的(?:比例)?(?:近|约|达到?|为)*$"
                + "|.*"
                + goal
                + "[^,，;；]{0,4}(?:完成率|实现率|达成率|完成比例|完成度)(?:为|达到?|是|:)*$");
    this.ofGoal = new Sought(".*(?:完成|达到|达成|实现|占|为|是|达|相当于)[^,，;；]*" + goal + ".*");
  }

  private record Pair(int part, int whole) {}

  /** The rates that do not fit. */
  List<Relation> read(Strand strand, Moments moments, ToldNumbers told) {
    List<Relation> wrong = new ArrayList<>();
    for (int i = 1; i < strand.size(); i++) {
      int at = i;
      Claim rate = strand.claim(i);
      boolean plain =
          rate.isRate()
              && rate.isPlain()
              && !rate.isApproximate()
              && !told.contains(rate)
              && !RESPECTIVELY.isIn(strand.near(i));
      if (plain) {
        misfit(strand, moments, told, i)
            .ifPresent(
                pair ->
                    wrong.add(
                        new Relation.Ratio(
                            strand.claim(pair.part()).statement(),
                            strand.claim(pair.whole()).statement(),
                            rate.statement(),
                            strand.source(at))));
      }
    }
    return wrong;
  }

  private Optional<Pair> misfit(Strand strand, Moments moments, ToldNumbers told, int at) {
    List<Pair> pairs = new ArrayList<>();
    boolean bare = BARE.is(strand.lead(at));
    boolean ofWhole = OF.is(strand.lead(at)) && ofGoal.is(strand.near(at - 1));
    if (!ofWhole && !bare && !stated.is(strand.near(at))) {
      return Optional.empty();
    }
    for (int whole = Math.max(0, at - WINDOW); whole < at; whole++) {
      for (int part = Math.max(0, at - WINDOW); part < at; part++) {
        boolean fits =
            whole != part
                && (ofWhole ? whole == at - 1 : moments.isGoal(whole))
                && isPair(strand, moments, told, part, whole)
                && (!bare || DONE.isIn(strand.near(part)))
                && (!bare || Math.abs(part - whole) == 1 && Math.max(part, whole) == at - 1)
                && strand.sentence(at) - strand.sentence(part) <= 1
                && strand.sentence(at) - strand.sentence(whole) <= 1;
        if (fits) {
          pairs.add(new Pair(part, whole));
        }
      }
    }
    Claim rate = strand.claim(at);
    if (pairs.stream().anyMatch(pair -> holds(strand, pair, rate))) {
      return Optional.empty();
    }
    if (pairs.size() == 1) {
      return Optional.of(pairs.get(0));
    }
    List<Pair> slipped = pairs.stream().filter(pair -> slips(strand, pair, rate)).toList();
    return slipped.size() == 1 ? Optional.of(slipped.get(0)) : Optional.empty();
  }

  private static boolean isPair(
      Strand strand, Moments moments, ToldNumbers told, int part, int whole) {
    Claim p = strand.claim(part);
    Claim w = strand.claim(whole);
    return !moments.isGoal(part)
        && !told.isChange(part)
        && !told.isChange(whole)
        && p.comparable(w)
        && p.countsSame(w)
        && !p.isRate()
        && p.statement().operator() == Operator.NONE
        && !p.statement().figure().quantity().isRange()
        && !w.statement().figure().quantity().isRange()
        && w.value().signum() > 0
        && moments.rank(part) == (moments.isSaid(whole) ? moments.rank(whole) : Moments.NOW);
  }

  private static boolean holds(Strand strand, Pair pair, Claim rate) {
    Interval quotient = quotient(strand.claim(pair.part()), strand.claim(pair.whole()));
    int scale = Math.max(0, rate.statement().figure().quantity().value().scale()) + 2;
    BigDecimal slack = BigDecimal.ONE.movePointLeft(scale).multiply(HALF);
    return quotient.meets(rate.interval().widened(slack));
  }

  private static boolean slips(Strand strand, Pair pair, Claim rate) {
    Claim part = strand.claim(pair.part());
    Claim whole = strand.claim(pair.whole());
    int scale = Math.max(0, rate.statement().figure().quantity().value().scale()) + 2;
    BigDecimal expected =
        part.value()
            .divide(whole.value(), MathContext.DECIMAL64)
            .setScale(scale, RoundingMode.HALF_UP);
    boolean upsideDown =
        part.value().signum() > 0
            && quotient(strand.claim(pair.whole()), strand.claim(pair.part()))
                .meets(rate.interval());
    return DigitSlip.between(rate.value(), expected) || upsideDown;
  }

  private static Interval quotient(Claim dividend, Claim divisor) {
    Interval base = divisor.interval();
    return base.isPositive()
        ? dividend.interval().dividedBy(base)
        : Interval.exactly(BigDecimal.ZERO);
  }
}
