package io.github.jihe.reports;

/** What a row of a form is there for. */
enum RowKind {
  /** Names the columns of a fund block. */
  FUND_HEADER,
  /** Names the columns of an indicator block. */
  INDICATOR_HEADER,
  /** Names 预期目标 and 实际完成情况. */
  GOAL_HEADER,
  /** Names groups of scores: 决策, 过程, 产出, 效益. */
  SUMMARY_HEADER,
  /** 总分, 合计. */
  TOTAL,
  /** Pairs of label and value: 项目名称, 主管部门. */
  HEAD,
  /** 注：… */
  NOTE,
  /** One cell over the whole width. */
  BANNER,
  /** Anything else: data of the block it stands in. */
  DATA
}
