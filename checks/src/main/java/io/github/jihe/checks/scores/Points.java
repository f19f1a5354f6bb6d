package io.github.jihe.checks.scores;

import io.github.jihe.checks.GapExplanation;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Indicator;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  /** Adds the rows of each outermost group to what may explain a difference. */
  static GapExplanation explain(
      BigDecimal printed,
      BigDecimal sum,
      ScoredForm form,
      Function<Indicator, Optional<Figure>> column) {
    GapExplanation gap = GapExplanation.ofPoints(printed, sum);
    form.table().indicators().stream()
        .collect(Collectors.groupingBy(Indicator::group, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(rows -> rows(gap, rows, column));
    return gap;
  }

  /** Adds these rows to what may explain a difference. */
  static void rows(
      GapExplanation gap, List<Indicator> rows, Function<Indicator, Optional<Figure>> column) {
    List<Indicator> printed = rows.stream().filter(row -> column.apply(row).isPresent()).toList();
    gap.rows(
        printed.stream().map(Indicator::name).toList(),
        printed.stream().map(row -> column.apply(row).orElseThrow().inBase()).toList());
  }
}
