package io.github.jihe.checks.ledger;

/** What a ledger sums up for a project. */
public enum LedgerMeasure {
  /** 年初预算, 年初批复. */
  INITIAL("年初预算"),
  /** 指标金额, 批复数: what was allotted, when is not said. */
  ALLOTTED("指标金额"),
  /** 追加 less 调减. */
  ADJUSTED("调整"),
  /** 调整后预算数, 全年预算数. */
  TOTAL("调整后预算数"),
  /** 上年结转. */
  CARRIED("上年结转"),
  /** 支付金额 up to the end of the year, refunds not yet taken off. */
  PAID("支付"),
  /** 支付金额 with a date after the end of the year. */
  PAID_LATE("12月31日以后支付"),
  /** 退款, as a positive amount. */
  REFUNDED("退款");

  private final String chinese;

  LedgerMeasure(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
