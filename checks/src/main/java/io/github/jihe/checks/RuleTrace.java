package io.github.jihe.checks;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one evaluation of a rule has compared. Belongs to one evaluation, so that rules may be
 * evaluated by several threads at once.
 */
final class RuleTrace {
  private final RuleTolerance tolerance;
  private Optional<Failed> failed = Optional.empty();

  RuleTrace(RuleTolerance tolerance) {
    this.tolerance = tolerance;
  }

  /** The relations that a rule may demand. */
  enum Relation {
    SAME("等于"),
    AT_MOST("不超过"),
    LESS("低于"),
    AT_LEAST("不低于"),
    MORE("高于");

    private final String chinese;

    Relation(String chinese) {
      this.chinese = chinese;
    }

    String chinese() {
      return chinese;
    }
  }

  /** A comparison that did not hold. */
  record Failed(RuleNumber left, Relation relation, RuleNumber right) {}

  /** Whether the relation holds within the rule's tolerance. */
  boolean holds(RuleNumber left, Relation relation, RuleNumber right) {
    left.common(right);
    BigDecimal slack = tolerance.slack();
    boolean printed = tolerance.asPrinted();
    BigDecimal leftLow = (printed ? left.interval().low() : left.value()).subtract(slack);
    BigDecimal leftHigh = (printed ? left.interval().high() : left.value()).add(slack);
    BigDecimal rightLow = printed ? right.interval().low() : right.value();
    BigDecimal rightHigh = printed ? right.interval().high() : right.value();
    boolean holds =
        switch (relation) {
          case SAME -> leftLow.compareTo(rightHigh) <= 0 && leftHigh.compareTo(rightLow) >= 0;
          case AT_MOST -> leftLow.compareTo(rightHigh) <= 0;
          case LESS -> leftLow.compareTo(rightHigh) < 0;
          case AT_LEAST -> leftHigh.compareTo(rightLow) >= 0;
          case MORE -> leftHigh.compareTo(rightLow) > 0;
        };
    if (!holds) {
      failed = Optional.of(new Failed(left, relation, right));
    }
    return holds;
  }

  /** The last comparison that did not hold. */
  Optional<Failed> failed() {
    return failed;
  }
}
