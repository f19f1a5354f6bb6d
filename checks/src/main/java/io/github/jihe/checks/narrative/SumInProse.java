package io.github.jihe.checks.narrative;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.GapExplanation;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;

/** How a total told in prose relates to its parts; shared by amounts and headcounts. */
final class SumInProse {
  private SumInProse() {}

  static Outcome compare(CheckInfo info, Relation.Sum sum) {
    Statement whole = sum.whole();
    if (!Told.comparable(whole, sum.parts())) {
      return new Outcome.NotChecked("合计与分项的计量单位不同或为约数，无从核对", sum.source());
    }
    BigDecimal parts = Told.sum(sum.parts());
    BigDecimal difference = whole.figure().inBase().subtract(parts);
    boolean exact = difference.signum() == 0;
    boolean open = !sum.complete() && difference.signum() > 0;
    if (exact || open) {
      return new Outcome.Consistent(whole.figure().source());
    }
    boolean rounding = Told.interval(sum.parts()).meets(rounded(whole.figure(), difference));
    boolean integers = whole.figure().quantity().value().scale() <= 0;
    if (rounding && !integers) {
      return new Outcome.Consistent(whole.figure().source());
    }
    String expected = Show.amount(parts, whole.figure().quantity().unit());
    FindingBuilder finding =
        new FindingBuilder(info, Told.name(whole))
            .severity(rounding ? Severity.INFO : info.severity())
            .message(
                "%s：%s = %s，%s为 %s%s"
                    .formatted(
                        Told.name(whole),
                        Told.calculation(sum.parts()),
                        expected,
                        Show.place(whole.figure()),
                        whole.figure().printed(),
                        rounding ? "，仅各项取整可以解释" : explain(sum, parts)))
            .reported(whole.figure())
            .expected(sum.complete() ? expected : "不低于 " + expected)
            .difference(Show.signed(Show.amount(difference, whole.figure().quantity().unit())));
    sum.parts().forEach(part -> finding.operand(part.figure()));
    return finding.build();
  }

  /**
   * What the whole may be: parts that come to more than 100% are not rounded from a rounded 100%.
   */
  private static Interval rounded(Figure whole, BigDecimal difference) {
    boolean all =
        whole.quantity().unit().dimension() == Dimension.RATIO
            && whole.inBase().compareTo(BigDecimal.ONE) == 0;
    return all && difference.signum() < 0 ? Interval.exactly(whole.inBase()) : whole.interval();
  }

  private static String explain(Relation.Sum sum, BigDecimal parts) {
    Unit unit = sum.whole().figure().quantity().unit();
    return GapExplanation.of(sum.whole().figure().inBase(), parts, unit)
        .rows(
            sum.parts().stream().map(Told::name).toList(),
            sum.parts().stream()
                .map(part -> Show.ratio(part.figure().inBase(), unit.inBase()))
                .toList())
        .words();
  }
}
