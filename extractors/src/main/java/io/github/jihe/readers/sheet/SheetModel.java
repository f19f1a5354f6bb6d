package io.github.jihe.readers.sheet;

import io.github.jihe.readers.UnreadableFileException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One sheet as every format tells it: cells that show something, merged ranges, texts of drawings.
 * Blank cells are not kept, so that a sheet's declared size costs nothing. Not thread safe.
 */
final class SheetModel {
  static final int LAST_ROW = 1_048_576;
  static final int LAST_COLUMN = 16_384;

  private static final Comparator<SheetCell> ORDER =
      Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column);

  private final String name;
  private final int number;
  private final boolean hidden;
  private final Budget budget;
  private final List<SheetCell> cells = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<String> drawings = new ArrayList<>();
  private final List<String> furniture = new ArrayList<>();
  private boolean ordered = true;
  private boolean zerosHidden;

  SheetModel(String name, int number, boolean hidden, Budget budget) {
    this.name = name;
    this.number = number;
    this.hidden = hidden;
    this.budget = budget;
  }

  String name() {
    return name;
  }

  int number() {
    return number;
  }

  boolean hidden() {
    return hidden;
  }

  /** Adds a text; a blank one, or one outside of any possible sheet, adds nothing. */
  void text(int row, int column, String text) throws UnreadableFileException {
    add(row, column, text, Optional.empty());
  }

  /** Adds a number in its cell's format; a date is only its text. */
  void number(int row, int column, BigDecimal value, DisplayFormat format)
      throws UnreadableFileException {
    boolean date = !format.isGeneral() && format.isDate(value);
    String text = format.isGeneral() ? GeneralFormat.show(value) : format.show(value);
    add(row, column, text, date ? Optional.empty() : Optional.of(value));
  }

  void add(int row, int column, String text, Optional<BigDecimal> stored)
      throws UnreadableFileException {
    if (row < 1 || row > LAST_ROW || column < 1 || column > LAST_COLUMN) {
      return;
    }
    String clean = Texts.clean(text);
    if (clean.isEmpty() && stored.isEmpty()) {
      return;
    }
    budget.cell();
    budget.characters(clean.length());
    SheetCell cell = new SheetCell(row, column, clean, stored);
    if (!cells.isEmpty() && ORDER.compare(cells.get(cells.size() - 1), cell) >= 0) {
      ordered = false;
    }
    cells.add(cell);
  }

  void merge(Span span) throws UnreadableFileException {
    boolean possible =
        span.top() >= 1
            && span.left() >= 1
            && span.bottom() <= LAST_ROW
            && span.right() <= LAST_COLUMN
            && span.top() <= span.bottom()
            && span.left() <= span.right();
    if (possible && (span.top() < span.bottom() || span.left() < span.right())) {
      budget.cell();
      spans.add(span);
    }
  }

  /** Keeps the text of a text box or another shape. */
  void drawing(String text) throws UnreadableFileException {
    String clean = Texts.clean(text);
    if (!clean.isEmpty()) {
      budget.characters(clean.length());
      drawings.add(clean);
    }
  }

  void furniture(String text) throws UnreadableFileException {
    String clean = Texts.clean(text);
    if (!clean.isEmpty()) {
      budget.characters(clean.length());
      furniture.add(clean);
    }
  }

  /** The sheet's view shows nothing for zero. */
  void hideZeros() {
    zerosHidden = true;
  }

  /** The cells by row, then column; the first of several at one place. */
  List<SheetCell> cells() {
    List<SheetCell> sorted = cells;
    if (!ordered) {
      sorted = new ArrayList<>();
      List<SheetCell> stable = new ArrayList<>(cells);
      stable.sort(ORDER);
      for (SheetCell cell : stable) {
        if (sorted.isEmpty() || ORDER.compare(sorted.get(sorted.size() - 1), cell) < 0) {
          sorted.add(cell);
        }
      }
    }
    return zerosHidden ? sorted.stream().map(SheetModel::withoutZero).toList() : sorted;
  }

  private static SheetCell withoutZero(SheetCell cell) {
    boolean zero = cell.stored().isPresent() && cell.stored().get().signum() == 0;
    return zero ? new SheetCell(cell.row(), cell.column(), "", cell.stored()) : cell;
  }

  List<Span> spans() {
    return spans;
  }

  List<String> drawings() {
    return drawings;
  }

  List<String> furniture() {
    return furniture;
  }

  Budget budget() {
    return budget;
  }
}
