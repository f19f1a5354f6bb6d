package io.github.jihe.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Rules for the weights and scores of self-evaluation forms.
 *
 * @param plans how the weights may be shared out: the name of a group and its points, which make
 *     the total together; the first is the usual one
 * @param executionGap by how many percent of itself the score rate of the indicators may lie above
 *     the execution rate
 * @param completeRows a form with fewer rows that print both weight and score says nothing about
 *     those that print one
 */
public record ProfileScores(
    List<Map<String, BigDecimal>> plans, BigDecimal executionGap, int completeRows) {

  public ProfileScores {
    plans = plans.stream().map(Map::copyOf).toList();
  }
}
