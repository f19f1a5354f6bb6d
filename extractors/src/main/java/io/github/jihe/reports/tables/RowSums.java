package io.github.jihe.reports.tables;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column 合计 against the columns beside it, where all rows but at most one add up. Columns that
 * are all a form's are looked after there; quarters beside its total are not.
 */
final class RowSums {
  private static final Sought TOTAL = new Sought(".*(合计|小计|总计|总额|总数)([(].{1,6}[)])?");
  private static final Sought SUBTOTAL = new Sought(".+(小计|合计)([(].{1,6}[)])?");
  private static final Sought SUBTOTAL_END = new Sought("(小计|合计)([(].{1,6}[)])?$");
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_PARTS = 2;

  private RowSums() {}

  static List<Relation> of(DataTable table) {
    List<Relation> sums = new ArrayList<>();
    for (DataColumn total : table.columns()) {
      if (TOTAL.is(total.header())) {
        groups(table, total).stream()
            .filter(parts -> !total.used() || parts.stream().noneMatch(DataColumn::used))
            .flatMap(parts -> sums(table, total, parts).stream())
            .findFirst()
            .ifPresent(sums::addAll);
      }
    }
    return sums;
  }

  /** The runs of amounts that may be its parts: to the right, to the left. */
  private static List<List<DataColumn>> groups(DataTable table, DataColumn total) {
    List<DataColumn> columns = table.columns();
    int at = columns.indexOf(total);
    List<List<DataColumn>> groups = new ArrayList<>();
    for (int end = columns.size(); end > at + FEWEST_PARTS; end--) {
      groups.add(columns.subList(at + 1, end));
    }
    for (int from = 0; from <= at - FEWEST_PARTS; from++) {
      groups.add(columns.subList(from, at));
    }
    List<List<DataColumn>> flat = List.copyOf(groups);
    flat.forEach(parts -> summedUp(parts).ifPresent(groups::add));
    return groups.stream()
        .filter(parts -> parts.stream().allMatch(DataColumn::isNamedAmount))
        .toList();
  }

  /** 基本支出小计 in place of itself and 基本支出人员, 基本支出公用 beside it, if there is such a column. */
  private static Optional<List<DataColumn>> summedUp(List<DataColumn> parts) {
    List<DataColumn> outer = new ArrayList<>(parts);
    for (DataColumn part : parts) {
      String group = SUBTOTAL.is(part.header()) ? SUBTOTAL_END.replaceFirst(part.header(), "") : "";
      if (!group.isEmpty()) {
        outer.removeIf(other -> other.index() != part.index() && other.header().startsWith(group));
      }
    }
    return outer.size() < parts.size() && outer.size() >= FEWEST_PARTS
        ? Optional.of(outer)
        : Optional.empty();
  }

  private static Optional<List<Relation>> sums(
      DataTable table, DataColumn total, List<DataColumn> parts) {
    List<Relation> sums = new ArrayList<>();
    int odd = 0;
    for (int row : table.rows()) {
      List<DataColumn> printed = parts.stream().filter(part -> part.at(row).isPresent()).toList();
      if (total.at(row).isEmpty() || printed.isEmpty() || !isAmounts(table, total, parts, row)) {
        continue;
      }
      BigDecimal sum =
          printed.stream()
              .flatMap(part -> part.valueAt(row).stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      odd += sum.compareTo(total.valueAt(row).orElseThrow()) == 0 ? 0 : 1;
      Statement whole = Cells.statement(table, total, row);
      List<Statement> shares =
          printed.stream().map(part -> Cells.statement(table, part, row)).toList();
      sums.add(new Relation.Sum(whole, shares, true, whole.figure().source()));
    }
    boolean all = parts.size() == table.columns().size() - 1;
    int fewest = all ? FEWEST_ROWS - 1 : FEWEST_ROWS;
    return odd <= 1 && sums.size() >= fewest ? Optional.of(sums) : Optional.empty();
  }

  /** Whether a row counts one thing, and neither rates nor points. */
  private static boolean isAmounts(
      DataTable table, DataColumn total, List<DataColumn> parts, int row) {
    Unit unit = total.at(row).orElseThrow().quantity().unit();
    return DataColumn.isAmountName(table.labels().get(row))
        && unit.dimension() != Dimension.RATIO
        && unit.dimension() != Dimension.POINTS
        && parts.stream()
            .flatMap(part -> part.at(row).stream())
            .allMatch(figure -> figure.quantity().unit().comparable(unit));
  }
}
