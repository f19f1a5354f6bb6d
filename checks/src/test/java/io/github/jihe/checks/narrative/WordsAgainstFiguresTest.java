package io.github.jihe.checks.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import io.github.jihe.checks.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsAgainstFiguresTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all was spent       | 到位资金45万元，实际支出45万元，资金已全部支付。 | CONSISTENT
          some was not        | 到位资金45万元，实际支出42万元，资金已全部支付。 | WARNING
          months as said      | 补助发放时间为2月至11月，共10个月。 | CONSISTENT
          one month too few   | 补助发放时间为2月至11月，共9个月。 | WARNING
          denied              | 到位资金45万元，实际支出42万元，资金尚未全部支付。 | SILENT
          no figures          | 资金已全部支付，项目运行良好。 | SILENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    assertThat(CheckTester.verdict(new WordsAgainstFigures(), prose)).isEqualTo(expected);
  }

  @Test
  void findingTellsBothSides() {
    Finding finding = CheckTester.finding(new WordsAgainstFigures(), "到位资金45万元，实际支出42万元，资金已全部支付。");
    assertThat(finding.message()).isEqualTo("文中称“全部支付”，而同段到位资金45万元，实际支出42万元");
  }
}
