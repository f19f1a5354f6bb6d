package io.github.jihe.outputs.site;

import io.github.jihe.checks.Severity;
import io.github.jihe.document.Problem;
import io.github.jihe.outputs.Printable;
import io.github.jihe.outputs.SpooledRows;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import io.github.jihe.run.Status;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** All reports of a run, those that could not be read first, then those read in part. */
final class ReportList implements Closeable {
  /** Reports on one page of the list. */
  private static final int PART = 1000;

  private static final List<String> HEADS =
      List.of("序号", "文件", "单位", "项目", "年度", "得分", "等级", "错误", "疑点", "提示", "状态");
  private static final List<Severity> SEVERITIES = List.of(Severity.values());
  private static final int FILE = 1;
  private static final int FIRST_NUMBER = 4;
  private static final int STATUS = 10;
  private static final int PROBLEM = 11;

  private final SpooledRows unread = new SpooledRows();
  private final SpooledRows partly = new SpooledRows();
  private final SpooledRows read = new SpooledRows();
  private final int part;
  private int reports;

  ReportList() throws IOException {
    this(PART);
  }

  ReportList(int part) throws IOException {
    this.part = part;
  }

  void add(int number, FileResult result) throws IOException {
    reports++;
    List<String> row =
        List.of(
            Integer.toString(number),
            result.file(),
            head(result, Head::unit),
            head(result, Head::project),
            head(
                result,
                head ->
                    head.year().isPresent()
                        ? Optional.of(Integer.toString(head.year().getAsInt()))
                        : Optional.empty()),
            head(result, Head::score),
            head(result, Head::grade),
            count(result, Severity.ERROR),
            count(result, Severity.WARNING),
            count(result, Severity.INFO),
            switch (result.status()) {
              case CHECKED -> result.nothingVerified() ? "未能核对" : "已核";
              case PARTIAL -> "部分读取";
              case UNREADABLE -> "未能读取";
            },
            result.problem().map(Problem::message).orElse(""));
    SpooledRows rows = result.status() == Status.PARTIAL ? partly : read;
    (result.status() == Status.UNREADABLE ? unread : rows).add(row);
  }

  private static String head(FileResult result, Function<Head, Optional<String>> field) {
    return result.head().flatMap(field).orElse("");
  }

  private static String count(FileResult result, Severity severity) {
    return Long.toString(
        result.findings().stream().filter(it -> it.severity() == severity).count());
  }

  /** Number of pages that the list takes, at least 1. */
  int parts() {
    return Math.max(1, (reports + part - 1) / part);
  }

  /** Takes the page of each part in turn. */
  @FunctionalInterface
  interface Receiver {
    void accept(int part, Element table) throws IOException;
  }

  /** Hands on the table of each part, in order; after the last {@link #add}. */
  void forEach(Receiver receiver) throws IOException {
    Parts parts = new Parts(receiver);
    unread.forEach(parts::add);
    partly.forEach(parts::add);
    read.forEach(parts::add);
    parts.finish();
  }

  private final class Parts {
    private final Receiver receiver;
    private Element table = head();
    private Element rows = table.appendElement("tbody");
    private int filled;
    private int done;

    Parts(Receiver receiver) {
      this.receiver = receiver;
    }

    void add(List<String> row) throws IOException {
      if (filled == part) {
        finish();
        table = head();
        rows = table.appendElement("tbody");
        filled = 0;
      }
      filled++;
      line(rows.appendElement("tr"), row);
    }

    void finish() throws IOException {
      done++;
      receiver.accept(done, table);
    }
  }

  private static Element head() {
    Element table = new Element("table").addClass("reports").attr("id", "reports");
    Element line = table.appendElement("thead").appendElement("tr");
    for (int i = 0; i < HEADS.size(); i++) {
      Element cell = line.appendElement("th").attr("scope", "col").appendText(HEADS.get(i));
      if (isNumber(i)) {
        cell.addClass("number");
      }
    }
    return table;
  }

  private static boolean isNumber(int column) {
    return column == 0 || column >= FIRST_NUMBER && column < STATUS && column != 6;
  }

  private static void line(Element line, List<String> row) {
    for (int i = 0; i < HEADS.size(); i++) {
      Element cell = line.appendElement("td");
      Element words = cell;
      if (isNumber(i)) {
        cell.addClass("number");
      }
      if (i == FILE) {
        words =
            cell.appendElement("a").attr("href", SiteFolder.report(Integer.parseInt(row.get(0))));
      }
      words.appendText(Printable.line(row.get(i)));
      if (i > 6 && i < STATUS && !row.get(i).equals("0")) {
        cell.addClass(SEVERITIES.get(i - 7).slug());
      }
    }
    Element status = line.child(STATUS);
    if (!row.get(PROBLEM).isEmpty()) {
      status.appendElement("span").addClass("problem").appendText(Printable.line(row.get(PROBLEM)));
    }
    if (!row.get(STATUS).equals("已核")) {
      line.addClass("attention");
    }
  }

  @Override
  public void close() throws IOException {
    unread.close();
    partly.close();
    read.close();
  }
}
