package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.util.List;

/**
 * All that an invented report states; everything in it agrees.
 *
 * @param money 万元 or 元, the unit of all amounts
 * @param decimals of the amounts
 * @param funds the total first, then its parts
 * @param executionWeight points for the execution rate, 0 if the indicators have all of them
 * @param total of all scores
 */
public record Facts(
    int year,
    String place,
    String unit,
    String department,
    String project,
    String money,
    int decimals,
    List<FundLine> funds,
    List<GroupFact> groups,
    List<IndicatorFact> indicators,
    BigDecimal executionWeight,
    BigDecimal executionScore,
    BigDecimal total,
    String grade) {

  public Facts {
    funds = List.copyOf(funds);
    groups = List.copyOf(groups);
    indicators = List.copyOf(indicators);
  }

  public FundLine whole() {
    return funds.get(0);
  }

  /** The rows below the total that have amounts. */
  public List<FundLine> parts() {
    return funds.subList(1, funds.size()).stream().filter(line -> !line.isUnused()).toList();
  }

  public List<IndicatorFact> of(GroupFact group) {
    int index = groups.indexOf(group);
    return indicators.stream().filter(row -> row.group() == index).toList();
  }
}
