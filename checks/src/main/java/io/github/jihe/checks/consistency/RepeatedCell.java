package io.github.jihe.checks.consistency;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.GapExplanation;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Dimension;
import java.util.stream.Stream;

/** Figures of tables that the text tells again, amounts of money or all others. */
final class RepeatedCell {
  private final CheckInfo info;

  RepeatedCell(CheckInfo info) {
    this.info = info;
  }

  /** The repeated figures of one kind. */
  static Stream<Relation.Repeat> of(Report report, boolean money) {
    return report.relations().stream()
        .filter(Relation.Repeat.class::isInstance)
        .map(Relation.Repeat.class::cast)
        .filter(
            repeat ->
                money == (repeat.told().figure().quantity().unit().dimension() == Dimension.MONEY));
  }

  Outcome compare(Relation.Repeat repeat) {
    Figure told = repeat.told().figure();
    Figure printed = repeat.printed().figure();
    if (told.interval().meets(printed.interval())) {
      return new Outcome.Consistent(told.source());
    }
    return new FindingBuilder(info, repeat.printed().subject())
        .severity(repeat.named() ? info.severity() : Severity.WARNING)
        .message(
            "文字所述“%s”为 %s，表中%s为 %s%s"
                .formatted(
                    repeat.told().subject(),
                    told.printed(),
                    repeat.printed().subject(),
                    printed.printed(),
                    GapExplanation.of(told.inBase(), printed.inBase(), told.quantity().unit())
                        .words()))
        .reported(told)
        .expected(printed.printed())
        .operand(printed)
        .build();
  }
}
