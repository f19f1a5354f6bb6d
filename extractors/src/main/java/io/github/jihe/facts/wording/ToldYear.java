package io.github.jihe.facts.wording;

import io.github.jihe.facts.Source;

/**
 * A year, where it says what the report is about.
 *
 * @param words the clause, heading or title that names it
 */
public record ToldYear(int year, Role role, String words, Source source) {

  /** What the year stands beside. */
  public enum Role {
    /** The title of a report. */
    TITLE,
    /** The title or head of a form. */
    FORM,
    /** A heading on results or goals: 2022年度绩效目标完成情况. */
    HEADING,
    /** A result that is told for this year and compared with none: 2022年支付率达到100%. */
    RESULT,
    /** What 上年 is said to be: 较上年（2020年）. */
    YEAR_BEFORE
  }
}
