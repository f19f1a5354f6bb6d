package io.github.jihe.checks.narrative;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import java.util.stream.Stream;

/** A number of people told in prose against the ranks or kinds told with it. */
@CheckInfo(
    id = "nar-head",
    title = "文中人数与构成之和不一致",
    severity = Severity.ERROR,
    basis = "算术关系：总人数＝各类人员之和",
    compares = "编制、在职、合计人数 = 所列各职级、各类人员之和；统计表中人数列的合计行 = 各行之和",
    tolerates = "“其中”未列全时只核不得大于总数；约数不核",
    suggestion = "请核对总人数与各类人员人数，更正有误的一项。")
public final class Headcount implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.relations().stream()
        .filter(Relation.Sum.class::isInstance)
        .map(Relation.Sum.class::cast)
        .filter(sum -> sum.whole().measure() == Measure.HEADCOUNT)
        .map(sum -> SumInProse.compare(info(), sum));
  }
}
