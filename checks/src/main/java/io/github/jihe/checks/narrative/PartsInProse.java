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

/** A total told in prose against the parts told with it. */
@CheckInfo(
    id = "nar-sum",
    title = "文中合计与分项之和不一致",
    severity = Severity.ERROR,
    basis = "算术关系：合计＝各分项之和",
    compares = "文中“共计、合计、其中、分别为”等所述总数 = 所列分项之和；总得分 = 同一段所述各一级指标得分之和；统计表、明细表的合计行（列）= 各行（列）之和",
    tolerates = "“等、主要、含”所引的分项未列全时只核不得大于总数；约数不核；表中分层的、看不出各行即全部的不核；按印出位数容许舍入",
    suggestion = "请核对文中的合计数与各分项，更正有误的一项。")
public final class PartsInProse implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Stream<Outcome> claimed =
        report.relations().stream()
            .filter(Relation.Sum.class::isInstance)
            .map(Relation.Sum.class::cast)
            .filter(sum -> sum.whole().measure() != Measure.HEADCOUNT)
            .map(sum -> SumInProse.compare(info(), sum));
    return Stream.concat(claimed, new GroupScores(info()).compare(report));
  }
}
