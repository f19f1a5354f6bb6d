package io.github.jihe.facts;

import io.github.jihe.quantities.Operator;

/**
 * One number of prose, tied to what its own clause says of it (陈述).
 *
 * @param subject the noun phrase that the number belongs to, as printed: 区级配套资金, 医疗救助; empty if the
 *     clause names none
 * @param kind the fund source or kind of spending that the subject is, {@link FundSource#NAMED} for
 *     anything else, {@link FundSource#TOTAL} for the whole of the project or unit
 * @param figure value, place and clause
 */
public record Statement(
    String subject,
    FundSource kind,
    Measure measure,
    Period period,
    Status status,
    Operator operator,
    Figure figure) {

  public Statement withSubject(String other) {
    return new Statement(other, kind, measure, period, status, operator, figure);
  }

  public Statement withKind(FundSource other) {
    return new Statement(subject, other, measure, period, status, operator, figure);
  }

  public Statement withMeasure(Measure other) {
    return new Statement(subject, kind, other, period, status, operator, figure);
  }

  public Statement withStatus(Status other) {
    return new Statement(subject, kind, measure, period, other, operator, figure);
  }

  public Statement withFigure(Figure other) {
    return new Statement(subject, kind, measure, period, status, operator, other);
  }

  /** Which time a number is about. */
  public enum Period {
    /** The report's own year, or no year said. */
    REPORT_YEAR,
    /** 上年, 去年, or the year before the report's. */
    LAST_YEAR,
    /** 累计, 截至. */
    CUMULATIVE,
    /** Some other year. */
    OTHER_YEAR
  }

  /** How a number is meant. */
  public enum Status {
    /** It happened: 实际支出, 完成. */
    ACTUAL,
    /** It was planned: 预计, 计划, 目标. */
    PLANNED,
    /** A policy lays it down: 标准, 比例不低于, 限额. */
    POLICY,
    /** Nothing in the clause tells. */
    UNSAID
  }
}
