package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * How far a result lies from what was aimed at, in whatever words and order: 计划改造60座，实际改造57座，尚缺3座;
 * 合格率93.1%，比95%的合同线低1.9个百分点. Which of the numbers is the goal is told by its own words.
 */
final class GoalGap {
  private static final Sought OTHER_BASE =
      new Sought(
          "上年|去年|同期|前年|往年|环比|同比|上期|年初(?!定|的?目标|计划)|全国|全省|全市|全县|平均|预算|\\d{4}年|其中|扣|得分|合同价|概算");
  private static final Sought PAST = new Sought("上年|去年|\\d{4}年|同期|上期");
  private static final Sought SHARED = new Sought("分别|依次|各自");
  private static final Sought UPPER =
      new Sought("不超过|不高于|不大于|不多于|以内|以下|≤|控制|上限|限额|封顶|少于|低于|压减|减少|下降|降低|降至|降到");
  private static final Sought BETTER_LOW =
      new Sought("成本|费用|经费|时间|时长|天|周期|投诉|事故|死亡|伤亡|发病|患病|漏损|差错|违法|案件|能耗|排放|浓度|损失|受害|逾期|超标");
  private static final Sought BEHIND_GOAL =
      new Sought("^[)]?的?[^,，;；。、:]{0,6}?(目标|任务|计划|指标|要求|(合同|约定|设定|控制|标准|达标|及格)?线)");

  /** 完成年度目标的108.04% is no goal. */
  private static final Sought SHARE = new Sought("(目标|任务|计划|指标|预算)(任务|数|值)?的$");

  private static final Sought LISTED = new Sought("[和、及与,]");

  private static final int MOST_APART = 8;

  private final GoalGapWords words;
  private final Strand strand;
  private final Moments moments;
  private final ToldNumbers told;

  GoalGap(GoalGapWords words, Strand strand, Moments moments, ToldNumbers told) {
    this.words = words;
    this.strand = strand;
    this.moments = moments;
    this.told = told;
  }

  /** A goal and what came of it. */
  private record Pair(int goal, int value) {}

  List<Relation> read() {
    List<Relation> wrong = new ArrayList<>();
    for (int i = 1; i < strand.size(); i++) {
      Claim gap = strand.claim(i);
      if (!told.contains(gap) && !told.isLeft(gap) && isPlain(i)) {
        misfit(i).ifPresent(wrong::add);
      }
    }
    return wrong;
  }

  private boolean isPlain(int at) {
    Claim claim = strand.claim(at);
    return claim.statement().operator() == Operator.NONE
        && !claim.statement().figure().quantity().isRange()
        && !claim.isApproximate();
  }

  private Optional<Relation> misfit(int gap) {
    Optional<Matcher> cue = words.gap(strand.near(gap));
    if (cue.isEmpty() || OTHER_BASE.isIn(strand.near(gap)) || SHARED.isIn(strand.near(gap))) {
      return Optional.empty();
    }
    if (strand.near(gap).equals(strand.lead(gap)) && !mayBe(gap - 1, gap)) {
      return Optional.empty(); // 比2021年的62.1%高出1.7个百分点
    }
    boolean more = cue.get().group("more") != null;
    boolean ofGoal = words.namesGoal(strand.near(gap));
    List<Integer> own = candidates(gap, 0, true);
    List<Integer> wide = candidates(gap, ofGoal ? 1 : 0, false);
    List<Pair> pairs = pairs(own);
    List<Pair> all = pairs.isEmpty() ? pairs(wide) : pairs;
    List<Integer> around = pairs.isEmpty() ? wide : own;
    boolean open = all.size() != 1 || around.size() != 2 || holds(around, gap, more);
    if (open || pairs.isEmpty() && holds(candidates(gap, 1, false), gap, more)) {
      return all.size() == 1 ? share(all.get(0), gap, more) : Optional.empty();
    }
    Pair pair = all.get(0);
    boolean undecided = !words.isNumeric(cue.get()) && isUpper(pair);
    return undecided || fit(pair, gap, more).holds()
        ? Optional.empty()
        : Optional.of(relation(pair, gap, more));
  }

  /** 多收2600吨(165%): what stands in brackets is the share that was done, or the one beyond. */
  private Optional<Relation> share(Pair pair, int gap, boolean more) {
    int at = gap + 1;
    boolean told =
        at < strand.size()
            && strand.lead(at).equals("(")
            && strand.tail(at).startsWith(")")
            && strand.claim(at).isRate()
            && !strand.claim(gap).isRate()
            && isPlain(at)
            && !this.told.contains(strand.claim(at))
            && fit(pair, gap, more).holds()
            && strand.claim(pair.goal()).interval().isPositive();
    if (!told) {
      return Optional.empty();
    }
    Claim rate = strand.claim(at);
    Interval goal = goal(pair).interval();
    boolean fits =
        Stream.of(pair.value(), gap)
            .anyMatch(i -> strand.claim(i).interval().dividedBy(goal).meets(rate.interval()));
    return fits
        ? Optional.empty()
        : Optional.of(
            new Relation.Ratio(
                strand.claim(pair.value()).statement(),
                strand.claim(pair.goal()).statement(),
                rate.statement(),
                strand.source(at)));
  }

