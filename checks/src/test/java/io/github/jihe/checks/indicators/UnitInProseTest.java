package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitInProseTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          another unit     | 村道路灯平均修复时间由4.5天缩短至2.1天。     | 小时 | 1
          the same         | 村道路灯平均修复时间由4.5天缩短至2.1天。     | 天   | 0
          the same in kind | 村道路灯平均修复时间为2.1个工作日。          | 天   | 0
          another number   | 村道路灯平均修复时间由4.5天缩短至3天。       | 小时 | 0
          another thing    | 报修受理平均用时2.1天。                      | 小时 | 0
          not of one kind  | 村道路灯平均修复时间记录2.1万条。            | 小时 | 0
          """)
  void told(String why, String prose, String unit, int found) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 计量单位 ; 实际完成值",
                "产出指标 ; 时效指标 ; 村道路灯平均修复时间 ; ≤2.5 ; %s ; 2.1".formatted(unit)));
    List<Finding> findings =
        CheckTester.findings(new UnitOfIndicator(), form + "\n\n" + prose + "\n");
    assertThat(findings).as(why).hasSize(found);
  }
}
