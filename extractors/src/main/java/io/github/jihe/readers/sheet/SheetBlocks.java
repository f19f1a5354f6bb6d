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
  private static final int LONGEST_LABEL = 12;
  private static final int SHORTEST_TITLE = 8;
  private static final int SHORTEST_REMARK = 30;
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
    int left = rows.stream().mapToInt(SheetRow::left).min().orElse(1);
    int right =
        rows.stream().filter(SheetRow::isMulti).mapToInt(SheetRow::right).max().orElse(left);
    int from = 0;
    while (from < rows.size() && isAbove(rows.get(from), left, right)) {
      from++;
    }
    int to = rows.size();
    while (to > from && mayFollow(rows.get(to - 1))) {
      to--;
    }
    while (to < rows.size() && !isBelow(rows.get(to), left, right)) {
      to++;
    }
    for (SheetRow row : rows.subList(0, from)) {
      row.texts().forEach(this::lines);
    }
    if (from < to) {
      SheetTable.write(sheet, anchors.blank(), rows.subList(from, to), out);
    }
    remarks(rows.subList(to, rows.size()));
  }

  private static boolean isCaptions(SheetRow row) {
    return !row.attached()
        && row.texts().stream()
            .allMatch(text -> LineKind.isCaption(text) || LineKind.isSignature(text));
  }

  private static boolean fills(Anchor anchor, int left, int right) {
    return left < right && anchor.span().left() <= left && anchor.span().right() >= right;
  }

  /** Whether a row before the first row of a table is a title or a caption of its own. */
  private static boolean isAbove(SheetRow row, int left, int right) {
    if (!row.isSingle()) {
      return isCaptions(row);
    }
    Anchor anchor = row.first();
    String text = anchor.text();
    if (anchor.cell().stored().isPresent()) {
      return false;
    }
    if (fills(anchor, left, right) || LineKind.isCaption(text) || LineKind.isNote(text)) {
      return true;
    }
    boolean merged = anchor.span().right() > anchor.span().left();
    if (anchor.column() > left) {
      // Merged over a few columns it is the head of these; else somebody put a title in the middle.
      return !merged && (text.length() >= SHORTEST_TITLE || LineKind.isTitle(text));
    }
    return text.length() > LONGEST_LABEL || LineKind.isTitle(text) || LineKind.isSentence(text);
  }

  private static boolean mayFollow(SheetRow row) {
    return (row.isSingle() && !row.hasNumber()) || isCaptions(row);
  }

  private static boolean isBelow(SheetRow row, int left, int right) {
    Anchor anchor = row.first();
    String text = anchor.text();
    return isCaptions(row)
        || LineKind.isNote(text)
        || fills(anchor, left, right)
        || (anchor.column() == left
            && (text.length() >= SHORTEST_REMARK || LineKind.isSentence(text)));
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
