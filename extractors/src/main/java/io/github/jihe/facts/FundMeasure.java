package io.github.jihe.facts;

/** Columns of a fund block (项目资金). */
public enum FundMeasure {
  /** 年初预算数. */
  INITIAL_BUDGET("年初预算数"),
  /** 上年结转, as a part of the year's budget. */
  CARRIED_IN("上年结转"),
  /** 当年安排, the other part of it. */
  CURRENT_YEAR("当年安排"),
  /** 全年预算数 (A), after adjustments; 调整后预算数; the divisor of the execution rate. */
  BUDGET("全年预算数"),
  /** 到位资金. */
  ARRIVED("到位数"),
  /** 全年执行数 (B), 实际支出数. */
  EXECUTED("全年执行数"),
  /** 结余、结转资金. */
  BALANCE("结余数"),
  /** 执行率 (B/A). */
  RATE("执行率"),
  /** 到位率. */
  ARRIVAL_RATE("到位率"),
  /** 分值 of the execution rate. */
  WEIGHT("分值"),
  /** 得分 of the execution rate. */
  SCORE("得分"),
  /** 年中调整: what was added to the year's first budget; below zero what was taken away. */
  ADJUSTMENT("年中调整数");

  private final String chinese;

  FundMeasure(String chinese) {
    this.chinese = chinese;
  }

  /** The standard form's name of the column. */
  public String chinese() {
    return chinese;
  }

  /** Whether it is an amount of money; what a budget was changed by is none of its own. */
  public boolean isAmount() {
    return switch (this) {
      case ADJUSTMENT, RATE, ARRIVAL_RATE, WEIGHT, SCORE -> false;
      default -> true;
    };
  }

  /** Whether it says how much may be spent, or what part of that. */
  public boolean isBudget() {
    return switch (this) {
      case INITIAL_BUDGET, CARRIED_IN, CURRENT_YEAR, BUDGET, ARRIVED -> true;
      default -> false;
    };
  }
}
