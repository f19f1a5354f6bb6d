package io.github.jihe.checks.ledger;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.checks.ledger.LedgerSums.Sum;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** 全年执行数 that counts what was paid after the end of the year. */
@CheckInfo(
    id = "led-date",
    title = "执行数计入了年度结束以后的支付",
    severity = Severity.INFO,
    basis = "《中华人民共和国预算法》第十八条：预算年度自公历一月一日起，至十二月三十一日止",
    compares = "全年执行数 = 台账 12 月 31 日以前的支付金额 − 退款",
    tolerates = "只在计入以后的支付才与报告相符时提示",
    suggestion = "请说明 12 月 31 日以后的支付是否属于国库结账期内的本年支出。")
final class LedgerDate implements LedgerCheck {

  @Override
  public Stream<Outcome> check(Matched matched) {
    return matched.claim().kind() == FormKind.DEPARTMENT
        ? Stream.empty()
        : matched.lines().stream().flatMap(line -> compare(matched, line).stream());
  }

  private Optional<Outcome> compare(Matched matched, Matched.Line line) {
    Optional<Claim.Amount> executed = line.row().get(FundMeasure.EXECUTED);
    LedgerSums sums = line.readings().get(0).sums();
    Sum late = sums.orZero(LedgerMeasure.PAID_LATE);
    Optional<Sum> paid = sums.paid();
    if (executed.isEmpty() || paid.isEmpty() || late.isZero()) {
      return Optional.empty();
    }
    Claim.Amount amount = executed.get();
    boolean counted =
        !amount.agreesWith(paid.get().interval())
            && amount.agreesWith(paid.get().plus(late).interval());
    if (!counted) {
      return Optional.of(new Outcome.Consistent(amount.source()));
    }
    String expected = Show.amount(paid.get().value(), amount.unit());
    String difference = Show.amount(late.value(), amount.unit());
    return Optional.of(
        new FindingBuilder(info(), matched.claim().name() + "/" + line.row().label())
            .message(
                "%s：台账%s年末前支付 %s，报告执行数 %s 另含 12 月 31 日以后支付的 %s%s"
                    .formatted(
                        line.row().label(),
                        matched.words(),
                        expected,
                        amount.printed(),
                        difference,
                        last(matched)))
            .reported(amount.printed(), amount.source())
            .expected(expected)
            .difference(Show.signed(difference))
            .operand(matched.claim().source())
            .build());
  }

  private static String last(Matched matched) {
    return matched.match().first().stream()
        .flatMap(project -> project.lastPayment().stream())
        .max(LocalDate::compareTo)
        .map(day -> "（最后支付日期 " + day + "）")
        .orElse("");
  }
}
