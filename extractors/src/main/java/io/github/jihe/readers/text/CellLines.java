package io.github.jihe.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tables that were written one cell a line, without a tab. Their rows become lines with tabs where
 * the cells under a header can be told apart in one way only; otherwise the lines stay as they are.
 */
final class CellLines {
  private static final Pattern NUMBERED =
      Pattern.compile("^([一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]).*");

  /** What stands above a table: 附：评分表, 表2 资金情况. */
  private static final Pattern TITLE =
      Pattern.compile(
          "^(附件|附表|附|表)\\s*[\\d一二三四五六七八九十]{0,3}(\\s|[:：.、-]).*|^附[件表]?[\\d一二三四五六七八九十]{0,3}$");

  private static final int LONGEST_LABEL = 14;

  /** Labels and values of a form, as the name of a project, above its first header. */
  private static final int MOST_FIELDS = 10;

  /** So many short lines with so many figures are a table, even if its rows cannot be told. */
  private static final int FEWEST_LINES = 16;

  private static final int SHORTEST_GOAL = 10;

  private static final int LONGEST_CELL = 40;

  private final List<String> lines;
  private final List<String> cells;

  /** For each line that of the first figure from there on. */
  private final int[] nextFigure;

  private final List<String> rewritten = new ArrayList<>();

  private CellLines(List<String> lines) {
    this.lines = lines;
    this.cells = lines.stream().map(CellLines::cell).toList();
    this.nextFigure = new int[cells.size()];
    int figure = Integer.MAX_VALUE;
    for (int at = cells.size() - 1; at >= 0; at--) {
      figure = CellKind.of(cells.get(at)).isNumber() ? at : figure;
      nextFigure[at] = figure;
    }
  }

  static List<String> tabbed(List<String> lines) {
    return new CellLines(lines).tabbed();
  }

  /** A line with tabs or bars is no cell; such a mark fits no column. */
  private static String cell(String line) {
    return line.indexOf('\t') >= 0
            || line.indexOf('|') >= 0
            || NUMBERED.matcher(line.strip()).matches()
        ? "0。"
        : line.strip();
  }

  private List<String> tabbed() {
    int at = 0;
    int copied = 0;
    while (at < lines.size()) {
      Optional<CellSection> section = section(at);
      if (section.isEmpty()) {
        at++;
        continue;
      }
      int fields = at - fields(copied, at);
      rewritten.addAll(lines.subList(copied, fields));
      for (int i = fields; i < at; i += 2) {
        rewritten.add(cells.get(i) + "\t" + cells.get(i + 1));
      }
      section.get().rows().forEach(row -> rewritten.add(String.join("\t", row)));
      at = section.get().end();
      copied = at;
      if (isGoals(at)) {
        rewritten.add(String.join("\t", cells.subList(at, at + 3)));
        rewritten.add("\t" + String.join("\t", cells.subList(at + 3, at + 5)));
        at += 5;
        copied = at;
      }
    }
    rewritten.addAll(lines.subList(copied, lines.size()));
    return List.copyOf(rewritten);
  }

  private Optional<CellSection> section(int at) {
    return CellKind.of(cells.get(at)) == CellKind.WORDS && !TITLE.matcher(cells.get(at)).matches()
        ? CellSection.at(cells, at, nextFigure[at])
        : Optional.empty();
  }

  /** How many lines above a header are labels of a form with their values. */
  private int fields(int from, int header) {
    int start = header;
    while (start > from && !cells.get(start - 1).isEmpty() && header - start <= MOST_FIELDS) {
      start--;
    }
    int count = header - start;
    boolean arePairs = count % 2 == 0 && count > 0 && count <= MOST_FIELDS;
    for (int i = start; i < header && arePairs; i += 2) {
      String label = cells.get(i);
      arePairs =
          label.length() <= LONGEST_LABEL
              && RowWindows.isLabels(List.of(label))
              && label.chars().noneMatch(Character::isDigit)
              && cells.get(i + 1).length() <= LONGEST_CELL
              && !cells.get(i + 1).endsWith("。");
    }
    return arePairs ? count : 0;
  }

  /** Three labels, the first of them beside what follows, two texts, and another header. */
  private boolean isGoals(int at) {
    return at + 5 < cells.size()
        && RowWindows.isLabels(cells.subList(at, at + 3))
        && cells.subList(at + 3, at + 5).stream().allMatch(text -> text.length() >= SHORTEST_GOAL)
        && section(at + 5).isPresent();
  }

  /** Whether there are many short lines with figures that no table was made of. */
  static boolean leavesCells(List<String> lines) {
    int run = 0;
    int figures = 0;
    for (String line : lines) {
      boolean isCell =
          line.indexOf('\t') < 0
              && line.indexOf('|') < 0
              && line.strip().length() <= LONGEST_CELL
              && !line.strip().endsWith("。")
              && !NUMBERED.matcher(line.strip()).matches();
      run = isCell ? run + (line.isBlank() ? 0 : 1) : 0;
      figures = isCell ? figures + (CellKind.of(line.strip()).isNumber() ? 1 : 0) : 0;
      if (run >= FEWEST_LINES && figures * 3 >= run) {
        return true;
      }
    }
    return false;
  }
}
