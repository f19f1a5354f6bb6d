package io.github.jihe.checks.narrative;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.RateComparison;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import java.util.stream.Stream;

/** A rate or share told together with its part and whole. */
public final class RatioInProse {
  private RatioInProse() {}

  /** One outcome for the sentence. */
  public static Outcome compare(CheckInfo info, Relation.Ratio ratio) {
    Figure part = ratio.part().figure();
    Figure whole = ratio.whole().figure();
    Figure told = ratio.ratio().figure();
    boolean approximate =
        Stream.of(part, whole, told).anyMatch(figure -> figure.quantity().approximate());
    boolean comparable = part.quantity().unit().comparable(whole.quantity().unit());
    if (approximate || !comparable || !whole.interval().isPositive()) {
      return new Outcome.NotChecked("部分、总数或比率为约数、零或单位不同，无从核对", ratio.source());
    }
    RateComparison comparison =
        RateComparison.of(part.interval(), whole.interval(), part.inBase(), whole.inBase(), told);
    if (comparison.verdict() == RateComparison.Verdict.HOLDS) {
      return new Outcome.Consistent(told.source());
    }
    boolean violated = comparison.verdict() == RateComparison.Verdict.VIOLATED;
    return new FindingBuilder(info, Told.name(ratio.part()) + "/" + ratio.ratio().subject())
        .severity(violated ? info.severity() : Severity.INFO)
        .message(
            "%s ÷ %s = %s，%s为 %s%s"
                .formatted(
                    part.printed(),
                    whole.printed(),
                    comparison.expected(),
                    Show.place(told),
                    told.printed(),
                    violated ? "" : "，系末位取舍所致"))
        .reported(told)
        .expected(comparison.expected())
        .difference(comparison.difference())
        .operand(part)
        .operand(whole)
        .build();
  }
}
