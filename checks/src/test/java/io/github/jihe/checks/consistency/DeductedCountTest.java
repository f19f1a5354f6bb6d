package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Markdown;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeductedCountTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          扣分涉及3项三级指标。                 | 0
          扣分涉及2项三级指标。                 | 1
          扣分涉及2项三级指标和预算执行率。     | 1
          扣分涉及3项三级指标和预算执行率。     | 0
          扣分指标共4个。                       | 0
          失分的指标有2项。                     | 0
          有5项指标未得满分。                   | 1
          上年扣分涉及5项指标。                 | 0
          扣分主要涉及2项三级指标等方面。       | 0
          整改扣分指标5项。                     | 0
          """)
  void told(String sentence, int found) {
    String form =
        Markdown.form(
            Markdown.funds("全年预算数 ; 全年执行数 ; 分值 ; 执行率 ; 得分", "年度资金总额 ; 80 ; 76 ; 10 ; 95% ; 9.5"),
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分",
                "产出指标 ; 数量指标 ; 渠道长度 ; ≥3公里 ; 2.7公里 ; 30 ; 27",
                "产出指标 ; 质量指标 ; 资料完整性 ; 完整 ; 较完整 ; 10 ; 9",
                "产出指标 ; 时效指标 ; 项目支出执行率 ; 100% ; 95% ; 10 ; 9.5",
                "效益指标 ; 社会效益指标 ; 受益农户数 ; ≥400户 ; 415户 ; 40 ; 40"));
    List<Finding> findings = CheckTester.findings(new Deviation(), sentence + "\n\n" + form);
    assertThat(findings).hasSize(found);
  }
}