  private boolean holds(List<Integer> numbers, int gap, boolean more) {
    return numbers.stream()
        .anyMatch(
            goal ->
                numbers.stream()
                    .anyMatch(
                        value ->
                            !goal.equals(value)
                                && roleless(goal, value)
                                && fit(new Pair(goal, value), gap, more).holds()));
  }

  /** Whether the words leave open which of two numbers is the goal, or say that it is the first. */
  private boolean roleless(int goal, int value) {
    return isGoal(goal) || !isGoal(value);
  }

  private ChangeFit fit(Pair pair, int gap, boolean more) {
    return new ChangeFit(
        goal(pair), strand.claim(pair.value()), strand.claim(gap), kind(gap), more);
  }

  /** The goal, which is laid down and not rounded: as exact as what came of it. */
  private Claim goal(Pair pair) {
    Statement goal = strand.claim(pair.goal()).statement();
    Quantity q = goal.figure().quantity();
    Quantity exact = new Quantity(q.value(), q.unit(), false, q.text());
    int scale = strand.claim(pair.value()).statement().figure().columnScale();
    Figure figure = Figure.of(exact, goal.figure().source(), goal.figure().unitInherited());
    return strand.claim(pair.goal()).saying(goal.withFigure(figure.withColumnScale(scale)));
  }

  private Kind kind(int gap) {
    return strand.claim(gap).isRate() ? Kind.POINTS : Kind.AMOUNT;
  }

  /** Whether less is better, as far as anybody can tell. */
  private boolean isUpper(Pair pair) {
    Operator operator = strand.claim(pair.goal()).statement().operator();
    String said =
        strand.lead(pair.goal())
            + strand.behind(pair.goal())
            + strand.lead(pair.value())
            + strand.claim(pair.goal()).statement().figure().printed();
    return operator == Operator.AT_MOST
        || operator == Operator.LESS_THAN
        || operator != Operator.AT_LEAST && (UPPER.isIn(said) || BETTER_LOW.isIn(said));
  }

  /** The numbers before the gap that it may be made of, and one in brackets right behind. */
  private List<Integer> candidates(int gap, int sentences, boolean segment) {
    List<Integer> found = new ArrayList<>();
    for (int i = Math.max(0, gap - MOST_APART); i < gap; i++) {
      boolean near = strand.sentence(gap) - strand.sentence(i) <= sentences;
      boolean parted = segment && strand.between(i, gap).indexOf(';') >= 0;
      if (near && !parted && mayBe(i, gap)) {
        found.add(i);
      }
    }
    int next = gap + 1;
    boolean behind =
        next < strand.size()
            && strand.sentence(next) == strand.sentence(gap)
            && strand.lead(next).startsWith("(")
            && mayBe(next, gap)
            && isGoal(next);
    if (behind) {
      found.add(next);
    }
    return found;
  }

  private boolean isShareOfGoal(int at) {
    boolean listed = at > 0 && LISTED.is(strand.lead(at)) && isShareOfGoal(at - 1);
    return strand.claim(at).isRate() && (SHARE.isIn(strand.lead(at)) || listed);
  }

  private boolean mayBe(int at, int gap) {
    Claim value = strand.claim(at);
    Claim between = strand.claim(gap);
    boolean points = value.statement().figure().quantity().unit().countsPoints();
    boolean unit =
        between.dimension() == Dimension.RATIO
            ? value.isRate()
                && !points
                && between.statement().figure().quantity().unit().countsPoints()
            : value.comparable(between);
    return unit
        && !told.isChange(at)
        && !isShareOfGoal(at)
        && value.statement().figure().quantity().per().isEmpty()
        && !value.statement().figure().quantity().isRange()
        && (!value.isApproximate() || isBound(at))
        && (moments.rank(at) == Moments.NOW
            || !moments.isSaid(at)
            || isGoal(at) && !PAST.isIn(strand.near(at)))
        && words.gap(strand.near(at)).isEmpty();
  }

  private List<Pair> pairs(List<Integer> numbers) {
    List<Pair> pairs = new ArrayList<>();
    for (int goal : numbers) {
      for (int value : numbers) {
        boolean roles = goal != value && isGoal(goal) && !isGoal(value) && isResult(value);
        if (roles && strand.claim(goal).countsSame(strand.claim(value))) {
          pairs.add(new Pair(goal, value));
        }
      }
    }
    return pairs;
  }

  private boolean isResult(int at) {
    return isPlain(at) && !SHARED.isIn(strand.near(at));
  }

  private boolean isGoal(int at) {
    String near = strand.near(at);
    return (isBound(at) || moments.isGoal(at) || words.isGoal(near) || BEHIND_GOAL.isIn(behind(at)))
        && !words.isDone(near);
  }

  private boolean isBound(int at) {
    Operator operator = strand.claim(at).statement().operator();
    return operator == Operator.AT_LEAST || operator == Operator.AT_MOST;
  }

  private String behind(int at) {
    return strand.behind(at);
  }

  private Relation relation(Pair pair, int gap, boolean more) {
    Optional<Statement> between = Optional.of(strand.claim(gap).statement());
    boolean amount = kind(gap) == Kind.AMOUNT;
    return new Relation.Change(
        goal(pair).statement(),
        strand.claim(pair.value()).statement(),
        more,
        amount ? between : Optional.empty(),
        amount ? Optional.empty() : between,
        strand.source(gap));
  }
}
