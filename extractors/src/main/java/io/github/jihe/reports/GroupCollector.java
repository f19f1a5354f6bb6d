package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.facts.IndicatorGroup;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Follows the group labels down an indicator block. A blank label goes on with the group above: a
 * conversion to text leaves it where cells were merged.
 */
final class GroupCollector {
  private static final Sought NAMED_SUBTOTAL = new Sought("\\p{IsHan}{2,10}(小计|小结)");

  private final GridView grid;
  private final Lexicon lexicon;
  private final IndicatorHeader columns;
  private final List<Open> all = new ArrayList<>();
  private final Open[] current = new Open[3];

  /** First-level groups begun since the last 小计. */
  private int unsummed;

  GroupCollector(GridView grid, Lexicon lexicon, IndicatorHeader columns) {
    this.grid = grid;
    this.lexicon = lexicon;
    this.columns = columns;
  }

  /** A group whose rows are still being read. */
  private static final class Open {
    private final GroupLabel label;
    private final int level;
    private final Source source;
    private Optional<Figure> weight = Optional.empty();
    private Optional<Figure> score = Optional.empty();
    private Optional<Figure> rate = Optional.empty();
    private final List<Indicator> members = new ArrayList<>();

    Open(GroupLabel label, int level, Source source) {
      this.label = label;
      this.level = level;
      this.source = source;
      this.weight = label.weight();
    }
  }

  /** Opens the groups whose labels stand in this row. */
  void enter(int row) {
    for (int level = 1; level <= 2; level++) {
      OptionalInt column = columns.levelColumn(level);
      if (column.isEmpty()) {
        continue;
      }
      Cell cell = grid.at(row, column.getAsInt());
      boolean coversName = cell.columnEnd() > columns.nameColumn();
      if (cell.row() != row || cell.isBlank() || coversName && level == 2) {
        continue;
      }
      GroupLabel label = GroupLabel.of(grid, cell);
      boolean same = current[level] != null && current[level].label.name().equals(label.name());
      if (!same || label.weight().isPresent() && cell.rowSpan() > 1) {
        open(label, level, grid.source(cell));
      }
      value(row, level, IndicatorColumn.WEIGHT)
          .ifPresent(figure -> current(cell, label).weight = Optional.of(figure));
      value(row, level, IndicatorColumn.SCORE)
          .ifPresent(figure -> current(cell, label).score = Optional.of(figure));
      value(row, level, IndicatorColumn.SCORE_RATE)
          .ifPresent(figure -> current(cell, label).rate = Optional.of(figure));
    }
  }

  private Open current(Cell cell, GroupLabel label) {
    for (int level = 2; level >= 1; level--) {
      if (current[level] != null && current[level].source.equals(grid.source(cell))) {
        return current[level];
      }
    }
    return new Open(label, 0, grid.source(cell)); // a repeated label: its first row has the values
  }

  private void open(GroupLabel label, int level, Source source) {
    Open group = new Open(label, level, source);
    current[level] = group;
    if (level == 1) {
      current[2] = null;
      unsummed++;
    }
    all.add(group);
  }

  private Optional<Figure> value(int row, int level, IndicatorColumn meaning) {
    OptionalInt column = columns.groupColumn(level, meaning);
    return column.isEmpty()
        ? Optional.empty()
        : Optional.of(grid.at(row, column.getAsInt()))
            .filter(cell -> cell.row() == row)
            .flatMap(
                cell ->
                    meaning == IndicatorColumn.SCORE_RATE
                        ? grid.figure(cell, Unit.NONE)
                        : grid.points(cell));
  }

  /** The name of the open group, empty if there is none. */
  String name(int level) {
    return current[level] == null ? "" : current[level].label.name();
  }

  void add(Indicator indicator) {
    for (int level = 1; level <= 2; level++) {
      if (current[level] != null) {
        current[level].members.add(indicator);
      }
    }
  }

  /** Takes a 小计 row as what its group prints for itself. */
  boolean subtotal(int row) {
    Optional<Cell> label = grid.own(row).stream().filter(this::isSubtotal).findFirst();
    if (label.isEmpty()) {
      return false;
    }
    boolean inner =
        columns.levelColumn(2).isPresent()
            && label.get().column() > columns.levelColumn(2).getAsInt();
    Open group = inner && current[2] != null ? current[2] : current[1];
    boolean severalGroups = unsummed > 1 && isOutside(label.get());
    unsummed = inner ? unsummed : 0;
    if (group != null && !severalGroups) {
      valueAt(row, IndicatorColumn.WEIGHT).ifPresent(figure -> group.weight = Optional.of(figure));
      valueAt(row, IndicatorColumn.SCORE).ifPresent(figure -> group.score = Optional.of(figure));
      rateAt(row).ifPresent(figure -> group.rate = Optional.of(figure));
    }
    return true;
  }

  /** 小计, and 过程小计 across the columns of names. */
  private boolean isSubtotal(Cell cell) {
    return lexicon.isSubtotal(cell.text())
        || cell.columnEnd() > columns.nameColumn()
            && cell.columnSpan() > 1
            && NAMED_SUBTOTAL.is(Characters.tight(cell.text()));
  }

  /** Whether a label stands where the names of first-level groups do, not beside one of them. */
  private boolean isOutside(Cell label) {
    OptionalInt outermost = columns.levelColumn(1);
    return outermost.isPresent() && label.column() <= outermost.getAsInt();
  }

  private Optional<Figure> valueAt(int row, IndicatorColumn meaning) {
    OptionalInt column = columns.column(meaning);
    return column.isEmpty() ? Optional.empty() : grid.points(grid.at(row, column.getAsInt()));
  }

  private Optional<Figure> rateAt(int row) {
    OptionalInt column = columns.column(IndicatorColumn.SCORE_RATE);
    return column.isEmpty()
        ? Optional.empty()
        : grid.figure(grid.at(row, column.getAsInt()), Unit.NONE);
  }

  List<IndicatorGroup> groups() {
    return all.stream()
        .filter(group -> !group.members.isEmpty())
        .map(
            group ->
                new IndicatorGroup(
                    group.label.name(),
                    group.level,
                    group.weight,
                    group.score,
                    group.rate,
                    group.members,
                    group.source))
        .toList();
  }
}
