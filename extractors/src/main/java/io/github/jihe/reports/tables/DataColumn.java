package io.github.jihe.reports.tables;

import io.github.jihe.facts.Figure;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A column of numbers.
 *
 * @param index of the column in the grid
 * @param header the words above it, top down, without white space
 * @param figures by row of the grid; a row without a number has none
 * @param used whether a form has its figures, whose checks look after them
 * @param words whether some row holds words, or a merged cell, in place of a number
 */
record DataColumn(
    int index, String header, Map<Integer, Figure> figures, boolean used, boolean words) {

  /** Columns whose numbers are not added up: rates, averages, standards, points, ranks. */
  private static final Sought NO_AMOUNT =
      new Sought("率|比|均|标准|单价|价格|序号|编号|代码|年份|日期|时间|排名|名次|等级|得分|分值|评分|权重|幅|频次|浓度|指数|次序|%|累计");

  DataColumn {
    figures = Map.copyOf(figures);
  }

  Optional<Figure> at(int row) {
    return Optional.ofNullable(figures.get(row));
  }

  /** The value in base units. */
  Optional<BigDecimal> valueAt(int row) {
    return at(row).map(Figure::inBase);
  }

  /** Whether it holds percentages. */
  boolean isRate() {
    return !figures.isEmpty() && figures.values().stream().allMatch(DataColumn::isRatio);
  }

  /** Whether its numbers may be added up. */
  boolean isAmount() {
    return isNamedAmount()
        && figures.values().stream()
            .noneMatch(
                figure ->
                    isRatio(figure)
                        || figure.quantity().unit().dimension() == Dimension.POINTS
                        || figure.quantity().isRange()
                        || figure.quantity().isForEach()
                        || figure.quantity().approximate());
  }

  /** Whether its header does not speak against adding up. */
  boolean isNamedAmount() {
    return isAmountName(header);
  }

  /** Whether the name of a row or column does not speak against adding up. */
  static boolean isAmountName(String name) {
    return !NO_AMOUNT.isIn(name);
  }

  private static boolean isRatio(Figure figure) {
    return figure.quantity().unit().dimension() == Dimension.RATIO;
  }

  boolean comparable(DataColumn other) {
    Optional<Figure> mine = figures.values().stream().findFirst();
    Optional<Figure> theirs = other.figures.values().stream().findFirst();
    return mine.isPresent()
        && theirs.isPresent()
        && mine.get().quantity().unit().comparable(theirs.get().quantity().unit());
  }
}
