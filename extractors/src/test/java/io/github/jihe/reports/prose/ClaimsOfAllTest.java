package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words claim of a part of the whole, of each value of a list, of all goals. */
class ClaimsOfAllTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          半数不到 | 全区23个社区当中，9个社区建了食堂，占比已超半数。 | 超半数
          成数不到 | 听障学员116人，占全部参训者305人的四成以上。 | 四成以上
          有名字的那一类 | 18个断面中，优良断面11个，轻度污染断面7个，优良断面不足半数。 | 不足半数
          没有一个低于 | 三座泵站的完好率分别为96%、93%、88%，没有一个低于90%的底线。 | 没有一个低于90%
          都在以上 | 甲班91%、乙班93%、丙班88%，均在90%以上。 | 均在90%以上
          都不超过 | 三条线的延误率依次为2.1%、3.4%、5.2%，均不超过5%。 | 均不超过5%
          括号里的目标 | 印发手册800册（目标1000册）、办班6期（目标6期），均已完成。 | 均已完成
          先说后列 | 两项产出均已完成：植树5200株（目标5000株），抚育860亩（目标900亩）。 | 均已完成
          计划与实际各一列 | 计划新建厕所30座、改造15座，实际新建28座、改造15座，全部完成。 | 全部完成
          一对也算 | 计划巡查鱼塘360口，实际巡查341口，已完成年度任务。 | 已完成年度任务
          写对的 | 全区23个社区当中，12个社区建了食堂，占比已超半数；三座泵站的完好率分别为96%、93%、91%，没有一个低于90%。 |
          各有主语 | 三校升学率分别为34.7%、61.2%、68.9%，三所学校覆盖率均在98%以上。 |
          越少越好 | 投诉3件（目标5件）、办班6期（目标6期），均达标。 |
          有例外 | 除印发手册800册（目标1000册）外，办班6期（目标6期），均已完成。 |
          几类里说的是哪一类 | 全校46个班中，一年级9个班、二年级8个班，超过一半的班配了电子屏。 |
          """)
  void findsWhatIsWrong(String why, String text, String expected) {
    String wrong = Misfits.in(text);
    assertThat(wrong).as(why).isEqualTo(expected == null ? "" : expected);
  }
}
