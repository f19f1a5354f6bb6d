package io.github.jihe.checks.statistics;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Survey;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;

/** A satisfaction rate that rests on few questionnaires. */
@CheckInfo(
    id = "stat-sample",
    title = "满意度问卷样本偏少",
    severity = Severity.WARNING,
    basis = "统计原理：简单随机抽样、95%置信度下比例的最大误差约为0.98/√n；样本量要求由省级或本级规定",
    compares = "有效（收回）问卷总份数 ≥ 评分政策所定份数",
    tolerates = "分几类对象发放的合并计算；对全体服务对象调查的、约数不核",
    suggestion = "请说明调查对象总数和抽样方法，或补充样本。")
public final class SmallSample implements Check {
  private static final BigDecimal FACTOR = new BigDecimal("98");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.parts().stream()
        .flatMap(part -> part.survey().stream())
        .map(survey -> compare(survey, profile));
  }

  private Outcome compare(Survey survey, Profile profile) {
    BigDecimal count = survey.sheets();
    if (survey.complete()) {
      return new Outcome.NotChecked("对全体对象调查，不涉及抽样", survey.source());
    }
    if (count.compareTo(profile.statistics().sample()) >= 0 || count.signum() <= 0) {
      return new Outcome.Consistent(survey.source());
    }
    BigDecimal margin = FACTOR.divide(count.sqrt(MathContext.DECIMAL64), MathContext.DECIMAL64);
    return new FindingBuilder(info(), "问卷")
        .message(
            "调查样本 %s 份，少于 %s 份，比例的误差约为 ±%s 个百分点"
                .formatted(
                    Show.plain(count),
                    Show.plain(profile.statistics().sample()),
                    Show.rounded(margin, 0)))
        .reported(Show.plain(count) + "份", survey.source())
        .expected("不少于 " + Show.plain(profile.statistics().sample()) + "份")
        .build();
  }
}
