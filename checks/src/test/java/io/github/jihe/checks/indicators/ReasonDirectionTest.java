package io.github.jihe.checks.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonDirectionTest {
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          鲜果产量   | 48吨  | 种植面积增加16亩，产量相应增加        | 1
          鲜果产量   | 48吨  | 种植面积减少16亩，产量相应减少        | 0
          鲜果产量   | 52吨  | 种植面积减少16亩，产量随之下降        | 1
          鲜果产量   | 52吨  | 种植面积增加16亩，产量随之提高        | 0
          鲜果产量   | 48吨  | 种植面积增加16亩，施肥成本相应增加    | 0
          参训果农数 | 48人  | 课时增加，参训人数相应减少            | 0
          参训果农数 | 52人  | 农闲时间增加，参训人数因此增多        | 0
          鲜果产量   | 48吨  | 遭遇冰雹                              | 0
          鲜果产量   | 50吨  | 种植面积减少16亩，产量相应减少        | 0
          """)
  void told(String name, String actual, String reason, int found) {
    String unit = actual.replaceAll("\\d", "");
    List<Finding> findings =
        CheckTester.findings(
            new ReasonContradicts(),
            IndicatorForms.scored(name, "≥50" + unit, actual, "9", reason));
    assertThat(findings).hasSize(found);
  }
}
