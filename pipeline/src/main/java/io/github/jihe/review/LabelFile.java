package io.github.jihe.review;

import io.github.jihe.checks.UserText;
import io.github.jihe.run.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads labels from a text in UTF-8 or as a Chinese Excel saves it, or from a workbook. The first
 * line names the columns, in any order, and other columns are left alone, so that the CSV which
 * {@code check} writes serves: a line decided to be no problem is no label, and its report was
 * looked through. Of a workbook, sheets without the two columns needed are left alone.
 */
final class LabelFile {
  private static final String WHAT = "标注文件";

  private enum Column {
    FILE,
    RULE,
    REPORTED,
    EXPECTED,
    DECISION;

    private List<String> names() {
      return switch (this) {
        case FILE -> List.of("文件", "file");
        case RULE -> List.of("规则", "rule");
        case REPORTED -> List.of("报告值", "reported");
        case EXPECTED -> List.of("应为", "expected");
        case DECISION -> List.of("决定", "decision", "处理意见");
      };
    }
  }

  private static final Set<Column> NEEDED = Set.of(Column.FILE, Column.RULE);

  private final String shown;
  private final Set<String> rules;
  private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
  private final List<Label> labels = new ArrayList<>();

  private LabelFile(Path file, Set<String> rules) {
    this.shown = file.toString();
    this.rules = rules;
  }

  /**
   * All labels of a file, in its order.
   *
   * @param rules ids of the checks there are
   * @throws ReviewFileException if it cannot be read, a rule is unknown or something is missing
   */
  static List<Label> read(Path file, Set<String> rules) throws ReviewFileException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      LabelFile read = new LabelFile(file, rules);
      if (DecisionSheets.isWorkbook(bytes)) {
        read.sheets(DecisionSheets.read(WHAT, file, bytes));
      } else {
        read.text(DelimitedRows.read(UserText.decode(bytes)));
      }
      return List.copyOf(read.labels);
    } catch (IOException | UncheckedIOException e) {
      throw ReviewFileException.unreadable(WHAT, file, e);
    }
  }

  private void text(List<DecisionSheets.Row> rows) throws ReviewFileException {
    for (DecisionSheets.Row row : rows) {
      boolean blank = row.cells().stream().allMatch(String::isBlank);
      if (!blank && positions.isEmpty()) {
        name(row.cells());
        for (Column needed : List.of(Column.FILE, Column.RULE)) {
          if (!positions.containsKey(needed)) {
            throw fault(row.line(), "第一行没有“%s”这一列".formatted(String.join("”或“", needed.names())));
          }
        }
      } else if (!blank) {
        label(row);
      }
    }
    if (positions.isEmpty()) {
      throw fault(1, "文件是空的，第一行应为列名：文件、规则、报告值、应为");
    }
  }

  private void sheets(List<DecisionSheets.Sheet> sheets) throws ReviewFileException {
    boolean any = false;
    for (DecisionSheets.Sheet sheet : sheets) {
      positions.clear();
      for (DecisionSheets.Row row : sheet.rows()) {
        if (!positions.keySet().containsAll(NEEDED)) {
          positions.clear();
          name(row.cells());
        } else if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
          label(row);
        }
      }
      any |= positions.keySet().containsAll(NEEDED);
    }
    if (!any) {
      throw new ReviewFileException(WHAT + " " + shown + " 中没有一张表同时有“文件”和“规则”两列");
    }
  }

  private void name(List<String> row) {
    List<String> names = row.stream().map(String::strip).toList();
    for (Column column : Column.values()) {
      column.names().stream()
          .filter(names::contains)
          .findFirst()
          .ifPresent(name -> positions.put(column, names.indexOf(name)));
    }
  }

  private void label(DecisionSheets.Row row) throws ReviewFileException {
    Optional<String> file = cell(row, Column.FILE);
    if (file.isEmpty()) {
      throw fault(row.line(), "没有填文件");
    }
    Optional<String> rule = cell(row, Column.RULE);
    if (rule.isPresent() && !rules.contains(rule.get())) {
      throw fault(row.line(), "没有“%s”这条规则，规则编号见 jihe rules".formatted(rule.get()));
    }
    boolean dismissed =
        cell(row, Column.DECISION)
            .flatMap(Decision.Verdict::named)
            .filter(Decision.Verdict.NOT_A_PROBLEM::equals)
            .isPresent();
    labels.add(
        new Label(
            row.line(),
            file.get(),
            dismissed ? Optional.empty() : rule,
            cell(row, Column.REPORTED),
            cell(row, Column.EXPECTED)));
  }

  private Optional<String> cell(DecisionSheets.Row row, Column column) {
    int position = positions.getOrDefault(column, Integer.MAX_VALUE);
    return position < row.cells().size()
        ? Optional.of(row.cells().get(position).strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  private ReviewFileException fault(long line, String reason) {
    return new ReviewFileException("%s %s 第 %d 行有误：%s".formatted(WHAT, shown, line, reason));
  }
}
