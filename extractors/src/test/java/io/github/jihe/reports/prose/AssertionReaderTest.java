package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.facts.Assertion;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssertionReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no deviation               | 全年工作平稳，不存在绩效目标偏离情况。         | NO_DEVIATION
          no deviation, shorter      | 指标完成无偏差。                               | NO_DEVIATION
          a small one is admitted    | 指标完成无较大偏差。                           | ''
          basically none             | 基本不存在偏离。                               | ''
          whether there is one       | 检查是否存在偏差，有无偏离目标。               | ''
          astray of something else   | 没有偏离资金用途，资金使用与政策无偏离。       | ''
          all indicators             | 各项指标均已完成。                             | ALL_MET
          all of a number            | 本项目12个指标全部完成。                       | ALL_MET
          all of one group           | 产出方面各项指标均已完成。                     | ALL_MET 产出
          the rest of them           | 除培训场次外，其余各项指标均已完成。           | ''
          wished for                 | 确保各项指标全部完成。                         | ''
          a scoring rule             | 各项指标全部完成的得满分。                     | ''
          another year's             | 2022年各项指标全部完成。                       | ''
          reached a number           | 各项指标均达到95%以上。                        | ''
          all spent                  | 项目资金已全部支付完毕。                       | ALL_SPENT
          all of the county          | 全县资金已全部支付完毕。                       | ALL_SPENT
          all of one source          | 中央资金已全部支付完毕。                       | ALL_SPENT 中央
          all used for something     | 资金全部用于校舍维修。                         | ''
          a way of paying            | 资金支付全部实行国库集中支付。                 | ''
          arrived                    | 项目资金足额到位。                             | ALL_ARRIVED
          paid in                    | 项目资金全部拨付到位。                         | ALL_ARRIVED
          on schedule                | 预算按照序时进度执行。                         | ON_SCHEDULE
          half a year                | 上半年预算按照序时进度执行。                   | ''
          until some month           | 截至9月，项目资金已全部支付完毕。              | ''
          not all                    | 项目资金未全部支付完毕。                       | ''
          budget was raised          | 年中追加预算5万元。                            | ADJUSTMENT
          why money is left          | 工程尾款未支付。                               | UNSPENT_REASON
          problem behind its heading | 存在的问题：个别村渠道淤积较快，清淤频次不够。 | PROBLEM
          problem in a sentence      | 存在的主要问题是清淤频次不够，部分渠道淤积较快。 | PROBLEM
          problems announced         | 存在的问题：                                   | ''
          none at all                | 存在的问题：无。                               | ''
          complaints counted         | 群众有效投诉件数为0件。                        | ''
          a survey                   | 向家长发放问卷60份。                           | SURVEY
          """)
  void sentence(String why, String text, String expected) {
    assertThat(claims(text)).isEqualTo(expected);
  }

  @Test
  void problemsStandBelowTheirHeading() {
    assertThat(claims("三、存在的主要问题¶个别村渠道淤积较快，清淤频次不够。")).isEqualTo("PROBLEM");
    assertThat(claims("三、存在的主要问题¶1.个别村渠道淤积较快，清淤频次不够。")).isEqualTo("PROBLEM");
    assertThat(claims("三、存在的主要问题¶四、下一步改进措施及有关工作建议")).isEmpty();
    assertThat(claims("三、存在的主要问题¶无。")).isEmpty();
    assertThat(claims("四、存在的问题和改进措施¶今后将提前编制清淤计划，增加清淤频次。")).isEmpty();
    assertThat(claims("四、存在的问题和改进措施¶今后增加清淤频次。¶附件：渠道清淤项目支出绩效自评表")).isEmpty();
    assertThat(claims("四、存在的问题和改进措施¶今后增加清淤频次。¶渠道清淤项目支出绩效自评表")).isEmpty();
    assertThat(claims("四、存在的问题和改进措施¶清淤资金管理规范，未发现虚列支出。")).isEmpty();
    assertThat(claims("四、存在的问题和改进措施¶一是今后提前编制清淤计划。二是个别渠道清淤频次不够，群众有意见。")).isEqualTo("PROBLEM");
    assertThat(claims("三、其他需要说明的主要问题¶个别村渠道淤积较快，清淤频次不够。")).isEmpty();
  }

  @Test
  void nothingBelowDeviationsSaysThatThereIsNone() {
    assertThat(claims("四、偏离绩效目标的原因¶无。")).isEqualTo("NO_DEVIATION");
  }

  @Test
  void goalsClaimNothing() {
    assertThat(claims("二、绩效目标¶各项指标全部完成。")).isEmpty();
    assertThat(claims("二、绩效目标完成情况¶各项指标全部完成。")).isEqualTo("ALL_MET");
    assertThat(claims("四、偏离绩效目标的原因¶不存在偏离情况。")).isEqualTo("NO_DEVIATION");
  }

  @Test
  void conclusionIsAHeading() {
    assertThat(claims("三、综合评价结论¶项目实施良好。")).isEqualTo("CONCLUSION");
    assertThat(claims("评价结论应当客观公正，有理有据，不得随意更改，由评价组集体讨论后确定。")).isEmpty();
  }

  private static String claims(String text) {
    DocumentBuilder builder = new DocumentBuilder("txt");
    for (String paragraph : List.of(text.split("¶", -1))) {
      builder.paragraph(paragraph, 0);
    }
    return new AssertionReader()
        .read(builder.build(), OptionalInt.of(2023)).stream()
            .map(AssertionReaderTest::show)
            .collect(Collectors.joining("; "));
  }

  private static String show(Assertion assertion) {
    return (assertion.kind() + " " + assertion.subject()).strip();
  }
}
