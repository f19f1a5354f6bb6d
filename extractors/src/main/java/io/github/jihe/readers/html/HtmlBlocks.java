package io.github.jihe.readers.html;

import io.github.jihe.document.Cell;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Grid;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Turns HTML, a whole page or a fragment, into the blocks of a document. */
public final class HtmlBlocks {
  /** A table with one filled cell is a frame if that cell holds this much text. */
  private static final int LONG_TEXT = 100;

  /** Some forty tables inside one another; the parser gets slow far beyond. */
  private static final int MAX_DEPTH = 192;

  /** The parser's time grows with the square of this number. */
  private static final int MAX_UNCLOSED_TABLES = 2000;

  private final DocumentBuilder out;
  private final Limits limits;
  private final Visibility visibility;
  private long characters;
  private long positions;

  private HtmlBlocks(DocumentBuilder out, Limits limits, Visibility visibility) {
    this.out = out;
    this.limits = limits;
    this.visibility = visibility;
  }

  /**
   * Adds the headings, paragraphs and tables of {@code html}, without pages.
   *
   * @throws UnreadableFileException TOO_LARGE beyond the limits of cells or characters, CORRUPT if
   *     thousands of tables are opened and never closed
   */
  public static void add(String html, DocumentBuilder out, Limits limits)
      throws UnreadableFileException {
    if (unclosedTables(html) > MAX_UNCLOSED_TABLES) {
      throw new UnreadableFileException(
          Problem.Code.CORRUPT, "网页中的表格嵌套过深，无法读取，请另存为 .docx 或 .xlsx 后报送");
    }
    Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    if (isTooDeep(page)) {
      out.loss("网页嵌套过深，部分内容可能没有读取");
    }
    HtmlBlocks blocks = new HtmlBlocks(out, limits, Visibility.of(page));
    blocks.walkerOfBlocks().walk(page.body());
  }

  private static int unclosedTables(String html) {
    int open = 0;
    int most = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (html.regionMatches(true, at + 1, "table", 0, 5)) {
        most = Math.max(most, ++open);
      } else if (html.regionMatches(true, at + 1, "/table", 0, 6)) {
        open--;
      }
    }
    return most;
  }

  private static boolean isTooDeep(Document page) {
    boolean[] found = new boolean[1];
    page.traverse((node, depth) -> found[0] |= depth >= MAX_DEPTH);
    return found[0];
  }

  private Walker walkerOfBlocks() {
    return new Walker(
        visibility,
        new Walker.Sink() {
          @Override
          public void paragraph(String text, int level) throws UnreadableFileException {
            count(text);
            out.paragraph(text, 0, level);
          }

          @Override
          public void table(Element table) throws UnreadableFileException {
            addTable(table);
          }
        });
  }

  private void count(String text) throws UnreadableFileException {
    characters += text.length();
    if (characters > limits.characters()) {
      throw tooLarge();
    }
  }

  private static UnreadableFileException tooLarge() {
    return new UnreadableFileException(Problem.Code.TOO_LARGE, "网页内容过大，超过了可以处理的上限，请拆分后报送");
  }

  private void addTable(Element table) throws UnreadableFileException {
    PlacedTable placed = PlacedTable.of(table, visibility);
    if (placed.isCut()) {
      out.loss("网页中有一张表格的列数过多，超出部分没有读取");
    }
    for (Element child : table.children()) {
      if (child.normalName().equals("caption") && !visibility.isHidden(child)) {
        walkerOfBlocks().walk(child);
      }
    }
    if (isLayout(table, placed)) {
      for (PlacedTable.Placed cell : placed.cells()) {
        walkerOfBlocks().walk(cell.cell());
      }
      return;
    }
    positions += placed.positions();
    if (positions > limits.cells()) {
      throw tooLarge();
    }
    Grid grid = new Grid();
    for (PlacedTable.Placed cell : placed.cells()) {
      String text = textOf(cell.cell());
      count(text);
      grid.add(
          Cell.of(cell.row() + 1, cell.column() + 1, cell.rowSpan(), cell.columnSpan(), text, 0));
    }
    out.table(grid, 0);
  }

  /** Whether a table only places things: one cell holds all, or most is in tables inside of it. */
  private static boolean isLayout(Element table, PlacedTable placed) {
    List<PlacedTable.Placed> filled =
        placed.cells().stream().filter(cell -> cell.cell().hasText()).toList();
    if (filled.size() == 1) {
      Element only = filled.get(0).cell();
      return placed.cells().size() == 1
          || only.text().length() > LONG_TEXT
          || only.selectFirst("table") != null;
    }
    int inner = 0;
    for (PlacedTable.Placed cell : filled) {
      for (Element nested : outermostTables(cell.cell())) {
        boolean isGrid = nested.select("tr").size() > 1 && nested.select("td,th").size() > 3;
        inner += isGrid ? nested.text().length() : 0;
      }
    }
    return inner > 0 && inner * 2 > table.text().length();
  }

  private static List<Element> outermostTables(Element cell) {
    List<Element> outermost = new ArrayList<>();
    for (Element nested : cell.select("table")) {
      Element above = nested.parent();
      while (above != null && !above.equals(cell) && !above.normalName().equals("table")) {
        above = above.parent();
      }
      if (cell.equals(above)) {
        outermost.add(nested);
      }
    }
    return outermost;
  }

  /** The paragraphs of a cell, one a line; a table inside it gives one line for each row. */
  private String textOf(Element cell) throws UnreadableFileException {
    List<String> lines = new ArrayList<>();
    new Walker(
            visibility,
            new Walker.Sink() {
              @Override
              public void paragraph(String text, int level) {
                lines.add(text);
              }

              @Override
              public void table(Element table) throws UnreadableFileException {
                lines.addAll(rowsOf(table));
              }
            })
        .walk(cell);
    return String.join("\n", lines);
  }

  private List<String> rowsOf(Element table) throws UnreadableFileException {
    List<String> rows = new ArrayList<>();
    int row = -1;
    for (PlacedTable.Placed cell : PlacedTable.of(table, visibility).cells()) {
      String text = textOf(cell.cell());
      if (cell.row() == row) {
        int last = rows.size() - 1;
        rows.set(last, (rows.get(last) + " " + text).strip());
      } else {
        rows.add(text);
        row = cell.row();
      }
    }
    rows.removeIf(String::isBlank);
    return rows;
  }
}
