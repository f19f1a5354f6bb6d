package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisplacedRowTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          satisfaction under counts       | 数量指标       | 群众满意度           | INFO
          ability under time              | 时效指标       | 评审专家能力         | INFO
          level under nature              | 生态效益指标   | 干部业务水平         | INFO
          people under nature             | 生态效益指标   | 受益人数             | INFO
          promptness under cost           | 成本指标       | 补助发放及时率       | CONSISTENT
          promptness of nothing priced    | 成本指标       | 信息报送及时率       | INFO
          promptness under time           | 时效指标       | 补助发放及时率       | CONSISTENT
          efficiency under time           | 时效指标       | 按期办结率           | CONSISTENT
          rate under quality              | 质量指标       | 工程合格率           | CONSISTENT
          satisfaction where it belongs   | 服务对象满意度指标 | 群众满意度       | CONSISTENT
          people who are pleased          | 满意度指标     | 满意群众人数         | CONSISTENT
          damage to nature as a cost      | 生态环境成本指标 | 施工对居民影响人数 | CONSISTENT
          management of nature            | 生态效益指标   | 环境保护能力         | CONSISTENT
          a group of its own              | 部门履职目标   | 群众满意度           | CONSISTENT
          """)
  void row(String why, String subgroup, String name, Verdict expected) {
    String row = "绩效指标 ; %s ; %s ; 100%% ; 100%%".formatted(subgroup, name);
    String form = Markdown.form(Markdown.indicators("年度指标值 ; 实际完成值 ; 分值", row));
    assertThat(CheckTester.verdict(new MisplacedRow(), form)).isEqualTo(expected);
  }

  @Test
  void tableWithoutSecondLevelIsSilent() {
    String form =
        Markdown.form(
            Markdown.table("一级指标 ; 三级指标 ; 年度指标值 ; 实际完成值 ; 分值", "产出指标 ; 群众满意度 ; 90% ; 95% ; 10"));
    assertThat(CheckTester.verdict(new MisplacedRow(), form)).isEqualTo(Verdict.SILENT);
  }
}
