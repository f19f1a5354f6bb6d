package io.github.jihe.facts;

import java.util.Locale;

/** Kinds of reports (报告类型); their names are part of the JSON contract. */
public enum ReportKind {
  /** 项目支出绩效自评表. */
  PROJECT_SELF_EVALUATION,
  /** 部门（单位）整体支出绩效自评表 or 自评报告. */
  DEPARTMENT_SELF_EVALUATION,
  /** 转移支付绩效自评表. */
  TRANSFER_SELF_EVALUATION,
  /** 绩效评价报告 of a department, a bureau or a third party. */
  EVALUATION_REPORT,
  /** Nothing in the file tells. */
  UNKNOWN;

  /** As the JSON writes it: {@code project-self-evaluation}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
