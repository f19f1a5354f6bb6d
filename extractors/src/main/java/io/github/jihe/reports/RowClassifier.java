package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells from the labels in a row what the row is. */
final class RowClassifier {
  private static final Sought YEARS = new Sought("(预算|所属|会计)?(年度|年份)");

  private final Lexicon lexicon;

  RowClassifier(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  RowKind classify(GridView grid, int row) {
    List<Cell> own = grid.own(row);
    if (own.isEmpty()) {
      return RowKind.DATA;
    }
    if (isIndicatorHeader(grid, own)) {
      return RowKind.INDICATOR_HEADER;
    }
    if (isFundHeader(grid, own)) {
      return isYears(own.get(0)) ? RowKind.DATA : RowKind.FUND_HEADER;
    }
    if (own.stream().filter(cell -> lexicon.isGoal(cell.text())).count() >= 2) {
      return RowKind.GOAL_HEADER;
    }
    if (own.stream().filter(cell -> lexicon.isGroup(cell.text())).count() >= 2
        && own.stream().noneMatch(grid::isNumber)) {
      return RowKind.SUMMARY_HEADER;
    }
    Cell first = own.get(0);
    if (isNote(first)) {
      return RowKind.NOTE;
    }
    if (isHead(grid, own) && !isLabelledTotal(grid, own)) {
      return RowKind.HEAD;
    }
    if (lexicon.isTotal(first.text())) {
      return RowKind.TOTAL;
    }
    boolean alone = own.size() == 1 && first.columnSpan() == grid.columns();
    return alone && grid.columns() > 1 ? RowKind.BANNER : RowKind.DATA;
  }

  private boolean isIndicatorHeader(GridView grid, List<Cell> own) {
    Set<IndicatorColumn> columns = EnumSet.noneOf(IndicatorColumn.class);
    for (Cell cell : own) {
      if (grid.isNumber(cell)) {
        return false;
      }
      lexicon.indicatorColumn(cell.text()).ifPresent(columns::add);
    }
    boolean names =
        columns.contains(IndicatorColumn.NAME)
            || columns.contains(IndicatorColumn.SECOND_LEVEL)
            || columns.contains(IndicatorColumn.FIRST_LEVEL);
    boolean values =
        columns.contains(IndicatorColumn.TARGET)
            || columns.contains(IndicatorColumn.ACTUAL)
            || columns.contains(IndicatorColumn.SCORE)
            || columns.contains(IndicatorColumn.WEIGHT);
    return names && values && columns.size() >= 3
        || !names && new ScoreTable(lexicon, grid).isHeader(own)
        || !names && isScoredBlock(own, columns);
  }

  /** 资金管理情况（20分）beside 管理内容 | 情况说明 | 分值 | 得分: rows with points of their own, by any name. */
  private boolean isScoredBlock(List<Cell> own, Set<IndicatorColumn> columns) {
    Cell block = own.get(0);
    return columns.contains(IndicatorColumn.WEIGHT)
        && columns.contains(IndicatorColumn.SCORE)
        && block.column() == 1
        && block.rowSpan() > 2
        && FundColumns.POINTS.matcher(Characters.tight(block.text())).find()
        && lexicon.indicatorColumn(own.get(1).text()).isEmpty()
        && lexicon.fundMeasure(own.get(1).text()).isEmpty()
        && own.stream().noneMatch(cell -> isAmount(cell));
  }

  private boolean isAmount(Cell cell) {
    return lexicon.fundMeasure(cell.text()).filter(FundMeasure::isAmount).isPresent();
  }

  private boolean isFundHeader(GridView grid, List<Cell> own) {
    Set<FundMeasure> measures = EnumSet.noneOf(FundMeasure.class);
    for (Cell cell : own) {
      if (grid.isNumber(cell)) {
        return false;
      }
      lexicon.fundMeasure(cell.text()).ifPresent(measures::add);
    }
    measures.remove(FundMeasure.ADJUSTMENT); // which names a column only beside two budgets
    return measures.stream().anyMatch(FundMeasure::isAmount) && measures.size() >= 2;
  }

  /** 总分 | 总分值 | 100 | 总得分 | 99.26 | 自评等级 | 优: the last line, with labels inside. */
  private boolean isLabelledTotal(GridView grid, List<Cell> own) {
    return own.size() >= 4
        && lexicon.isTotal(own.get(0).text())
        && !grid.isNumber(own.get(1))
        && own.stream().filter(grid::isNumber).count() >= 2;
  }

  /** 年度 above 2020年, 2021年 …: one project over years, no block of the form. */
  private static boolean isYears(Cell first) {
    return YEARS.is(Characters.tight(first.text()));
  }

  /** A label of the head with a value beside it. */
  private boolean isHead(GridView grid, List<Cell> own) {
    Optional<HeadField> field =
        own.stream().flatMap(cell -> lexicon.head(cell.text()).stream()).findFirst();
    boolean labelsOnly =
        own.stream().allMatch(cell -> lexicon.head(cell.text()).isPresent()) && own.size() > 2;
    long labels = own.stream().filter(cell -> lexicon.head(cell.text()).isPresent()).count();
    boolean series = own.stream().filter(grid::isNumber).count() > labels + 1;
    return field.isPresent() && own.size() >= 2 && own.size() <= 8 && !labelsOnly && !series;
  }

  static boolean isNote(Cell cell) {
    return NoteLabels.beginCell(Characters.tight(cell.text()));
  }
}
