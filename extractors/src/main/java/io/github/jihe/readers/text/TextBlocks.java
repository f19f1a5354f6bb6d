package io.github.jihe.readers.text;

import io.github.jihe.document.DocumentBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into lines of prose and regions of tables. One use. */
final class TextBlocks {
  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^\\]]*\\]");
  private static final Pattern MARKDOWN_RULE = Pattern.compile("^[|\\s:+-]*-{2,}[|\\s:+-]*$");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");

  private static final int MOST_CUT_SHORT = 5;

  private final DocumentBuilder builder;
  private List<String> lines = List.of();
  private int next;
  private int page;

  TextBlocks(DocumentBuilder builder) {
    this.builder = builder;
  }

  void read(String text) {
    String clean = BOOKMARK.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    page = clean.indexOf('\f') >= 0 ? 1 : 0;
    List<String> rows = SpacedRows.tabbed(PageNumbers.without(List.of(clean.split("\n", -1))));
    lines = WrappedLines.joined(CellLines.tabbed(rows));
    if (CellLines.leavesCells(lines)) {
      builder.loss("部分表格在文本中被拆成一格一行，无法确定行列对应关系，未按表格读取，请报送保留表格的原文件");
    }
    while (next < lines.size()) {
      readBlock();
    }
  }

  private void readBlock() {
    String line = lines.get(next);
    boolean turnsWithin = line.strip().indexOf('\f') >= 0;
    if (line.indexOf('\f') >= 0 && !turnsWithin) {
      page++;
    }
    if (HtmlFragment.opensTable(line)) {
      next = new HtmlFragment(lines, next).into(builder, page);
    } else if (isMarkdownRow(line)
        && next + 1 < lines.size()
        && isMarkdownRule(lines.get(next + 1))) {
      markdown();
    } else if (isTabbed(line)) {
      tabbed();
    } else if (isCellLine(line)) {
      flattened();
    } else {
      prose(line);
      next++;
    }
    if (turnsWithin) {
      page++;
    }
  }

  private void prose(String line) {
    String words = TAG.matcher(line.replace("\f", "")).replaceAll(" ").strip();
    if (!MARKDOWN_RULE.matcher(words).matches() || words.isEmpty()) {
      builder.paragraph(words.replaceFirst("^#{1,6}\\s+", ""), page);
    }
  }

  /** Several cells on one line: a tab somewhere behind the first character. */
  private static boolean isTabbed(String line) {
    return line.stripLeading().indexOf('\t') >= 0
        || line.startsWith("\t") && line.lastIndexOf('\t') > 0 && !line.isBlank();
  }

  /** One cell a line: a tab at its start and nowhere else. */
  private static boolean isCellLine(String line) {
    return line.startsWith("\t") && line.lastIndexOf('\t') == 0;
  }

  private static boolean isMarkdownRow(String line) {
    String bare = line.strip();
    return bare.indexOf('|') >= 0
        && (bare.startsWith("|") || bare.indexOf('|') != bare.lastIndexOf('|'));
  }

  private static boolean isMarkdownRule(String line) {
    return line.indexOf('|') >= 0 && MARKDOWN_RULE.matcher(line).matches();
  }

  private void markdown() {
    List<List<String>> rows = new ArrayList<>();
    while (next < lines.size() && isMarkdownRow(lines.get(next))) {
      String line = lines.get(next).strip();
      if (!isMarkdownRule(line)) {
        String bare = line.startsWith("|") ? line.substring(1) : line;
        bare = bare.endsWith("|") ? bare.substring(0, bare.length() - 1) : bare;
        List<String> row = new ArrayList<>();
        for (String cell : bare.split("(?<!\\\\)\\|", -1)) {
          row.add(
              TAG.matcher(cell.replaceAll("<br\\s*/?>", "\n"))
                  .replaceAll(" ")
                  .replace("\\|", "|")
                  .replace("**", "")
                  .strip());
        }
        rows.add(row);
      }
      next++;
    }
    new RaggedTable(rows, page).into(builder);
  }

  private void tabbed() {
    List<List<String>> rows = new ArrayList<>();
    while (next < lines.size()) {
      String line = lines.get(next);
      if (isTabbed(line)) {
        List<String> row = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
          row.add(TAG.matcher(cell.replace("\f", "")).replaceAll(" ").strip());
        }
        if (isLoneText(row)) {
          new RaggedTable(rows, page).into(builder);
          rows.clear();
          builder.paragraph(String.join("", row), page);
        } else if (!row.stream()
            .allMatch(
                cell ->
                    cell.isEmpty() || MARKDOWN_RULE.matcher(cell).matches() && cell.length() > 1)) {
          rows.add(row);
        }
        next++;
      } else if (line.isBlank() && goesOn(rows)) {
        next++;
      } else if (isCutShort(rows)) {
        rows.add(List.of("", TAG.matcher(line.substring(1)).replaceAll(" ").strip()));
        next++;
      } else {
        break;
      }
    }
    new RaggedTable(rows, page).into(builder);
  }

  /**
   * A row of which only the label is left, as its blank cells at the end were cut off: more rows of
   * the table follow at once.
   */
  private boolean isCutShort(List<List<String>> rows) {
    int after = next;
    while (after < lines.size() && after < next + MOST_CUT_SHORT && isCellLine(lines.get(after))) {
      after++;
    }
    return !rows.isEmpty()
        && after > next
        && !lines.get(next).isBlank()
        && after < lines.size()
        && isTabbed(lines.get(after));
  }

  /** A heading that a spreadsheet-like export padded with empty cells. */
  private static boolean isLoneText(List<String> row) {
    return !row.get(0).isEmpty() && row.stream().skip(1).allMatch(String::isEmpty);
  }

  /** A page break may leave blank lines between two rows of the same width. */
  private boolean goesOn(List<List<String>> rows) {
    int after = next;
    while (after < lines.size()
        && after < next + 3
        && lines.get(after).isBlank()
        && !isCellLine(lines.get(after))) {
      after++;
    }
    return !rows.isEmpty()
        && after < lines.size()
        && isTabbed(lines.get(after))
        && lines.get(after).split("\t", -1).length == rows.get(rows.size() - 1).size();
  }

  private void flattened() {
    FlattenedRows region = FlattenedRows.from(lines, next);
    next = region.end();
    List<List<String>> open = new ArrayList<>();
    for (List<String> row : region.rows()) {
      if (row.size() == 1 && (open.isEmpty() || isNote(row.get(0)))) {
        new RaggedTable(open, page).into(builder);
        open.clear();
        paragraphs(row.get(0));
      } else {
        open.add(row);
      }
    }
    new RaggedTable(open, page).into(builder);
  }

  private void paragraphs(String cell) {
    for (String line : cell.split("\n", -1)) {
      prose(line);
    }
  }

  private static boolean isNote(String cell) {
    return cell.length() > 60 || cell.matches("(?s)^\\s*(注|备注|说明|填表说明)\\s*[:：].*");
  }
}
