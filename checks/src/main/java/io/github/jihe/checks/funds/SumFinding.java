package io.github.jihe.checks.funds;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.GapExplanation;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;

/** Words for a total that its parts do not make. */
final class SumFinding {
  private SumFinding() {}

  /** What a comparison that does not hold exactly comes to. */
  static Outcome of(CheckInfo info, String form, PartsOfTotal sum) {
    boolean rounding = sum.holds();
    BigDecimal difference = sum.total().inBase().subtract(sum.sum());
    String expected = Show.amount(sum.sum(), sum.total().quantity().unit());
    FindingBuilder finding =
        new FindingBuilder(info, form + "/" + sum.row().label() + "/" + sum.measure())
            .message(
                "%s的%s：%s = %s，报告为 %s%s"
                    .formatted(
                        sum.row().label(),
                        sum.measure().chinese(),
                        sum.calculation(),
                        expected,
                        sum.total().printed(),
                        rounding ? "，仅各项取整可以解释" : explain(sum)))
            .severity(rounding ? Severity.INFO : info.severity())
            .reported(sum.total())
            .expected(expected)
            .difference(Show.signed(Show.amount(difference, sum.total().quantity().unit())));
    sum.parts().forEach(finding::operand);
    return finding.build();
  }

  private static String explain(PartsOfTotal sum) {
    Unit unit = sum.total().quantity().unit();
    return GapExplanation.of(sum.total().inBase(), sum.sum(), unit)
        .rows(
            sum.labels(),
            sum.parts().stream().map(part -> Show.ratio(part.inBase(), unit.inBase())).toList())
        .words();
  }
}
