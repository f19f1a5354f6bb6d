package io.github.jihe.facts;

/** How far a target was reached, in the words that forms offer (完成程度). */
public enum Attainment {
  /** 达成预期指标, 已完成. */
  MET,
  /** 部分达成预期指标并具有一定效果. */
  PARTLY,
  /** 未达成预期指标且效果较差. */
  MISSED
}
