package io.github.jihe.checks.funds;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.document.Location;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Part;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A low execution rate in a report that does not say why. */
@CheckInfo(
    id = "fund-low-rate",
    title = "执行率较低未说明原因",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：未完成绩效目标或偏离较大的，应当分析说明原因；具体比例由省级或本级规定（四川为90%）",
    compares = "执行率低于评分政策所定比例时，文字或原因栏应说明资金未支出的原因；逐个列出项目的表按各项目的原因（备注）栏核对",
    tolerates = "涉及该项目的文字任何一处说到结余、尾款、跨年、节约等原因即可；原因栏有内容的不提示；既没有说到资金的文字、又没有原因栏的不核；预算为零的不核",
    suggestion = "请补充说明预算执行率较低的原因和改进措施。")
public final class LowExecution implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FundBlocks.of(report)
        .flatMap(
            block ->
                Stream.concat(
                    block.table().total().stream()
                        .flatMap(row -> compare(report, block, row, profile)),
                    listed(block.table()).flatMap(row -> compare(report, block, row, profile))));
  }

  /** Projects of a list that has a column to ask for reasons, or one to explain at least one. */
  private static Stream<FundRow> listed(FundTable table) {
    boolean used =
        table.asks()
            || table.rows().stream()
                .anyMatch(row -> row.remark().filter(remark -> !remark.isBlank()).isPresent());
    return table.rows().stream()
        .filter(row -> used && row.kind() == FundSource.NAMED && row.remark().isPresent());
  }

  private Stream<Outcome> compare(Report report, FundBlocks block, FundRow row, Profile profile) {
    Optional<Figure> executed = row.get(FundMeasure.EXECUTED);
    Optional<Budgets> budget = Budgets.of(row).filter(sum -> sum.interval().isPositive());
    if (executed.isEmpty() || budget.isEmpty()) {
      return Stream.empty();
    }
    BigDecimal ratio = Show.ratio(executed.get().inBase(), budget.get().inBase());
    boolean enough = ratio.movePointRight(2).compareTo(profile.funds().lowRate()) >= 0;
    boolean remarked = row.remark().filter(remark -> !remark.isBlank()).isPresent();
    boolean explained =
        row.remark().isPresent() ? isToldApart(report) : isExplained(report, block.form());
    if (enough || remarked || explained) {
      return Stream.of(new Outcome.Consistent(executed.get().source()));
    }
    boolean room =
        row.remark().isPresent()
            || report.tellsOfMoney()
            || block.form().indicators().filter(t -> t.has(IndicatorColumn.REASON)).isPresent();
    if (!room) {
      return Stream.of(
          new Outcome.NotChecked("没有说到资金的文字，也没有原因栏，执行率较低的原因无从核对", executed.get().source()));
    }
    List<Figure> parts = budget.get().parts();
    FindingBuilder finding =
        new FindingBuilder(info(), block.name() + "/" + row.label())
            .message(
                "%s：执行率 %s ÷ %s = %s，低于 %s%%，未见说明原因"
                    .formatted(
                        row.label(),
                        Show.number(executed.get()),
                        budget.get().calculation(),
                        Show.percent(ratio, 2),
                        Show.plain(profile.funds().lowRate())))
            .reported(executed.get())
            .expected("说明原因");
    parts.forEach(finding::operand);
    return Stream.of(finding.build());
  }

  /** By prose: what other rows of a list say is said of these. */
  private static boolean isToldApart(Report report) {
    return report.parts().stream()
        .flatMap((Part part) -> part.assertions(Assertion.Kind.UNSPENT_REASON).stream())
        .anyMatch(assertion -> assertion.source().location().table() == 0);
  }

  /** By a reason in the form itself, or in prose that speaks of this form or of none. */
  private static boolean isExplained(Report report, Form form) {
    boolean inRows =
        form.indicators().stream()
            .flatMap(table -> table.indicators().stream())
            .flatMap(row -> row.reason().stream())
            .anyMatch((Entry reason) -> !reason.isBlank());
    return inRows
        || report.parts().stream()
            .filter(part -> part.form().filter(other -> !other.equals(form)).isEmpty())
            .flatMap((Part part) -> part.assertions(Assertion.Kind.UNSPENT_REASON).stream())
            .anyMatch(reason -> !standsInOther(report, form, reason.source().location()));
  }

  /** What the cells of another form explain is not explained for this one. */
  private static boolean standsInOther(Report report, Form form, Location place) {
    return place.table() != 0
        && !tables(form).anyMatch(own -> isSameTable(own, place))
        && report.forms().stream()
            .filter(other -> !other.equals(form))
            .flatMap(LowExecution::tables)
            .anyMatch(other -> isSameTable(other, place));
  }

  private static Stream<Location> tables(Form form) {
    return Stream.of(
            form.funds().map(FundTable::source).stream(),
            form.indicators().map(IndicatorTable::source).stream())
        .flatMap(sources -> sources)
        .map(Source::location);
  }

  private static boolean isSameTable(Location one, Location other) {
    return one.table() == other.table();
  }
}
