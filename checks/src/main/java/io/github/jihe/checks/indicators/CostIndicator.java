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
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Unit;
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
    compares = "名称为项目总成本、总支出等的指标，其完成值与资金块全年执行数（或预算数）",
    tolerates = "等于任一行预算数或执行数的；单位成本、分项成本不核；没有印单位的不核",
    suggestion = "请核对成本指标的计量单位、数位和统计口径。")
public final class CostIndicator implements Check {

  private static final int MOST_DIGITS = 8;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FormRow.of(report)
        .filter(place -> place.row().words().totalCost())
        .flatMap(place -> compare(place.form(), place.row()));
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
    if (row.actual().get().operator() != io.github.jihe.quantities.Operator.NONE) {
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
                    slip.map(times -> "，" + times + "，疑为单位或数位之误").orElse("")))
        .reported(cost)
        .expected(spent.printed())
        .difference(difference)
        .operand(spent)
        .build();
  }

  /** Where one amount is the other with its point moved. */
  private static Optional<String> slip(BigDecimal cost, BigDecimal spent) {
    for (int digits = 1; digits <= MOST_DIGITS; digits++) {
      String times = BigDecimal.TEN.pow(digits).toPlainString() + " 倍";
      if (cost.compareTo(spent.movePointRight(digits)) == 0) {
        return Optional.of("前者恰为后者的 " + times);
      }
      if (spent.compareTo(cost.movePointRight(digits)) == 0) {
        return Optional.of("后者恰为前者的 " + times);
      }
    }
    return Optional.empty();
  }
}
