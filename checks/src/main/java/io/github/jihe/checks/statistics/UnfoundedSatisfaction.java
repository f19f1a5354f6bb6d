package io.github.jihe.checks.statistics;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Dimension;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A satisfaction of 100% in a report that names no survey. */
@CheckInfo(
    id = "stat-satisfaction",
    title = "满意度为100%且未说明调查依据",
    severity = Severity.INFO,
    basis = "统计特征：满意度达到100%较少见；满意度指标应当有问卷调查等依据",
    compares = "满意度指标完成值为100%时，全文应说到问卷、访谈、回访等调查方式",
    tolerates = "低于100%的满意度、全文任何一处说到调查方式的不提示",
    suggestion = "请说明满意度的调查方式、样本和取数依据。")
public final class UnfoundedSatisfaction implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    boolean surveyed = report.asserts(Assertion.Kind.SURVEY);
    return report.forms().stream()
        .flatMap(
            form ->
                form.indicators().stream()
                    .flatMap(table -> table.indicators().stream())
                    .flatMap(row -> compare(form, row, surveyed)));
  }

  private Stream<Outcome> compare(Form form, Indicator row, boolean surveyed) {
    Optional<Figure> actual =
        row.actual()
            .flatMap(Entry::figure)
            .filter(figure -> figure.quantity().unit().dimension() == Dimension.RATIO);
    if (actual.isEmpty() || !row.name().contains("满意")) {
      return Stream.empty();
    }
    boolean all = actual.get().inBase().compareTo(BigDecimal.ONE) >= 0;
    if (!all || surveyed) {
      return Stream.of(new Outcome.Consistent(actual.get().source()));
    }
    return Stream.of(
        new FindingBuilder(info(), form.name() + "/" + row.name())
            .message("“%s”完成值为 %s，全文未说明调查方式".formatted(row.name(), actual.get().printed()))
            .reported(actual.get())
            .operand(row.source())
            .build());
  }
}
