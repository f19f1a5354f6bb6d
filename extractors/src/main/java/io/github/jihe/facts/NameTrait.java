package io.github.jihe.facts;

/** What the name of an indicator says of the values that it can have (指标名称的含义). */
public enum NameTrait {
  /** A share of a whole, which cannot exceed it: 合格率, 满意度. */
  BOUNDED,
  /** A number of things, which is no rate: …数量, …人数. */
  COUNT,
  /** A rate, which is no number of things: …率, …比例. */
  RATE,
  /** What one thing costs, which is money: 单位成本. */
  COST,
  /** May fall below zero: 变动率, 增长率, 结余. */
  SIGNED,
  /** The execution of the budget, which has a scoring policy of its own: 预算执行率. */
  EXECUTION
}
