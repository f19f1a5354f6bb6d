package io.github.jihe.quantities;

/**
 * A number found in a text (数字提及), as what it is.
 *
 * @param start offset of its first character, operator and 约 included
 * @param end offset behind its last character, unit included
 */
public record Mention(int start, int end, Kind kind, Operator operator, Quantity quantity) {

  /** What a number in a text is. */
  public enum Kind {
    /** An amount, rate, count or measure. */
    QUANTITY,
    /** A calendar year: 2023年, 2023年度. */
    YEAR,
    /** A month, a day, or a date with dots or dashes. */
    DATE,
    /** Part of a document number: 〔2020〕10号, 国务院令735号. */
    DOCUMENT_NUMBER,
    /** A number that only orders things: 第3条, 1. 2. （3）, 指标1, 目标2. */
    ORDINAL,
    /** Anything else that only names: telephone, version, code, part of a word such as DB42. */
    NAME
  }

  public boolean isQuantity() {
    return kind == Kind.QUANTITY;
  }
}
