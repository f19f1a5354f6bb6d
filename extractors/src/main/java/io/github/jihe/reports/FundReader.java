package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.HeadField;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Unit;
import io.github.jihe.reports.FundColumns.Column;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Reads a fund block whose header names the columns and whose rows name the sources. */
final class FundReader {
  /** A goal or a remark is no label. */
  private static final Sought SENTENCE = new Sought("[。；;]\\s*\\S|。\\s*$");

  private static final Sought OF_PLACES = new Sought("^[全本各][省市州盟县区旗镇乡]");

  private final Lexicon lexicon;
  private final GridView grid;

  FundReader(Lexicon lexicon, GridView grid) {
    this.lexicon = lexicon;
    this.grid = grid;
  }

  /**
   * @param header row of the header
   * @param end first row behind the block
   * @param caption unit declared above the table
   */
  Optional<FundTable> read(int header, int end, Unit caption) {
    FundColumns heading = new FundColumns(lexicon, grid);
    Map<Integer, Column> columns = heading.of(header);
    int firstData = header + 1;
    Map<FundMeasure, Figure> headerFigures = new EnumMap<>(FundMeasure.class);
    int leftmost = columns.keySet().stream().mapToInt(Integer::intValue).min().orElse(1);
    int values = columns.size() > 1 ? behindLabels(header, leftmost, end) : leftmost;
    while (leftmost < values) {
      columns.remove(leftmost);
      leftmost++;
    }
    int labels = leftmost - 1;
    if (firstData < end && heading.isSecondRow(firstData, labels)) {
      heading.refine(columns, firstData);
      firstData++;
    }
    FundColumns.withoutLoneAdjustment(columns);
    Unit block = Units.ofBlock(grid, header, end - 1, labels).orElse(caption);
    MoneyUnits units =
        MoneyUnits.of(grid, Math.max(1, header - 1), firstData - 1, columns.keySet(), block);
    if (firstData > header + 1) {
      headerFigures.putAll(figures(header + 1, columns, units));
    }
    pointsInLabels(header).ifPresent(points -> headerFigures.put(FundMeasure.WEIGHT, points));
    List<FundRow> rows = new ArrayList<>();
    FundDepth depth = new FundDepth();
    RowRemarks remarks = RowRemarks.of(grid, header, firstData - 1, lexicon);
    int name = nameColumn(header, labels);
    Cell blockLabel = labels > 0 ? grid.at(header, 1) : null;
    JointRate joint = new JointRate(grid, header);
    int unlabelled = 0;
    for (int row = firstData; row < end; row++) {
      Optional<Cell> label = label(row, labels, blockLabel, name);
      Map<FundMeasure, Figure> figures = figures(row, columns, units);
      joint.read(row, figures);
      if (label.isEmpty()) {
        headerFigures.putAll(rows.isEmpty() ? figures : Map.of());
        unlabelled++;
        continue;
      }
      String words = label.get().text();
      boolean aside =
          SENTENCE.isIn(words)
              || FundBlocks.SPLIT.is(Characters.tight(words))
              || FundScoreRow.read(grid, row, label.get(), rows)
              || FundBalanceRow.read(label.get(), figures, rows);
      if (aside) {
        continue;
      }
      FundSource kind = kind(words, figures, rows);
      if (rows.isEmpty()) {
        headerFigures.forEach(figures::putIfAbsent);
      }
      int level = depth.next(kind, words, rows.isEmpty());
      rows.add(
          new FundRow(
              Lexicon.withoutOfWhich(words),
              kind,
              level,
              figures,
              remarks.of(row),
              grid.source(label.get())));
      rows.addAll(split(row, columns, units, level, label.get()));
    }
    if (rows.isEmpty() && unlabelled == 1) {
      rows.addAll(onlyRow(headerFigures));
    }
    if (rows.stream().noneMatch(FundReader::isOfFunds)) {
      return Optional.empty();
    }
    long named = rows.stream().filter(row -> row.kind() == FundSource.NAMED).count();
    long parts = rows.stream().filter(row -> row.depth() == 1).count();
    boolean totalLast = rows.size() > 2 && rows.get(rows.size() - 1).kind() == FundSource.TOTAL;
    boolean complete = parts >= 2 && (named == 0 || totalLast);
    return Optional.of(
        new FundTable(
            FundScale.align(FundSubtotals.nested(rows, lexicon)),
            complete,
            remarks.asks(),
            grid.source(grid.own(header).get(0))));
  }

