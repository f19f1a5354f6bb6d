package io.github.jihe.checks.scores;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ScoreTotal;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A form with indicators, and the weight and score that its fund block adds to them. Points printed
 * on the total row and again on the rows of its sources count once.
 *
 * @param name what a person calls the form
 */
record ScoredForm(
    Form form,
    IndicatorTable table,
    String name,
    Optional<Figure> executionWeight,
    Optional<Figure> executionScore) {

  private static final Sought EXECUTION = new Sought("执行率|.*(预算|资金)(资金)?(执行率?|支出率|使用率).*");

  static Stream<ScoredForm> of(Report report) {
    return report.forms().stream()
        .flatMap(
            form ->
                form.indicators().stream()
                    .map(
                        table ->
                            new ScoredForm(
                                form,
                                table,
                                form.name(),
                                execution(form, table, FundMeasure.WEIGHT),
                                execution(form, table, FundMeasure.SCORE))));
  }

  /** The fund block's points, unless the indicators have a row of their own for them. */
  private static Optional<Figure> execution(Form form, IndicatorTable table, FundMeasure measure) {
    Optional<Figure> weight = points(form, FundMeasure.WEIGHT);
    Optional<Figure> score = points(form, FundMeasure.SCORE);
    boolean repeated =
        table.indicators().stream()
            .filter(ScoredForm::isExecution)
            .anyMatch(
                row ->
                    weight.isPresent()
                        ? same(row.weight(), weight)
                        : same(row.score(), score)); // a block may print the score alone
    return repeated ? Optional.empty() : points(form, measure);
  }

  private static boolean same(Optional<Figure> one, Optional<Figure> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().inBase().compareTo(other.get().inBase()) == 0;
  }

  private static boolean isExecution(Indicator row) {
    return row.group().contains("执行率") || EXECUTION.is(row.name());
  }

  /** How much the weights are short of the printed total, else of {@code usual}. */
  BigDecimal missingWeight(BigDecimal usual) {
    BigDecimal total = form.total().flatMap(ScoreTotal::weight).map(Figure::inBase).orElse(usual);
    BigDecimal execution = executionWeight.map(Figure::inBase).orElse(BigDecimal.ZERO);
    return total.subtract(Points.sum(points(Indicator::weight))).subtract(execution);
  }

  private static Optional<Figure> points(Form form, FundMeasure measure) {
    Optional<FundRow> total = form.funds().flatMap(FundTable::total);
    Optional<Figure> onTotal = total.flatMap(row -> row.get(measure));
    return onTotal.or(
        () ->
            form.funds().stream()
                .flatMap(funds -> funds.rows().stream())
                .flatMap(row -> row.get(measure).stream())
                .findFirst());
  }

  /** The weights or scores of the indicators that print one. */
  List<Figure> points(Function<Indicator, Optional<Figure>> column) {
    return table.indicators().stream().flatMap(row -> column.apply(row).stream()).toList();
  }

  /** Whether a first-level group prints another weight than its rows make. */
  boolean contradictsGroups() {
    return table.groups().stream()
        .filter(group -> group.level() == 1 && group.weight().isPresent())
        .anyMatch(
            group ->
                Points.sum(group.members().stream().flatMap(row -> row.weight().stream()).toList())
                        .compareTo(group.weight().get().inBase())
                    != 0);
  }
}
