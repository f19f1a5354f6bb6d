package io.github.jihe.reports.tables;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Rows 小计 of a table in groups against the rows of their group, below or above them, and the row of
 * totals against the subtotals. Which rows are meant is taken from the other columns: all but one
 * must add up.
 */
final class SubtotalSums {
  private static final Sought SUBTOTAL = new Sought(".+(小计|合计)([(].{1,6}[)])?");
  private static final Sought OF_WHICH = new Sought("^[(]?其中.*");
  private static final int FEWEST_FITTING = 2;
  private static final int FEWEST_PARTS = 2;

  private final DataTable table;
  private final List<Integer> rows;
  private final List<DataColumn> columns;

  private SubtotalSums(DataTable table) {
    this.table = table;
    this.rows = table.labels().keySet().stream().sorted().toList();
    this.columns = table.columns().stream().filter(DataColumn::isAmount).toList();
  }

  static List<Relation> of(DataTable table) {
    return new SubtotalSums(table).read();
  }

  private List<Relation> read() {
    List<Integer> subtotals =
        IntStream.range(0, rows.size()).filter(this::isSubtotal).boxed().toList();
    boolean plain = !subtotals.isEmpty() && rows.stream().noneMatch(row -> OF_WHICH.is(label(row)));
    List<Relation> sums = new ArrayList<>();
    for (int at : plain ? subtotals : List.<Integer>of()) {
      int from = at;
      while (from > 0 && isItem(from - 1)) {
        from--;
      }
      int end = at + 1;
      while (end < rows.size() && isItem(end)) {
        end++;
      }
      List<Relation> below = sums(rows.get(at), rows.subList(at + 1, end));
      sums.addAll(below.isEmpty() ? sums(rows.get(at), rows.subList(from, at)) : below);
    }
    if (plain && table.total().isPresent()) {
      List<Integer> parts = subtotals.stream().map(rows::get).toList();
      sums(table.total().getAsInt(), parts).stream()
          .filter(sum -> !isUsed((Relation.Sum) sum))
          .forEach(sums::add);
    }
    return sums;
  }

  private String label(int row) {
    return table.labels().get(row);
  }

  private boolean isTotal(int at) {
    return table.total().equals(OptionalInt.of(rows.get(at)));
  }

  private boolean isSubtotal(int at) {
    return !isTotal(at) && SUBTOTAL.is(label(rows.get(at)));
  }

  private boolean isItem(int at) {
    return !isTotal(at) && !isSubtotal(at);
  }

  /** A form's own columns are added up to its total elsewhere. */
  private boolean isUsed(Relation.Sum sum) {
    return columns.stream()
        .filter(DataColumn::used)
        .flatMap(column -> column.at(table.total().orElseThrow()).stream())
        .anyMatch(figure -> figure.equals(sum.whole().figure()));
  }

  /** The sums of all columns, if all of them hold but one. */
  private List<Relation> sums(int whole, List<Integer> items) {
    List<Relation> sums = new ArrayList<>();
    int odd = 0;
    int fitting = 0;
    for (DataColumn column : columns) {
      List<Integer> printed = items.stream().filter(row -> column.at(row).isPresent()).toList();
      if (column.at(whole).isEmpty() || printed.size() < FEWEST_PARTS) {
        continue;
      }
      List<BigDecimal> values =
          printed.stream().map(row -> column.valueAt(row).orElseThrow()).toList();
      BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      boolean holds = sum.compareTo(column.valueAt(whole).orElseThrow()) == 0;
      odd += holds ? 0 : 1;
      fitting += holds && values.stream().filter(v -> v.signum() != 0).count() > 1 ? 1 : 0;
      List<Statement> parts =
          printed.stream().map(row -> Cells.statement(table, column, row)).toList();
      sums.add(
          new Relation.Sum(
              Cells.named("“" + column.header() + "”" + label(whole), column, whole),
              parts,
              true,
              column.at(whole).orElseThrow().source()));
    }
    return odd <= 1 && fitting >= FEWEST_FITTING ? sums : List.of();
  }
}
