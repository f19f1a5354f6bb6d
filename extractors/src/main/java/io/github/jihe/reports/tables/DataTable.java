package io.github.jihe.reports.tables;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Unit;
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

/**
 * A table of figures by item, place or year (统计表): header rows, a column of names, columns of
 * numbers, perhaps a row of totals.
 *
 * @param labels the name of each row that holds numbers, by row of the grid
 * @param columns from the left
 * @param total the row of totals, if there is just one
 * @param source the table
 */
record DataTable(
    Map<Integer, String> labels, List<DataColumn> columns, OptionalInt total, Source source) {
  private static final Pattern TOTAL = Pattern.compile("(总|共)?(合计|总计|共计)(数|金额)?|总数");

  /** Names that tell of levels or parts, so that not all rows are items of one list. */
  private static final Pattern NESTED =
      Pattern.compile(
          "^(其中|小计|合计|总计|[(]?[一二三四五六七八九十]{1,2}[、.)]|[(]\\d{1,2}[)]|\\d{1,2}\\.\\d).*|.*(小计|合计|总计)$");

  private static final Pattern BRACKET = Pattern.compile("[(]([^()\\d]{1,6})[)]");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}年.{0,6}");
  private static final Pattern NOTHING = Pattern.compile("[-—–―/\\\\*×无]*");
  private static final int MOST_ROWS = 2000;
  private static final int MOST_COLUMNS = 40;

  DataTable {
    labels = Map.copyOf(labels);
    columns = List.copyOf(columns);
  }

  /** The rows below the header that are items, in order. */
  List<Integer> items() {
    return labels.keySet().stream()
        .filter(row -> total.isEmpty() || row != total.getAsInt())
        .sorted()
        .toList();
  }

  /** Whether every row but the total is an item of one list. */
  boolean isFlat() {
    return items().stream().noneMatch(row -> NESTED.matcher(labels.get(row)).matches());
  }

  /**
   * Reads a table; absent if it is none of this kind.
   *
   * @param usedCells figures that belong to forms
   */
  static Optional<DataTable> of(Table table, Set<Source> usedCells) {
    if (table.rows() > MOST_ROWS || table.columns() > MOST_COLUMNS || table.rows() < 3) {
      return Optional.empty();
    }
    Cell[][] grid = grid(table);
    int names = 1;
    OptionalInt first = firstRow(grid, table, names);
    if (first.isPresent() && isOrdinal(grid, table, first.getAsInt())) {
      names = 2;
    }
    while (names < table.columns() && first.isPresent() && isNames(grid, table, first, names + 1)) {
      names++;
    }
    if (first.isEmpty() || first.getAsInt() == 1 || names >= table.columns()) {
      return Optional.empty();
    }
    Map<Integer, String> labels = labels(grid, table, first.getAsInt(), names);
    List<DataColumn> columns = new ArrayList<>();
    for (int column = names + 1; column <= table.columns(); column++) {
      column(grid, table, first.getAsInt(), column, labels, usedCells).ifPresent(columns::add);
    }
    List<Integer> totals =
        labels.keySet().stream().filter(row -> TOTAL.matcher(labels.get(row)).matches()).toList();
    boolean plain = columns.isEmpty() || totals.size() > 1;
    return plain
        ? Optional.empty()
        : Optional.of(
            new DataTable(
                labels,
                columns,
                totals.isEmpty() ? OptionalInt.empty() : OptionalInt.of(totals.get(0)),
                new Source(table.location(), "")));
  }

  private static Cell[][] grid(Table table) {
    Cell[][] grid = new Cell[table.rows() + 1][table.columns() + 1];
    for (Cell cell : table.cells()) {
      for (int row = cell.row(); row < cell.rowEnd(); row++) {
        for (int column = cell.column(); column < cell.columnEnd(); column++) {
          grid[row][column] = cell;
        }
      }
    }
    return grid;
  }

  /** The first row with a name and a number behind it. */
  private static OptionalInt firstRow(Cell[][] grid, Table table, int names) {
    for (int row = 1; row <= table.rows(); row++) {
      for (int column = names + 1; column <= table.columns(); column++) {
        if (isData(grid[row][column])) {
          return OptionalInt.of(row);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Whether the first column only numbers the rows: 序号. */
  private static boolean isOrdinal(Cell[][] grid, Table table, int first) {
    return first > 1
        && first <= table.rows()
        && Characters.tight(grid[1][1].text()).matches("序号|编号|序")
        && table.columns() > 2;
  }

  /** Whether a column holds words in every row below the header. */
  private static boolean isNames(Cell[][] grid, Table table, OptionalInt first, int column) {
    for (int row = first.getAsInt(); row <= table.rows(); row++) {
      Cell cell = grid[row][column];
      if (isData(cell) || cell.isBlank() && row == first.getAsInt()) {
        return false;
      }
    }
    return true;
  }

  private static Map<Integer, String> labels(Cell[][] grid, Table table, int first, int names) {
    Map<Integer, String> labels = new HashMap<>();
    for (int row = first; row <= table.rows(); row++) {
      String label = "";
      for (int column = 1; column <= names; column++) {
        Cell cell = grid[row][column];
        String words = Characters.tight(cell.text());
        label = words.isEmpty() || isData(cell) ? label : words;
        if (TOTAL.matcher(words).matches()) {
          break;
        }
      }
      boolean wide = grid[row][1].columnEnd() > names + 1;
      if (!label.isEmpty() && (!wide || TOTAL.matcher(label).matches())) {
        labels.put(row, label);
      }
    }
    return labels;
  }

  private static Optional<DataColumn> column(
      Cell[][] grid,
      Table table,
      int first,
      int column,
      Map<Integer, String> labels,
      Set<Source> usedCells) {
    Set<Cell> heads = new LinkedHashSet<>();
    for (int row = 1; row < first; row++) {
      heads.add(grid[row][column]);
    }
    String header =
        heads.stream().map(cell -> Characters.tight(cell.text())).collect(Collectors.joining());
    Unit unit = unit(header);
    Map<Integer, Figure> figures = new HashMap<>();
    boolean used = false;
    boolean words = false;
    for (int row : labels.keySet()) {
      Cell cell = grid[row][column];
      Optional<Mention> number = number(cell);
      if (number.isEmpty() || cell.rowSpan() > 1 || cell.columnSpan() > 1) {
        words |= !NOTHING.matcher(Characters.tight(cell.text())).matches();
        continue;
      }
      Source source = new Source(table.locate(cell), cell.text().strip());
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

  /** Whether a cell is a number other than a year, which names a row or column. */
  private static boolean isData(Cell cell) {
    return number(cell).isPresent() && !YEAR.matcher(Characters.tight(cell.text())).matches();
  }

  private static Optional<Mention> number(Cell cell) {
    return Numbers.mentionInCell(cell.text()).filter(Mention::isQuantity);
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
