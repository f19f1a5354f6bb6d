package io.github.jihe.review;

import io.github.jihe.checks.UserText;
import io.github.jihe.run.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads decisions from CSV in UTF-8 or as a Chinese Excel saves it, or from a workbook. The first
 * line names the columns, in any order; columns with other names are left alone, so that the CSV or
 * the workbook which {@code check} writes serves once its decision column is filled in. A line
 * without decision is none. Of a workbook, sheets without the two columns needed are left alone.
 */
final class DecisionFile {

  private enum Column {
    FINGERPRINT,
    DECISION,
    NOTE,
    SCOPE,
    RULE,
    FILE,
    UNIT;

    private List<String> names() {
      return switch (this) {
        case FINGERPRINT -> List.of("指纹", "编号", "fingerprint", "id");
        case DECISION -> List.of("决定", "decision", "处理意见");
        case NOTE -> List.of("备注", "note", "说明");
        case SCOPE -> List.of("范围", "scope");
        case RULE -> List.of("规则", "rule");
        case FILE -> List.of("文件", "file");
        case UNIT -> List.of("单位", "unit");
      };
    }
  }

  private static final Set<Column> NEEDED = Set.of(Column.FINGERPRINT, Column.DECISION);

  private final String shown;
  private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
  private final Map<String, DecisionRow> byFinding = new HashMap<>();
  private final List<DecisionRow> rows = new ArrayList<>();

  private DecisionFile(Path file) {
    this.shown = file.toString();
  }

  /**
   * All decisions of a file, in its order.
   *
   * @throws ReviewFileException if it cannot be read, a word is unknown, something is missing or
   *     two lines contradict each other
   */
  static List<DecisionRow> read(Path file) throws ReviewFileException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      DecisionFile read = new DecisionFile(file);
      return DecisionSheets.isWorkbook(bytes)
          ? read.parse(DecisionSheets.read("处理意见文件", file, bytes))
          : read.parse(UserText.decode(bytes));
    } catch (IOException | UncheckedIOException e) {
      throw ReviewFileException.unreadable("处理意见文件", file, e);
    }
  }

  private List<DecisionRow> parse(String text) throws IOException, ReviewFileException {
    for (DecisionSheets.Row row : DelimitedRows.read(text)) {
      if (positions.isEmpty()) {
        header(row.cells());
      } else {
        row(row.cells(), row.line());
      }
    }
    if (positions.isEmpty()) {
      throw fault(1, "文件是空的，第一行应为列名：指纹、决定、备注、范围");
    }
    return List.copyOf(rows);
  }

  private List<DecisionRow> parse(List<DecisionSheets.Sheet> sheets) throws ReviewFileException {
    boolean any = false;
    for (DecisionSheets.Sheet sheet : sheets) {
      positions.clear();
      for (DecisionSheets.Row row : sheet.rows()) {
        if (hasNeeded()) {
          row(row.cells(), row.line());
        } else {
          positions.clear();
          name(row.cells());
        }
      }
      any |= hasNeeded();
    }
    if (!any) {
      throw new ReviewFileException("处理意见文件 " + shown + " 中没有一张表同时有“编号”和“处理意见”两列");
    }
    return List.copyOf(rows);
  }

  private boolean hasNeeded() {
    return positions.keySet().containsAll(NEEDED);
  }

  private void header(List<String> row) throws ReviewFileException {
    name(row);
    for (Column needed : List.of(Column.FINGERPRINT, Column.DECISION)) {
      if (!positions.containsKey(needed)) {
        throw fault(1, "第一行没有“%s”这一列".formatted(String.join("”或“", needed.names())));
      }
    }
  }

  private void name(List<String> row) {
    List<String> names = row.stream().map(String::strip).toList();
    for (Column column : Column.values()) {
      for (String name : column.names()) {
        if (names.contains(name)) {
          positions.putIfAbsent(column, names.indexOf(name)); // 备注 goes before 说明.
        }
      }
    }
  }

  private void row(List<String> row, long line) throws ReviewFileException {
    String word = cell(row, Column.DECISION);
    if (word.isEmpty()) {
      return;
    }
    Decision.Verdict verdict =
        Decision.Verdict.named(word)
            .orElseThrow(() -> fault(line, "决定应为 确认、不是问题 或 已整改，而不是“" + word + "”"));
    String scopeName = cell(row, Column.SCOPE);
    DecisionRow.Scope scope =
        DecisionRow.Scope.named(scopeName)
            .orElseThrow(() -> fault(line, "范围应为 本条、本文件 或 本单位，而不是“" + scopeName + "”"));
    DecisionRow read =
        new DecisionRow(
            line,
            cell(row, Column.FINGERPRINT),
            new Decision(verdict, cell(row, Column.NOTE)),
            scope,
            some(row, Column.RULE),
            some(row, Column.FILE),
            some(row, Column.UNIT));
    validate(read);
    rows.add(read);
  }

  private void validate(DecisionRow row) throws ReviewFileException {
    if (row.fingerprint().isEmpty()) {
      throw fault(row.line(), "没有填指纹");
    }
    if (row.scope() == DecisionRow.Scope.UNIT && (row.rule().isEmpty() || row.unit().isEmpty())) {
      throw fault(row.line(), "范围为 本单位 时应填“规则”和“单位”两列");
    }
    DecisionRow before = byFinding.putIfAbsent(row.scope() + " " + row.fingerprint(), row);
    if (before != null && before.decision().verdict() != row.decision().verdict()) {
      throw fault(
          row.line(),
          "指纹 %s 的决定“%s”与第 %d 行的“%s”不同"
              .formatted(
                  row.fingerprint(),
                  row.decision().verdict().chinese(),
                  before.line(),
                  before.decision().verdict().chinese()));
    }
  }

  private Optional<String> some(List<String> row, Column column) {
    return Stream.of(cell(row, column)).filter(text -> !text.isEmpty()).findFirst();
  }

  private String cell(List<String> row, Column column) {
    Integer position = positions.get(column);
    return position == null || position >= row.size() ? "" : row.get(position).strip();
  }

  private ReviewFileException fault(long line, String reason) {
    return new ReviewFileException("处理意见文件 %s 第 %d 行有误：%s".formatted(shown, line, reason));
  }
}
