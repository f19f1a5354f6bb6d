package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Markdown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnnamedRowTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value without name or target  | 效益指标   | 生态效益指标 |            |       | 达成预期指标 | INFO
          value without a target        | 效益指标   | 生态效益指标 | 植被恢复   |       | 90%          | INFO
          blank row of the template     | 效益指标   | 生态效益指标 |            |       |              | SILENT
          only a score of 0             | 效益指标   | 生态效益指标 |            |       | —            | SILENT
          a dash is said on purpose     | 效益指标   | 生态效益指标 | 植被恢复   | —     | 90%          | CONSISTENT
          target without a name         | 效益指标   | 生态效益指标 |            | ≥90%  | 90%          | CONSISTENT
          row of the execution rate     | 预算执行率 | 预算执行率   |            |       | 98%          | SILENT
          """)
  void row(
      String why,
      String group,
      String subgroup,
      String name,
      String target,
      String actual,
      Verdict expected) {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值 ; 分值 ; 得分",
                "产出指标 ; 数量指标 ; 修缮长度 ; ≥5公里 ; 5公里 ; 30 ; 30",
                "产出指标 ; 质量指标 ; 合格率 ; 100% ; 100% ; 30 ; 30",
                "产出指标 ; 时效指标 ; 按期率 ; 100% ; 100% ; 30 ; 30",
                "%s ; %s ; %s ; %s ; %s ;  ; 0"
                    .formatted(group, subgroup, cell(name), cell(target), cell(actual))));
    List<Verdict> verdicts = CheckTester.verdicts(new UnnamedRow(), form);
    assertThat(verdicts.subList(0, 3)).containsOnly(Verdict.CONSISTENT);
    assertThat(verdicts.subList(3, verdicts.size()))
        .isEqualTo(expected == Verdict.SILENT ? List.of() : List.of(expected));
  }

  @Test
  void formWhoseRowsHaveNoTargetsIsSilent() {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值", "产出指标 ; 数量指标 ; 修缮长度 ;  ; 5公里", "产出指标 ; 质量指标 ; 合格率 ; 100% ; 100%"));
    assertThat(CheckTester.verdicts(new UnnamedRow(), form)).isEmpty();
  }

  @Test
  void findingNamesTheGroupOfTheRow() {
    String form =
        Markdown.form(
            Markdown.indicators(
                "年度指标值 ; 实际完成值",
                "产出指标 ; 数量指标 ; 修缮长度 ; ≥5公里 ; 5公里",
                "产出指标 ; 质量指标 ; 合格率 ; 100% ; 100%",
                "产出指标 ; 时效指标 ; 按期率 ; 100% ; 100%",
                "效益指标 ; 生态效益指标 ;  ;  ; 达成预期指标"));
    assertThat(CheckTester.finding(new UnnamedRow(), form).message())
        .isEqualTo("“生态效益指标”下有一行没有指标名称和年度指标值，实际完成值填写“达成预期指标”");
  }

  private static String cell(String text) {
    return text == null ? "" : text;
  }
}
