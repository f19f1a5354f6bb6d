package io.github.jihe.checks.funds;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.RateComparison;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Part;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 到位率, and 足额到位 told in words, against the amounts of the fund block. */
@CheckInfo(
    id = "fund-arrival",
    title = "到位率与到位数、预算数不一致",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：绩效自评和评价结果应当真实、客观；算术关系：到位率＝到位数÷预算数",
    compares = "到位率 = 到位数 ÷ 预算数；文字称资金足额到位时，到位数 ≥ 预算数，且文中没有资金未到位的说法",
    tolerates = "全年预算数、年初预算数有一个相符即可；只说某一来源到位的、表中没有到位数的不核；按印出位数容许舍入",
    suggestion = "请核对预算数、到位数与到位率，更正有误的一项。")
public final class ArrivalRate implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Stream<Outcome> printed =
        FundBlocks.of(report)
            .flatMap(
                block ->
                    block.table().rows().stream()
                        .flatMap(
                            row ->
                                row.get(FundMeasure.ARRIVAL_RATE).stream()
                                    .map(rate -> compare(block.name(), row, rate))));
    Stream<Outcome> told = report.parts().stream().flatMap(part -> told(report, part));
    Stream<Outcome> words =
        report.parts().stream().flatMap(part -> ToldArrival.check(info(), part));
    return Stream.of(printed, told, words).flatMap(outcomes -> outcomes);
  }

  private Stream<Outcome> told(Report report, Part part) {
    Optional<FundBlocks> block =
        part.form()
            .flatMap(form -> form.funds().map(table -> new FundBlocks(form, table, form.name())))
            .or(() -> onlyArrival(report, part));
    Optional<FundRow> total = block.flatMap(b -> b.table().total());
    if (total.isEmpty()) {
      return report.statements().stream()
          .filter(statement -> part.contains(statement.figure().source()))
          .filter(ArrivalRate::isOfWhole)
          .flatMap(rate -> toldBeside(report, rate).stream());
    }
    Stream<Outcome> rates =
        report.statements().stream()
            .filter(statement -> part.contains(statement.figure().source()))
            .filter(ArrivalRate::isOfWhole)
            .filter(rate -> !isOfSource(report, block.get().table(), rate))
            .filter(rate -> part.form().flatMap(Form::funds).isPresent() || namesFunds(rate))
            .map(statement -> compare(block.get().name(), total.get(), statement.figure()));
    Stream<Outcome> claims =
        part.assertions(Assertion.Kind.ALL_ARRIVED).stream()
            .filter(claim -> claim.isOfAll(block.get().form()))
            .map(claim -> compare(block.get().name(), total.get(), claim.source()));
    return Stream.concat(rates, claims);
  }

  /**
   * The one table of the report that tells what arrived of a whole, for a text that is all of one
   * part: 表1 项目资金到位情况, with the 到位率 told again some chapters later.
   */
  private static Optional<FundBlocks> onlyArrival(Report report, Part part) {
    List<FundBlocks> blocks =
        FundBlocks.of(report)
            .filter(
                block ->
                    block.table().total().flatMap(row -> row.get(FundMeasure.ARRIVED)).isPresent())
            .toList();
    return blocks.size() == 1 && part.contains(blocks.get(0).table().source())
        ? Optional.of(blocks.get(0))
        : Optional.empty();
  }

  /** 资金到位率 speaks of all the money; a bare 到位率 of what was told in front of it. */
  private static boolean namesFunds(Statement rate) {
    return rate.subject().contains("资金") || rate.subject().contains("总");
  }

  /**
   * 乡镇应分担200万元，实际156万元，到位率78%: what is told right before a rate is what it is of, and a rate that
   * is just that of one source is told of it.
   */
  private static boolean isOfSource(Report report, FundTable table, Statement rate) {
    Figure told = rate.figure();
    boolean ofRow =
        table.rows().stream()
            .filter(row -> row.depth() > 0)
            .anyMatch(
                row ->
                    row.get(FundMeasure.ARRIVED).stream()
                        .anyMatch(
                            arrived -> budgets(row).stream().anyMatch(b -> is(told, arrived, b))));
    List<Figure> before = before(report, rate);
    return ofRow || before.size() == 2 && is(told, before.get(1), before.get(0));
  }

  /** The two amounts of money told last before a rate in its paragraph. */
  private static List<Figure> before(Report report, Statement rate) {
    List<Figure> amounts =
        report.statements().stream()
            .takeWhile(statement -> !statement.equals(rate))
            .filter(statement -> isSameParagraph(statement, rate))
            .map(Statement::figure)
            .filter(figure -> figure.quantity().unit().dimension() == Dimension.MONEY)
            .toList();
    return amounts.subList(Math.max(0, amounts.size() - 2), amounts.size());
  }

  private static boolean isSameParagraph(Statement one, Statement other) {
    return one.figure().source().location().block() == other.figure().source().location().block();
  }

  private static boolean is(Figure rate, Figure arrived, Figure budget) {
    return budget.interval().isPositive()
        && arrived.quantity().unit().comparable(budget.quantity().unit())
        && arrived.inBase().compareTo(budget.inBase()) < 0
        && RateComparison.of(
                    arrived.interval(), budget.interval(), arrived.inBase(), budget.inBase(), rate)
                .verdict()
            != RateComparison.Verdict.VIOLATED;
  }

  /** Without a table, the budget and what arrived as the same paragraph tells them. */
  private Optional<Outcome> toldBeside(Report report, Statement rate) {
    Optional<Figure> budget =
        beside(report, rate, Measure.ADJUSTED_BUDGET)
            .or(() -> beside(report, rate, Measure.BUDGET))
            .or(() -> ToldArrival.sources(report, rate));
    Optional<Figure> arrived = beside(report, rate, Measure.ARRIVED);
    if (budget.isEmpty() || arrived.isEmpty()) {
      return Optional.empty();
    }
    Map<FundMeasure, Figure> figures =
        Map.of(FundMeasure.BUDGET, budget.get(), FundMeasure.ARRIVED, arrived.get());
    FundRow row = new FundRow("项目资金", FundSource.TOTAL, 0, figures, budget.get().source());
    return Optional.of(compare("文字", row, rate.figure()));
  }

  /** The only figure of its kind in the paragraph of a statement, in the same unit of money. */
  private static Optional<Figure> beside(Report report, Statement near, Measure measure) {
    boolean overYears =
        report.statements().stream()
            .filter(statement -> statement.measure() == measure)
            .filter(statement -> statement.period() != Statement.Period.REPORT_YEAR)
            .anyMatch(
                statement ->
                    statement.figure().source().location().block()
                        == near.figure().source().location().block());
    if (overYears) {
      return Optional.empty();
    }
    List<Figure> found =
        report.statements().stream()
            .filter(statement -> statement.measure() == measure)
            .filter(statement -> statement.kind() == FundSource.TOTAL)
            .filter(statement -> statement.period() == Statement.Period.REPORT_YEAR)
            .filter(statement -> statement.status() != Statement.Status.PLANNED)
            .map(Statement::figure)
            .filter(figure -> figure.quantity().unit().dimension() == Dimension.MONEY)
            .filter(figure -> !figure.quantity().approximate())
            .filter(
                figure ->
                    figure.source().location().block() == near.figure().source().location().block())
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The rate of the whole of this year's money, told as a fact. */
  private static boolean isOfWhole(Statement statement) {
    boolean fact =
        statement.status() == Statement.Status.ACTUAL
            || statement.status() == Statement.Status.UNSAID;
    return statement.measure() == Measure.ARRIVAL_RATE
        && statement.kind() == FundSource.TOTAL
        && statement.period() == Statement.Period.REPORT_YEAR
        && fact
        && statement.operator() == Operator.NONE
        && !statement.figure().quantity().approximate();
  }

  /** What may have been meant to arrive. */
  private static List<Figure> budgets(FundRow row) {
    return Stream.of(FundMeasure.BUDGET, FundMeasure.INITIAL_BUDGET, FundMeasure.CURRENT_YEAR)
        .flatMap(measure -> row.get(measure).stream())
        .filter(figure -> figure.interval().isPositive())
        .toList();
  }

  private Outcome compare(String form, FundRow row, Figure rate) {
    Optional<Figure> arrived = row.get(FundMeasure.ARRIVED);
    List<Figure> budgets = budgets(row);
    if (arrived.isEmpty() || budgets.isEmpty()) {
      return new Outcome.NotChecked("“" + row.label() + "”没有到位数或预算数，到位率无从复算", rate.source());
    }
    List<RateComparison> comparisons =
        budgets.stream()
            .map(
                budget ->
                    RateComparison.of(
                        arrived.get().interval(),
                        budget.interval(),
                        arrived.get().inBase(),
                        budget.inBase(),
                        rate))
            .toList();
    if (comparisons.stream().anyMatch(c -> c.verdict() != RateComparison.Verdict.VIOLATED)) {
      return new Outcome.Consistent(rate.source());
    }
    RateComparison first = comparisons.get(0);
    return new FindingBuilder(info(), form + "/" + row.label())
        .message(
            "%s：到位数 %s ÷ 预算数 %s = %s，报告的到位率为 %s"
                .formatted(
                    row.label(),
                    Show.number(arrived.get()),
                    Show.number(budgets.get(0)),
                    first.expected(),
                    rate.printed()))
        .reported(rate)
        .expected(first.expected())
        .difference(first.difference())
        .operand(arrived.get())
        .operand(budgets.get(0))
        .build();
  }

  private Outcome compare(String form, FundRow row, Source claim) {
    Optional<Figure> arrived = row.get(FundMeasure.ARRIVED);
    List<Figure> budgets = budgets(row);
    if (arrived.isEmpty() || budgets.isEmpty()) {
      return new Outcome.NotChecked("“" + row.label() + "”没有到位数或预算数，是否足额到位无从核对", claim);
    }
    boolean enough =
        budgets.stream()
            .anyMatch(
                budget -> arrived.get().interval().high().compareTo(budget.interval().low()) >= 0);
    if (enough) {
      return new Outcome.Consistent(claim);
    }
    return new FindingBuilder(info(), form + "/" + row.label() + "/足额到位")
        .message(
            "文字称“%s”，表中“%s”的到位数 %s 小于预算数 %s"
                .formatted(
                    claim.quote(), row.label(), arrived.get().printed(), budgets.get(0).printed()))
        .reported(claim.quote(), claim)
        .expected("到位数不小于 " + budgets.get(0).printed())
        .operand(arrived.get())
        .operand(budgets.get(0))
        .build();
  }
}
