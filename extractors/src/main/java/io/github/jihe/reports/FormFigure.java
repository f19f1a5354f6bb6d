package io.github.jihe.reports;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.Link;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the figure of a row of a form that a statement of prose speaks of. */
final class FormFigure {
  private FormFigure() {}

  static boolean agrees(Form form, FundRow row, Statement statement) {
    return best(form, row, statement, false).filter(Link::agrees).isPresent();
  }

  static Optional<Link> best(Form form, FundRow row, Statement statement, boolean anchored) {
    return best(form, row, statement, anchored, Set.of());
  }

  /**
   * The column that the statement's measure names; of several, one that agrees, and of these the
   * one in which the whole stands.
   *
   * @param meant columns of the form that the text surely means by its budget
   */
  static Optional<Link> best(
      Form form, FundRow row, Statement statement, boolean anchored, Set<FundMeasure> meant) {
    List<Link> candidates = new ArrayList<>();
    for (FundMeasure measure : columns(DepartmentMoney.measure(statement))) {
      Optional<Figure> figure =
          row.get(measure)
              .filter(
                  f ->
                      measure == FundMeasure.RATE
                          || f.quantity().unit().comparable(statement.figure().quantity().unit()));
      figure
          .map(f -> new Link(statement, form, row, measure, f, anchored))
          .filter(link -> !isUnsure(link) || link.agrees())
          .ifPresent(candidates::add);
    }
    return candidates.stream()
        .filter(Link::agrees)
        .min(Comparator.comparing(link -> !meant.contains(link.measure())))
        .or(() -> candidates.stream().filter(FormFigure::isSlip).findFirst())
        .or(() -> candidates.stream().findFirst());
  }

  /** Whether a slip of the pen is between the two: that column was likely meant. */
  private static boolean isSlip(Link link) {
    return DigitSlip.between(link.statement().figure().inBase(), link.tableFigure().inBase());
  }

  /**
   * Where a form splits the budget into 上年结转 and 当年安排, no column is the budget that a sentence
   * speaks of.
   */
  private static boolean isUnsure(Link link) {
    boolean split =
        link.row().get(FundMeasure.CURRENT_YEAR).isPresent()
            && link.row().get(FundMeasure.BUDGET).isEmpty();
    return switch (link.measure()) {
      case CURRENT_YEAR -> split && link.row().get(FundMeasure.CARRIED_IN).isPresent();
      case EXECUTED -> split && link.statement().measure() == Measure.AMOUNT;
      default -> false;
    };
  }

  private static List<FundMeasure> columns(Measure measure) {
    return switch (measure) {
      case BUDGET ->
          List.of(FundMeasure.INITIAL_BUDGET, FundMeasure.BUDGET, FundMeasure.CURRENT_YEAR);
      case ADJUSTED_BUDGET -> List.of(FundMeasure.BUDGET);
      case ARRIVED -> List.of(FundMeasure.ARRIVED, FundMeasure.BUDGET);
      case SPENT -> List.of(FundMeasure.EXECUTED);
      case BALANCE -> List.of(FundMeasure.BALANCE);
      case EXECUTION_RATE -> List.of(FundMeasure.RATE);
      case AMOUNT -> List.of(FundMeasure.BUDGET, FundMeasure.INITIAL_BUDGET, FundMeasure.EXECUTED);
      default -> List.of();
    };
  }
}
