package io.github.jihe.checks.funds;

import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Report;
import java.util.stream.Stream;

/**
 * A fund block together with the form it stands in.
 *
 * @param name what a person calls the form: its project, else its title
 */
record FundBlocks(Form form, FundTable table, String name) {

  static Stream<FundBlocks> of(Report report) {
    return report.forms().stream()
        .flatMap(
            form -> form.funds().stream().map(table -> new FundBlocks(form, table, form.name())));
  }

  static String name(Form form) {
    return form.name();
  }

  /** Whether money of the year before is part of what the row is about. */
  boolean hasCarriedIn(FundRow row) {
    return row.get(FundMeasure.CARRIED_IN)
            .filter(figure -> figure.inBase().signum() != 0)
            .isPresent()
        || has(FundSource.CARRY_OVER);
  }

  /** Whether more than what arrived this year could be spent. */
  boolean hasOtherMeans(FundRow row) {
    return hasCarriedIn(row) || has(FundSource.OTHER);
  }

  private boolean has(FundSource kind) {
    return table.rows().stream()
        .filter(row -> row.kind() == kind)
        .flatMap(row -> row.figures().values().stream())
        .anyMatch(figure -> figure.inBase().signum() != 0);
  }
}
