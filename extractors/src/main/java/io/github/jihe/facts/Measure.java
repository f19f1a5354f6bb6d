package io.github.jihe.facts;

/** What a number in prose measures (计量的内容). */
public enum Measure {
  /** 年初预算, 预算安排, 批复预算, 下达资金 without adjustment words. */
  BUDGET,
  /** 调整后预算, 全年预算. */
  ADJUSTED_BUDGET,
  /** 到位资金. */
  ARRIVED,
  /** 支出, 执行, 拨付, 使用. */
  SPENT,
  /** 结余, 剩余, 结转. */
  BALANCE,
  /** 执行率, 支付率, 完成预算的n%. */
  EXECUTION_RATE,
  /** 到位率. */
  ARRIVAL_RATE,
  /** 得分 of the whole. */
  SCORE,
  /** 占比, 权重 of a group of indicators. */
  WEIGHT,
  /** 人数, 编制. */
  HEADCOUNT,
  /** 补助标准, 单价. */
  STANDARD,
  /** 占比 of anything else. */
  SHARE,
  /** 满意度. */
  SATISFACTION,
  /** An amount of money of which no more is known. */
  AMOUNT,
  /** Anything else. */
  OTHER;

  /**
   * Whether a column of a fund block may hold it: an amount of the whole, or its execution rate.
   */
  public boolean isOfFunds() {
    return switch (this) {
      case BUDGET, ADJUSTED_BUDGET, ARRIVED, SPENT, BALANCE, EXECUTION_RATE -> true;
      default -> false;
    };
  }
}
