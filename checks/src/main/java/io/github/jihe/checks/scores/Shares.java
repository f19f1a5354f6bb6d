package io.github.jihe.checks.scores;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Indicator;
import io.github.jihe.quantities.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the points of a form are shared out among its first-level groups.
 *
 * @param groups by the name that scoring plans use, in the order of the form
 * @param figures what the sums were made of
 */
record Shares(Map<String, BigDecimal> groups, List<Figure> figures) {
  private static final Map<String, String> NAMES = names();

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("执行率", "执行率");
    names.put("预算执行", "执行率");
    names.put("满意度", "满意度");
    names.put("产出", "产出");
    names.put("效益", "效益");
    names.put("成本", "成本");
    return names;
  }

  /** Nothing if a row belongs to no group that scoring plans know. */
  static Optional<Shares> of(ScoredForm form) {
    Map<String, BigDecimal> groups = new LinkedHashMap<>();
    List<Figure> figures = new ArrayList<>();
    form.executionWeight()
        .ifPresent(
            weight -> {
              groups.put("执行率", weight.inBase());
              figures.add(weight);
            });
    for (Indicator row : form.table().indicators()) {
      if (row.weight().isEmpty()) {
        continue;
      }
      Optional<String> name = name(row.group());
      if (name.isEmpty()) {
        return Optional.empty();
      }
      groups.merge(name.get(), row.weight().get().inBase(), BigDecimal::add);
      figures.add(row.weight().get());
    }
    return Optional.of(new Shares(groups, figures));
  }

  /** The name in a scoring plan of a first-level group: 产出 for 产出指标（50分）. */
  static Optional<String> name(String group) {
    String tight = Characters.tight(group);
    return NAMES.entrySet().stream()
        .filter(entry -> tight.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  BigDecimal total() {
    return groups.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
