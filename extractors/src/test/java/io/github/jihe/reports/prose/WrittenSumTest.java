package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenSumTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          商            | 完成率：46/50=92%                              | 46 / 50 = 92%
          带名的商      | 在职112人／编制108人＝103.70%                  | 112人 / 108人 = 103.70%
          乘以百分之百  | 41÷44×100%=93.18%                              | 41 / 44 = 93.18%
          变动率        | （36.80－41.20）/41.20=-10.68%                 | 41.20 减至 36.80 10.68%
          乘积          | 12人×600元×3=2.16万元                          | 12人×600元×3 = 2.16万元
          加减          | 调整后＝年初300万元＋追加20万元－压减5万元＝315万元 | 300万元 +20万元 -5万元 = 315万元
          单位在最后    | 300+20+15=335万元                              | 全 335万元 = 300+20+15
          陷阱：公式    | 执行率=B/A×100%                                |
          陷阱：目标    | 购置设备=3台                                   |
          陷阱：满分    | ≥95%=满分                                      |
          陷阱：日期    | 2023/12/31=截止                                |
          陷阱：约数    | 约46/50=92%左右                                |
          陷阱：底不同  | (36.8-41.2)/36.8=-11.96%                       |
          陷阱：缺单位  | 5×600=0.3万元                                  |
          """)
  void reads(String why, String text, String expected) {
    assertThat(ProseTester.relations(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aCellWithoutASentenceIsReadToo() {
    assertThat(WrittenSum.mayBeIn("（36.80－41.20）/41.20＝-10.68%")).isTrue();
    assertThat(WrittenSum.mayBeIn("46/50")).isFalse();
  }
}
