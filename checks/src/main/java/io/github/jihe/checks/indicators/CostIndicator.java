package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An indicator of the whole cost against the spending in the fund block of its form. */
@CheckInfo(
    id = "ind-cost",
    title = "成本指标与资金块支出不符",
    severity = Severity.WARNING,
    basis = "同一自评表内数据应当一致：项目总成本即全年执行数",
    compares = "名称为项目总成本、总支出等的指标，其完成值与资金块全年执行数（或预算数）；名称为某项总成本、合同总价等的，其完成值与全年执行数只差一处笔误的",
    tolerates = "等于任一行预算数或执行数的；单位成本、分项成本不核；没有印单位的不核",
    suggestion = "请核对成本指标的计量单位、数位和统计口径。")
public final class CostIndicator implements Check {

  private static final Sought NAMED_TOTAL =
      new Sought(
          "(?!.*(单位|单项|单台|单个|人均|亩均|户均|平均|每|节约)).{2,12}(总成本|成本总额|总投资|总费用|总支出|总投入|合同总价|采购总价|总价)(控制数|控制额)?(\\(.*\\))?");

  private static final int MOST_DIGITS = 8;

  /** Of fewer digits a slip tells nothing. */
  private static final int TELLING_DIGITS = 4;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FormRow.of(report)
        .flatMap(
            place ->
                place.row().words().totalCost()
                    ? compare(place.form(), place.row())
                    : NAMED_TOTAL.is(place.row().name())
                        ? compareNamed(place.form(), place.row())
                        : Stream.empty());
  }

  /** 设备采购总成本 may be of a part of the project: only a slip of the pen tells that it is not. */
  private Stream<Outcome> compareNamed(Form form, Indicator row) {
    Optional<Figure> cost = row.actual().flatMap(Entry::figure);
    Optional<Figure> spent =
        form.funds().flatMap(FundTable::total).flatMap(total -> total.get(FundMeasure.EXECUTED));
    boolean slip =
        cost.isPresent()
            && spent.isPresent()
            && cost.get().quantity().unit().dimension() == Dimension.MONEY
            && row.actual().get().operator() == Operator.NONE
            && cost.get().inBase().stripTrailingZeros().precision() >= TELLING_DIGITS
            && DigitSlip.between(cost.get().inBase(), spent.get().inBase())
            && amounts(form.funds().get()).stream()
                .noneMatch(amount -> amount.interval().meets(cost.get().interval()));
    return slip ? Stream.of(finding(form, row, cost.get(), spent.get())) : Stream.empty();
  }

  private Stream<Outcome> compare(Form form, Indicator row) {
    Optional<Figure> actual =
        row.actual().flatMap(Entry::figure).filter(f -> !f.quantity().approximate());
    Optional<Figure> spent =
        form.funds().flatMap(FundTable::total).flatMap(total -> total.get(FundMeasure.EXECUTED));
    if (actual.isEmpty() || spent.isEmpty() || !spent.get().interval().isPositive()) {
      return Stream.empty();
    }
    Figure cost = actual.get();
    if (cost.quantity().unit().dimension() == Dimension.RATIO) {
      return Stream.empty();
    }
    List<Figure> amounts = amounts(form.funds().get());
    if (readings(cost, spent.get()).stream()
        .anyMatch(
            reading -> amounts.stream().anyMatch(a -> a.interval().meets(reading.interval())))) {
      return Stream.of(new Outcome.Consistent(cost.source()));
    }
    if (cost.quantity().unit().dimension() != Dimension.MONEY) {
      return Stream.of(new Outcome.NotChecked("“" + row.name() + "”的完成值没有金额单位", cost.source()));
    }
    if (row.actual().get().operator() != Operator.NONE) {
      return Stream.of(new Outcome.NotChecked("“" + row.name() + "”的完成值是一个范围", cost.source()));
    }
    return Stream.of(finding(form, row, cost, spent.get()));
  }

  /** As printed; without a unit, in that of the fund block and in 元. */
  private static List<Figure> readings(Figure cost, Figure spent) {
    return cost.quantity().unit().dimension() != Dimension.NONE
        ? List.of(cost)
        : Stream.of(spent.quantity().unit(), Unit.YUAN)
            .map(
                unit ->
                    new Figure(
                        cost.quantity().withUnit(unit), cost.source(), true, cost.columnScale()))
            .toList();
  }

  private static List<Figure> amounts(FundTable funds) {
    return funds.rows().stream()
        .flatMap(row -> row.figures().entrySet().stream())
        .filter(entry -> entry.getKey().isAmount())
        .map(java.util.Map.Entry::getValue)
        .toList();
  }

  private Outcome finding(Form form, Indicator row, Figure cost, Figure spent) {
    Optional<String> slip = slip(cost.inBase(), spent.inBase());
    String difference =
        Show.signed(Show.amount(cost.inBase().subtract(spent.inBase()), spent.quantity().unit()));
    return new FindingBuilder(info(), form.name() + "/" + row.name())
        .severity(slip.isPresent() ? Severity.WARNING : Severity.INFO)
        .message(
            "“%s”实际完成值 %s，资金块全年执行数 %s，相差 %s%s"
                .formatted(
                    row.name(),
                    cost.printed(),
                    spent.printed(),
                    difference,
                    slip.map(words -> "，" + words).orElse("")))
        .reported(cost)
        .expected(spent.printed())
        .difference(difference)
        .operand(spent)
        .build();
  }

  /** Where one amount is the other with its point moved, or with a slip of the pen. */
  private static Optional<String> slip(BigDecimal cost, BigDecimal spent) {
    for (int digits = 1; digits <= MOST_DIGITS; digits++) {
      String times = BigDecimal.TEN.pow(digits).toPlainString() + " 倍";
      if (cost.compareTo(spent.movePointRight(digits)) == 0) {
        return Optional.of("前者恰为后者的 " + times + "，疑为单位或数位之误");
      }
      if (spent.compareTo(cost.movePointRight(digits)) == 0) {
        return Optional.of("后者恰为前者的 " + times + "，疑为单位或数位之误");
      }
    }
    boolean telling = cost.stripTrailingZeros().precision() >= TELLING_DIGITS;
    return telling && DigitSlip.between(cost, spent)
        ? Optional.of(DigitSlip.swaps(cost, spent) ? "两数仅相邻两位数字对调" : "疑为笔误")
        : Optional.empty();
  }
}
