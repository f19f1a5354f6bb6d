package io.github.jihe.facts;

/** Kinds of tables that a unit fills in. */
public enum FormKind {
  /** 项目支出绩效自评表. */
  PROJECT,
  /** 部门（单位）整体支出绩效自评表. */
  DEPARTMENT,
  /** 转移支付绩效自评表. */
  TRANSFER,
  /** 评分表 or 基本情况表 inside of an evaluation report. */
  EVALUATION
}
