package io.github.jihe.outputs;

import io.github.jihe.facts.ReportKind;

/** Kinds of reports as a person reads them. */
public final class KindWords {
  private KindWords() {}

  /** Empty if nothing tells the kind. */
  public static String of(ReportKind kind) {
    return switch (kind) {
      case PROJECT_SELF_EVALUATION -> "项目支出绩效自评";
      case DEPARTMENT_SELF_EVALUATION -> "部门整体支出绩效自评";
      case TRANSFER_SELF_EVALUATION -> "转移支付绩效自评";
      case EVALUATION_REPORT -> "绩效评价报告";
      case UNKNOWN -> "";
    };
  }
}
