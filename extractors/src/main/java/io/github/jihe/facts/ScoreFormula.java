package io.github.jihe.facts;

/** How a missed numeric target is scored (计分办法). */
public enum ScoreFormula {
  /** Weight × actual ÷ target. */
  PROPORTIONAL,
  /** Weight × target ÷ actual, where less is better. */
  INVERSE,
  /** Weight × (1 − (actual − target) ÷ target), where less is better. */
  EXCESS,
  /** Nothing. */
  ALL_OR_NOTHING,
  /** Weight × (completion − floor) ÷ (1 − floor). */
  ABOVE_FLOOR,
  /** Weight × completion, but nothing below the floor. */
  NOTHING_BELOW_FLOOR,
  /** A share of the weight for each step of completion. */
  STEPS
}
