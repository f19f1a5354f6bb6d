package io.github.jihe.facts;

import java.util.Optional;

/**
 * A value of which the same sentence says how it stands to its goal (对照目标的说法): 成活率91%，达到年度目标.
 *
 * @param actual the value, with the noun phrase that it belongs to
 * @param kind how it is said to stand to the goal
 * @param goal the goal, where the sentence prints it: 达到90%的预期目标
 * @param direction which values are good ones, as far as the name of the value tells
 * @param source the words of the claim: 达到年度目标
 */
public record GoalClaim(
    Statement actual,
    Kind kind,
    Optional<Statement> goal,
    Optional<Direction> direction,
    Source source) {

  /** How a value is said to stand to its goal. */
  public enum Kind {
    /** 达到目标, 完成目标: as good as the goal, or better. */
    REACHED,
    /** 未达到目标: not as good. */
    MISSED,
    /** 超过目标, 高于目标: the larger number. */
    ABOVE,
    /** 低于目标: the smaller number. */
    BELOW
  }
}
