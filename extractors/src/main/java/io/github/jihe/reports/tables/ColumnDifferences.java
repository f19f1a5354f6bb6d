package io.github.jihe.reports.tables;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Source;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column of what is left, or of the change, against the two columns whose difference it is. */
final class ColumnDifferences {
  private static final Sought LEFT = new Sought("结余|结转|剩余|余额|未执行|未支出|未使用|未支付|未拨付|未完成");
  private static final Sought CHANGE = new Sought("增减|变动|差额|增加|增长额|增量");
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_ODD = 1;

  private ColumnDifferences() {}

  static List<Relation> of(DataTable table) {
    List<Relation> relations = new ArrayList<>();
    for (DataColumn column : table.columns()) {
      boolean named = LEFT.isIn(column.header()) || CHANGE.isIn(column.header());
      if (named && !column.used() && !column.isRate()) {
        relations.addAll(read(table, column));
      }
    }
    return relations;
  }

  private static List<Relation> read(DataTable table, DataColumn left) {
    for (DataColumn one : table.columns()) {
      for (DataColumn other : table.columns()) {
        boolean three =
            one.index() != other.index()
                && one.index() != left.index()
                && other.index() != left.index()
                && one.comparable(left)
                && other.comparable(left);
        List<Relation> found = three ? read(table, left, one, other) : List.of();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The relations of all rows, if at most one of them does not hold. */
  private static List<Relation> read(
      DataTable table, DataColumn left, DataColumn whole, DataColumn spent) {
    List<Relation> relations = new ArrayList<>();
    int odd = 0;
    for (int row : table.rows()) {
      Optional<BigDecimal> difference =
          whole.valueAt(row).flatMap(w -> spent.valueAt(row).map(w::subtract));
      if (left.at(row).isEmpty() || difference.isEmpty()) {
        continue;
      }
      boolean holds = difference.get().compareTo(left.valueAt(row).orElseThrow()) == 0;
      if (!holds && table.total().isPresent() && row == table.total().getAsInt()) {
        continue; // Totals may be wrong themselves; their columns are added up elsewhere.
      }
      odd += holds ? 0 : 1;
      if (odd > MOST_ODD) {
        return List.of();
      }
      relations.add(relation(table, left, whole, spent, row));
    }
    return relations.size() >= FEWEST_ROWS ? relations : List.of();
  }

  private static Relation relation(
      DataTable table, DataColumn left, DataColumn whole, DataColumn spent, int row) {
    Source source = left.at(row).orElseThrow().source();
    return LEFT.isIn(left.header())
        ? new Relation.Balance(
            Cells.statement(table, whole, row),
            Cells.statement(table, spent, row),
            Cells.statement(table, left, row),
            source)
        : new Relation.Change(
            Cells.statement(table, spent, row),
            Cells.statement(table, whole, row),
            true,
            Optional.of(Cells.statement(table, left, row)),
            Optional.empty(),
            source);
  }
}
