package io.github.jihe.checks.funds;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Amounts in 元 inside of a form in 万元. */
@CheckInfo(
    id = "fund-unit",
    title = "金额计量单位不一致",
    severity = Severity.WARNING,
    basis = "填报规范：同一自评表金额的计量单位应当一致，另用单位的应予注明；财预〔2020〕10号所附自评表以万元为单位",
    compares = "资金块同一行预算数与执行数、各来源与资金总额的数量级；未注明单位的指标值与资金总额；文字两处所述同一事项数字相同的金额",
    tolerates = "注明单位的、与资金总额不成 10000 倍关系的不提示",
    suggestion = "请核对金额的计量单位，统一为表中标明的单位或注明所用单位。")
public final class MixedUnits implements Check {
  private static final int FEWEST_COLUMNS = 2;
  private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Stream<Outcome> told =
        Stream.concat(TensOfThousands.check(info(), report), SameDigits.check(info(), report));
    return Stream.concat(told, ofForms(report, profile));
  }

  private Stream<Outcome> ofForms(Report report, Profile profile) {
    return FundBlocks.of(report)
        .flatMap(
            block ->
                Stream.concat(
                    block.table().rows().stream()
                        .flatMap(
                            row ->
                                Stream.concat(
                                    compare(block, row, profile), parts(block, row, profile))),
                    block.form().indicators().stream()
                        .flatMap(table -> table.indicators().stream())
                        .flatMap(row -> compare(block, row))));
  }

  private Stream<Outcome> compare(FundBlocks block, FundRow row, Profile profile) {
    Optional<Figure> budget =
        row.get(FundMeasure.BUDGET).filter(figure -> figure.interval().isPositive());
    Optional<Figure> executed = row.get(FundMeasure.EXECUTED);
    if (budget.isEmpty() || executed.isEmpty()) {
      return Stream.empty();
    }
    BigDecimal limit = budget.get().inBase().multiply(profile.funds().unitFactor());
    boolean money = executed.get().quantity().unit().dimension() == Dimension.MONEY;
    if (!money || executed.get().inBase().compareTo(limit) < 0) {
      return Stream.of(new Outcome.Consistent(executed.get().source()));
    }
    return Stream.of(
        new FindingBuilder(info(), block.name() + "/" + row.label())
            .message(
                "%s：全年执行数 %s，全年预算数 %s，相差 %s 倍，疑为计量单位不同"
                    .formatted(
                        row.label(),
                        executed.get().printed(),
                        budget.get().printed(),
                        Show.rounded(
                            Show.ratio(executed.get().inBase(), budget.get().inBase()), 0)))
            .reported(executed.get())
            .operand(budget.get())
            .build());
  }

  /** A part that is far more than its whole: the row is in another unit than the rest. */
  private Stream<Outcome> parts(FundBlocks block, FundRow whole, Profile profile) {
    List<FundRow> parts = block.table().partsOf(whole);
    Stream<Outcome> tooMuch =
        parts.stream()
            .flatMap(
                part ->
                    outOfScale(whole, part, profile).stream()
                        .map(measure -> finding(block, whole, part, measure)));
    Stream<Outcome> tooLittle =
        inTenThousands(whole, parts).stream().map(sum -> finding(block, sum));
    return Stream.concat(tooMuch, tooLittle);
  }

  /** Whether the amounts of a block cannot be added up because they are in more than one unit. */
  static boolean areMixed(FundRow whole, List<FundRow> parts, Profile profile) {
    return parts.stream().anyMatch(part -> outOfScale(whole, part, profile).isPresent())
        || inTenThousands(whole, parts).isPresent();
  }

  /** The first column whose total is just 10000 times its parts: the total is in 元. */
  private static Optional<PartsOfTotal> inTenThousands(FundRow whole, List<FundRow> parts) {
    return Stream.of(FundMeasure.values())
        .filter(FundMeasure::isAmount)
        .flatMap(measure -> PartsOfTotal.of(whole, measure, parts).stream())
        .filter(sum -> sum.sum().signum() > 0)
        .filter(sum -> sum.sum().multiply(TEN_THOUSAND).compareTo(sum.total().inBase()) == 0)
        .findFirst();
  }

  private Outcome finding(FundBlocks block, PartsOfTotal sum) {
    FindingBuilder finding =
        new FindingBuilder(info(), block.name() + "/" + sum.row().label())
            .message(
                "%s的%s为 %s，其下各项合计 %s，相差 10000 倍，疑为计量单位不同"
                    .formatted(
                        sum.row().label(),
                        sum.measure().chinese(),
                        sum.total().printed(),
                        Show.amount(sum.sum(), sum.total().quantity().unit())))
            .reported(sum.total());
    sum.parts().forEach(finding::operand);
    return finding.build();
  }

  /**
   * The first column in which a part exceeds its whole so far that only its unit can differ. Where
   * it does so in all of several columns, a smaller factor tells enough.
   */
  private static Optional<FundMeasure> outOfScale(FundRow whole, FundRow part, Profile profile) {
    List<FundMeasure> shared =
        Stream.of(FundMeasure.values())
            .filter(FundMeasure::isAmount)
            .filter(
                measure -> whole.get(measure).filter(f -> f.interval().isPositive()).isPresent())
            .filter(measure -> part.get(measure).isPresent())
            .toList();
    boolean throughout =
        shared.size() >= FEWEST_COLUMNS
            && shared.stream().allMatch(m -> exceeds(whole, part, m, BigDecimal.TEN));
    return shared.stream()
        .filter(m -> throughout || exceeds(whole, part, m, profile.funds().unitFactor()))
        .findFirst();
  }

  private static boolean exceeds(
      FundRow whole, FundRow part, FundMeasure measure, BigDecimal factor) {
    BigDecimal total = whole.get(measure).orElseThrow().inBase();
    return part.get(measure).orElseThrow().inBase().compareTo(total.multiply(factor)) >= 0;
  }

  private Outcome finding(FundBlocks block, FundRow whole, FundRow part, FundMeasure measure) {
    Figure own = part.get(measure).orElseThrow();
    Figure total = whole.get(measure).orElseThrow();
    return new FindingBuilder(info(), block.name() + "/" + part.label() + "/" + whole.label())
        .message(
            "%s的%s为 %s，%s为 %s，相差 %s 倍，疑为计量单位不同"
                .formatted(
                    part.label(),
                    measure.chinese(),
                    own.printed(),
                    whole.label(),
                    total.printed(),
                    Show.rounded(Show.ratio(own.inBase(), total.inBase()), 0)))
        .reported(own)
        .operand(total)
        .build();
  }

  /** An indicator that is the whole budget in 元, without saying so. */
  private Stream<Outcome> compare(FundBlocks block, Indicator row) {
    Optional<Figure> total =
        block
            .table()
            .total()
            .flatMap(whole -> whole.get(FundMeasure.BUDGET))
            .filter(figure -> figure.quantity().unit().equals(Unit.WAN_YUAN))
            .filter(figure -> figure.interval().isPositive());
    return Stream.of(row.target(), row.actual())
        .flatMap(entry -> entry.stream())
        .flatMap((Entry entry) -> entry.figure().stream())
        .filter(figure -> figure.quantity().unit().equals(Unit.NONE))
        .filter(figure -> total.isPresent() && isInYuan(figure, total.get()))
        .findFirst()
        .map(figure -> finding(block, row, figure, total.orElseThrow()))
        .stream();
  }

  private static boolean isInYuan(Figure figure, Figure total) {
    BigDecimal value = figure.quantity().value();
    return value.compareTo(TEN_THOUSAND) >= 0 && value.compareTo(total.inBase()) == 0;
  }

  private Outcome finding(FundBlocks block, Indicator row, Figure figure, Figure total) {
    return new FindingBuilder(info(), block.name() + "/" + row.name())
        .message(
            "指标“%s”为 %s，未注明计量单位，恰为资金块全年预算数 %s 折合的元数，与表中单位不同"
                .formatted(row.name(), Show.number(figure), total.printed()))
        .reported(Show.number(figure), figure.source())
        .expected(total.printed())
        .operand(total)
        .build();
  }
}
