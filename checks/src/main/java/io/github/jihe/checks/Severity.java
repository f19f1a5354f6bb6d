package io.github.jihe.checks;

import java.util.Locale;

/** How much a finding weighs (严重程度). */
public enum Severity {
  /** 错: cannot be true as printed. */
  ERROR("错误"),
  /** 疑: needs an explanation. */
  WARNING("疑点"),
  /** 示: worth knowing; rounding, form. */
  INFO("提示");

  private final String chinese;

  Severity(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }

  /** As the JSON writes it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a list from {@code least} upwards shows it. */
  public boolean atLeast(Severity least) {
    return compareTo(least) <= 0;
  }
}
