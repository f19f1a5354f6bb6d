package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.RateComparison;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.words.Sought;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An indicator that repeats an execution rate against the fund block of its own form. */
@CheckInfo(
    id = "ind-funds",
    title = "执行率类指标与资金块不一致",
    severity = Severity.ERROR,
    basis = "同一自评表内数据应当一致；算术关系：执行率＝全年执行数÷全年预算数",
    compares = "名称为（基本支出、项目支出、部门）预算执行率的指标，其完成值 = 资金块同一行的执行率；资金支出率、使用率等须与资金块某一行相符",
    tolerates = "完成值不是百分比、资金块没有对应行的不核；按印出的小数位数容许舍入",
    suggestion = "请核对该指标的完成值与资金块的执行率，更正有误的一项。")
public final class ExecutionIndicator implements Check {
  private static final Pattern SPENDING =
      Pattern.compile(
          "(本|该|年度|全年|当年|本年|项目|专项|财政|预算|补贴|补助|奖补|救助|扶持)*(资金|经费|预算)(总)?(支出|支付|使用)(完成)?率(\\(%\\))?");
  private static final Sought RATE = new Sought(".*(执行率+|预算完成率)(\\(%\\))?$");
  private static final Sought OTHER = new Sought(".*(采购|计划|任务|项目个数|绩效|预警).*");
  private static final Sought WHOLE =
      new Sought("(部门|单位|整体|全年|年度|项目)*(支出)?((预算|资金)执行率+|预算完成率)(\\(%\\))?");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.forms().stream()
        .flatMap(
            form ->
                form.indicators().stream()
                    .flatMap(table -> table.indicators().stream())
                    .flatMap(row -> compare(form, row)));
  }

  private Stream<Outcome> compare(Form form, Indicator row) {
    Optional<Figure> actual =
        row.actual()
            .flatMap(Entry::figure)
            .filter(figure -> figure.quantity().unit().dimension() == Dimension.RATIO);
    Optional<FundRow> funds = subject(row.name()).flatMap(kind -> row(form, kind));
    if (actual.isEmpty() || funds.isEmpty()) {
      return Stream.empty();
    }
    Optional<Figure> executed = funds.get().get(FundMeasure.EXECUTED);
    Optional<Figure> budget =
        funds.get().get(FundMeasure.BUDGET).or(() -> funds.get().get(FundMeasure.INITIAL_BUDGET));
    if (executed.isEmpty() || budget.isEmpty() || !budget.get().interval().isPositive()) {
      return Stream.of(
          new Outcome.NotChecked(
              "资金块“" + funds.get().label() + "”的预算数或执行数未填", actual.get().source()));
    }
    RateComparison comparison = compare(executed.get(), budget.get(), actual.get());
    if (comparison.verdict() != RateComparison.Verdict.VIOLATED) {
      return Stream.of(new Outcome.Consistent(actual.get().source()));
    }
    boolean other = isSpending(row.name());
    if (other && fitsElsewhere(form, actual.get())) {
      return Stream.of(new Outcome.Consistent(actual.get().source()));
    }
    return Stream.of(
        finding(
            form, row, actual.get(), funds.get(), executed.get(), budget.get(), comparison, other));
  }

  private static RateComparison compare(Figure part, Figure whole, Figure rate) {
    return RateComparison.of(
        part.interval(), whole.interval(), part.inBase(), whole.inBase(), rate);
  }

  /** 补贴资金支出率, which may be of one source only, or of what arrived. */
  private static boolean isSpending(String name) {
    return SPENDING.matcher(name).matches();
  }

  private static boolean fitsElsewhere(Form form, Figure rate) {
    return form.funds().stream()
        .flatMap(table -> table.rows().stream())
        .anyMatch(
            row ->
                row.get(FundMeasure.EXECUTED).stream()
                    .anyMatch(
                        executed ->
                            Stream.of(
                                    FundMeasure.BUDGET,
                                    FundMeasure.INITIAL_BUDGET,
                                    FundMeasure.ARRIVED,
                                    FundMeasure.CURRENT_YEAR)
                                .flatMap(measure -> row.get(measure).stream())
                                .filter(whole -> whole.interval().isPositive())
                                .anyMatch(
                                    whole ->
                                        compare(executed, whole, rate).verdict()
                                            != RateComparison.Verdict.VIOLATED)));
  }

  /** Which row of the fund block an indicator speaks of. */
  private static Optional<FundSource> subject(String name) {
    if (isSpending(name)) {
      return Optional.of(FundSource.TOTAL);
    }
    if (!RATE.is(name) || OTHER.is(name)) {
      return Optional.empty();
    }
    if (name.contains("基本支出")) {
      return Optional.of(FundSource.BASIC);
    }
    if (name.contains("项目支出")) {
      return Optional.of(FundSource.PROJECT);
    }
    return WHOLE.is(name) ? Optional.of(FundSource.TOTAL) : Optional.empty();
  }

  private static Optional<FundRow> row(Form form, FundSource kind) {
    return form.funds()
        .flatMap(table -> kind == FundSource.TOTAL ? table.total() : part(table, kind));
  }

  private static Optional<FundRow> part(FundTable table, FundSource kind) {
    return table.row(kind);
  }

  private Outcome finding(
      Form form,
      Indicator row,
      Figure actual,
      FundRow funds,
      Figure executed,
      Figure budget,
      RateComparison comparison,
      boolean other) {
    FindingBuilder finding =
        new FindingBuilder(info(), form.name() + "/" + row.name())
            .severity(other ? Severity.WARNING : info().severity())
            .message(
                "指标“%s”完成值 %s，资金块“%s”为 %s ÷ %s = %s"
                    .formatted(
                        row.name(),
                        actual.printed(),
                        funds.label(),
                        Show.number(executed),
                        Show.number(budget),
                        comparison.expected()))
            .reported(actual)
            .expected(comparison.expected())
            .difference(comparison.difference())
            .operand(executed)
            .operand(budget);
    funds.get(FundMeasure.RATE).ifPresent(finding::operand);
    return finding.build();
  }
}
