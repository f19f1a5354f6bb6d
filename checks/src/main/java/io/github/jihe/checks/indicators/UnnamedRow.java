package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Wording;
import java.util.stream.Stream;

/**
 * An actual value in a row that has no name and no target, or no target among rows that have one.
 */
@CheckInfo(
    id = "ind-empty",
    title = "没有指标或指标值却填了完成值",
    severity = Severity.INFO,
    basis = "填报规范：自评表逐项填写绩效目标申报时设定的指标及指标值",
    compares = "填有实际完成值的行，三级指标名称和年度指标值也应填写",
    tolerates = "合并单元格、未使用的模板行、预算执行率行不核；多数行没有指标值的表不核",
    suggestion = "请补填指标名称和年度指标值，或删去该行的完成值。")
public final class UnnamedRow implements Check {

  /** A table is meant to have targets if this many of its rows, and three of four, have one. */
  private static final int ENOUGH = 3;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FormRow.of(report).flatMap(this::compare);
  }

  private Stream<Outcome> compare(FormRow place) {
    Indicator row = place.row();
    boolean named = !row.name().isEmpty() || !row.source().quote().isBlank();
    if (row.words().actual() == Wording.BLANK
        || row.subgroup().isEmpty()
        || (row.group() + row.subgroup() + row.name()).contains("执行")
        || !targetsAreUsual(place)) {
      return Stream.empty();
    }
    Entry actual = row.actual().get();
    if (row.target().filter(target -> target.text().isBlank()).isEmpty()) {
      return Stream.of(new Outcome.Consistent(actual.source()));
    }
    String what =
        named
            ? "“%s”没有年度指标值".formatted(row.name().isEmpty() ? row.subgroup() : row.name())
            : "“%s”下有一行没有指标名称和年度指标值".formatted(row.subgroup());
    return Stream.of(
        new FindingBuilder(info(), place.subject())
            .message("%s，实际完成值填写“%s”".formatted(what, actual.text()))
            .reported(actual.text(), actual.source())
            .build());
  }

  private static boolean targetsAreUsual(FormRow place) {
    long with =
        place.table().indicators().stream()
            .filter(row -> row.words().target() != Wording.BLANK)
            .count();
    long without =
        place.table().indicators().stream()
            .filter(row -> row.words().target() == Wording.BLANK)
            .count();
    return place.table().has(IndicatorColumn.TARGET) && with >= ENOUGH && with >= ENOUGH * without;
  }
}
