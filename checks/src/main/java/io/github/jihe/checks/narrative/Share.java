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

/** A share told in prose against its part and whole. */
@CheckInfo(
    id = "nar-share",
    title = "文中占比与数字不一致",
    severity = Severity.ERROR,
    basis = "算术关系：占比＝部分÷总数×100%",
    compares = "文中占比、到位率、完成率、合格率等 = 部分 ÷ 总数；统计表的占比、比率列 = 所依据的两数之比（由其余各行看出是哪两数）",
    tolerates = "约数不核；按印出的小数位数四舍五入，截断末位只作提示",
    suggestion = "请核对部分、总数与占比，更正有误的一项。")
public final class Share implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.relations().stream()
        .filter(Relation.Ratio.class::isInstance)
        .map(Relation.Ratio.class::cast)
        .filter(ratio -> ratio.ratio().measure() != Measure.EXECUTION_RATE)
        .map(ratio -> RatioInProse.compare(info(), ratio));
  }
}
