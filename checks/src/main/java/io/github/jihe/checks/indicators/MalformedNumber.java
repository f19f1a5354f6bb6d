package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Malformed;
import io.github.jihe.facts.Report;
import java.util.stream.Stream;

/** Numbers that cannot be meant as they are printed: 91%%. */
@CheckInfo(
    id = "ind-malformed",
    title = "数字写法有误",
    severity = Severity.INFO,
    basis = "填报规范：数字与计量单位应书写完整、准确",
    compares = "数字中重复的百分号、小数点等",
    tolerates = "全角、半角写法，章节编号、日期、版本号",
    suggestion = "请更正该数字的写法。")
public final class MalformedNumber implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.malformed().stream().map(this::finding);
  }

  private Outcome finding(Malformed malformed) {
    String reading = malformed.reading();
    return new FindingBuilder(info(), malformed.text())
        .message(
            "“%s”写法有误%s"
                .formatted(malformed.text(), reading.isEmpty() ? "" : "，疑为“" + reading + "”"))
        .reported(malformed.text(), malformed.source())
        .expected(reading)
        .build();
  }
}
