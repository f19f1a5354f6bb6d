package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetChangeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          招考安置 | 年初在职112人，当年公开招考5人、军转安置2人、辞职1人、到龄退休3人，净增3人。 |
          招考安置不符 | 年初在职112人，当年公开招考5人、军转安置2人、辞职1人、到龄退休3人，净增5人。 | 和3
          遴选辞退不符 | 本年遴选3人、选调2人、辞退1人、退休6人，净减4人。 | 和-2
          括号里有进有出 | 年末在职151人，较上年增加4人（新招录11人、调入2人，退休7人、辞职2人）。 |
          括号里有进有出不符 | 年末在职151人，较上年增加4人（新招录11人、调入2人，退休8人、辞职2人）。 | 和3
          其中有进有出 | 公务用车保有量26辆，比上年减少2辆，其中报废5辆、新购3辆。 |
          其中有进有出不符 | 公务用车保有量26辆，比上年减少2辆，其中报废6辆、新购3辆。 | 和-3
          原因有进有出 | 年末实有人员较上年减少3人，原因是退休4人、调出2人、招录1人、安置2人。 |
          金额不符 | 固定资产原值较年初增加86.4万元（新购置120.6万元，报废处置16.2万元）。 | 和1044000
          主要是，差在错位 | 在册对象2,386户，较上年末减少114户，主要是动态退出169户、新纳入82户。 | 和-87
          陷阱：主要是，未列全 | 在册对象2,386户，较上年末减少114户，主要是动态退出187户、新纳入85户。 |
          陷阱：不知进出的一项 | 全年新录用9人，另有借调2人、退休3人、调出1人，净增7人。 |
          陷阱：列表里不知进出 | 全年新录用9人、借调2人、退休3人、调出1人，净增7人。 |
          陷阱：只有一项 | 共管理干部41名，较上年末的37名净增4名（年内病故1名）。 |
          陷阱：都是减 | 在职人员比上年少4人，减少的人员为退休3人、病故1人。 |
          """)
  void findsWhatDoesNotFit(String why, String text, String expected) {
    assertThat(Misfits.in(text)).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
