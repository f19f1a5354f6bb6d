package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Grid;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReaderTest {

  private static Document table(String... cells) {
    Grid grid = new Grid();
    for (int i = 0; i < cells.length; i++) {
      grid.add(Cell.of(i / 2 + 1, i % 2 + 1, 1, 1, cells[i], 1));
    }
    return new DocumentBuilder("docx").paragraph("自评表", 1).table(grid, 1).build();
  }

  @Test
  void readsSentencesOfCellsAndLeavesTheirNumbersAlone() {
    Prose prose =
        ProseTester.read(
            table(
                "全年执行数", "498.6万元",
                "完成情况", "到位资金300万元，其中：省级资金180万元，县级资金120万元。已全部拨付。"));
    assertThat(prose.statements()).hasSize(3);
    assertThat(prose.relations()).singleElement().isInstanceOf(Relation.Sum.class);
    assertThat(prose.statements())
        .allSatisfy(
            s -> {
              assertThat(s.figure().source().location().row()).isEqualTo(2);
              assertThat(s.figure().source().location().column()).isEqualTo(2);
              assertThat(s.figure().source().location().table()).isEqualTo(1);
            });
  }

  @Test
  void quotesTheClauseAsPrinted() {
    Prose prose = ProseTester.read("我局预算安排资金 ３００ 万元，结余2万元。");
    assertThat(prose.statements().get(0).figure().source().quote()).isEqualTo("我局预算安排资金 ３００ 万元");
  }

  @Test
  void sectionOfGoalsMakesPlans() {
    Document document =
        new DocumentBuilder("docx")
            .paragraph("二、项目绩效目标", 1)
            .paragraph("全年救助3000人次，参保率达到96%。", 1)
            .paragraph("三、绩效目标完成情况", 1)
            .paragraph("全年救助3100人次。", 1)
            .build();
    assertThat(ProseTester.read(document).statements())
        .extracting(Statement::status)
        .containsExactly(Status.PLANNED, Status.PLANNED, Status.UNSAID);
  }

  @Test
  void withoutReportYearAnExplicitYearSaysNothing() {
    Document document = new DocumentBuilder("docx").paragraph("2022年支出120万元，上年支出100万元。", 1).build();
    assertThat(new ProseReader().read(document, ProseContext.UNKNOWN).statements())
        .extracting(Statement::period)
        .containsExactly(Period.REPORT_YEAR, Period.LAST_YEAR);
  }

  @Test
  void relationsAreMadeOfTheStatements() {
    Prose prose = ProseTester.read("预算512万元，实际支出498.6万元，执行率97.38%。");
    assertThat(prose.relations())
        .singleElement()
        .isInstanceOfSatisfying(
            Relation.Ratio.class,
            ratio ->
                assertThat(prose.statements())
                    .containsExactly(ratio.whole(), ratio.part(), ratio.ratio()));
  }

  @Test
  void emptyDocumentSaysNothing() {
    Prose prose = ProseTester.read(new DocumentBuilder("txt").build());
    assertThat(prose.statements()).isEmpty();
    assertThat(prose.relations()).isEmpty();
    assertThat(prose.gradings()).isEmpty();
  }

  @ParameterizedTest(name = "a long run of {0}")
  @ValueSource(
      strings = {
        "剩余1元。",
        "其中1元，",
        "1元、",
        "（",
        "“",
        "《",
        "一是",
        "三个方面",
        "、四个方面",
        "得分9分，等级为",
        "和1和",
        "由1元增加到",
        "占1%，",
        "按3元/人，5人，共15元。",
        "2022年1元，",
        "9%%，",
        "年",
        "："
      })
  void survivesHostileText(String piece) {
    Prose prose = ProseTester.read(piece.repeat(40_000 / piece.length()));
    assertThat(prose.relations()).allMatch(r -> !r.source().quote().isEmpty());
  }
}
