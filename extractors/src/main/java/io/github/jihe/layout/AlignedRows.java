package io.github.jihe.layout;

import io.github.jihe.document.Box;
import io.github.jihe.layout.PageTable.PageCell;
import io.github.jihe.layout.TextLine.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of text sorted into rows and into columns that no text crosses. */
final class AlignedRows {
  /** The share of its pieces that must agree on an edge, or on the middle, of a column. */
  private static final double AGREEMENT = 0.75;

  /** The share of places that must hold text. */
  private static final double FILLED = 0.6;

  /** A line this much nearer to the one above than rows are apart is the rest of a wrapped row. */
  private static final double WRAPPED = 0.85;

  private final List<TextLine> lines;
  private final List<double[]> spans;
  private final List<List<TextLine>> rows = new ArrayList<>();

  private AlignedRows(List<TextLine> lines) {
    this.lines = List.copyOf(lines);
    this.spans = columns(lines);
    double apart = rowDistance();
    for (TextLine line : lines) {
      boolean first = rows.isEmpty();
      List<TextLine> above = first ? List.of() : rows.get(rows.size() - 1);
      if (!first && isRest(above.get(above.size() - 1), line, apart)) {
        above.add(line);
      } else {
        rows.add(new ArrayList<>(List.of(line)));
      }
    }
  }

  static AlignedRows of(List<TextLine> lines) {
    return new AlignedRows(lines);
  }

  /** The stretches of x that text covers in any line. */
  private static List<double[]> columns(List<TextLine> lines) {
    List<Piece> pieces = new ArrayList<>();
    lines.forEach(line -> pieces.addAll(line.pieces()));
    pieces.sort((a, b) -> Double.compare(a.left(), b.left()));
    List<double[]> spans = new ArrayList<>();
    for (Piece piece : pieces) {
      double[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null && piece.left() <= last[1]) {
        last[1] = Math.max(last[1], piece.right());
      } else {
        spans.add(new double[] {piece.left(), piece.right()});
      }
    }
    return spans;
  }

  /** The usual distance of two lines that both begin in the first column. */
  private double rowDistance() {
    double[] distances = new double[lines.size()];
    int count = 0;
    TextLine before = null;
    for (TextLine line : lines) {
      if (column(line.pieces().get(0)) == 0) {
        if (before != null) {
          distances[count++] = line.baseline() - before.baseline();
        }
        before = line;
      }
    }
    double[] sorted = Arrays.copyOf(distances, count);
    Arrays.sort(sorted);
    return count == 0 ? 0 : sorted[count / 2];
  }

  private boolean isRest(TextLine above, TextLine line, double apart) {
    return column(line.pieces().get(0)) > 0 && line.baseline() - above.baseline() < WRAPPED * apart;
  }

  private int column(Piece piece) {
    int column = 0;
    while (column + 1 < spans.size() && piece.left() >= spans.get(column + 1)[0]) {
      column++;
    }
    return column;
  }

  int count() {
    return rows.size();
  }

  int columns() {
    return spans.size();
  }

  /** Whether the columns are well filled, and the texts of each agree on an edge or the middle. */
  boolean isAligned() {
    int filled = 0;
    for (int column = 0; column < spans.size(); column++) {
      List<Piece> pieces = pieces(column);
      double em = lines.get(0).size();
      boolean agrees =
          agree(pieces.stream().mapToDouble(Piece::left).toArray(), em)
              || agree(pieces.stream().mapToDouble(Piece::right).toArray(), em)
              || agree(pieces.stream().mapToDouble(p -> (p.left() + p.right()) / 2).toArray(), em);
      if (!agrees) {
        return false;
      }
      filled += (int) rows.stream().filter(row -> !in(row, pieces).isEmpty()).count();
    }
    return filled >= FILLED * spans.size() * rows.size();
  }

  private List<Piece> pieces(int column) {
    return lines.stream()
        .flatMap(line -> line.pieces().stream())
        .filter(piece -> column(piece) == column)
        .toList();
  }

  private static List<Piece> in(List<TextLine> row, List<Piece> pieces) {
    return row.stream().flatMap(l -> l.pieces().stream()).filter(pieces::contains).toList();
  }

  private static boolean agree(double[] places, double em) {
    double[] sorted = places.clone();
    Arrays.sort(sorted);
    double middle = sorted[sorted.length / 2];
    long near = Arrays.stream(sorted).filter(place -> Math.abs(place - middle) < em / 2).count();
    return near >= AGREEMENT * sorted.length;
  }

  /** The table; its boundaries run in the middle of the gaps. */
  PageTable table(int page) {
    double[] xs = new double[spans.size() + 1];
    xs[0] = spans.get(0)[0];
    for (int i = 1; i < spans.size(); i++) {
      xs[i] = (spans.get(i - 1)[1] + spans.get(i)[0]) / 2;
    }
    xs[spans.size()] = spans.get(spans.size() - 1)[1];
    double[] ys = new double[rows.size() + 1];
    for (int r = 0; r < rows.size(); r++) {
      ys[r] = rows.get(r).get(0).top();
    }
    List<TextLine> lastRow = rows.get(rows.size() - 1);
    ys[rows.size()] = lastRow.get(lastRow.size() - 1).bottom();
    List<PageCell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < spans.size(); c++) {
        cells.add(cell(r, c, xs, ys));
      }
    }
    return new PageTable(page, xs, ys, cells);
  }

  private PageCell cell(int row, int column, double[] xs, double[] ys) {
    List<TextLine> parts = new ArrayList<>();
    for (TextLine line : rows.get(row)) {
      List<Piece> own = line.pieces().stream().filter(p -> column(p) == column).toList();
      if (!own.isEmpty()) {
        String text = own.stream().map(Piece::text).collect(Collectors.joining(" "));
        double left = own.get(0).left();
        double right = own.get(own.size() - 1).right();
        parts.add(new TextLine(text, left, right, line.baseline(), line.size(), line.head(), own));
      }
    }
    double[] span = spans.get(column);
    Box box = new Box(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row]);
    String text = CellText.text(parts, span[1], span[1] - span[0]);
    return new PageCell(row, column, row + 1, column + 1, text, parts, box.width(), box);
  }
}
