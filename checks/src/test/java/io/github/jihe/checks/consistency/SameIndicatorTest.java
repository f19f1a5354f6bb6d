package io.github.jihe.checks.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameIndicatorTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agrees                     | 全年新增图书册数 | 8450册  | 8450册   | CONSISTENT
          differs                    | 全年新增图书册数 | 8450册  | 8150册   | WARNING
          other unit, same value     | 全年新增图书册数 | 0.845万册 | 8450册 | CONSISTENT
          a rate may differ          | 读者满意程度比率 | 95%     | 92%      | SILENT
          a rate with digits turned  | 图书按期编目比率 | 98.5%   | 95.8%    | WARNING
          a rate with another digit  | 图书按期编目比率 | 98.5%   | 93.8%    | SILENT
          words                      | 全年新增图书册数 | 8450册  | 已完成   | SILENT
          short name                 | 图书册数         | 8450册  | 8150册   | SILENT
          """)
  void twoForms(String why, String name, String own, String other, Verdict expected) {
    String report = form("部门整体支出绩效自评表", "部门名称", name, own) + form("项目支出绩效自评表", "项目名称", name, other);
    assertThat(CheckTester.verdict(new SameIndicator(), report)).isEqualTo(expected);
  }

  @Test
  void twoProjectsOfTheNameAreDifferentThings() {
    String report =
        form("部门整体支出绩效自评表", "部门名称", "全年新增图书册数", "8450册")
            + form("项目支出绩效自评表", "项目名称", "全年新增图书册数", "4000册")
            + form("项目支出绩效自评表", "项目名称", "全年新增图书册数", "4450册");
    assertThat(CheckTester.verdict(new SameIndicator(), report)).isEqualTo(Verdict.SILENT);
  }

  private static String form(String title, String label, String name, String actual) {
    return """
    # %s

    | %s | 沛川县图书馆 |
    |---|---|

    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
    |---|---|---|---|---|
    | 产出指标 | 数量指标 | %s | ≥8000册 | %s |

    """
        .formatted(title, label, name, actual);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          same target                 | 全年图书新增册数 | ≥8000册 | SILENT
          another target              | 全年图书新增册数 | ≥8300册 | WARNING
          other words                 | 全年图书借阅册数 | ≥8300册 | SILENT
          """)
  void sameWordsInAnotherOrder(String why, String name, String target, Verdict expected) {
    String report =
        form("部门整体支出绩效自评表", "部门名称", "全年新增图书册数", "8450册")
            + form("项目支出绩效自评表", "项目名称", name, "8450册").replace("≥8000册", target);
    assertThat(CheckTester.verdict(new SameIndicator(), report)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          same target, other result   | 46.82万亩 | 46.82万亩 | 46.82万亩 | 48.62万亩 | WARNING
          same target, same result    | 46.82万亩 | 46.82万亩 | 46.82万亩 | 46.82万亩 | CONSISTENT
          other targets               | 46.82万亩 | 31.20万亩 | 46.82万亩 | 30.90万亩 | SILENT
          a target that is often set  | ≥5000亩   | ≥5000亩   | 5200亩    | 5100亩    | SILENT
          """)
  void twoFormsOfTransfers(
      String why, String one, String other, String a, String b, Verdict expected) {
    String report =
        form("转移支付绩效自评表", "转移支付名称", "公益林管护面积", a).replace("≥8000册", one)
            + form("转移支付绩效自评表", "转移支付名称", "公益林管护面积", b).replace("≥8000册", other);
    assertThat(CheckTester.verdict(new SameIndicator(), report)).isEqualTo(expected);
  }
}
