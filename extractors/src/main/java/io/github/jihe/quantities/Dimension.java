package io.github.jihe.quantities;

/** What a unit measures; only quantities of one dimension can be compared. */
public enum Dimension {
  /** Money (金额), in 元. */
  MONEY,
  /** Shares and rates (比率), as a ratio of 1: 99.75% is 0.9975. */
  RATIO,
  /** Points of a score (分). */
  POINTS,
  /** People (人数), in 人. */
  PEOPLE,
  /** Visits or cases of people (人次), which is not people. */
  PERSON_TIMES,
  /** Anything else that is counted or measured: 个, 家, 项, 平方米, 天 … */
  OTHER,
  /** No unit was printed and none could be inherited. */
  NONE
}
