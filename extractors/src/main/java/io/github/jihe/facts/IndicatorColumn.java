package io.github.jihe.facts;

/** Columns of an indicator table (绩效指标). */
public enum IndicatorColumn {
  /** 一级指标. */
  FIRST_LEVEL,
  /** 二级指标. */
  SECOND_LEVEL,
  /** 三级指标, 指标名称. */
  NAME,
  /** 指标性质, 指标方向: the operator or the direction of the target in a column of its own. */
  OPERATOR,
  /** 年度指标值. */
  TARGET,
  /** 调整后指标值, which takes the place of the first one. */
  ADJUSTED_TARGET,
  /** 度量单位. */
  UNIT,
  /** 实际完成值. */
  ACTUAL,
  /** 评分要点及完成情况: target and result in one cell. */
  TARGET_AND_ACTUAL,
  /** 分值, 权重. */
  WEIGHT,
  /** 得分. */
  SCORE,
  /** 得分率. */
  SCORE_RATE,
  /** 完成率, 完成比例, 是否完成. */
  COMPLETION,
  /** 评分标准. */
  STANDARD,
  /** 指标解释, 数据来源. */
  EXPLANATION,
  /** 扣分: how many points were taken off. */
  DEDUCTION,
  /** 偏差原因分析及改进措施, 扣分原因. */
  REASON
}
