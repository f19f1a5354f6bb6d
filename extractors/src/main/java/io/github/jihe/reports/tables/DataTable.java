package io.github.jihe.reports.tables;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of figures by item, place or year (统计表): header rows, a column of names, columns of
 * numbers, perhaps a row of totals.
 *
 * @param labels the name of each row that holds numbers, by row of the grid
 * @param items the rows that are items, from the top
 * @param total the row of totals, if there is just one
 * @param rows the items, and the row of totals behind them
 * @param columns from the left
 */
record DataTable(
    Map<Integer, String> labels,
    List<Integer> items,
    OptionalInt total,
    List<Integer> rows,
    List<DataColumn> columns) {
  private static final Sought TOTAL =
      new Sought(
          "([全各本][省市州盟县区旗镇乡校院]?|[两三四五六七八九十\\d]{1,2}(年|个季度|个月))?(总|共)?(合计|总计|共计)(数|金额)?"
              + "|总数|\\p{IsHan}{0,12}汇总(数)?");

  /** Names that tell of levels or parts, so that not all rows are items of one list. */
  private static final Sought NESTED =
      new Sought(
          "^(其中|小计|合计|总计|[(]?[一二三四五六七八九十]{1,2}[、.)]|[(]\\d{1,2}[)]|\\d{1,2}\\.\\d).*|.*(小计|合计|总计)$");

  private static final Pattern BRACKET =
      Pattern.compile("[(]([^()\\d]{1,6}|[^()\\d]{0,3}m[23])[)]");
  private static final Sought NOTHING = new Sought("[-—–―/\\\\*×无]*");
  private static final int MOST_ROWS = 2000;
  private static final int MOST_COLUMNS = 40;

  DataTable {
    labels = Map.copyOf(labels);
    items = List.copyOf(items);
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  private static DataTable of(
      Map<Integer, String> labels, OptionalInt total, List<DataColumn> columns) {
    List<Integer> items =
        labels.keySet().stream()
            .filter(row -> total.isEmpty() || row != total.getAsInt())
            .sorted()
            .toList();
    List<Integer> rows = Stream.concat(items.stream(), total.stream().boxed()).toList();
    return new DataTable(labels, items, total, rows, columns);
  }

  /** Whether every row but the total is an item of one list. */
  boolean isFlat() {
    return items.stream().noneMatch(row -> NESTED.is(labels.get(row)));
  }

  /**
   * Reads a table, or each of its parts that has a header; none if they are not of this kind.
   *
   * @param usedCells figures that belong to forms
   */
  static List<DataTable> of(Table table, Set<Source> usedCells) {
    return table.rows() > MOST_ROWS || table.columns() > MOST_COLUMNS
        ? List.of()
        : DataBlocks.of(table).stream().flatMap(part -> of(part, usedCells).stream()).toList();
  }

  private static Optional<DataTable> of(DataGrid grid, Set<Source> usedCells) {
    if (grid.rows() < 3) {
      return Optional.empty();
    }
    OptionalInt found = firstRow(grid);
    if (found.isEmpty() || found.getAsInt() == 1) {
      return Optional.empty();
    }
    int first = found.getAsInt();
    int names = isOrdinal(grid) ? 2 : 1;
    while (names < grid.columns() && isNames(grid, first, names + 1)) {
      names++;
    }
    if (names >= grid.columns()) {
      return Optional.empty();
    }
    Map<Integer, String> labels = labels(grid, first, names);
    List<DataColumn> columns = new ArrayList<>();
    for (int column = names + 1; column <= grid.columns(); column++) {
      column(grid, first, column, labels, usedCells).ifPresent(columns::add);
    }
    List<Integer> totals =
        labels.keySet().stream().filter(row -> TOTAL.is(labels.get(row))).toList();
    boolean plain = columns.isEmpty() || totals.size() > 1;
    return plain
        ? Optional.empty()
        : Optional.of(
            of(
                labels,
                totals.isEmpty() ? OptionalInt.empty() : OptionalInt.of(totals.get(0)),
                columns));
  }

  /** The first row with a name and a number behind it. */
  private static OptionalInt firstRow(DataGrid grid) {
    for (int row = 1; row <= grid.rows(); row++) {
      for (int column = 2; column <= grid.columns(); column++) {
        if (grid.isData(grid.at(row, column))) {
          return OptionalInt.of(row);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Whether the first column only numbers the rows: 序号. */
  private static boolean isOrdinal(DataGrid grid) {
    return grid.columns() > 2 && Characters.tight(grid.at(1, 1).text()).matches("序号|编号|序");
  }

  /** Whether a column holds words in every row below the header. */
  private static boolean isNames(DataGrid grid, int first, int column) {
    for (int row = first; row <= grid.rows(); row++) {
      Cell cell = grid.at(row, column);
      if (grid.isData(cell) || cell.isBlank() && row == first) {
        return false;
      }
    }
    return true;
  }

  private static Map<Integer, String> labels(DataGrid grid, int first, int names) {
    Map<Integer, String> labels = new HashMap<>();
    for (int row = first; row <= grid.rows(); row++) {
      String label = "";
      for (int column = 1; column <= names; column++) {
        Cell cell = grid.at(row, column);
        String words = Characters.tight(cell.text());
        label = words.isEmpty() || grid.isData(cell) ? label : words;
        if (TOTAL.is(words)) {
          break;
        }
      }
      boolean wide = grid.at(row, 1).columnEnd() > names + 1;
      if (!label.isEmpty() && (!wide || TOTAL.is(label))) {
        labels.put(row, label);
      }
    }
    return labels;
  }

  private static Optional<DataColumn> column(
      DataGrid grid, int first, int column, Map<Integer, String> labels, Set<Source> usedCells) {
    Set<Cell> heads = new LinkedHashSet<>();
    for (int row = 1; row < first; row++) {
      heads.add(grid.at(row, column));
    }
    String header =
        heads.stream().map(cell -> Characters.tight(cell.text())).collect(Collectors.joining());
    Unit unit = unit(header);
    Map<Integer, Figure> figures = new HashMap<>();
    boolean used = false;
    boolean words = false;
    for (int row : labels.keySet()) {
      Cell cell = grid.at(row, column);
      Optional<Mention> number = grid.number(cell);
      if (number.isEmpty() || cell.rowSpan() > 1 || cell.columnSpan() > 1) {
        words |= !NOTHING.is(Characters.tight(cell.text()));
        continue;
      }
      Source source = grid.source(cell);
      boolean bare = number.get().quantity().unit().symbol().isEmpty();
      figures.put(row, Figure.of(number.get().quantity().inheriting(unit), source, bare));
      used |= usedCells.contains(source);
    }
    int scale =
        figures.values().stream().mapToInt(f -> f.quantity().value().scale()).max().orElse(0);
    figures.replaceAll((row, figure) -> figure.withColumnScale(scale));
    return figures.isEmpty() || header.isEmpty()
        ? Optional.empty()
        : Optional.of(new DataColumn(column, header, figures, used, words));
  }

  /** The unit that a header names in brackets: 建筑面积（平方米）. */
  private static Unit unit(String header) {
    Matcher bracket = BRACKET.matcher(header);
    Unit unit = Unit.moneyIn(header).orElse(Unit.NONE);
    while (bracket.find()) {
      String symbol = bracket.group(1).replace("单位:", "");
      unit = symbol.contains("元") ? unit : Unit.of(symbol);
    }
    return header.endsWith("%") ? Unit.PERCENT : unit;
  }
}
