package io.github.jihe.facts;

import java.util.Optional;
import java.util.Set;

/**
 * How an indicator is measured (衡量).
 *
 * @param target 年度指标值
 * @param actual 实际完成值
 * @param signApart whether the sign of the target stands in a column of its own
 * @param ofSign direction that the sign of the target says
 * @param ofColumn direction that a column such as 指标方向 says in words
 * @param ofName direction that indicators of this name always have
 * @param ofGroup direction that indicators of this second level mostly have: 数量指标, 成本指标
 * @param traits what the name says of possible values
 * @param standard the row's own rule of scoring (评分标准); absent if there is none or if the cell has
 *     no rule in it
 * @param completion 完成率 as printed
 * @param told what a column of its own says about completion: 是否完成
 */
public record Yardstick(
    IndicatorValue target,
    IndicatorValue actual,
    boolean signApart,
    Optional<Direction> ofSign,
    Optional<Direction> ofColumn,
    Optional<Direction> ofName,
    Optional<Direction> ofGroup,
    Set<NameTrait> traits,
    Optional<Entry> standard,
    Optional<Figure> completion,
    Optional<Attainment> told) {

  public Yardstick {
    traits = Set.copyOf(traits);
  }

  public boolean has(NameTrait trait) {
    return traits.contains(trait);
  }
}
