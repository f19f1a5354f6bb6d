package io.github.jihe.facts;

/**
 * Something that a report claims in words, without a number (断言): 不存在偏离, 资金全部支出.
 *
 * @param subject what the words in front of it name, as printed; empty if they name nothing
 * @param source the clause, or the heading, that claims it
 */
public record Assertion(Kind kind, String subject, Source source) {

  /** What is claimed. */
  public enum Kind {
    /** 不存在绩效目标偏离: no result differs from its target. */
    NO_DEVIATION,
    /** 各项绩效指标全部完成: every target was reached. */
    ALL_MET,
    /** 资金已全部支出. */
    ALL_SPENT,
    /** 按照序时进度执行. */
    ON_SCHEDULE,
    /** 资金足额到位. */
    ALL_ARRIVED,
    /** 县级配套资金尚未到位. */
    NOT_ARRIVED,
    /** A problem that the report itself names below 存在问题. */
    PROBLEM,
    /** The heading of the conclusion: 综合评价结论. */
    CONCLUSION,
    /** A survey, an interview or another way in which satisfaction was learned. */
    SURVEY,
    /** 追加预算, 调减: the budget was changed in the course of the year. */
    ADJUSTMENT,
    /** Why money was not spent: 尾款未支付, 因招标延期. */
    UNSPENT_REASON
  }

  /** Whether it is said of all that a form is about, and not of a part of it. */
  public boolean isOfAll(Form form) {
    String name = form.name();
    return subject.isEmpty() || name.contains(subject) || !name.isEmpty() && subject.contains(name);
  }
}
