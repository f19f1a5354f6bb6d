package io.github.jihe.checks;

import java.math.BigDecimal;
import java.util.List;

/**
 * What rows of indicators and goals must keep to in their words (指标与目标的填写).
 *
 * @param copiedRows from how many rows on it counts that all repeat their targets
 * @param copiedShare from which share of them on, of 1
 * @param reasonCharacters a shorter reason explains nothing
 * @param repeatedReasons on how many rows the same reason is one too few
 * @param requiredGroups second-level groups that every form has, by a word of their name
 * @param requiredFromRows a shorter form need not have them
 * @param goalCharacters a shorter goal need not name its project
 */
public record ProfileRows(
    int copiedRows,
    BigDecimal copiedShare,
    int reasonCharacters,
    int repeatedReasons,
    List<String> requiredGroups,
    int requiredFromRows,
    int goalCharacters) {

  public ProfileRows {
    requiredGroups = List.copyOf(requiredGroups);
  }
}
