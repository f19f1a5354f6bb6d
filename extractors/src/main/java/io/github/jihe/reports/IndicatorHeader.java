package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.words.Sought;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The columns of an indicator block by meaning. A weight, score or rate column that stands before
 * the next level's column belongs to the groups on its left.
 */
final class IndicatorHeader {
  private final Map<IndicatorColumn, Integer> columns = new EnumMap<>(IndicatorColumn.class);
  private final Map<IndicatorColumn, Integer> firstLevel = new EnumMap<>(IndicatorColumn.class);
  private final Map<IndicatorColumn, Integer> secondLevel = new EnumMap<>(IndicatorColumn.class);

  /** A label that goes on so far below the header stands beside the rows. */
  private static final int FEWEST_ROWS = 2;

  private static final Sought CONTENT = new Sought("(绩效|考核|评价|考评|评分)(内容|事项)");

  private IndicatorHeader() {}

  /**
   * @param lastRow last header row, the same as {@code row} unless the header is nested
   */
  static IndicatorHeader of(GridView grid, int row, int lastRow, Lexicon lexicon) {
    IndicatorHeader header = new IndicatorHeader();
    IndicatorColumn level = null;
    int lastLevelColumn = lastLevelColumn(grid, row, lexicon);
    for (Cell cell : grid.row(row)) {
      if (cell.rowEnd() <= row || isBlockLabel(cell, lastRow, lexicon)) {
        continue;
      }
      IndicatorColumn meaning = meaning(grid, row, cell, lexicon).orElse(null);
      if (isDivided(grid, cell, meaning, row, lastRow, lastLevelColumn)) {
        level = IndicatorColumn.SECOND_LEVEL;
        header.columns.put(IndicatorColumn.FIRST_LEVEL, cell.column());
        header.columns.put(IndicatorColumn.SECOND_LEVEL, cell.column() + 1);
        continue;
      }
      if (meaning == null || splits(grid, cell, row, lastRow, lexicon)) {
        header.nested(grid, cell, row, lastRow, lexicon);
        continue;
      }
      if (isLevel(meaning)) {
        level = meaning;
        // the label of the whole block, 绩效指标, may stand left of the level that it looks like
        header.columns.put(meaning, cell.column());
      } else if (isValue(meaning) && level != null && cell.column() < lastLevelColumn) {
        Map<IndicatorColumn, Integer> target =
            level == IndicatorColumn.FIRST_LEVEL ? header.firstLevel : header.secondLevel;
        target.putIfAbsent(meaning, cell.column());
      } else {
        header.columns.putIfAbsent(meaning, cell.column());
      }
    }
    if (header.columns.keySet().stream().noneMatch(IndicatorHeader::isLevel)) {
      header.nameOfScoredBlock(grid, row, lastRow, lexicon);
    }
    return header;
  }

  /**
   * 资金管理情况（20分）beside 管理内容 | 情况说明 | 分值 | 得分: the label behind that of the block heads the names,
   * another one what was found.
   */
  private void nameOfScoredBlock(GridView grid, int row, int lastRow, Lexicon lexicon) {
    List<Cell> own = grid.own(row);
    if (own.size() > 1
        && isBlockLabel(own.get(0), lastRow, lexicon)
        && lexicon.indicatorColumn(own.get(1).text()).isEmpty()) {
      columns.put(IndicatorColumn.NAME, own.get(1).column());
      own.stream()
          .skip(2)
          .filter(cell -> lexicon.indicatorColumn(cell.text()).isEmpty())
          .findFirst()
          .ifPresent(cell -> columns.putIfAbsent(IndicatorColumn.ACTUAL, cell.column()));
    }
  }

  /** What a label heads: 评价内容 names the rows only where no 三级指标 does. */
  private static Optional<IndicatorColumn> meaning(
      GridView grid, int row, Cell cell, Lexicon lexicon) {
    boolean named =
        grid.row(row).stream()
            .filter(other -> !CONTENT.is(Lexicon.bare(other.text())))
            .flatMap(other -> lexicon.indicatorColumn(other.text()).stream())
            .anyMatch(IndicatorColumn.NAME::equals);
    return lexicon
        .indicatorColumn(cell.text())
        .filter(found -> !(named && CONTENT.is(Lexicon.bare(cell.text()))));
  }

