package io.github.jihe.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.checks.CheckTester.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomRulesTest {
  private static final String REPORT =
      """
      # 项目支出绩效自评表

      | 项目名称 | 高坪镇路灯更新 | 实施单位 | 高坪镇建设所 |
      |---|---|---|---|

      | 项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      |---|---|---|---|---|---|
      | 年度资金总额 | 80.00 | 76.00 | 10 | 95.00% | 9.5 |

      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
      |---|---|---|---|---|---|---|---|
      | 产出指标（50分） | 数量指标 | 更新路灯数量 | ≥400盏 | 412盏 | 50 | 48 | |
      | 效益指标（30分） | 社会效益指标 | 夜间事故起数 | ≤6起 | 4起 | 30 | 30 | |
      | 满意度指标（10分） | 满意度指标 | 居民满意度 | ≥90% | 93% | 10 | 10 | |
      | 总分 | | | | | 100 | 97.5 | |
      """;

  private static Check rule(String each, String when, String expect, String tolerance)
      throws ProfileException {
    return CustomRules.parse(
            "own.yaml",
            """
            rules:
              - id: linxi-own
                title: 自定规则
                each: %s
                when: '%s'
                expect: '%s'
                tolerance: %s
                severity: warning
                basis: 临溪县规定
            """
                .formatted(each, when, expect, tolerance))
        .rules()
        .get(0)
        .check();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          资金行 | true | same(row["执行率"], row["全年执行数"] / row["全年预算数"]) | 按位数 | CONSISTENT
          资金行 | true | row["全年预算数"] <= wan(80)                  | 按位数 | CONSISTENT
          资金行 | true | row["全年预算数"] <= yuan(799000)             | 按位数 | WARNING
          资金行 | true | row["全年预算数"] <= yuan(799000)             | 0.1万元 | CONSISTENT
          资金行 | true | row["全年预算数"] <= 80                       | 按位数 | NOT_CHECKED
          资金行 | true | row["全年预算数"] >= row["得分"]              | 按位数 | NOT_CHECKED
          资金行 | true | row["到位数"] >= row["全年执行数"]            | 按位数 | NOT_CHECKED
          资金行 | row["到位数"] > wan(1) | row["得分"] > 3             | 按位数 | SILENT
          资金行 | "到位数" in row | row["得分"] > 3                    | 按位数 | SILENT
          资金行 | row["执行率"] >= 0.9 | row["得分"] == row["分值"]    | 按位数 | WARNING
          资金行 | true | row["执行率"] >= percent(95) && row["得分"] > 9 | 按位数 | CONSISTENT
          资金行 | row["名称"].contains("总额") | same(row["得分"] * 10 / row["分值"], 9.5) | 精确 | CONSISTENT
          自评表 | true | same(row["总分"], sum(rows, "得分") + row["得分"]) | 精确 | CONSISTENT
          自评表 | true | same(sum(rows, "分值"), 90)                   | 精确 | CONSISTENT
          自评表 | true | same(row["总分"], sum(rows, "得分"))          | 精确 | WARNING
          自评表 | true | form["实施单位"] == "高坪镇建设所"            | 精确 | CONSISTENT
          自评表 | true | rows.all(r, r["得分"] <= r["分值"])           | 精确 | CONSISTENT
          指标   | row["名称"] == "居民满意度" | row["实际完成值"] >= percent(95) | 按位数 | WARNING
          指标   | row["得分"] < row["分值"] | row["原因"] != ""        | 按位数 | WARNING
          """)
  void relation(String each, String when, String expect, String tolerance, Verdict verdict)
      throws ProfileException {
    assertThat(CheckTester.verdict(rule(each, when, expect, tolerance), REPORT)).isEqualTo(verdict);
  }

  @Test
  void findingTellsTheCalculation() throws ProfileException {
    Finding finding =
        CheckTester.finding(
            rule("资金行", "true", "same(row[\"得分\"], row[\"分值\"] * row[\"执行率\"] * 2)", "精确"), REPORT);
    assertThat(finding.message()).isEqualTo("“年度资金总额”：得分 9.5分，分值 10分，执行率 95.00%；按规则 9.5分 应等于 19分");
    assertThat(finding.reported()).isEqualTo("9.5分");
    assertThat(finding.expected()).isEqualTo("19分");
    assertThat(finding.evidence()).hasSize(3);
    assertThat(finding.basis()).isEqualTo("临溪县规定");
  }

  @Test
  void oneRuleServesSeveralThreadsAtOnce() throws ProfileException {
    Check rule = rule("指标", "true", "row[\"得分\"] <= row[\"分值\"]", "精确");
    List<Verdict> verdicts =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> CheckTester.verdicts(rule, REPORT))
            .flatMap(List::stream)
            .toList();
    assertThat(verdicts).hasSize(192).containsOnly(Verdict.CONSISTENT);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          expect: 'same(row["a"] +'          | 第 5 行有误：键“rules[1].expect”的值不能用：算式第
          expect: 'nix(3)'                   | 第 5 行有误：键“rules[1].expect”的值不能用：算式第
          expect: 'true', tolerance: 差不多  | 第 5 行有误：键“rules[1].tolerance”的值不能用
          expect: 'true', each: 表           | 第 5 行有误：键“rules[1].each”的值不能用
          expect: 'true', severity: 严重     | 第 5 行有误：键“rules[1].severity”的值应为 error、warning、info 之一
          expect: 'true', examples: {a: b}   | 第 5 行有误：键“rules[1].examples.a”的值不能用
          expect: 'true', extra: 1           | 第 5 行有误：没有“rules[1].extra”这个键
          when: 'true'                       | 第 2 行有误：缺少键“rules[1].expect”
          """)
  void faultsAreNamedWithLineAndKey(String keys, String message) {
    assertThatThrownBy(
            () ->
                CustomRules.parse(
                    "own.yaml",
                    "rules:\n  - {id: linxi-own,\n  title: 甲,\n  basis: 乙,\n  " + keys + "}\n"))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("规则文件 own.yaml")
        .hasMessageContaining(message);
  }

  @Test
  void idsAreTheirOwn() {
    String rule = "  - {id: fund-rate, title: 甲, basis: 乙, expect: 'true'}\n";
    assertThatThrownBy(() -> CustomRules.parse("own.yaml", "rules:\n" + rule))
        .hasMessageContaining("第 2 行有误", "已经有了");
  }
}
