package io.github.jihe.checks.indicators;

import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Report;
import java.util.stream.Stream;

/** One row of indicators with the table and the form that it stands in. */
record FormRow(Form form, IndicatorTable table, Indicator row) {

  /** All rows of a report, in its order. */
  static Stream<FormRow> of(Report report) {
    return report.forms().stream()
        .flatMap(
            form ->
                form.indicators().stream()
                    .flatMap(
                        table ->
                            table.indicators().stream().map(row -> new FormRow(form, table, row))));
  }

  /** What a finding of this row is about, the same in the next version of the report. */
  String subject() {
    return form.name() + "/" + row.subgroup() + "/" + row.name();
  }

  /** Whether points were taken off; false if points are not printed. */
  boolean lostPoints() {
    return row.weight().isPresent()
        && row.score().isPresent()
        && row.score().get().inBase().compareTo(row.weight().get().inBase()) < 0;
  }

  /** Whether the row has all of its points, and has points. */
  boolean fullPoints() {
    return row.weight().isPresent()
        && row.score().isPresent()
        && row.weight().get().inBase().signum() > 0
        && row.score().get().inBase().compareTo(row.weight().get().inBase()) == 0;
  }
}
