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

/** An actual value printed in the reason column; the row is read as it was meant. */
@CheckInfo(
    id = "ind-shift",
    title = "完成值填在原因栏",
    severity = Severity.INFO,
    basis = "填报规范：各项内容应填写在相应栏目",
    compares = "实际完成值为空、原因栏只有一个与指标值同单位的数字",
    tolerates = "原因栏中有文字的不核",
    suggestion = "请将该数值移至实际完成值栏。")
public final class ShiftedValue implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FormRow.of(report)
        .filter(place -> place.table().has(IndicatorColumn.REASON))
        .filter(place -> place.row().words().actual() != Wording.BLANK)
        .map(this::compare);
  }

  private Outcome compare(FormRow place) {
    Indicator row = place.row();
    Entry actual = row.actual().get();
    return row.words().shifted()
        ? new FindingBuilder(info(), place.subject())
            .message(
                "“%s”实际完成值栏为空，原因栏为“%s”，按完成值 %s 核对"
                    .formatted(row.name(), actual.text(), actual.figure().get().printed()))
            .reported(actual.text(), actual.source())
            .build()
        : new Outcome.Consistent(actual.source());
  }
}
