package io.github.jihe.facts;

/** In what way a target or an actual value is put (指标值的写法). */
public enum Wording {
  /** Blank, or a dash. */
  BLANK,
  /** A point in time or a period to keep: 12月底前. */
  TIME,
  /** Anything with a number in it. */
  NUMBER,
  /** Measured against something that is said elsewhere: 不低于上年, 控制在预算内. */
  RELATIVE,
  /** A tier of the form's note: 达成预期指标. */
  TIER,
  /** Words for all of it: 全覆盖, 应保尽保. */
  WHOLE,
  /** Words for none of it: 未发生. */
  NIL,
  /** It was done, without saying how much: 已完成. */
  DONE,
  /** A change or degree: 有所提高, 较好. */
  TREND,
  /** A state that holds or does not: 健全, 及时. */
  STATE,
  /** Any other words. */
  OTHER
}
