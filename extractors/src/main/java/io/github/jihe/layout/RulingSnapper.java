package io.github.jihe.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the pieces in which a file draws its lines: near ones to one place, collinear ones whole.
 */
final class RulingSnapper {
  /** Places this near are one line, in points. */
  static final double NEAR = 3;

  /** A chain of near places ends here, so that a hatched area is not one line. */
  private static final double WIDEST_CHAIN = 4.5;

  /** What is shorter after joining is a bullet or a corner. */
  private static final double SHORTEST = 5;

  private RulingSnapper() {}

  static Rules snap(List<Ruling> rulings) {
    List<Rule> horizontal = new ArrayList<>();
    List<Rule> vertical = new ArrayList<>();
    for (Ruling line : rulings) {
      if (line.isHorizontal()) {
        horizontal.add(new Rule((line.top() + line.bottom()) / 2, line.left(), line.right()));
      }
      if (line.isVertical()) {
        vertical.add(new Rule((line.left() + line.right()) / 2, line.top(), line.bottom()));
      }
    }
    return new Rules(joined(horizontal), joined(vertical));
  }

  private static List<Rule> joined(List<Rule> pieces) {
    List<Rule> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    List<Rule> result = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean goesOn =
          i < sorted.size()
              && sorted.get(i).at() - sorted.get(i - 1).at() <= NEAR
              && sorted.get(i).at() - sorted.get(start).at() <= WIDEST_CHAIN;
      if (!goesOn && i > start) {
        joinChain(sorted.subList(start, i), result);
        start = i;
      }
    }
    return result;
  }

  private static void joinChain(List<Rule> chain, List<Rule> result) {
    double weight = 0;
    double sum = 0;
    for (Rule rule : chain) {
      double length = rule.length() + 0.01;
      weight += length;
      sum += rule.at() * length;
    }
    double at = sum / weight;
    List<Rule> along = new ArrayList<>(chain);
    along.sort(Comparator.comparingDouble(Rule::from));
    double from = along.get(0).from();
    double to = along.get(0).to();
    for (Rule rule : along) {
      if (rule.from() > to + NEAR) {
        keep(new Rule(at, from, to), result);
        from = rule.from();
        to = rule.to();
      }
      to = Math.max(to, rule.to());
    }
    keep(new Rule(at, from, to), result);
  }

  private static void keep(Rule rule, List<Rule> result) {
    if (rule.length() >= SHORTEST) {
      result.add(rule);
    }
  }
}
