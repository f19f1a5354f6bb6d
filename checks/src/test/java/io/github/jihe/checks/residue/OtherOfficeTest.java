package io.github.jihe.checks.residue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.CheckTester.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherOfficeTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          own office                 | 沛川县渔政站组织绩效自评。         | CONSISTENT
          another county's           | 梧岭县渔政站组织绩效自评。         | WARNING
          named in passing           | 梧岭县渔政站派员交流。             | INFO
          does something itself      | 梧岭县渔政站依托视频监控开展巡查。 | WARNING
          a district's               | 梧岭区渔政站组织巡查36次。         | WARNING
          one of several             | 梧岭县渔政站等单位组织了联合巡查。 | INFO
          with the own office        | 与梧岭县渔政站组织联合巡查3次。    | CONSISTENT
          of the region              | 云岭自治区渔政站组织绩效自评。     | CONSISTENT
          another office             | 梧岭县水文站组织绩效自评。         | CONSISTENT
          another office's score     | 沛川县水文站2023年度整体支出绩效自评96.5分。 | WARNING
          with the word for score    | 沛川县水文站部门整体支出绩效自评得分为96.5分。 | WARNING
          of its own subject         | 沛川县水文站绩效自评由第三方复核。 | CONSISTENT
          of two other offices       | 沛川县水文站整体支出绩效自评96.5分。沛川县气象局整体支出绩效自评95分。 | CONSISTENT
          also named elsewhere       | 沛川县水文站整体支出绩效自评96.5分。沛川县水文站为下属单位。 | CONSISTENT
          a higher level             | 云岭市渔政站组织绩效自评。         | CONSISTENT
          a short form of its own     | 自评由县渔政站组织绩效核查。       | CONSISTENT
          done with its own           | 会同县渔政站组织绩效核查。         | CONSISTENT
          reported to its own         | 资金下达后，报送县渔政站开展自评。 | CONSISTENT
          its head                   | 梧岭县渔政站长到场指导绩效自评。   | CONSISTENT
          """)
  void sentence(String why, String prose, Verdict expected) {
    String report = "沛川县渔政站开展自评。\n\n沛川县渔政站核对目标。\n\n" + prose + "\n\n" + FORM;
    assertThat(CheckTester.verdict(new OtherOffice(), report)).isEqualTo(expected);
  }

  private static final String FORM =
      """
      # 项目支出绩效自评表

      | 项目名称 | 渔港维护 | 实施单位 | 沛川县渔政站 |
      |---|---|---|---|

      | 项目资金（万元） | 全年预算数 | 全年执行数 |
      |---|---|---|
      | 年度资金总额 | 66.00 | 64.50 |
      """;

  @Test
  void listOfPlacesIsASummary() {
    String report =
        "沛川县渔政站开展自评。\n\n沛川县渔政站、梧岭县渔政站、松溪县渔政站、清河县渔政站完成绩效自评。\n\n沛川县渔政站、沛川县渔政站。\n\n" + FORM;
    assertThat(CheckTester.verdict(new OtherOffice(), report)).isEqualTo(Verdict.CONSISTENT);
  }

  @Test
  void unknownUnitIsNotCompared() {
    assertThat(CheckTester.verdict(new OtherOffice(), "梧岭县渔政站组织绩效自评。")).isEqualTo(Verdict.SILENT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "another number, 沛川县第五中学全年保障学生1928人。, WARNING",
    "the own one, 沛川县第三中学全年保障学生1928人。, CONSISTENT",
    "another kind, 沛川县第五小学全年保障学生1928人。, CONSISTENT",
  })
  void numberedSchools(String why, String prose, Verdict expected) {
    String report =
        "沛川县第三中学开展自评。\n\n沛川县第三中学核对目标。\n\n" + prose + "\n\n" + FORM.replace("渔政站", "第三中学");
    assertThat(CheckTester.verdict(new OtherOffice(), report)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          without the number        | 梧岭县人民医院将补派医师进修。         | WARNING
          with another number       | 梧岭县第三人民医院完成设备验收。       | CONSISTENT
          of the own county         | 沛川县人民医院派出专家指导手术示教。   | CONSISTENT
          another kind of hospital  | 梧岭县中医医院完成设备验收。           | CONSISTENT
          """)
  void numberedOffice(String why, String prose, Verdict expected) {
    String form = FORM.replace("沛川县渔政站", "沛川县第二人民医院");
    String report = "沛川县第二人民医院开展自评。\n\n沛川县第二人民医院核对目标。\n\n" + prose + "\n\n" + form;
    assertThat(CheckTester.verdict(new OtherOffice(), report)).isEqualTo(expected);
  }
}
