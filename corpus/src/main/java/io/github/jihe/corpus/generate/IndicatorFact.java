package io.github.jihe.corpus.generate;

import java.math.BigDecimal;

/**
 * One third-level indicator.
 *
 * @param key the beginning of its slots: {@code ind.0}
 * @param group index of its first-level group
 * @param operator printed in front of the target, empty for words
 * @param target without operator and unit
 * @param unit of target and actual value, empty for words
 * @param reason empty if nothing was deducted
 */
public record IndicatorFact(
    String key,
    int group,
    String subgroup,
    String name,
    String operator,
    String target,
    String actual,
    String unit,
    BigDecimal weight,
    BigDecimal score,
    String reason) {

  public boolean isDeducted() {
    return score.compareTo(weight) < 0;
  }

  public boolean isNumeric() {
    return !unit.isEmpty();
  }
}
