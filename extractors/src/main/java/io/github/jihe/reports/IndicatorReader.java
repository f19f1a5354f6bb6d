package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Unit;
import io.github.jihe.reports.indicators.YardstickReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads the indicators of a form below their header. */
final class IndicatorReader {
  private final Lexicon lexicon;
  private final GridView grid;
  private final YardstickReader yardsticks;

  IndicatorReader(Lexicon lexicon, GridView grid) {
    this.lexicon = lexicon;
    this.grid = grid;
    this.yardsticks = new YardstickReader(lexicon.measures());
  }

  /**
   * @param header row of the header
   * @param end first row behind the block
   */
  IndicatorTable read(int header, int end) {
    int lastHeader = lastHeaderRow(header, end);
    IndicatorHeader columns = IndicatorHeader.of(grid, header, lastHeader, lexicon);
    return rows(columns, lastHeader + 1, end, source(header));
  }

  /** The columns that the header at a row names. */
  IndicatorHeader header(int header, int end) {
    return IndicatorHeader.of(grid, header, lastHeaderRow(header, end), lexicon);
  }

  /**
   * Rows under a header that stands in an earlier table: the rest of a form on the next page.
   *
   * @param end first row behind the block
   */
  IndicatorTable rows(IndicatorHeader columns, int from, int end, Source source) {
    GroupCollector groups = new GroupCollector(grid, lexicon, columns);
    List<Indicator> indicators = new ArrayList<>();
    for (int row = from; row < end; row++) {
      if (isTotal(row)
          || groups.subtotal(row)
          || isRepeatedHeader(row)
          || RowClassifier.isNote(grid.at(row, 1))) {
        continue;
      }
      groups.enter(row);
      Indicator indicator = indicator(row, columns, groups);
      if (!isBlankTemplate(indicator)) {
        indicators.add(indicator);
        groups.add(indicator);
      }
    }
    return new IndicatorTable(indicators, groups.groups(), columns.meanings(), List.of(), source);
  }

  /** 合计 above what it sums up. */
  private boolean isTotal(int row) {
    List<Cell> own = grid.own(row);
    return !own.isEmpty()
        && own.get(0).column() == 1
        && own.get(0).rowSpan() == 1
        && lexicon.isTotal(own.get(0).text());
  }

  private boolean isRepeatedHeader(int row) {
    List<Cell> own = grid.own(row);
    return own.stream().noneMatch(grid::isNumber)
        && own.stream().filter(c -> lexicon.indicatorColumn(c.text()).isPresent()).count() >= 3;
  }

  private Source source(int header) {
    return grid.source(grid.own(header).get(0));
  }

  /** A nested header goes on where a row still has labels of columns and no number. */
  private int lastHeaderRow(int header, int end) {
    int last = header;
    while (last + 1 < end
        && grid.own(last + 1).stream().noneMatch(grid::isNumber)
        && grid.own(last + 1).stream()
                .filter(cell -> lexicon.indicatorColumn(cell.text()).isPresent())
                .count()
            >= 2) {
      last++;
    }
    return last;
  }

  private Indicator indicator(int row, IndicatorHeader columns, GroupCollector groups) {
    Cell name = grid.at(row, columns.nameColumn());
    boolean own = name.row() == row;
    boolean unweighted = columns.column(IndicatorColumn.WEIGHT).isEmpty();
    GroupLabel inName = GroupLabel.of(grid, name);
    boolean named = own && unweighted && inName.weight().isPresent() && isPoints(name);
    Optional<Figure> weight =
        named ? inName.weight() : figure(row, columns, IndicatorColumn.WEIGHT);
    String words = named ? inName.name() : Characters.tight(name.text());
    String label = own ? words : "";
    Optional<Entry> sign = entry(row, columns, IndicatorColumn.OPERATOR);
    Optional<JointCell> joint =
        entry(row, columns, IndicatorColumn.TARGET_AND_ACTUAL).map(JointCell::of);
    Optional<Entry> printed =
        entry(row, columns, IndicatorColumn.ADJUSTED_TARGET)
            .filter(entry -> !entry.isBlank())
            .or(() -> entry(row, columns, IndicatorColumn.TARGET))
            .or(() -> joint.flatMap(JointCell::target));
    Optional<Entry> target = printed.map(entry -> withSign(entry, sign));
    Optional<Entry> inActual =
        entry(row, columns, IndicatorColumn.ACTUAL).or(() -> joint.map(JointCell::actual));
    Optional<Entry> inReason = reason(row, columns);
    boolean shifted = RowWordReader.isShifted(target, inActual, inReason);
    Optional<Entry> actual = shifted ? inReason : inActual;
    Optional<Entry> reason = shifted ? inActual : inReason;
    return new Indicator(
        groups.name(1),
        groups.name(2),
        label,
        target,
        actual,
        weight,
        figure(row, columns, IndicatorColumn.SCORE),
        rate(row, columns),
        figure(row, columns, IndicatorColumn.DEDUCTION),
        reason,
        new RowWordReader(lexicon.words())
            .read(groups.name(2), label, target, actual, reason, shifted),
        yardsticks.read(
            new YardstickReader.Row(
                label,
                groups.name(2),
                target,
                actual,
                sign,
                !target.equals(printed),
                unit(row, columns),
                entry(row, columns, IndicatorColumn.STANDARD),
                entry(row, columns, IndicatorColumn.COMPLETION))),
        grid.source(name));
  }

