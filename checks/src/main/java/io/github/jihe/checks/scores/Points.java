package io.github.jihe.checks.scores;

import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sums of weights and scores, which are exact, and how they are written out. */
final class Points {
  /** Longer sums are told by how many items they have. */
  private static final int LONGEST = 12;

  private Points() {}

  static BigDecimal sum(List<Figure> figures) {
    return figures.stream().map(Figure::inBase).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** {@code 分值 20 + 10 + 10}, or what the sum of many items is. */
  static String calculation(List<Figure> figures, String noun) {
    if (figures.size() > LONGEST) {
      return "共 %d 项%s之和".formatted(figures.size(), noun);
    }
    return noun + " " + figures.stream().map(Show::number).collect(Collectors.joining(" + "));
  }

  /** The first of these named sums that makes the difference by itself: a hint at the cause. */
  static String explain(BigDecimal difference, Map<String, BigDecimal> candidates) {
    Map<String, BigDecimal> matching = new LinkedHashMap<>();
    candidates.forEach(
        (name, value) -> {
          if (value.signum() != 0 && value.compareTo(difference.abs()) == 0) {
            matching.put(name, value);
          }
        });
    return matching.size() == 1
        ? "（差额 %s 分恰等于%s）"
            .formatted(Show.plain(difference.abs()), matching.keySet().iterator().next())
        : "";
  }
}