  /** 县 | 支出 | 执行率 is a row of a table by place, whose budget is a column not known here. */
  private static boolean isOfFunds(FundRow row) {
    return row.kind() == FundSource.NAMED || OF_PLACES.isIn(row.label())
        ? row.figures().keySet().stream().anyMatch(FundMeasure::isBudget)
        : !row.figures().isEmpty();
  }

  /**
   * 预算数 at the head of the rows is the label of all that follows as 其中; 项目资金 below a total that is
   * more is one of its parts.
   */
  private FundSource kind(String words, Map<FundMeasure, Figure> figures, List<FundRow> above) {
    boolean whole =
        above.isEmpty() && lexicon.fundMeasure(words).equals(Optional.of(FundMeasure.BUDGET));
    FundSource kind = lexicon.fundSource(words).orElse(whole ? FundSource.TOTAL : FundSource.NAMED);
    boolean less =
        kind == FundSource.TOTAL
            && above.size() > 1
            && above.get(0).kind() == FundSource.TOTAL
            && !lexicon.isTotal(words)
            && FundMeasures.areLess(figures, above.get(0));
    return less ? FundSource.NAMED : kind;
  }

  /**
   * The first column of numbers. A heading may stand above the labels of the rows, alone or
   * together with their first numbers: 年度预算数, 预算安排情况.
   */
  private int behindLabels(int header, int column, int end) {
    int widest = Math.max(column + 1, grid.at(header, column).columnEnd());
    int labels = 0;
    int behind = column;
    for (int row = header + 1; row < end; row++) {
      Cell cell = grid.at(row, column);
      if (cell.isBlank() || cell.row() != row) {
        continue;
      }
      Cell beside = grid.at(row, cell.columnEnd());
      boolean label =
          isWords(cell) && cell.columnEnd() <= widest && (beside.isBlank() || !isWords(beside));
      if (!label) {
        return column;
      }
      labels++;
      behind = Math.max(behind, cell.columnEnd());
    }
    return labels > 1 ? behind : column;
  }

  /** The one row of figures below the labels of a block that names no sources. */
  private static List<FundRow> onlyRow(Map<FundMeasure, Figure> figures) {
    return figures.entrySet().stream()
        .filter(entry -> entry.getKey().isAmount())
        .findFirst()
        .map(
            entry ->
                new FundRow(
                    FundSource.TOTAL.chinese(),
                    FundSource.TOTAL,
                    0,
                    figures,
                    entry.getValue().source()))
        .stream()
        .toList();
  }

  /** The points that only a label tells: 得分（20分×执行率） in a block without a column of weights. */
  private Optional<Figure> pointsInLabels(int header) {
    List<Cell> labels = grid.row(header);
    boolean column =
        labels.stream()
            .anyMatch(
                cell -> lexicon.fundMeasure(cell.text()).equals(Optional.of(FundMeasure.WEIGHT)));
    boolean scored =
        labels.stream()
            .anyMatch(
                cell -> lexicon.fundMeasure(cell.text()).equals(Optional.of(FundMeasure.SCORE)));
    if (column || !scored) {
      return Optional.empty();
    }
    return labels.stream()
        .flatMap(
            cell -> {
              Matcher points = FundColumns.POINTS.matcher(Characters.tight(cell.text()));
              return points.find()
                  ? Numbers.inCell(
                      points.group(1) == null ? points.group(2) : points.group(1), Unit.POINT)
                      .map(number -> Figure.of(number, grid.source(cell), true))
                      .stream()
                  : Stream.empty();
            })
        .findFirst();
  }

  /**
   * The rightmost label of the row that is not the label of the whole block. A number is none: it
   * stands below a heading that the lexicon does not know.
   */
  private Optional<Cell> label(int row, int labels, Cell blockLabel, int name) {
    if (name > 0 && isWords(grid.at(row, name)) && grid.at(row, name).row() == row) {
      return Optional.of(grid.at(row, name));
    }
    Optional<Cell> found = Optional.empty();
    for (Cell cell : grid.row(row)) {
      if (cell.column() <= labels && isWords(cell) && !cell.equals(blockLabel)) {
        boolean isPart = found.isPresent() && lexicon.isSubtotal(cell.text());
        found = isPart ? found : Optional.of(cell);
      }
    }
    return found.filter(cell -> cell.row() == row || row == cell.row());
  }

