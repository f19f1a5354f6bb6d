package io.github.jihe.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Sorts the lines of a page into groups that touch each other; each may be the frame of a table.
 */
final class Frames {
  private static final double TOUCH = RulingSnapper.NEAR;

  /** Frames one above the other with no more between them are one table, in points. */
  private static final double STACKED = 6;

  /** Beyond this many pairs a page is a drawing. */
  private static final long MOST_PAIRS = 20_000_000;

  private Frames() {}

  /** Groups with at least two horizontal lines and one vertical, from top to bottom. */
  static List<Rules> of(Rules page) {
    List<Rule> across = page.horizontal();
    List<Rule> down =
        page.vertical().stream().sorted(Comparator.comparingDouble(Rule::at)).toList();
    if ((long) across.size() * down.size() > MOST_PAIRS) {
      return List.of();
    }
    DisjointSets sets = new DisjointSets(across.size() + down.size());
    for (int h = 0; h < across.size(); h++) {
      Rule line = across.get(h);
      for (int v = firstFrom(down, line.from() - TOUCH); v < down.size(); v++) {
        Rule crossing = down.get(v);
        if (crossing.at() > line.to() + TOUCH) {
          break;
        }
        if (crossing.from() - TOUCH <= line.at() && line.at() <= crossing.to() + TOUCH) {
          sets.join(h, across.size() + v);
        }
      }
    }
    TreeMap<Integer, List<Rule>> horizontal = new TreeMap<>();
    TreeMap<Integer, List<Rule>> vertical = new TreeMap<>();
    for (int h = 0; h < across.size(); h++) {
      horizontal.computeIfAbsent(sets.find(h), k -> new ArrayList<>()).add(across.get(h));
    }
    for (int v = 0; v < down.size(); v++) {
      int set = sets.find(across.size() + v);
      vertical.computeIfAbsent(set, k -> new ArrayList<>()).add(down.get(v));
    }
    List<Rules> frames = new ArrayList<>();
    horizontal.forEach(
        (set, lines) -> {
          if (lines.size() >= 2 && vertical.containsKey(set)) {
            frames.add(new Rules(lines, vertical.get(set)));
          }
        });
    frames.sort(Comparator.comparingDouble(Frames::top).thenComparingDouble(Frames::left));
    return stacked(frames);
  }

  private static int firstFrom(List<Rule> sorted, double at) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Rules> stacked(List<Rules> frames) {
    List<Rules> result = new ArrayList<>();
    for (Rules frame : frames) {
      int above = result.size() - 1;
      while (above >= 0 && !isStackedOn(result.get(above), frame)) {
        above--;
      }
      if (above < 0) {
        result.add(frame);
      } else {
        List<Rule> across = new ArrayList<>(result.get(above).horizontal());
        across.addAll(frame.horizontal());
        List<Rule> down = new ArrayList<>(result.get(above).vertical());
        down.addAll(frame.vertical());
        result.set(above, new Rules(across, down));
      }
    }
    return result;
  }

  private static boolean isStackedOn(Rules upper, Rules lower) {
    double gap = top(lower) - bottom(upper);
    return gap >= -TOUCH
        && gap <= STACKED
        && Math.abs(left(upper) - left(lower)) <= TOUCH
        && Math.abs(right(upper) - right(lower)) <= TOUCH;
  }

  private static double top(Rules frame) {
    return frame.horizontal().stream().mapToDouble(Rule::at).min().orElse(0);
  }

  private static double bottom(Rules frame) {
    return frame.horizontal().stream().mapToDouble(Rule::at).max().orElse(0);
  }

  private static double left(Rules frame) {
    return frame.horizontal().stream().mapToDouble(Rule::from).min().orElse(0);
  }

  private static double right(Rules frame) {
    return frame.horizontal().stream().mapToDouble(Rule::to).max().orElse(0);
  }
}
