package io.github.jihe.quantities;

/** How a printed number is meant (比较符号): ≥90%, 不超过 5 个, 达到 95%以上. */
public enum Operator {
  /** No operator printed. */
  NONE(""),
  /** ≥ ≧ ⩾ >= 不低于 不少于 …以上. */
  AT_LEAST("≥"),
  /** ≤ ≦ ⩽ <= 不超过 不高于 …以内. */
  AT_MOST("≤"),
  /** &gt; 大于 高于. */
  MORE_THAN(">"),
  /** &lt; 小于 低于. */
  LESS_THAN("<"),
  /** = 等于. */
  EQUAL("=");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }
}
