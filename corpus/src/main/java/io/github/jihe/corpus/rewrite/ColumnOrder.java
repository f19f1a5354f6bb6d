package io.github.jihe.corpus.rewrite;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Grid;
import io.github.jihe.document.Location;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Budget and spending, target and actual value, points and score in the other order. */
final class ColumnOrder implements Rewrite {

  /** Two neighbouring columns of a part of a table's rows that change places. */
  private record Swap(int table, int firstRow, int lastRow, int left, int right) {

    /** Where a cell goes; it stays if it stands in other rows or covers more than one column. */
    int column(Cell cell) {
      if (cell.row() < firstRow || cell.rowEnd() - 1 > lastRow || cell.columnSpan() > 1) {
        return cell.column();
      }
      return cell.column() == left ? right : cell.column() == right ? left : cell.column();
    }

    /** Whether no cell that goes beyond these rows or columns would be cut. */
    boolean fits(Table whole) {
      return whole.cells().stream()
          .filter(cell -> cell.rowEnd() > firstRow && cell.row() <= lastRow)
          .filter(cell -> cell.column() <= right && cell.columnEnd() > left)
          .allMatch(
              cell ->
                  cell.column() <= left && cell.columnEnd() > right
                      || cell.columnSpan() == 1
                          && cell.row() >= firstRow
                          && cell.rowEnd() - 1 <= lastRow);
    }
  }

  @Override
  public String name() {
    return "columns in another order";
  }

  @Override
  public Optional<Document> of(Document document, Report report) {
    List<Swap> swaps = new ArrayList<>();
    for (Form form : report.forms()) {
      form.funds()
          .ifPresent(
              funds ->
                  swap(
                          funds.source(),
                          funds.rows().stream(),
                          row -> place(row, FundMeasure.BUDGET),
                          row -> place(row, FundMeasure.EXECUTED),
                          Optional.empty())
                      .ifPresent(swaps::add));
      form.indicators()
          .ifPresent(
              table -> {
                swap(
                        table.source(),
                        table.indicators().stream(),
                        row -> row.target().map(entry -> entry.source().location()),
                        row -> row.actual().map(entry -> entry.source().location()),
                        Optional.empty())
                    .ifPresent(swaps::add);
                swap(
                        table.source(),
                        table.indicators().stream(),
                        row -> place(row, Indicator::weight),
                        row -> place(row, Indicator::score),
                        form.total().map(total -> total.source().location()))
                    .ifPresent(swaps::add);
              });
    }
    List<Swap> fitting = swaps.stream().filter(swap -> fits(swap, document)).toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Rebuilt.of(document, UnaryOperator.identity(), table -> grid(table, fitting)));
  }

  private static boolean fits(Swap swap, Document document) {
    return document
        .tables()
        .filter(table -> table.location().table() == swap.table())
        .allMatch(swap::fits);
  }

  private static Optional<Location> place(FundRow row, FundMeasure measure) {
    return row.get(measure).map(figure -> figure.source().location());
  }

  private static Optional<Location> place(
      Indicator row, Function<Indicator, Optional<Figure>> column) {
    return column.apply(row).map(figure -> figure.source().location());
  }

  /** Neighbouring columns of rows that all stand in one table, below its header. */
  private static <R> Optional<Swap> swap(
      Source header,
      Stream<R> rows,
      Function<R, Optional<Location>> one,
      Function<R, Optional<Location>> other,
      Optional<Location> total) {
    List<Location> ones = new ArrayList<>();
    List<Location> others = new ArrayList<>();
    rows.forEach(
        row -> {
          one.apply(row).ifPresent(ones::add);
          other.apply(row).ifPresent(others::add);
        });
    List<Location> all = Stream.concat(ones.stream(), others.stream()).toList();
    if (ones.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    int a = ones.get(0).column();
    int b = others.get(0).column();
    int table = header.location().table();
    boolean straight =
        ones.stream().allMatch(place -> place.column() == a)
            && others.stream().allMatch(place -> place.column() == b)
            && all.stream().allMatch(place -> place.table() == table)
            && Math.abs(a - b) == 1;
    int last =
        Stream.concat(all.stream(), total.stream()).mapToInt(Location::row).max().orElseThrow();
    return straight
        ? Optional.of(
            new Swap(table, header.location().row(), last, Math.min(a, b), Math.max(a, b)))
        : Optional.empty();
  }

  private static Grid grid(Table table, List<Swap> swaps) {
    Grid grid = new Grid();
    for (Cell cell : table.cells()) {
      int column = cell.column();
      for (Swap swap : swaps) {
        if (swap.table() == table.location().table() && column == cell.column()) {
          column = swap.column(cell);
        }
      }
      grid.add(
          Cell.of(cell.row(), column, cell.rowSpan(), cell.columnSpan(), cell.text(), cell.page()));
    }
    return grid;
  }
}
