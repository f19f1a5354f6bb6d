package io.github.jihe.facts;

/** Which actual values are good ones (指标性质). */
public enum Direction {
  /** 正向: ≥. */
  MORE_IS_BETTER,
  /** 反向: ≤. */
  LESS_IS_BETTER,
  /** 等于: =. */
  EXACT,
  /** 定性: words. */
  QUALITATIVE
}