  /** 指标完成情况 beside all rows of the block is its name, and heads no column. */
  private static boolean isBlockLabel(Cell cell, int lastRow, Lexicon lexicon) {
    boolean level =
        lexicon.indicatorColumn(cell.text()).filter(IndicatorHeader::isLevel).isPresent();
    return !level && cell.rowEnd() > lastRow + FEWEST_ROWS;
  }

  /** 评价内容 over 类别 and 类型, on the left of the names: the groups, by whatever names. */
  private static boolean isDivided(
      GridView grid, Cell cell, IndicatorColumn meaning, int row, int lastRow, int lastLevel) {
    return meaning != null
        && isLevel(meaning)
        && cell.columnSpan() == 2
        && cell.column() < lastLevel
        && row < lastRow
        && grid.at(row + 1, cell.column()).row() == row + 1
        && grid.at(row + 1, cell.column() + 1).column() == cell.column() + 1;
  }

  /** A label over several columns that have labels of their own: 评分 over 分值 and 得分. */
  private static boolean splits(GridView grid, Cell above, int row, int lastRow, Lexicon lexicon) {
    long labels = 0;
    for (int column = above.column(); row < lastRow && column < above.columnEnd(); column++) {
      Cell cell = grid.at(row + 1, column);
      boolean own = cell.row() == row + 1 && cell.column() == column;
      labels += own && lexicon.indicatorColumn(cell.text()).isPresent() ? 1 : 0;
    }
    return labels >= 2;
  }

  /** Labels under a merged header: 绩效指标 over 一级指标, 二级指标, 三级指标. */
  private void nested(GridView grid, Cell above, int row, int lastRow, Lexicon lexicon) {
    for (int below = row + 1; below <= lastRow; below++) {
      for (int column = above.column(); column < above.columnEnd(); column++) {
        Cell cell = grid.at(below, column);
        if (cell.row() == below) {
          int at = cell.column();
          lexicon.indicatorColumn(cell.text()).ifPresent(found -> level(found, at));
        }
      }
    }
  }

  /** A level below 绩效指标 takes the place of the same words at the left of all rows. */
  private void level(IndicatorColumn found, int column) {
    columns.merge(found, column, (first, next) -> isLevel(found) ? next : first);
  }

  private static int lastLevelColumn(GridView grid, int row, Lexicon lexicon) {
    int last = 0;
    for (Cell cell : grid.row(row)) {
      Optional<IndicatorColumn> meaning = meaning(grid, row, cell, lexicon);
      if (meaning.isPresent() && isLevel(meaning.get())) {
        last = cell.column();
      }
    }
    return last;
  }

  private static boolean isLevel(IndicatorColumn column) {
    return switch (column) {
      case FIRST_LEVEL, SECOND_LEVEL, NAME -> true;
      default -> false;
    };
  }

  private static boolean isValue(IndicatorColumn column) {
    return switch (column) {
      case WEIGHT, SCORE, SCORE_RATE -> true;
      default -> false;
    };
  }

  OptionalInt column(IndicatorColumn meaning) {
    Integer column = columns.get(meaning);
    return column == null ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /** The column of a group's own weight, score or rate. */
  OptionalInt groupColumn(int level, IndicatorColumn meaning) {
    Integer column = (level == 1 ? firstLevel : secondLevel).get(meaning);
    return column == null ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /** The finest level that the table has: its column names the indicators. */
  int nameColumn() {
    Integer name = columns.get(IndicatorColumn.NAME);
    if (name == null) {
      name = columns.get(IndicatorColumn.SECOND_LEVEL);
    }
    return name == null ? columns.getOrDefault(IndicatorColumn.FIRST_LEVEL, 1) : name;
  }

  /** The column of a level, unless it is the one that names the indicators. */
  OptionalInt levelColumn(int level) {
    OptionalInt column =
        column(level == 1 ? IndicatorColumn.FIRST_LEVEL : IndicatorColumn.SECOND_LEVEL);
    return column.isPresent() && column.getAsInt() == nameColumn() ? OptionalInt.empty() : column;
  }

  Set<IndicatorColumn> meanings() {
    return columns.isEmpty()
        ? EnumSet.noneOf(IndicatorColumn.class)
        : EnumSet.copyOf(columns.keySet());
  }
}
