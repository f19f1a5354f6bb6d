package io.github.jihe.layout;

import io.github.jihe.layout.CellGrid.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds the cells that the lines of one frame enclose. */
final class CellFinder {
  /** Less room than this between two vertical lines holds no text, in points. */
  private static final double COLUMN_ROOM = 9;

  private static final double ROW_ROOM = 7;

  /** A frame with more positions is a drawing or graph paper. */
  private static final long MOST_POSITIONS = 60_000;

  private final boolean[][] ruledAcross;
  private final boolean[][] ruledDown;
  private final double[] columns;
  private final double[] rows;

  private CellFinder(Boundaries down, Boundaries across) {
    columns = down.at();
    rows = across.at();
    ruledAcross = new boolean[rows.length][];
    for (int j = 0; j < rows.length; j++) {
      ruledAcross[j] = across.ruled(j, columns);
    }
    ruledDown = new boolean[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      ruledDown[i] = down.ruled(i, rows);
    }
  }

  /**
   * The table that a frame draws.
   *
   * @param glyphs of the page; they tell a double border from a narrow row
   * @return empty if the frame encloses fewer than two cells
   */
  static Optional<CellGrid> find(Rules frame, List<Glyph> glyphs) {
    Rules closed = OpenSides.closed(frame);
    double left = closed.vertical().stream().mapToDouble(Rule::at).min().orElse(0);
    double right = closed.vertical().stream().mapToDouble(Rule::at).max().orElse(0);
    double top = closed.horizontal().stream().mapToDouble(Rule::at).min().orElse(0);
    double bottom = closed.horizontal().stream().mapToDouble(Rule::at).max().orElse(0);
    List<Glyph> inside =
        glyphs.stream()
            .filter(g -> !g.isBlank())
            .filter(g -> g.centreX() >= left && g.centreX() <= right)
            .filter(g -> g.centreY() >= top && g.centreY() <= bottom)
            .toList();
    double[] middles = inside.stream().mapToDouble(Glyph::centreX).toArray();
    double[] heights = inside.stream().mapToDouble(Glyph::centreY).toArray();
    Boundaries down = Boundaries.of(closed.vertical(), COLUMN_ROOM, middles);
    Boundaries across = Boundaries.of(closed.horizontal(), ROW_ROOM, heights);
    if (down.spaces() < 1
        || across.spaces() < 1
        || (long) down.spaces() * across.spaces() > MOST_POSITIONS) {
      return Optional.empty();
    }
    return new CellFinder(down, across).grid();
  }

  private Optional<CellGrid> grid() {
    int height = rows.length - 1;
    int width = columns.length - 1;
    DisjointSets sets = new DisjointSets(height * width);
    for (int r = 0; r < height; r++) {
      for (int c = 0; c < width; c++) {
        if (c > 0 && !ruledDown[c][r]) {
          sets.join(r * width + c - 1, r * width + c);
        }
        if (r > 0 && !ruledAcross[r][c]) {
          sets.join((r - 1) * width + c, r * width + c);
        }
      }
    }
    boolean[] open = new boolean[height * width];
    for (int c = 0; c < width; c++) {
      open[sets.find(c)] |= !ruledAcross[0][c];
      open[sets.find((height - 1) * width + c)] |= !ruledAcross[height][c];
    }
    for (int r = 0; r < height; r++) {
      int left = sets.find(r * width);
      int right = sets.find(r * width + width - 1);
      open[left] |= left == right && !ruledDown[0][r] && !ruledDown[width][r];
    }
    int top = 0;
    while (top < height && isOpenRow(top, width, sets, open)) {
      top++;
    }
    int bottom = height;
    while (bottom > top && isOpenRow(bottom - 1, width, sets, open)) {
      bottom--;
    }
    List<Area> cells = cells(sets, width, top, bottom);
    return cells.size() < 2 ? Optional.empty() : Optional.of(compact(cells));
  }

  private static boolean isOpenRow(int row, int width, DisjointSets sets, boolean[] open) {
    return IntStream.range(0, width).allMatch(c -> open[sets.find(row * width + c)]);
  }

  private static List<Area> cells(DisjointSets sets, int width, int top, int bottom) {
    TreeMap<Integer, List<Integer>> unions = new TreeMap<>();
    for (int position = top * width; position < bottom * width; position++) {
      unions.computeIfAbsent(sets.find(position), k -> new ArrayList<>()).add(position);
    }
    List<Area> cells = new ArrayList<>();
    for (List<Integer> union : unions.values()) {
      int row = union.get(0) / width;
      int rowEnd = union.get(union.size() - 1) / width + 1;
      int column = union.stream().mapToInt(p -> p % width).min().orElse(0);
      int columnEnd = union.stream().mapToInt(p -> p % width).max().orElse(0) + 1;
      if ((rowEnd - row) * (columnEnd - column) == union.size()) {
        cells.add(new Area(row, column, rowEnd, columnEnd));
      } else {
        cutByRows(union, width, cells);
      }
    }
    cells.sort((a, b) -> a.row() != b.row() ? a.row() - b.row() : a.column() - b.column());
    return cells;
  }

  /** What is no rectangle lacks a line somewhere: its rows are cells, equal ones joined. */
  private static void cutByRows(List<Integer> union, int width, List<Area> cells) {
    List<Area> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= union.size(); i++) {
      boolean goesOn =
          i < union.size() && union.get(i) == union.get(i - 1) + 1 && union.get(i) % width != 0;
      if (!goesOn) {
        int first = union.get(start);
        int last = union.get(i - 1);
        Area run = new Area(first / width, first % width, first / width + 1, last % width + 1);
        int above = runs.size() - 1;
        while (above >= 0 && !continues(runs.get(above), run)) {
          above--;
        }
        if (above >= 0) {
          Area upper = runs.get(above);
          runs.set(above, new Area(upper.row(), run.column(), run.rowEnd(), run.columnEnd()));
        } else {
          runs.add(run);
        }
        start = i;
      }
    }
    cells.addAll(runs);
  }

  private static boolean continues(Area upper, Area lower) {
    return upper.rowEnd() == lower.row()
        && upper.column() == lower.column()
        && upper.columnEnd() == lower.columnEnd();
  }

  /** Drops the boundaries at which no cell begins or ends. */
  private CellGrid compact(List<Area> cells) {
    int[] newRow = renumbered(rows.length, cells, Area::row, Area::rowEnd);
    int[] newColumn = renumbered(columns.length, cells, Area::column, Area::columnEnd);
    List<Area> areas =
        cells.stream()
            .map(
                a ->
                    new Area(
                        newRow[a.row()],
                        newColumn[a.column()],
                        newRow[a.rowEnd()],
                        newColumn[a.columnEnd()]))
            .toList();
    return new CellGrid(kept(columns, newColumn), kept(rows, newRow), areas);
  }

  private interface Place {
    int of(Area area);
  }

  private static int[] renumbered(int size, List<Area> cells, Place begin, Place end) {
    boolean[] used = new boolean[size];
    for (Area cell : cells) {
      used[begin.of(cell)] = true;
      used[end.of(cell)] = true;
    }
    int[] numbers = new int[size];
    int next = 0;
    for (int i = 0; i < size; i++) {
      numbers[i] = used[i] ? next++ : -1;
    }
    return numbers;
  }

  private static double[] kept(double[] places, int[] numbers) {
    return IntStream.range(0, places.length)
        .filter(i -> numbers[i] >= 0)
        .mapToDouble(i -> places[i])
        .toArray();
  }
}
