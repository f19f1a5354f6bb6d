package io.github.jihe.checks.narrative;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.RateComparison;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A growth rate told in prose against the values, or the value and the change, told with it. */
@CheckInfo(
    id = "nar-growth",
    title = "文中增长率与前后数不一致",
    severity = Severity.ERROR,
    basis = "算术关系：增长率＝（本期数－基期数）÷基期数×100%",
    compares = "文中增长（下降）率 = 增减额 ÷ 基期数；比率之间的变动按百分点核对；统计表的增幅列同此",
    tolerates = "约数、基期数为零的不核；按印出的小数位数四舍五入，截断末位只作提示",
    suggestion = "请核对基期数、本期数与增长率，更正有误的一项。")
public final class GrowthRate implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.relations().stream().flatMap(this::compare);
  }

  private Stream<Outcome> compare(Relation relation) {
    if (relation instanceof Relation.Change change && change.rate().isPresent()) {
      Figure before = change.before().figure();
      Figure after = change.after().figure();
      Interval grown =
          change.grows()
              ? after.interval().minus(before.interval())
              : before.interval().minus(after.interval());
      BigDecimal exact = after.inBase().subtract(before.inBase());
      return Stream.of(
          judge(
              new Growth(
                  Told.name(change.after()),
                  grown,
                  before.interval(),
                  change.grows() ? exact : exact.negate(),
                  before.inBase(),
                  change.rate().get().figure(),
                  List.of(before, after),
                  relation)));
    }
    if (relation instanceof Relation.Growth growth) {
      Figure after = growth.after().figure();
      Figure change = growth.difference().figure();
      Interval base =
          growth.grows()
              ? after.interval().minus(change.interval())
              : after.interval().plus(change.interval());
      BigDecimal exactBase =
          growth.grows()
              ? after.inBase().subtract(change.inBase())
              : after.inBase().add(change.inBase());
      return Stream.of(
          judge(
              new Growth(
                  Told.name(growth.after()),
                  change.interval(),
                  base,
                  change.inBase(),
                  exactBase,
                  growth.rate().figure(),
                  List.of(after, change),
                  relation)));
    }
    if (relation instanceof Relation.GrowthFrom growth) {
      Figure before = growth.before().figure();
      Figure change = growth.difference().figure();
      return Stream.of(
          judge(
              new Growth(
                  Told.name(growth.before()),
                  change.interval(),
                  before.interval(),
                  change.inBase(),
                  before.inBase(),
                  growth.rate().figure(),
                  List.of(before, change),
                  relation)));
    }
    return Stream.empty();
  }

  /** The change in the told direction and what it is measured against. */
  private record Growth(
      String name,
      Interval change,
      Interval base,
      BigDecimal exactChange,
      BigDecimal exactBase,
      Figure told,
      List<Figure> operands,
      Relation relation) {}

  private Outcome judge(Growth growth) {
    boolean approximate =
        Stream.concat(growth.operands().stream(), Stream.of(growth.told()))
            .anyMatch(figure -> figure.quantity().approximate());
    Unit unit = growth.operands().get(0).quantity().unit();
    boolean comparable =
        growth.operands().stream().allMatch(f -> f.quantity().unit().comparable(unit));
    boolean points = growth.told().quantity().unit().countsPoints();
    boolean rates = unit.dimension() == Dimension.RATIO;
    boolean unlike = points && !rates;
    if (approximate || !comparable || unlike || !growth.base().isPositive()) {
      return new Outcome.NotChecked("基期数为零，或为约数、单位不同，增长率无从核对", growth.relation().source());
    }
    Interval whole = points ? Interval.exactly(BigDecimal.ONE) : growth.base();
    BigDecimal exactWhole = points ? BigDecimal.ONE : growth.exactBase();
    RateComparison comparison =
        RateComparison.of(growth.change(), whole, growth.exactChange(), exactWhole, growth.told());
    boolean meantAsPoints = rates && !points && growth.change().meets(growth.told().interval());
    if (comparison.verdict() == RateComparison.Verdict.HOLDS || meantAsPoints) {
      return new Outcome.Consistent(growth.told().source());
    }
    boolean violated = comparison.verdict() == RateComparison.Verdict.VIOLATED;
    String expected = points ? points(comparison, growth.told()) : comparison.expected();
    String numbers = String.join("、", growth.operands().stream().map(Figure::printed).toList());
    FindingBuilder finding =
        new FindingBuilder(info(), growth.name())
            .severity(violated ? Severity.ERROR : Severity.INFO)
            .message(
                "按 %s 计算的变动幅度为 %s，%s为 %s"
                    .formatted(
                        numbers, expected, Show.place(growth.told()), growth.told().printed()))
            .reported(growth.told())
            .expected(expected)
            .difference(comparison.difference());
    growth.operands().forEach(finding::operand);
    return finding.build();
  }

  private static String points(RateComparison comparison, Figure told) {
    boolean permille = !told.quantity().unit().equals(Unit.PERCENTAGE_POINT);
    return permille
        ? Show.percent(comparison.exact().movePointRight(1), 2).replace("%", "个千分点")
        : comparison.expected().replace("%", "个百分点");
  }
}
