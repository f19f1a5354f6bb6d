package io.github.jihe.readers.text;

import io.github.jihe.document.Cell;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Grid;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A table written in HTML inside a text, as the OCR of a scan leaves it. */
final class HtmlFragment {
  private static final int WIDEST_SPAN = 200;

  private final List<String> lines;
  private final int start;

  HtmlFragment(List<String> lines, int start) {
    this.lines = lines;
    this.start = start;
  }

  static boolean opensTable(String line) {
    return line.toLowerCase(Locale.ROOT).contains("<table");
  }

  /** Adds the text before, the tables, and the text behind; gives the first line not used. */
  int into(DocumentBuilder builder, int page) {
    StringBuilder html = new StringBuilder();
    int at = start;
    int depth = 0;
    do {
      String line = lines.get(at).toLowerCase(Locale.ROOT);
      depth += count(line, "<table") - count(line, "</table");
      html.append(lines.get(at)).append('\n');
      at++;
    } while (at < lines.size() && depth > 0);
    Element body = Jsoup.parseBodyFragment(html.toString()).body();
    for (Element table : body.select("table")) {
      table(table, builder, page);
      table.remove();
    }
    body.text().lines().forEach(rest -> builder.paragraph(rest, page));
    return at;
  }

  private static int count(String line, String tag) {
    int count = 0;
    for (int i = line.indexOf(tag); i >= 0; i = line.indexOf(tag, i + 1)) {
      count++;
    }
    return count;
  }

  private static void table(Element table, DocumentBuilder builder, int page) {
    Grid grid = new Grid();
    int row = 0;
    for (Element tr : table.select("tr")) {
      row++;
      int column = 1;
      for (Element td : tr.select("> td, > th")) {
        column = grid.firstFree(row, column);
        td.select("br").after("\\n");
        String text = td.text().replace("\\n", "\n");
        grid.add(
            Cell.of(row, column, span(td, "rowspan"), span(td, "colspan"), text.strip(), page));
      }
    }
    builder.table(grid, page);
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    return value.matches("\\d{1,4}")
        ? Math.max(1, Math.min(Integer.parseInt(value), WIDEST_SPAN))
        : 1;
  }
}
