package io.github.jihe.checks.scores;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ReportKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The score of a row against its weight less the points that the table itself says were taken off,
 * where nearly all rows show that this is how the columns are meant.
 */
final class TakenOff {
  private static final int FEWEST_ROWS = 4;
  private static final int ROWS_TO_ONE_ODD = 4;

  private final CheckInfo info;

  TakenOff(CheckInfo info) {
    this.info = info;
  }

  Stream<Outcome> check(Report report) {
    return report.kind() == ReportKind.EVALUATION_REPORT
        ? Stream.empty()
        : report.forms().stream()
            .flatMap(form -> form.indicators().stream().flatMap(table -> rows(form, table)));
  }

  private Stream<Outcome> rows(Form form, IndicatorTable table) {
    List<Indicator> printed =
        table.indicators().stream()
            .filter(row -> row.weight().isPresent() && row.score().isPresent())
            .filter(row -> row.deduction().isPresent())
            .toList();
    long odd = printed.stream().filter(row -> !holds(row)).count();
    boolean meant = printed.size() >= FEWEST_ROWS && odd * ROWS_TO_ONE_ODD <= printed.size();
    return meant ? printed.stream().map(row -> judge(form, row)) : Stream.empty();
  }

  private static BigDecimal left(Indicator row) {
    return row.weight()
        .orElseThrow()
        .inBase()
        .subtract(row.deduction().orElseThrow().inBase().abs());
  }

  private static boolean holds(Indicator row) {
    return left(row).compareTo(row.score().orElseThrow().inBase()) == 0;
  }

  private Outcome judge(Form form, Indicator row) {
    return holds(row)
        ? new Outcome.Consistent(row.score().orElseThrow().source())
        : new FindingBuilder(info, form.name() + "/" + row.name())
            .message(
                "“%s”分值 %s 分，扣 %s 分，应得 %s 分，报告为 %s 分"
                    .formatted(
                        row.name(),
                        Show.number(row.weight().orElseThrow()),
                        Show.plain(row.deduction().orElseThrow().inBase().abs()),
                        Show.plain(left(row)),
                        Show.number(row.score().orElseThrow())))
            .reported(row.score().orElseThrow())
            .expected(Show.plain(left(row)))
            .operand(row.weight().orElseThrow())
            .operand(row.deduction().orElseThrow())
            .build();
  }
}
