package io.github.jihe.facts;

import java.util.List;
import java.util.Optional;

/**
 * A small table of scores by group (得分情况表): 决策, 过程, 产出, 效益, 合计.
 *
 * @param subject the project that a row of a list of projects scores; empty for the report's own
 * @param items the groups in order
 * @param total 合计, if printed
 */
public record ScoreSummary(
    String subject, List<ScoreItem> items, Optional<ScoreItem> total, Source source) {

  /** The report's own. */
  public ScoreSummary(List<ScoreItem> items, Optional<ScoreItem> total, Source source) {
    this("", items, total, source);
  }

  public ScoreSummary {
    items = List.copyOf(items);
  }

  /** What a person calls it. */
  public String name() {
    return subject.isEmpty() ? "得分汇总" : subject;
  }
}
