package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Markdown;

/** Forms with one indicator, for tests. */
final class IndicatorForms {
  private IndicatorForms() {}

  /** A scored row whose reason column may be blank. */
  static String scored(String name, String target, String actual, String score, String reason) {
    return Markdown.form(
        Markdown.indicators(
            "年度指标值 ; 实际完成值 ; 分值 ; 得分 ; 偏差原因分析及改进措施",
            "产出指标 ; 时效指标 ; %s ; %s ; %s ; 10 ; %s ; %s"
                .formatted(name, target, actual, score, reason == null ? "" : reason)));
  }

  /** A row of a form that scores nothing. */
  static String unscored(String name, String target, String actual, String reason) {
    return Markdown.form(
        Markdown.indicators(
            "年度指标值 ; 实际完成值 ; 未完成原因和改进措施",
            "产出指标 ; 时效指标 ; %s ; %s ; %s ; %s"
                .formatted(name, target, actual, reason == null ? "" : reason)));
  }

  /** A row with a column about completion. */
  static String completed(String target, String actual, String label, String completion) {
    return Markdown.form(
        Markdown.indicators(
            "年度指标值 ; 实际完成值 ; " + label,
            "产出指标 ; 时效指标 ; 更新路灯 ; %s ; %s ; %s"
                .formatted(target, actual, completion == null ? "" : completion)));
  }
}
