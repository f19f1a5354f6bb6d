package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of a bureau's ledger, amounts in 元.
 *
 * @param source as the form names it
 * @param initial 年初预算
 * @param added 追加
 * @param taken 调减
 * @param paid before refunds
 */
public record Account(
    String code,
    String project,
    String unit,
    int year,
    String source,
    BigDecimal initial,
    BigDecimal added,
    BigDecimal taken,
    BigDecimal paid,
    BigDecimal refund) {

  static final List<String> HEADINGS =
      List.of("项目编码", "项目名称", "预算单位", "年度", "资金性质", "年初预算", "追加", "调减", "支付金额", "退款");

  public Account adding(BigDecimal more) {
    return new Account(
        code, project, unit, year, source, initial, added.add(more), taken, paid, refund);
  }

  public Account refunding(BigDecimal more) {
    return new Account(
        code, project, unit, year, source, initial, added, taken, paid, refund.add(more));
  }

  List<String> cells() {
    return List.of(
        code,
        project,
        unit,
        String.valueOf(year),
        source,
        initial.toPlainString(),
        added.toPlainString(),
        taken.toPlainString(),
        paid.toPlainString(),
        refund.toPlainString());
  }
}
