package io.github.jihe.checks.scores;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import java.util.Optional;
import java.util.stream.Stream;

/** A target that was missed, yet full points. */
@CheckInfo(
    id = "score-full-unmet",
    title = "未达目标值却得满分",
    severity = Severity.ERROR,
    basis = "财预〔2020〕10号所附项目支出绩效自评表注：定量指标完成指标值的得满分，未完成的按完成值与指标值的比例得分",
    compares = "年度指标值标明 ≥ 或 ≤、实际完成值未达到时，得分应低于分值",
    tolerates = "指标值没有比较符号、单位不同、任一方不是数字的不核",
    suggestion = "请核对年度指标值、实际完成值与得分，更正有误的一项。")
public final class FullScoreUnmet implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return ScoredForm.of(report)
        .flatMap(
            form -> form.table().indicators().stream().flatMap(row -> compare(form.name(), row)));
  }

  private Stream<Outcome> compare(String form, Indicator row) {
    Optional<Figure> target = row.target().flatMap(Entry::figure);
    Optional<Figure> actual = row.actual().flatMap(Entry::figure);
    if (target.isEmpty()
        || actual.isEmpty()
        || row.weight().isEmpty()
        || row.score().isEmpty()
        || !target.get().quantity().unit().comparable(actual.get().quantity().unit())
        || actual.get().quantity().approximate()) {
      return Stream.empty();
    }
    Optional<Boolean> met = met(row.target().get(), target.get(), actual.get());
    if (met.isEmpty()) {
      return Stream.empty();
    }
    boolean full = row.score().get().inBase().compareTo(row.weight().get().inBase()) >= 0;
    if (met.get() || !full || row.weight().get().inBase().signum() == 0) {
      return Stream.of(new Outcome.Consistent(row.score().get().source()));
    }
    return Stream.of(
        new FindingBuilder(info(), form + "/" + row.name())
            .message(
                "“%s”年度指标值 %s，实际完成值 %s，未达到指标值，分值 %s 分、得分 %s 分"
                    .formatted(
                        row.name(),
                        row.target().get().text(),
                        actual.get().printed(),
                        Show.number(row.weight().get()),
                        Show.number(row.score().get())))
            .reported(Show.number(row.score().get()), row.score().get().source())
            .expected("低于 " + Show.number(row.weight().get()))
            .operand(row.target().get().source())
            .operand(actual.get())
            .operand(row.weight().get())
            .build());
  }

  /**
   * Whether the target was met; nothing if the target does not say in which direction it is meant.
   */
  private static Optional<Boolean> met(Entry target, Figure wanted, Figure actual) {
    int compared = actual.inBase().compareTo(wanted.inBase());
    return switch (target.operator()) {
      case AT_LEAST -> Optional.of(compared >= 0);
      case MORE_THAN -> Optional.of(compared > 0);
      case AT_MOST -> Optional.of(compared <= 0);
      case LESS_THAN -> Optional.of(compared < 0);
      case EQUAL, NONE -> Optional.empty();
    };
  }
}
