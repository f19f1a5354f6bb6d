package io.github.jihe.readers.sheet;

import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.readers.UnreadableFileException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes one sheet as blocks: the lines above a table, the table, the lines below it, and so on;
 * then the texts of its drawings.
 */
final class SheetBlocks {
  private static final Pattern NUMBERED =
      Pattern.compile("^[（(]?\\s*\\d{1,2}\\s*[）).、．].*", Pattern.DOTALL);

  private final SheetModel sheet;
  private final Anchors anchors;
  private final DocumentBuilder out;

  private SheetBlocks(SheetModel sheet, DocumentBuilder out) {
    this.sheet = sheet;
    this.anchors = new Anchors(sheet);
    this.out = out;
  }

  static void write(SheetModel sheet, DocumentBuilder out) throws UnreadableFileException {
    new SheetBlocks(sheet, out).run();
  }

  private void run() throws UnreadableFileException {
    for (List<Anchor> region : Regions.of(anchors.visible())) {
      for (List<SheetRow> block : RowBlocks.of(SheetRow.of(region))) {
        write(block);
      }
    }
    for (String drawing : sheet.drawings()) {
      lines(drawing);
    }
    sheet.furniture().forEach(out::furniture);
  }

  private void write(List<SheetRow> rows) throws UnreadableFileException {
    if (rows.stream().allMatch(SheetRow::isSingle)
        && rows.stream().noneMatch(SheetRow::hasNumber)) {
      for (SheetRow row : rows) {
        lines(row.first().text());
      }
      return;
    }
    TableEdges edges = TableEdges.of(rows);
    int from = firstOfTable(rows, edges);
    int to = lastOfTable(rows, from, edges);
    for (SheetRow row : rows.subList(0, from)) {
      row.texts().forEach(this::lines);
    }
    if (from < to) {
      SheetTable.write(sheet, anchors.blank(), rows.subList(from, to), out);
    }
    remarks(rows.subList(to, rows.size()));
  }

  /** The first row after the lines above a table; a label without its value is of the table. */
  private static int firstOfTable(List<SheetRow> rows, TableEdges edges) {
    int from = 0;
    for (int i = 0; i < rows.size() && TableEdges.isLine(rows.get(i)); i++) {
      if (edges.isAbove(rows.get(i))) {
        from = i + 1;
      }
    }
    return from;
  }

  /** The first of the lines below a table; headings right above such a line go with it. */
  private static int lastOfTable(List<SheetRow> rows, int from, TableEdges edges) {
    int last = rows.size();
    while (last > from && TableEdges.isLine(rows.get(last - 1))) {
      last--;
    }
    int to = last;
    while (to < rows.size() && !edges.isBelow(rows.get(to))) {
      to++;
    }
    while (to < rows.size() && to > last && LineKind.isPart(rows.get(to - 1).first().text())) {
      to--;
    }
    return to;
  }

  private void lines(String text) {
    if (LineKind.isNote(text)) {
      out.paragraph(text, sheet.number());
    } else {
      text.lines().forEach(line -> out.paragraph(line, sheet.number()));
    }
  }

  /** The items of a note stay one paragraph with it: they are no headings. */
  private void remarks(List<SheetRow> rows) {
    StringBuilder note = new StringBuilder();
    for (SheetRow row : rows) {
      String text = row.first().text();
      boolean begins = row.isSingle() && LineKind.isNote(text);
      boolean goesOn = row.isSingle() && note.length() > 0 && NUMBERED.matcher(text).matches();
      if (!goesOn) {
        out.paragraph(note.toString(), sheet.number());
        note.setLength(0);
      }
      if (begins || goesOn) {
        note.append(note.length() > 0 ? "\n" : "").append(text);
      } else {
        row.texts().forEach(this::lines);
      }
    }
    out.paragraph(note.toString(), sheet.number());
  }
}
