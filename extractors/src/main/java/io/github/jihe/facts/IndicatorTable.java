package io.github.jihe.facts;

import java.util.List;
import java.util.Set;

/**
 * The indicators of a form (绩效指标).
 *
 * @param indicators rows in the order of the form; blank template rows are left out
 * @param groups groups in order, each level's groups once
 * @param columns what the header offers
 * @param unread rows that could be understood in two ways or not at all, one Chinese sentence each
 */
public record IndicatorTable(
    List<Indicator> indicators,
    List<IndicatorGroup> groups,
    Set<IndicatorColumn> columns,
    List<String> unread,
    Source source) {

  public IndicatorTable {
    indicators = List.copyOf(indicators);
    groups = List.copyOf(groups);
    columns = Set.copyOf(columns);
    unread = List.copyOf(unread);
  }

  public boolean has(IndicatorColumn column) {
    return columns.contains(column);
  }
}