  private boolean isWords(Cell cell) {
    return !cell.isBlank() && grid.figure(cell, Unit.NONE).isEmpty();
  }

  /** The column that names the projects of a list, 0 if the header has none. */
  private int nameColumn(int header, int labels) {
    return grid.row(header).stream()
        .filter(cell -> cell.column() <= labels)
        .filter(cell -> lexicon.head(cell.text()).filter(HeadField.PROJECT::equals).isPresent())
        .mapToInt(Cell::column)
        .findFirst()
        .orElse(0);
  }

  private Map<FundMeasure, Figure> figures(
      int row, Map<Integer, Column> columns, MoneyUnits units) {
    Map<FundMeasure, Figure> figures = new EnumMap<>(FundMeasure.class);
    columns.forEach(
        (column, meaning) -> {
          if (meaning.source() == FundSource.TOTAL
              && !isAcross(row, column, columns)
              && !isLabelled(row, column, columns)) {
            figure(row, column, meaning.measure(), units)
                .ifPresent(figure -> figures.putIfAbsent(meaning.measure(), figure));
          }
        });
    return figures;
  }

  /**
   * 执行率 | 97.94% beside all columns is one figure that is none of these; an amount that reaches
   * over the columns of rate and score is the amount.
   */
  private boolean isAcross(int row, int column, Map<Integer, Column> columns) {
    Cell cell = grid.at(row, column);
    List<FundMeasure> covered =
        columns.entrySet().stream()
            .filter(other -> grid.at(row, other.getKey()).equals(cell))
            .map(other -> other.getValue().measure())
            .distinct()
            .toList();
    return covered.stream().filter(FundMeasure::isAmount).count() > 1
        || covered.size() > 1 && covered.get(0) != columns.get(column).measure();
  }

  /** 执行率得分（10分） | 9.26 below one header of two columns: the number is what stands beside it. */
  private boolean isLabelled(int row, int column, Map<Integer, Column> columns) {
    Cell beside = columns.containsKey(column - 1) ? grid.at(row, column - 1) : grid.at(row, column);
    boolean same = beside.equals(grid.at(row, column));
    return !same
        && beside.row() == row
        && isWords(beside)
        && lexicon.fundMeasure(beside.text()).isPresent()
        && columns.get(column - 1).measure() == columns.get(column).measure();
  }

  private Optional<Figure> figure(int row, int column, FundMeasure measure, MoneyUnits units) {
    Cell cell = grid.at(row, column);
    return cell.row() == row
        ? grid.figure(cell, unitOf(measure, units.at(column)))
        : Optional.empty();
  }

  static Unit unitOf(FundMeasure measure, Unit money) {
    return switch (measure) {
      case RATE, ARRIVAL_RATE -> Unit.NONE;
      case WEIGHT, SCORE -> Unit.POINT;
      default -> money;
    };
  }

  /** Parts that stand in columns of their own beside the total. */
  private List<FundRow> split(
      int row, Map<Integer, Column> columns, MoneyUnits units, int level, Cell label) {
    Map<String, Map<FundMeasure, Figure>> byLabel = new LinkedHashMap<>();
    Map<String, FundSource> sources = new HashMap<>();
    columns.forEach(
        (column, meaning) -> {
          if (meaning.source() != FundSource.TOTAL) {
            String name = Characters.tight(meaning.label());
            sources.put(name, meaning.source());
            figure(row, column, meaning.measure(), units)
                .ifPresent(
                    figure ->
                        byLabel
                            .computeIfAbsent(name, s -> new EnumMap<>(FundMeasure.class))
                            .putIfAbsent(meaning.measure(), figure));
          }
        });
    List<FundRow> parts = new ArrayList<>();
    byLabel.forEach(
        (name, figures) ->
            parts.add(
                new FundRow(name, sources.get(name), level + 1, figures, grid.source(label))));
    return parts;
  }
}
