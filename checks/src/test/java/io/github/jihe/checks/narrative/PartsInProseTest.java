package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsInProseTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exact | 全年安排专项资金814万元，其中：上级资金306万元、县级资金198万元、自筹资金310万元。 | CONSISTENT
          ten short | 全年安排专项资金804万元，其中：上级资金306万元、县级资金198万元、自筹资金310万元。 | ERROR
          units differ | 全年安排专项资金0.05亿元，其中：上级资金300万元、县级资金200万元。 | CONSISTENT
          decimals may round | 全年支出合计120.51万元，其中：材料费80.30万元，人工费30.20万元，监测费10.00万元。 | CONSISTENT
          beyond the rounding | 全年支出合计120.45万元，其中：材料费80.30万元，人工费30.20万元，监测费10.00万元。 | ERROR
          whole numbers might round | 全年支出合计119万元，其中：材料费80万元，人工费30万元，监测费10万元。 | INFO
          an open list may be short | 全年支出120万元，其中主要包括材料费80万元、人工费30万元等。 | CONSISTENT
          an open list may not be more | 全年支出120万元，其中主要包括材料费80万元、人工费60万元等。 | ERROR
          about so much | 全年支出约120万元，其中：材料费80万元，人工费30万元。 | NOT_CHECKED
          an amount without parts | 全年支出120万元。 | SILENT
          group scores agree | 项目自评得分94.20分。预算执行率得分9.60分，产出指标得分48分，效益指标得分27分，满意度指标得分9.60分。 | CONSISTENT
          group scores differ | 项目自评得分95.20分。预算执行率得分9.60分，产出指标得分48分，效益指标得分27分，满意度指标得分9.60分。 | ERROR
          a group is missing | 项目自评得分95.20分。产出指标得分48分，效益指标得分27分，满意度指标得分9.60分。 | SILENT
          paid out to | 全年共拨付3119.36万元，结余129.14万元。拨付对象分别为：卫生院2486.20万元，服务中心384.10万元，疾控中心186.75万元，保健院128.01万元。 | ERROR
          another thing behind a semicolon | 完成造林8000亩，其中验收合格7290亩；抚育1.40万亩全部完成。 | CONSISTENT
          what each is paid for comes first | 补助标准为县道每公里10000元、乡道5000元、村道3000元，依次需资金286.40万元、256.15万元和319.74万元，合计862.29万元。 | CONSISTENT
          one part in another unit | 预算640万元，支出628.48万元，执行率98.20%，结余11.52万元。其中隔离带336.00万元、监控点153.00万元、水泵1074000万元、培训32.08万元。 | ERROR
          parts of what a paragraph before tells | 实际支出14352.00万元，未支出1248.00万元。其中：工程费13167.80万元，二类费684.20万元，管理费500.00万元。 | CONSISTENT
          a net amount has parts with signs | 预算净追加68万元，其中甲项目追加36万元、乙项目追加58万元，丙项目核减26万元。 | SILENT
          people are counted elsewhere | 年末在职人员41人，其中：行政人员12人、事业人员31人。 | SILENT
          more than all, beyond rounding | 资金投向为：设备占52.4%，工程占36.1%，培训占8.3%，其他占3.5%，各类合计100%。 | ERROR
          all but for rounding | 资金投向为：设备占52.4%，工程占36.1%，培训占8.3%，其他占3.3%，各类合计100%。 | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new PartsInProse(), prose)).isEqualTo(expected);
  }

  @Test
  void findingShowsTheCalculation() {
    Finding finding =
        CheckTester.finding(new PartsInProse(), "全年安排专项资金804万元，其中：上级资金306万元、县级资金198万元、自筹资金310万元。");
    assertThat(finding.message()).isEqualTo("安排专项资金：306 + 198 + 310 = 814万元，文中为 804万元");
    assertThat(finding.difference()).isEqualTo("-10万元");
    assertThat(finding.evidence()).hasSize(4);
  }
}
