package io.github.jihe.facts;

/** Fields of a form's head (表头要素). */
public enum HeadField {
  /** 项目名称. */
  PROJECT,
  /** 项目编码. */
  PROJECT_CODE,
  /** 主管部门. */
  DEPARTMENT,
  /** 实施单位, 部门（单位）名称, 填报单位. */
  UNIT,
  /** 评价年度, 年度. */
  YEAR,
  /** 评价得分, 自评得分. */
  SCORE,
  /** 评价等级. */
  GRADE
}
