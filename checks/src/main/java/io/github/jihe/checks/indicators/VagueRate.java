package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Wording;
import java.util.stream.Stream;

/** A rate whose target is put in words of degree. */
@CheckInfo(
    id = "ind-vague",
    title = "比率类指标未量化",
    severity = Severity.INFO,
    basis = "财预〔2015〕88号：绩效指标应清晰、细化、可衡量",
    compares = "名称为某某率、比例、满意度的指标，年度指标值应为数字",
    tolerates = "与上年、平均水平、规定标准相比的指标值；效率、频率等并非比率的名称；全覆盖等文字",
    suggestion = "请为该指标设定可以核对的数值。")
public final class VagueRate implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FormRow.of(report).filter(place -> place.row().words().rate()).flatMap(this::compare);
  }

  private Stream<Outcome> compare(FormRow place) {
    Indicator row = place.row();
    if (row.words().target() == Wording.BLANK) {
      return Stream.empty();
    }
    Entry target = row.target().get();
    if (row.words().target() != Wording.TREND) {
      return Stream.of(new Outcome.Consistent(target.source()));
    }
    return Stream.of(
        new FindingBuilder(info(), place.subject())
            .message("“%s”是比率，年度指标值填写“%s”，没有数字".formatted(row.name(), target.text()))
            .reported(target.text(), target.source())
            .operand(row.source())
            .build());
  }
}
