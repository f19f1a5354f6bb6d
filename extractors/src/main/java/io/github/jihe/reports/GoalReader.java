package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Goals;
import io.github.jihe.facts.Indicator;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the goals block of a form: 预期目标 and 实际完成情况 as columns, over one row or one row for each
 * goal.
 */
final class GoalReader {
  private static final Sought COMPLETION = new Sought(".*(完成|达成)(情况)?.*");

  /** Two characters that no word is cut by. */
  private static final Sought WORD = new Sought("\\p{IsHan}{2}");

  private final Lexicon lexicon;
  private final GridView grid;

  GoalReader(Lexicon lexicon, GridView grid) {
    this.lexicon = lexicon;
    this.grid = grid;
  }

  /**
   * The goals under a header.
   *
   * @param behind first row behind the block
   */
  Optional<Goals> read(int header, int behind) {
    List<Cell> labels =
        grid.own(header).stream().filter(cell -> lexicon.isGoal(cell.text())).toList();
    int last = labels.size() - 1;
    if (last < 1
        || !COMPLETION.is(label(labels.get(last)))
        || COMPLETION.is(label(labels.get(last - 1)))) {
      return Optional.empty();
    }
    Optional<Cell> beside = beside(labels.get(last - 1), header);
    int end = endOfColumns(labels.get(last - 1), labels.get(last), header, behind);
    List<Cell> expected = beside.map(List::of).orElse(column(labels.get(last - 1), header, end));
    List<Cell> completed =
        beside
            .map(cell -> beside(labels.get(last), header).stream().toList())
            .orElse(column(labels.get(last), header, end));
    if (expected.isEmpty()
        || completed.isEmpty()
        || completed.stream().anyMatch(expected::contains)
        || beside.isEmpty() && isAskew(header, end, expected, completed)) {
      return Optional.empty();
    }
    return Optional.of(
        new Goals(
            entry(expected),
            entry(completed),
            items(expected),
            items(completed),
            isStock(expected),
            isStock(completed),
            List.of(),
            List.of(),
            grid.source(labels.get(last - 1))));
  }

  /** The first row in which one cell stands below both labels, if another row comes before it. */
  private int endOfColumns(Cell left, Cell right, int header, int end) {
    for (int row = header + 2; row < end; row++) {
      if (grid.at(row, left.column()).equals(grid.at(row, right.column()))) {
        return row;
      }
    }
    return end;
  }

  private static String label(Cell cell) {
    return Lexicon.bare(cell.text());
  }

  /**
   * A column is blank although its row has words in neither of the two: a conversion to text may
   * have lost a cell on the left.
   */
  private boolean isAskew(int header, int end, List<Cell> expected, List<Cell> completed) {
    boolean blank =
        expected.stream().allMatch(Cell::isBlank) || completed.stream().allMatch(Cell::isBlank);
    boolean elsewhere =
        IntStream.range(header + 1, end)
            .boxed()
            .flatMap(row -> grid.own(row).stream())
            .anyMatch(cell -> !expected.contains(cell) && !completed.contains(cell));
    return blank && elsewhere;
  }

  /** The words right of a label, in forms that put labels beside their values. */
  private Optional<Cell> beside(Cell label, int header) {
    return grid.row(header).stream()
        .filter(cell -> cell.column() == label.columnEnd() && !cell.isBlank())
        .filter(cell -> !lexicon.isGoal(cell.text()))
        .findFirst();
  }

  /** The different cells below a label. */
  private List<Cell> column(Cell label, int header, int end) {
    List<Cell> cells = new ArrayList<>();
    for (int row = header + 1; row < end; row++) {
      Cell cell = grid.at(row, label.column());
      if (cell.row() == row) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private Entry entry(List<Cell> cells) {
    List<Cell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    if (filled.size() == 1) {
      return grid.entry(filled.get(0), Unit.NONE);
    }
    String text = String.join("\n", filled.stream().map(cell -> cell.text().strip()).toList());
    Cell first = filled.isEmpty() ? cells.get(0) : filled.get(0);
    return new Entry(text, grid.source(first), Optional.empty(), Operator.NONE);
  }

  /** Numbered goals in one cell, or one a row; nothing where rows are lists of their own. */
  private int items(List<Cell> cells) {
    ListItems items = new ListItems(lexicon.words().listMarks());
    List<Cell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    if (filled.size() == 1) {
      return items.count(filled.get(0).text());
    }
    boolean plain = filled.stream().allMatch(cell -> items.count(cell.text()) == 0);
    return plain ? filled.size() : 0;
  }

  /** One cell, and that says nothing; a list of tasks may well say 已完成 beside each. */
  private boolean isStock(List<Cell> cells) {
    List<Cell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() == 1
        && lexicon.words().isStockGoal(RowWordReader.bare(grid.entry(filled.get(0), Unit.NONE)));
  }

  /** The goals with the words that they share with the project and its indicators. */
  static Goals related(Goals goals, String project, List<Indicator> rows, WordLexicon lexicon) {
    Set<String> known = new LinkedHashSet<>(words(project, lexicon));
    rows.forEach(row -> known.addAll(words(row.name(), lexicon)));
    Set<String> shared = new LinkedHashSet<>(words(goals.expected().text(), lexicon));
    shared.retainAll(known);
    return new Goals(
        goals.expected(),
        goals.completed(),
        goals.expectedItems(),
        goals.completedItems(),
        goals.expectedStock(),
        goals.completedStock(),
        List.copyOf(shared),
        GoalCounts.find(
            goals.completed(), rows, GoalAnswers.find(goals.expected(), goals.completed(), rows)),
        goals.source());
  }

  private static Set<String> words(String text, WordLexicon lexicon) {
    String tight = Characters.tight(text);
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i + 2 <= tight.length(); i++) {
      String pair = tight.substring(i, i + 2);
      if (WORD.is(pair) && !lexicon.isCommon(pair)) {
        words.add(pair);
      }
    }
    return words;
  }
}