  /** 监测点数量（20分） prints its weight; a bracket at the end of a name may mean anything else. */
  private static boolean isPoints(Cell name) {
    return Characters.tight(name.text()).matches(".*[(\\[【]\\d+(\\.\\d+)?分[)\\]】]");
  }

  /** 指标性质 in a column of its own says what the target does not. */
  private static Entry withSign(Entry target, Optional<Entry> sign) {
    Operator operator = sign.map(Entry::text).map(Numbers::operatorInCell).orElse(Operator.NONE);
    return target.operator() != Operator.NONE || operator == Operator.NONE
        ? target
        : new Entry(target.text(), target.source(), target.figure(), operator);
  }

  private Optional<Entry> entry(int row, IndicatorHeader columns, IndicatorColumn meaning) {
    OptionalInt column = columns.column(meaning);
    return column.isEmpty()
        ? Optional.empty()
        : Optional.of(grid.entry(grid.at(row, column.getAsInt()), unit(row, columns)));
  }

  /**
   * A cell that reaches into the column of reasons from one on its left leaves it blank: the cells
   * at the end of the row were blank and are lost. 扣分 alone may hold reasons in place of numbers.
   */
  private Optional<Entry> reason(int row, IndicatorHeader columns) {
    OptionalInt own = columns.column(IndicatorColumn.REASON);
    IndicatorColumn meaning = own.isPresent() ? IndicatorColumn.REASON : IndicatorColumn.DEDUCTION;
    OptionalInt column = columns.column(meaning);
    Optional<Entry> reason = entry(row, columns, meaning);
    boolean points = own.isEmpty() && reason.flatMap(Entry::figure).isPresent();
    if (reason.isEmpty() || points) {
      return Optional.empty();
    }
    Cell cell = grid.at(row, column.getAsInt());
    boolean taken =
        Stream.of(IndicatorColumn.ACTUAL, IndicatorColumn.SCORE, IndicatorColumn.WEIGHT)
            .map(columns::column)
            .filter(OptionalInt::isPresent)
            .anyMatch(other -> grid.at(row, other.getAsInt()).equals(cell));
    return taken && !cell.isBlank()
        ? Optional.of(new Entry("", grid.source(cell), Optional.empty(), Operator.NONE))
        : reason;
  }

  /** 度量单位 in a column of its own. */
  private Unit unit(int row, IndicatorHeader columns) {
    OptionalInt column = columns.column(IndicatorColumn.UNIT);
    return column.isEmpty()
        ? Unit.NONE
        : Unit.of(Characters.tight(grid.at(row, column.getAsInt()).text()));
  }

  private Optional<Figure> figure(int row, IndicatorHeader columns, IndicatorColumn meaning) {
    OptionalInt column = columns.column(meaning);
    if (column.isEmpty()) {
      return Optional.empty();
    }
    Cell cell = grid.at(row, column.getAsInt());
    return cell.row() == row ? grid.points(cell) : Optional.empty();
  }

  private Optional<Figure> rate(int row, IndicatorHeader columns) {
    OptionalInt column = columns.column(IndicatorColumn.SCORE_RATE);
    return column.isEmpty()
        ? Optional.empty()
        : Optional.of(grid.at(row, column.getAsInt()))
            .filter(cell -> cell.row() == row)
            .flatMap(cell -> grid.figure(cell, Unit.NONE));
  }

  /** Rows of the template that the unit did not use. */
  private static boolean isBlankTemplate(Indicator indicator) {
    boolean values =
        indicator.target().filter(entry -> !entry.isBlank()).isPresent()
            || indicator.actual().filter(entry -> !entry.isBlank()).isPresent();
    boolean figures = indicator.weight().isPresent() || indicator.score().isPresent();
    return !values && !figures;
  }
}
