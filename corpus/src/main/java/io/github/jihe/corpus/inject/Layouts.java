package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Piece;
import io.github.jihe.corpus.generate.Sample;
import io.github.jihe.corpus.generate.Sheet;
import io.github.jihe.corpus.generate.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes to the words of a layout. */
final class Layouts {
  private Layouts() {}

  /** The same report with every text changed. */
  static Sample changed(Sample sample, UnaryOperator<String> change) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : sample.layout()) {
      if (piece instanceof Sheet sheet) {
        pieces.add(changed(sheet, cell -> change.apply(cell.pattern())));
      } else if (piece instanceof Piece.Line line) {
        pieces.add(new Piece.Line(line.level(), change.apply(line.pattern())));
      }
    }
    return sample.laidOut(pieces);
  }

  /** The same report with another text wherever exactly this one stands alone. */
  static Sample replaced(Sample sample, String text, String other) {
    return changed(sample, pattern -> pattern.equals(text) ? other : pattern);
  }

  /** What stands to the right of the cell with this text, in the first table that has it. */
  static Optional<String> beside(Sample sample, String label) {
    return cellAfter(sample, label, false).map(SheetCell::pattern);
  }

  /** What stands below the cell with this text. */
  static Optional<String> below(Sample sample, String label) {
    return cellAfter(sample, label, true).map(SheetCell::pattern);
  }

  private static Optional<SheetCell> cellAfter(Sample sample, String label, boolean down) {
    for (Piece piece : sample.layout()) {
      if (piece instanceof Sheet sheet) {
        Optional<SheetCell> found =
            sheet.cells().stream().filter(cell -> cell.pattern().equals(label)).findFirst();
        if (found.isPresent()) {
          SheetCell cell = found.get();
          int row = down ? cell.row() + cell.rowSpan() : cell.row();
          int column = down ? cell.column() : cell.column() + cell.columnSpan();
          return row < sheet.rows() && column < sheet.columns()
              ? Optional.of(sheet.at(row, column))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The same report with another text to the right of this label, in its first table. */
  static Sample besideReplaced(Sample sample, String label, String text) {
    SheetCell old = cellAfter(sample, label, false).orElseThrow();
    List<Piece> pieces = new ArrayList<>();
    boolean done = false;
    for (Piece piece : sample.layout()) {
      if (!done && piece instanceof Sheet sheet && sheet.cells().contains(old)) {
        pieces.add(changed(sheet, cell -> cell.equals(old) ? text : cell.pattern()));
        done = true;
      } else {
        pieces.add(piece);
      }
    }
    return sample.laidOut(pieces);
  }

  private static Sheet changed(Sheet sheet, Function<SheetCell, String> change) {
    return new Sheet(
        sheet.rows(),
        sheet.columns(),
        sheet.cells().stream()
            .map(
                cell ->
                    new SheetCell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        change.apply(cell)))
            .toList());
  }

  /** The same report with other headings and titles; an empty one is left out. */
  static Sample retitled(Sample sample, UnaryOperator<String> change) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : sample.layout()) {
      if (piece instanceof Piece.Line line && line.level() > 0) {
        String text = change.apply(line.pattern());
        if (!text.isEmpty()) {
          pieces.add(new Piece.Line(line.level(), text));
        }
      } else {
        pieces.add(piece);
      }
    }
    return sample.laidOut(pieces);
  }

  /** How often running text and cells name something. */
  static int mentions(Sample sample, String name) {
    int mentions = 0;
    for (Piece piece : sample.layout()) {
      if (piece instanceof Sheet sheet) {
        mentions += (int) sheet.cells().stream().filter(c -> c.pattern().contains(name)).count();
      } else if (piece instanceof Piece.Line line) {
        mentions += line.pattern().contains(name) ? 1 : 0;
      }
    }
    return mentions;
  }

  /** Whether the report has text beside its tables, apart from titles, notes and years. */
  static boolean hasProse(Sample sample) {
    return prose(sample).isPresent();
  }

  /** The index of the first paragraph of the report's own words. */
  private static Optional<Integer> prose(Sample sample) {
    for (int i = 0; i < sample.layout().size(); i++) {
      if (sample.layout().get(i) instanceof Piece.Line line
          && line.level() == 0
          && line.pattern().length() > 12
          && line.pattern().endsWith("。")
          && !line.pattern().startsWith("注")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The report with one more paragraph, where it tells what was done. */
  static Optional<Sample> told(Sample sample, String sentence) {
    return results(sample)
        .or(() -> prose(sample))
        .map(
            at -> {
              List<Piece> pieces = new ArrayList<>(sample.layout());
              pieces.add(at + 1, new Piece.Line(0, sentence));
              return sample.laidOut(pieces);
            });
  }

  private static Optional<Integer> results(Sample sample) {
    for (int i = 0; i < sample.layout().size(); i++) {
      if (sample.layout().get(i) instanceof Piece.Line line
          && line.level() > 0
          && line.pattern().contains("完成情况分析")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
