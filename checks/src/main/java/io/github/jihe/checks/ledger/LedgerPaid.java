package io.github.jihe.checks.ledger;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.FundMeasure;
import java.util.List;
import java.util.stream.Stream;

/** 全年执行数 against payments less refunds. */
@CheckInfo(
    id = "led-paid",
    title = "执行数与台账支付数不一致",
    severity = Severity.ERROR,
    basis = "《中华人民共和国预算法》第五十七条：各级政府财政部门必须依照规定及时、足额地拨付预算支出资金；执行数以国库支付数为准",
    compares = "全年执行数 = 台账支付金额 − 退款",
    tolerates = "计入或不计入 12 月 31 日以后的支付均可；台账没有该项目支付记录的不核；台账没有单位资金的，加上报告所列其他资金也可；按印出位数容许舍入、截位",
    suggestion = "请对照国库支付明细核对执行数，说明退款、实拨资金和权责发生制事项。")
final class LedgerPaid implements LedgerCheck {

  @Override
  public Stream<Outcome> check(Matched matched) {
    return matched.lines().stream()
        .flatMap(
            line ->
                line.row().get(FundMeasure.EXECUTED).stream()
                    .map(amount -> compare(matched, line, amount)));
  }

  private Outcome compare(Matched matched, Matched.Line line, Claim.Amount amount) {
    List<Reading.Option> options =
        line.readings().stream().flatMap(reading -> reading.paid(amount.unit()).stream()).toList();
    return options.isEmpty()
        ? new Outcome.NotChecked("台账没有" + matched.words() + "的支付记录", amount.source())
        : new LedgerComparison(info(), matched, line, FundMeasure.EXECUTED.chinese(), amount)
            .against(options);
  }
}
