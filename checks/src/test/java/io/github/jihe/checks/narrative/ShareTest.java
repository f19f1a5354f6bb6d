package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact | 共抽查农户120户，其中满意108户，占90%。 | CONSISTENT
          rounded | 共抽查农户110户，其中满意80户，占72.73%。 | CONSISTENT
          cut off | 共抽查群众1100人，其中满意800人，占72.72%。 | INFO
          whole amounts might round | 全年预算1100万元，其中材料费800万元，占72.72%。 | CONSISTENT
          differs | 共抽查农户120户，其中满意108户，占92%。 | ERROR
          about so many | 共抽查农户约120户，其中满意108户，占92%。 | NOT_CHECKED
          of a whole that another sentence names | 护岸实际建成27.45公里。其中生态护岸21.96公里，占护岸总长的80.0%。 | CONSISTENT
          of a whole that another sentence names, differs | 护岸实际建成27.45公里。从结构看，生态护岸21.96公里，占护岸总长的82.4%。 | ERROR
          of another thing's whole | 护岸实际建成27.45公里。从结构看，生态护岸21.96公里，占堤防总长的82.4%。 | SILENT
          of a part named again | 馆藏总量142.80万册，其中纸质文献118.60万册、电子文献24.20万册，电子文献占16.95%。 | CONSISTENT
          of a part named again, differs | 馆藏总量142.80万册，其中纸质文献118.60万册、电子文献24.20万册，电子文献占17.95%。 | ERROR
          behind a semicolon | 一是人手偏少，平均每人服务学生86人；二是流动性大，全年离职53人，占12.44%。 | SILENT
          things are counted one by one | 抽检样品240份，合格231份，合格率96.52%。 | ERROR
          no share told | 共抽查农户120户，其中满意108户。 | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new Share(), prose)).isEqualTo(expected);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding = CheckTester.finding(new Share(), "共抽查农户120户，其中满意108户，占92%。");
    assertThat(finding.message()).isEqualTo("108户 ÷ 120户 = 90.00%，文中为 92%");
    assertThat(finding.difference()).isEqualTo("+2.00 个百分点");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          of the amount before        | 城北粮库轮换费用1369.00万元，占全部轮换费用的60.27%。 | CONSISTENT
          of the amount before, wrong | 城北粮库轮换费用1369.00万元，占全部轮换费用的62.07%。 | ERROR
          of another whole            | 城北粮库轮换费用1369.00万元，占全市的12.07%。         | SILENT
          row and column named        | 其中城北粮库轮换费用占60.27%。                        | CONSISTENT
          row and column, wrong       | 其中城北粮库轮换费用占62.07%。                        | ERROR
          only the row named          | 其中城北粮库占62.07%。                                | SILENT
          """)
  void shareOfTable(String why, String prose, Verdict expected) {
    String table =
        """

        | 粮库 | 轮换费用（万元） | 轮换数量（吨） |
        |---|---|---|
        | 城北粮库 | 1369.00 | 18200 |
        | 马集粮库 | 902.40 | 12050 |
        | 合计 | 2271.40 | 30250 |
        """;
    assertThat(CheckTester.verdict(new Share(), prose + "\n" + table)).isEqualTo(expected);
  }
}
