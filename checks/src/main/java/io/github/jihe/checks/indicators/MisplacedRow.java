package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import java.util.Optional;
import java.util.stream.Stream;

/** An indicator under a second-level group that its name does not fit. */
@CheckInfo(
    id = "ind-class",
    title = "指标归类与名称不符",
    severity = Severity.INFO,
    basis = "财预〔2021〕101号：产出指标分为数量、质量、时效，成本、效益、满意度各有所指",
    compares = "三级指标名称的末尾词语与所在二级指标的含义",
    tolerates = "只看名称末尾的明确用语；名称含有所在类别用语的不核；自定义的二级指标不核",
    suggestion = "请核对该指标应归入的二级指标。")
public final class MisplacedRow implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FormRow.of(report).flatMap(this::compare);
  }

  private Stream<Outcome> compare(FormRow place) {
    Indicator row = place.row();
    if (row.subgroup().isEmpty() || row.name().isEmpty()) {
      return Stream.empty();
    }
    Optional<String> word = row.words().misplaced();
    return Stream.of(
        word.isEmpty()
            ? new Outcome.Consistent(row.source())
            : new FindingBuilder(info(), place.subject())
                .message(
                    "“%s”列在“%s”下，“%s”一词与该类指标的含义不同"
                        .formatted(row.name(), row.subgroup(), word.get()))
                .reported(row.name(), row.source())
                .build());
  }
}
