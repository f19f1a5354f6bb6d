package io.github.jihe.facts;

import java.util.List;
import java.util.Optional;

/**
 * A small table of scores by group (得分情况表): 决策, 过程, 产出, 效益, 合计.
 *
 * @param items the groups in order
 * @param total 合计, if printed
 */
public record ScoreSummary(List<ScoreItem> items, Optional<ScoreItem> total, Source source) {

  public ScoreSummary {
    items = List.copyOf(items);
  }
}
