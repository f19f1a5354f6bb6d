package io.github.jihe.corpus.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Grid;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.reports.ReportExtractor;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RewritesTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("项目资金（万元）", "全年预算数", "全年执行数"),
          List.of("年度资金总额", "1234.50", "1200"),
          List.of("其中：中央补助", "1000", "1000"));

  private static Document document() {
    Grid grid = new Grid();
    for (int row = 0; row < ROWS.size(); row++) {
      for (int column = 0; column < ROWS.get(row).size(); column++) {
        grid.add(Cell.of(row + 1, column + 1, 1, 1, ROWS.get(row).get(column), 0));
      }
    }
    return new DocumentBuilder("txt")
        .paragraph("项目支出绩效自评表", 0)
        .table(grid, 0)
        .paragraph("2024年实际支出1200万元（12%）。", 0)
        .build();
  }

  private static String rewritten(String name) {
    Document document = document();
    return Rewrites.all().stream()
        .filter(rewrite -> rewrite.name().equals(name))
        .flatMap(rewrite -> rewrite.of(document, new ReportExtractor().extract(document)).stream())
        .map(RewritesTest::text)
        .collect(Collectors.joining());
  }

  private static String text(Document document) {
    String cells =
        document
            .tables()
            .flatMap(table -> table.cells().stream())
            .map(Cell::text)
            .collect(Collectors.joining("|"));
    String prose =
        document.blocks().stream()
            .map(
                block ->
                    block instanceof Paragraph p
                        ? p.text()
                        : block instanceof Heading h ? h.text() : "")
            .collect(Collectors.joining(" "));
    return cells + prose;
  }

  @Test
  void columnsChangePlaces() {
    assertThat(rewritten("columns in another order"))
        .startsWith("项目资金（万元）|全年执行数|全年预算数|年度资金总额|1200|1234.50");
  }

  @Test
  void headingsGetOtherWords() {
    assertThat(rewritten("headings in other words")).contains("调整后预算数|实际支出数|资金总额", "其中：中央财政资金");
  }

  @Test
  void amountsGetAnotherUnit() {
    assertThat(rewritten("万元 as 元, or 元 as 万元"))
        .contains("项目资金（元）", "12345000|12000000", "实际支出12000000元");
  }

  @Test
  void typographyChangesNoNumber() {
    assertThat(rewritten("full width")).contains("１２３４．５０", "（１２％）");
    assertThat(rewritten("half width")).contains("项目资金(万元)", "(12%)");
    assertThat(rewritten("thousands separators")).contains("1,234.50", "2024年实际支出1,200万元");
    assertThat(rewritten("line breaks in cells")).contains("年度资\n金总额", "|1234.50|");
    assertThat(rewritten("spaces inside words and numbers")).contains("年度资 金总额", "1234. 50");
  }

  /** What goes through a text file comes back as the same table. */
  @Test
  void textsAreReadAgain() {
    for (String name : List.of("one cell a line", "tab lines", "Markdown")) {
      assertThat(rewritten(name)).as(name).contains("年度资金总额|1234.50|1200");
    }
  }
}
