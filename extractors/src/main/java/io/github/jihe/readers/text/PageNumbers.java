package io.github.jihe.readers.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbers of pages (页码) that printing left between the lines of a text. They are left out, so
 * that a table goes on over the end of its page. A bare number is one only if the numbers that
 * stand alone between blank lines count the pages.
 */
final class PageNumbers {
  private static final Pattern MARKED =
      Pattern.compile(
          "^\\s*([-—–－·•~]+\\s*\\d{1,4}\\s*[-—–－·•~]+|第\\s*\\d{1,4}\\s*页(\\s*[/,，共]?\\s*共?\\s*\\d{1,4}\\s*页)?)\\s*$");

  private static final Pattern BARE = Pattern.compile("^[ \u3000]*\\d{1,3}[ \u3000]*$");

  /** A page holds more lines with words than this. */
  private static final int FEWEST_LINES = 8;

  /** Blank lines on each side of a number that go with it. */
  private static final int MOST_BLANK = 3;

  private final List<String> lines;

  private PageNumbers(List<String> lines) {
    this.lines = lines;
  }

  static List<String> without(List<String> lines) {
    return new PageNumbers(lines).without();
  }

  private List<String> without() {
    Set<Integer> numbers = new HashSet<>(counting());
    List<String> left = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      boolean number = numbers.contains(at) || MARKED.matcher(lines.get(at)).matches();
      if (!number || lines.get(at).indexOf('\f') >= 0) {
        left.add(lines.get(at));
        continue;
      }
      int next = behindBlanks(at + 1);
      if (next < lines.size() && isRow(lines.get(next)) && endsWithRow(left)) {
        if (isCell(lines.get(next))) {
          left.add(""); // rows of cells that stand one a line are parted so
        }
        at = next - 1;
      }
    }
    return List.copyOf(left);
  }

  /** Takes the blank lines away that a number left behind a row of a table, if it stands there. */
  private static boolean endsWithRow(List<String> left) {
    int last = left.size() - 1;
    while (last >= 0 && left.size() - last <= MOST_BLANK && left.get(last).isEmpty()) {
      last--;
    }
    if (last < 0 || !isRow(left.get(last))) {
      return false;
    }
    left.subList(last + 1, left.size()).clear();
    return true;
  }

  private int behindBlanks(int from) {
    int at = from;
    while (at < lines.size() && at < from + MOST_BLANK && lines.get(at).isEmpty()) {
      at++;
    }
    return at;
  }

  private static boolean isRow(String line) {
    return line.indexOf('\t') >= 0 || SpacedRows.isSpaced(line) || line.strip().startsWith("|");
  }

  /** One cell a line, behind a tab. */
  private static boolean isCell(String line) {
    return line.startsWith("\t") && line.lastIndexOf('\t') == 0;
  }

  /** The longest run of bare numbers that count pages; none if it counts a single one. */
  private List<Integer> counting() {
    List<Integer> alone = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (BARE.matcher(lines.get(at)).matches() && isParted(at - 1) && isParted(at + 1)) {
        alone.add(at);
      }
    }
    List<Integer> best = List.of();
    for (int first = 0; first < alone.size(); first++) {
      List<Integer> run = new ArrayList<>(List.of(alone.get(first)));
      for (int at : alone.subList(first + 1, alone.size())) {
        int last = run.get(run.size() - 1);
        if (value(at) == value(last) + 1 && linesBetween(last, at) >= FEWEST_LINES) {
          run.add(at);
        }
      }
      best = run.size() > best.size() ? run : best;
    }
    return best.size() > 1 ? best : List.of();
  }

  private boolean isParted(int at) {
    return at < 0 || at >= lines.size() || lines.get(at).isEmpty();
  }

  private int value(int at) {
    return Integer.parseInt(lines.get(at).strip());
  }

  private int linesBetween(int from, int to) {
    return (int) lines.subList(from + 1, to).stream().filter(line -> !line.isBlank()).count();
  }
}
