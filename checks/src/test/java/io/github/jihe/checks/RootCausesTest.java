package io.github.jihe.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RootCausesTest {
  private static final String HEAD =
      """
      # 项目支出绩效自评表

      | 项目名称 | 高坪镇路灯更新 | 实施单位 | 高坪镇建设所 |
      |---|---|---|---|

      """;

  private static final String FUNDS =
      """
      | 项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      |---|---|---|---|---|---|
      | 年度资金总额 | 80.00 | 76.00 | 10 | %s | %s |

      """;

  /** A form whose output group is worth what its rows say, and its total. */
  private static String form(String funds, int a, int b, String weights, String scores) {
    return HEAD
        + funds
        + """
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|---|---|
        | 产出指标（50分） | 数量指标 | 更新路灯数量 | ≥400盏 | 412盏 | %d | %d |
        | 产出指标（50分） | 质量指标 | 路灯验收合格率 | ≥98%% | 99%% | %d | %d |
        | 效益指标（30分） | 社会效益指标 | 夜间事故起数 | ≤6起 | 4起 | 30 | 30 |
        | 满意度指标（10分） | 满意度指标 | 居民满意度 | ≥90%% | 93%% | 10 | 10 |
        | 总分 | | | | | %s | %s |
        """
            .formatted(a, a, b, b, weights, scores);
  }

  /** By rule the rule it follows from. */
  private static Map<String, String> causes(String markdown) {
    Audit audit =
        new Auditor(Catalogue.checks(), CheckTester.national()).audit(CheckTester.report(markdown));
    Map<String, String> rules = new TreeMap<>();
    for (Finding finding : audit.findings()) {
      String cause =
          audit
              .causeOf(finding)
              .map(
                  id ->
                      audit.findings().stream()
                          .filter(other -> other.id().equals(id))
                          .map(Finding::rule)
                          .findFirst()
                          .orElseThrow())
              .orElse("");
      rules.put(finding.rule(), cause);
    }
    return rules;
  }

  @Test
  void wrongGroupMakesWrongWeightsAndWrongScores() {
    assertThat(causes(form(FUNDS.formatted("95.00%", "9.5"), 34, 20, "100", "99.5")))
        .isEqualTo(
            Map.of(
                "weight-group", "",
                "weight-total", "weight-group",
                "score-total", "weight-group"));
  }

  @Test
  void anotherDifferenceStandsForItself() {
    assertThat(causes(form(FUNDS.formatted("95.00%", "9.5"), 34, 20, "100", "97.5")))
        .isEqualTo(Map.of("weight-group", "", "weight-total", "weight-group", "score-total", ""));
  }

  @Test
  void wrongWeightsWithoutGroupsMakeWrongScores() {
    String form =
        form(FUNDS.formatted("95.00%", "9.5"), 34, 20, "100", "99.5").replace("（50分）", "");
    assertThat(causes(form)).isEqualTo(Map.of("weight-total", "", "score-total", "weight-total"));
  }

  @Test
  void wrongRateMakesTheScoreThatFollowsFromIt() {
    assertThat(causes(form(FUNDS.formatted("93.00%", "9.3"), 30, 20, "100", "99.3")))
        .isEqualTo(Map.of("fund-rate", "", "fund-rate-score", "fund-rate"));
    assertThat(causes(form(FUNDS.formatted("93.00%", "8.1"), 30, 20, "100", "98.1")))
        .as("a score that the wrong rate does not give")
        .isEqualTo(Map.of("fund-rate", "", "fund-rate-score", ""));
  }

  @Test
  void whatTheTextCalculatesWithAWrongAmountFollowsFromIt() {
    String prose = "全年预算80.00万元，全年支出67.00万元，预算执行率95.00%，结余4.00万元。\n\n";
    assertThat(causes(prose + form(FUNDS.formatted("95.00%", "9.5"), 30, 20, "100", "99.5")))
        .containsEntry("tt-amount", "")
        .containsEntry("fund-rate", "tt-amount")
        .containsEntry("fund-balance", "tt-amount");
  }

  @Test
  void totalWithTheRightExecutionScoreFollowsFromTheWrongOne() {
    assertThat(causes(form(FUNDS.formatted("95.00%", "8.5"), 30, 20, "100", "99.5")))
        .isEqualTo(Map.of("fund-rate-score", "", "score-total", "fund-rate-score"));
  }

  @Test
  void wrongTotalOfSourcesMakesAWrongRate() {
    String funds =
        """
        | 项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        |---|---|---|---|---|---|
        | 年度资金总额 | 80.00 | 67.00 | 10 | 95.00% | 9.5 |
        | 其中：财政拨款 | 50.00 | 50.00 | | | |
        | 其他资金 | 30.00 | 26.00 | | | |

        """;
    assertThat(causes(form(funds, 30, 20, "100", "99.5")))
        .containsEntry("fund-source-sum", "")
        .containsEntry("fund-rate", "fund-source-sum");
  }

  @Test
  void proseAgainstATableThatIsItselfInDoubt() {
    String prose = "# 高坪镇路灯更新绩效自评报告\n\n截至年底，预算执行率98.50%。\n\n";
    assertThat(causes(prose + HEAD + FUNDS.formatted("93.00%", "9.5")))
        .isEqualTo(Map.of("fund-rate", "", "tt-rate", "fund-rate"));
    assertThat(causes(prose + HEAD + FUNDS.formatted("95.00%", "9.5")))
        .isEqualTo(Map.of("tt-rate", ""));
  }

  @Test
  void twoFormsHaveTheirOwnCauses() {
    String first = form(FUNDS.formatted("95.00%", "9.5"), 34, 20, "100", "103.5");
    String second =
        form(FUNDS.formatted("95.00%", "9.5"), 30, 20, "100", "95.5").replace("路灯", "桥梁");
    Audit audit =
        new Auditor(Catalogue.checks(), CheckTester.national())
            .audit(CheckTester.report(first + "\n\n" + second));
    List<Finding> alone =
        audit.findings().stream().filter(finding -> audit.causeOf(finding).isEmpty()).toList();
    assertThat(alone)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("weight-group", "score-total");
  }
}
