package io.github.jihe.reports;

import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorGroup;
import io.github.jihe.facts.IndicatorTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Joins the second half of an indicator table, from the next page or sheet, to the first. Rows that
 * stand there before any group label go on with the last group of the first half.
 */
final class JoinedIndicators {
  private JoinedIndicators() {}

  static IndicatorTable of(IndicatorTable first, IndicatorTable second) {
    List<IndicatorGroup> groups = new ArrayList<>(first.groups());
    List<Indicator> rows = new ArrayList<>(first.indicators());
    for (Indicator row : second.indicators()) {
      rows.add(row.group().isEmpty() ? continued(row, groups) : row);
    }
    for (IndicatorGroup group : second.groups()) {
      int last = last(groups, group.level());
      boolean same =
          last >= 0 && group.weight().isEmpty() && groups.get(last).name().equals(group.name());
      if (same) {
        groups.set(last, with(groups.get(last), group.members()));
      } else {
        groups.add(group);
      }
    }
    return new IndicatorTable(
        rows,
        groups,
        first.columns(),
        Stream.concat(first.unread().stream(), second.unread().stream()).toList(),
        first.source());
  }

  private static Indicator continued(Indicator row, List<IndicatorGroup> groups) {
    int outer = last(groups, 1);
    if (outer < 0) {
      return row;
    }
    int inner = row.subgroup().isEmpty() ? last(groups, 2) : -1;
    Indicator named =
        new Indicator(
            groups.get(outer).name(),
            inner < 0 ? row.subgroup() : groups.get(inner).name(),
            row.name(),
            row.target(),
            row.actual(),
            row.weight(),
            row.score(),
            row.rate(),
            row.deduction(),
            row.reason(),
            row.words(),
            row.yardstick(),
            row.source());
    groups.set(outer, with(groups.get(outer), List.of(named)));
    if (inner >= 0) {
      groups.set(inner, with(groups.get(inner), List.of(named)));
    }
    return named;
  }

  private static int last(List<IndicatorGroup> groups, int level) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (groups.get(i).level() == level) {
        return i;
      }
    }
    return -1;
  }

  private static IndicatorGroup with(IndicatorGroup group, List<Indicator> more) {
    return new IndicatorGroup(
        group.name(),
        group.level(),
        group.weight(),
        group.score(),
        group.rate(),
        Stream.concat(group.members().stream(), more.stream()).toList(),
        group.source());
  }
}
