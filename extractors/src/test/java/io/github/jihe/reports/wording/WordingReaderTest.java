package io.github.jihe.reports.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.wording.Annex;
import io.github.jihe.facts.wording.BlankField;
import io.github.jihe.facts.wording.Citation;
import io.github.jihe.facts.wording.DocumentNumber;
import io.github.jihe.facts.wording.Section;
import io.github.jihe.facts.wording.Section.Style;
import io.github.jihe.facts.wording.Slip;
import io.github.jihe.facts.wording.ToldYear;
import io.github.jihe.facts.wording.ToldYear.Role;
import io.github.jihe.facts.wording.UnitName;
import io.github.jihe.facts.wording.Wording;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.text.TextReader;
import io.github.jihe.reports.ReportExtractor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingReaderTest {
  private static final ReportExtractor EXTRACTOR = new ReportExtractor();

  private static Wording wording(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return EXTRACTOR
          .extract(new TextReader().read(new Input("a.md", bytes, "text/markdown"), Limits.DEFAULT))
          .wording();
    } catch (UnreadableFileException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  @Test
  void headingsHaveNumbersAndParts() {
    Wording wording = wording("一、概况\n\n（一）内容\n\n1.维护\n\n十二、建议\n\n渔港维护项目绩效评价报告\n\n一、概况\n\n二、结论\n");
    assertThat(wording.outline().sections().stream().filter(Section::heading))
        .extracting(Section::part, Section::style, Section::number, Section::title)
        .containsExactly(
            tuple(1, Style.CHINESE, 1, "概况"),
            tuple(1, Style.BRACKETED, 1, "内容"),
            tuple(1, Style.ARABIC, 1, "维护"),
            tuple(1, Style.CHINESE, 12, "建议"),
            tuple(2, Style.CHINESE, 1, "概况"),
            tuple(2, Style.CHINESE, 2, "结论"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022年共核查图斑347个，其中合法309个, 2022",
    "2022年全年完成核查347个, 2022",
    "2022年下达任务，2023年完成核查347个, 0",
    "2022年启动，完成核查347个, 0",
    "共核查图斑347个, 0",
  })
  void theYearAtTheHeadOfWhatWasDone(String completed, int year) {
    String form =
        """
        # 项目支出绩效自评表

        | 项目名称 | 图斑核查 | 青禾县 |
        |---|---|---|
        | 资金 | 全年预算数 | 全年执行数 |
        | 年度资金总额 | 10 | 10 |
        | 年度总体目标 | 预期目标 | 实际完成情况 |
        |  | 核查图斑 | %s |
        """
            .formatted(completed);
    assertThat(wording(form).years().stream().filter(told -> told.role() == Role.RESULT))
        .extracting(ToldYear::year)
        .isEqualTo(year == 0 ? List.of() : List.of(year));
  }

  @Test
  void longParagraphWithANumberIsNoHeadingButCounts() {
    String text = "三、存在的问题：一是个别泊位淤积，需要清理；二是资料归档不够及时，需要进一步规范并形成长效机制。\n";
    assertThat(wording("一、概况\n\n" + text).outline().sections())
        .extracting(Section::number, Section::heading)
        .containsExactly(tuple(1, true), tuple(3, false));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title with number          | 按照《渔港维护办法》（沛政〔2021〕6号）执行   | 渔港维护办法                   | 沛政〔2021〕6号
          square brackets            | 按照《渔港维护办法》(沛政[2021]6号)执行      | 渔港维护办法                   | 沛政[2021]6号
          without brackets between   | 按照《渔港维护办法》沛政〔2021〕6号执行      | 渔港维护办法                   | 沛政〔2021〕6号
          title in a title           | 按照《关于印发《渔港办法》的通知》执行       | 关于印发《渔港办法》的通知     |
          number alone               | 沛政〔2021〕6号文件执行                   |                                | 沛政〔2021〕6号
          number far behind          | 按照《渔港维护办法》和市里的沛政〔2021〕6号  | 渔港维护办法                   |
          """)
  void citation(String why, String text, String title, String number) {
    Citation first = wording(text + "。\n").citations().get(0);
    assertThat(first.title()).isEqualTo(title == null ? "" : title);
    assertThat(first.number().map(DocumentNumber::printed)).isEqualTo(Optional.ofNullable(number));
  }

  @Test
  void yearsAreToldByTitleHeadingAndResult() {
    String text = "# 2023年度渔港维护项目绩效自评报告\n\n一、2023年度绩效目标完成情况\n\n2022年支付率为98%。比2021年覆盖率60%有所提高。\n";
    assertThat(wording(text).years())
        .extracting(ToldYear::year, ToldYear::role)
        .containsExactly(
            tuple(2023, Role.TITLE), tuple(2023, Role.HEADING), tuple(2022, Role.RESULT));
  }

  @Test
  void annexesOfAList() {
    String text = "附件：1.部门整体支出绩效自评表\n\n2.项目支出绩效自评表\n\n沛川县渔政站\n\n2.某项目绩效自评表\n";
    assertThat(wording(text).annexes())
        .extracting(Annex::title)
        .containsExactly("部门整体支出绩效自评表", "项目支出绩效自评表");
  }

  @Test
  void slipIsQuotedWithItsClause() {
    Slip slip = wording("工程进度正常，预算执行率率为98%；质量合格。\n").slips().get(0);
    assertThat(slip.printed()).isEqualTo("预算执行率率为");
    assertThat(slip.source().quote()).isEqualTo("工程进度正常，预算执行率率为98%");
  }

  @Test
  void officesHaveTheirPlace() {
    assertThat(wording("青溪县水利局、白鹿县水利局完成自评。\n").units())
        .extracting(UnitName::place, UnitName::office, UnitName::evaluated)
        .containsExactly(tuple("青溪县", "水利局", true), tuple("白鹿县", "水利局", true));
  }

  @Test
  void blankFieldsOfAHead() {
    String form =
        """
        | 项目名称 | 渔港维护 | 项目编码 | |
        |---|---|---|---|
        | 主管部门 | | 实施单位 | 沛川县渔政站 |
        """;
    assertThat(wording(form).blankFields())
        .extracting(BlankField::field)
        .containsExactly(HeadField.PROJECT_CODE, HeadField.DEPARTMENT);
  }

  @Test
  void textWithoutAnythingHasOnlyItsLabel() {
    Wording wording = wording("今天天气很好。\n");
    assertThat(wording.outline().labels()).containsExactly("今天天气很好");
    assertThat(wording.outline().sections()).isEmpty();
    assertThat(wording.citations()).isEmpty();
    assertThat(wording.slips()).isEmpty();
  }
}
