package io.github.jihe.checks.ledger;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One printed amount against what the ledger may say of it. */
record LedgerComparison(
    CheckInfo info, Matched matched, Matched.Line line, String measure, Claim.Amount amount) {
  private static final List<Integer> SLIPS = List.of(1, 2, 3, 4, 5, 8);

  /**
   * What it comes to.
   *
   * @param options what the ledger says, the first as it is told; not empty
   */
  Outcome against(List<Reading.Option> options) {
    if (options.stream().anyMatch(option -> amount.agreesWith(option.sum().interval()))) {
      return new Outcome.Consistent(amount.source());
    }
    Reading.Option first = options.get(0);
    BigDecimal difference = amount.value().subtract(first.sum().value());
    if (!line.sure() && difference.signum() > 0 && line.readings().size() == 1) {
      return new Outcome.NotChecked("部门自评表可能包含下级单位，台账没有主管部门一栏，未能核", amount.source());
    }
    Unit unit = amount.unit();
    String expected = Show.amount(first.sum().value(), unit);
    boolean told = first.words().indexOf(' ') != first.words().lastIndexOf(' ');
    return new FindingBuilder(
            info, matched.claim().name() + "/" + line.row().label() + "/" + measure)
        .severity(line.sure() ? info.severity() : Severity.WARNING)
        .message(
            "%s的%s：台账%s为 %s%s，报告为 %s，相差 %s%s"
                .formatted(
                    line.row().label().isEmpty() ? matched.claim().name() : line.row().label(),
                    measure,
                    matched.words(),
                    told ? first.words() + " = " : "",
                    expected,
                    amount.printed(),
                    Show.amount(difference.abs(), unit),
                    slip(first.sum().value()).or(() -> alternative(options)).orElse("")))
        .reported(amount.printed(), amount.source())
        .expected(expected)
        .difference(Show.signed(Show.amount(difference, unit)))
        .operand(matched.claim().source())
        .build();
  }

  /** A difference of powers of ten is one of units or of a digit. */
  private Optional<String> slip(BigDecimal ledger) {
    for (int digits : SLIPS) {
      for (int by : new int[] {digits, -digits}) {
        BigDecimal moved = ledger.movePointRight(by);
        if (ledger.signum() != 0
            && amount.agreesWith(io.github.jihe.quantities.Interval.exactly(moved))) {
          return Optional.of("，恰为 10 的 " + digits + " 次方倍，请核对计量单位或小数点");
        }
      }
    }
    return Optional.empty();
  }

  /** Which other amount of the ledger the report may have taken. */
  private Optional<String> alternative(List<Reading.Option> options) {
    LedgerSums sums = line.readings().get(0).sums();
    for (LedgerMeasure other : LedgerMeasure.values()) {
      boolean same =
          !sums.orZero(other).isZero() && amount.agreesWith(sums.orZero(other).interval());
      if (same) {
        String name = other == LedgerMeasure.PAID ? "未扣除退款的支付数" : other.chinese();
        return Optional.of("，与台账的" + name + "相同");
      }
    }
    return options.isEmpty() ? Optional.empty() : Optional.of("");
  }
}
