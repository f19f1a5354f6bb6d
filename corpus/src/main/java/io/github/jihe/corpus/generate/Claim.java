package io.github.jihe.corpus.generate;

import java.util.List;

/**
 * An arithmetic claim of the prose, by the slots that take part.
 *
 * @param result the slot that is told to follow from the others
 * @param operands the others, in the order that the kind asks for
 * @param open whether the operands may be only some of those there are (其中, 包括)
 */
public record Claim(Kind kind, String result, List<String> operands, boolean open) {

  /** What is claimed. */
  public enum Kind {
    /** The result is the sum of the operands. */
    SUM,
    /** The result, a number of people, is the sum of the operands. */
    HEADCOUNT,
    /** The result is the product of the operands. */
    PRODUCT,
    /** The result is the first operand less the second, or the other way round. */
    DIFFERENCE,
    /**
     * The result in percent is the change from the second operand to the first, or a change of the
     * second.
     */
    GROWTH,
    /** The result in percent is the first operand divided by the second. */
    SHARE,
    /** The result in percent is executed divided by budget. */
    RATE,
    /** The result is the first operand less the second. */
    BALANCE,
    /** The result is what the fund slot of the form says too. */
    AMOUNT,
    /** The result is the actual value of an indicator, its operand. */
    INDICATOR,
    /** The result is what the operand, a slot of another sentence, says of the same thing. */
    REPEAT,
    /** The result is the total score of the form. */
    SCORE,
    /** The result is the grade of the score, its operand. */
    GRADE
  }

  public Claim {
    operands = List.copyOf(operands);
  }
}
