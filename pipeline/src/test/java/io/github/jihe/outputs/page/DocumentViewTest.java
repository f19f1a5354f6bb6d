package io.github.jihe.outputs.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Block;
import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Location;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Source;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DocumentViewTest {

  private static Location table(int row, int column) {
    return new Location(1, "", 1, 1, row, column);
  }

  /** A first column in pairs of rows, then one cell a row. */
  private static Table pairs(int rows) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      if (row % 2 == 1) {
        cells.add(Cell.of(row, 1, 2, 1, "组" + row, 1));
      }
      cells.add(Cell.of(row, 2, 1, 1, "值" + row, 1));
    }
    return new Table(table(0, 0), rows, 2, cells, "", false);
  }

  private static Mark mark(Location place, String quote, String anchor) {
    return new Mark(new Source(place, quote), List.of("error"), "", anchor, "n");
  }

  private static Element view(long characters, List<Block> blocks, Mark... marks) {
    Element parent = new Element("div");
    Document document = new Document("xlsx", blocks, List.of(), List.of());
    new DocumentView(document, List.of(marks), characters).appendTo(parent, false);
    return parent;
  }

  @Test
  void aLongTableKeepsItsMarkedRows() {
    Element view = view(500, List.of(pairs(10_000)), mark(table(8000, 2), "值8000", "a"));
    assertThat(view.html().length()).isLessThan(10_000);
    assertThat(view.getElementById("a").parent().text()).isEqualTo("值8000");
    Element line = view.getElementById("a").closest("tr");
    assertThat(line.select("td")).as("with the rest of the merged cell beside it").hasSize(2);
    assertThat(line.select("td").first().text()).isEmpty();
    assertThat(view.select("td.cut").eachText()).hasSize(2).allMatch(it -> it.contains("略去"));
    assertThat(view.text()).contains("组1", "值1").doesNotContain("值7999", "值9999");
  }

  @Test
  void aShortTableIsWhole() {
    Element view = view(100_000, List.of(pairs(40)));
    assertThat(view.select("tr")).hasSize(40);
    assertThat(view.select("td[rowspan=2]")).hasSize(20);
    assertThat(view.select(".cut")).isEmpty();
  }

  @Test
  void longTextKeepsItsMarkedParagraphs() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 5000; i++) {
      blocks.add(new Paragraph(new Location(0, "", i, 0, 0, 0), "第" + i + "句话。"));
    }
    Element view = view(1000, blocks, mark(new Location(0, "", 4000, 0, 0, 0), "4000", "a"));
    assertThat(view.getElementById("a").parent().text()).isEqualTo("4000");
    assertThat(view.html().length()).isLessThan(10_000);
    assertThat(view.select("p.cut")).hasSize(2);
  }

  @Test
  void everyAnchorIsSomewhere() {
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    for (Location place :
        List.of(
            table(0, 0),
            table(3, 0),
            table(4, 1),
            table(99, 1),
            table(1, 99),
            new Location(1, "", 99, 0, 0, 0),
            new Location(0, "", 0, 0, 0, 0))) {
      marks.add(mark(place, "没有的话", "a" + at++));
    }
    for (long characters : List.of(0L, 100_000L)) {
      Element view = view(characters, List.of(pairs(6)), marks.toArray(new Mark[0]));
      for (Mark mark : marks) {
        assertThat(view.select("[id=" + mark.anchor() + "]")).as(mark.toString()).hasSize(1);
      }
    }
    Element whole = view(100_000, List.of(pairs(6)), marks.toArray(new Mark[0]));
    assertThat(whole.getElementById("a1").closest("td").text()).isEqualTo("组3");
    assertThat(whole.getElementById("a2").closest("td").text()).isEqualTo("组3");
  }

  @Test
  void oneEndlessParagraphIsCut() {
    Paragraph endless = new Paragraph(new Location(0, "", 1, 0, 0, 0), "长".repeat(500_000));
    Element view = view(1_000_000, List.of(endless));
    assertThat(view.text().length()).isLessThan(60_000);
    assertThat(view.text()).contains("略去其余文字");
  }

  @Test
  void marksOfOthersGo() {
    Source here = new Source(table(1, 2), "值1");
    Element view =
        view(
            10_000,
            List.of(pairs(2)),
            new Mark(here, List.of("error"), "", "a", "one"),
            new Mark(here, List.of("operand"), "", "b", "two"),
            new Mark(new Source(table(2, 2), "值2"), List.of("info"), "", "c", "one"));
    Element kept =
        org.jsoup.Jsoup.parseBodyFragment(Owners.keep(view.html(), java.util.Set.of("two"))).body();
    assertThat(kept.select("mark")).hasSize(1);
    assertThat(kept.select("mark").first().classNames()).containsExactly("operand");
    assertThat(kept.select("mark").attr("data-f")).isEqualTo("two:operand");
    assertThat(kept.select("td").eachText()).containsExactly("组1", "值1", "值2");
  }
}
