package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact | 2025年支出150万元，比2024年的120万元增加30万元。 | CONSISTENT
          fewer | 2025年支出120万元，比2024年的150万元减少30万元。 | CONSISTENT
          units differ | 2025年支出150万元，比2024年的120万元增加300000元。 | CONSISTENT
          differs | 2025年支出150万元，比2024年的120万元增加35万元。 | ERROR
          the wrong direction | 2025年支出120万元，比2024年的150万元增加30万元。 | ERROR
          at the edge of rounding | 2025年支出150.00万元，比2024年的120.00万元增加30.01万元。 | CONSISTENT
          beyond the rounding | 2025年支出150.00万元，比2024年的120.00万元增加30.05万元。 | ERROR
          about so much | 2025年支出约150万元，比2024年的120万元增加35万元。 | NOT_CHECKED
          percentage points | 合格率由2024年的90%提高到2025年的95%，提高了6个百分点。 | SILENT
          behind a list of parts | 新增就业91人，其中集中就业53人、灵活就业38人，比上年的84人增加7人。 | CONSISTENT
          behind a list of parts, differs | 新增就业91人，其中集中就业53人、灵活就业38人，比上年的84人增加9人。 | ERROR
          behind an average | 全年清运垃圾29.64万吨，日均812吨，比上年的30.47万吨减少0.83万吨。 | CONSISTENT
          prices of one thing | 单位成本为151.79元/平方米，比上年的163.40元/平方米减少11.61元。 | CONSISTENT
          prices in the wrong direction | 单位成本为151.79元/平方米，比上年的163.40元/平方米增加11.61元。 | ERROR
          visits | 全年作业86点次，较上年72点次增加16点次。 | ERROR
          a stock that grows | 年初在册40辆，当年新增5辆、报废3辆，年末在册42辆。 | CONSISTENT
          a stock in another order | 年末路灯41260盏。当年新装1430盏，拆除310盏，年初为40140盏。 | CONSISTENT
          a stock that does not fit | 年初在册40辆，当年新增5辆、报废3辆，年末在册45辆。 | ERROR
          a part of the stock told too | 年末路灯41260盏，其中LED灯33008盏。当年新装1430盏，拆除310盏，年初为40410盏。 | ERROR
          two stocks told in one go | 年初党员40人，新增5人，退出300人，年末职工800人，另有志愿者60人。 | SILENT
          nothing told to have gone | 年初在册40辆，当年新增5辆，年末在册42辆。 | SILENT
          net increase | 全年入职26人、离职22人，净增4人。 | CONSISTENT
          net increase that does not fit | 全年入职26人、离职22人，净增6人。 | ERROR
          net increase of a stock | 年初在册640户，净增12户，年末652户。 | SILENT
          net increase of a stock that does not fit | 年初在册640户，净增15户，年末652户。 | ERROR
          net increase of a part | 年初预算640万元，其中项目支出净增15万元，年末652万元。 | SILENT
          net decrease | 全年调入3人、退休8人，净减5人。 | CONSISTENT
          what is missing is told under a name that nobody knows | 上年末会员640人，本年发展12人、转入9人、转出6人、去世3人，年末652人。 | SILENT
          money over a year | 年初结转结余12.50万元，本年收入300万元，本年支出280万元，年末结转结余32.50万元。 | CONSISTENT
          money that does not fit | 年初结转结余12.50万元，本年收入300万元，本年支出280万元，年末结转结余42.50万元。 | ERROR
          a stock sent out and lost | 口罩期初存量6200只，全年购入8000只，发往各乡镇9470只，报损80只；12月31日盘点，尚存4560只。 | ERROR
          a stock sent out and lost, exact | 口罩期初存量6200只，全年购入8000只，发往各乡镇9470只，报损80只；12月31日盘点，尚存4650只。 | CONSISTENT
          on the books in two months | 1月在册412户，全年新增36户，退出51户，12月在册379户。 | ERROR
          left and left | 上年剩下18.20万元，今年财政又给了65万元，花掉70.35万元，剩18.05万元。 | ERROR
          in two units | 上年末贷款余额2.4亿元；当年新发放6500万元，收回5200万元；本年末余额2.35亿元。 | ERROR
          in two units, exact | 上年末贷款余额2.4亿元；当年新发放6500万元，收回5200万元；本年末余额2.53亿元。 | CONSISTENT
          a fee behind what went | 账户1月1日余额830万元，当年收到捐赠260万元及利息5.6万元，对外投出410万元，管理费8.2万元，至年底账户余额667.4万元。 | ERROR
          within a limit | 车辆由别的单位划入4辆，处置报废3辆，原有的29辆因此变成33辆，未突破核定编制35辆。 | ERROR
          no earlier value | 2025年支出150万元，比上年增加35万元。 | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new Difference(), prose)).isEqualTo(expected);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding = CheckTester.finding(new Difference(), "2025年支出150万元，比2024年的120万元增加35万元。");
    assertThat(finding.message()).isEqualTo("150万元 − 120万元，即增加 30万元，文中为增加 35万元");
    assertThat(finding.expected()).isEqualTo("增加 30万元");
  }
}
