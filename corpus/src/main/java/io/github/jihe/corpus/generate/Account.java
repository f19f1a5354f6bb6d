package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a bureau's ledger has of one source of a project, amounts in 元.
 *
 * @param source as the form names it
 * @param initial 年初预算
 * @param carried 上年结转
 * @param added 追加
 * @param taken 调减
 * @param paid until the end of the year, before refunds
 * @param late paid after the end of the year, a line of its own
 */
public record Account(
    String code,
    String project,
    String unit,
    int year,
    String source,
    BigDecimal initial,
    BigDecimal carried,
    BigDecimal added,
    BigDecimal taken,
    BigDecimal paid,
    BigDecimal refund,
    BigDecimal late) {

  static final List<String> HEADINGS =
      List.of(
          "项目编码", "项目名称", "预算单位", "年度", "资金性质", "年初预算", "上年结转", "追加", "调减", "支付金额", "退款", "支付日期");

  public Account adding(BigDecimal more) {
    return with(project, carried, added.add(more), paid, refund, late);
  }

  public Account refunding(BigDecimal more) {
    return with(project, carried, added, paid, refund.add(more), late);
  }

  /** With this much of what was paid after the end of the year instead. */
  public Account paying(BigDecimal later) {
    return with(project, carried, added, paid.subtract(later), refund, later);
  }

  /** With this much less of its budget from the year before, and more of the year's own. */
  public Account carrying(BigDecimal less) {
    return with(project, carried.subtract(less), added.add(less), paid, refund, late);
  }

  public Account named(String other) {
    return with(other, carried, added, paid, refund, late);
  }

  private Account with(
      String otherProject,
      BigDecimal otherCarried,
      BigDecimal otherAdded,
      BigDecimal otherPaid,
      BigDecimal otherRefund,
      BigDecimal otherLate) {
    return new Account(
        code,
        otherProject,
        unit,
        year,
        source,
        initial,
        otherCarried,
        otherAdded,
        taken,
        otherPaid,
        otherRefund,
        otherLate);
  }

  /** The lines of the ledger, at least one. */
  List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of(
            code,
            project,
            unit,
            String.valueOf(year),
            source,
            initial.toPlainString(),
            carried.signum() == 0 ? "" : carried.toPlainString(),
            added.toPlainString(),
            taken.toPlainString(),
            paid.toPlainString(),
            refund.toPlainString(),
            late.signum() == 0 ? "" : year + "-12-20"));
    if (late.signum() > 0) {
      lines.add(
          List.of(
              code,
              project,
              unit,
              String.valueOf(year),
              source,
              "",
              "",
              "",
              "",
              late.toPlainString(),
              "",
              year + 1 + "-01-15"));
    }
    return lines;
  }
}
