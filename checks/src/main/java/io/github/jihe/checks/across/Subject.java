package io.github.jihe.checks.across;

import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Source;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of one thing that it reports on: a form, with the text that belongs to it, or
 * the text alone. Words that are not said are empty.
 *
 * @param form whether it is a form
 * @param year 0 if it is not said
 * @param funds amounts of the fund block
 * @param targets indicators that are measured in numbers
 * @param score the total score; at most one
 * @param told numbers of the text
 * @param lists projects that the text lists
 * @param source its title or first row
 */
public record Subject(
    FormKind kind,
    boolean form,
    String unit,
    String department,
    String project,
    String code,
    int year,
    List<FundCell> funds,
    List<TargetRow> targets,
    List<Amount> score,
    List<ToldFigure> told,
    List<ProjectList> lists,
    Source source) {

  public Subject {
    funds = List.copyOf(funds);
    targets = List.copyOf(targets);
    score = List.copyOf(score);
    told = List.copyOf(told);
    lists = List.copyOf(lists);
  }

  /** An amount of the total row. */
  Optional<Amount> total(FundMeasure measure) {
    return funds.stream()
        .filter(cell -> cell.whole() && cell.measure() == measure)
        .map(FundCell::amount)
        .findFirst();
  }

  /** An amount of the first row of this kind. */
  Optional<Amount> row(FundSource source, FundMeasure measure) {
    return funds.stream()
        .filter(cell -> cell.source() == source && cell.measure() == measure)
        .map(FundCell::amount)
        .findFirst();
  }
}
