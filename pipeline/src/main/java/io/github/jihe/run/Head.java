package io.github.jihe.run;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ReportKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What names a report in a list.
 *
 * @param score the total score, as printed, without its unit
 * @param grade as printed
 * @param points the total score as a number; empty where none is printed
 * @param executed the execution rate printed for the total of the first form, as a ratio; empty
 *     where none is printed
 */
public record Head(
    ReportKind kind,
    OptionalInt year,
    Optional<String> project,
    Optional<String> department,
    Optional<String> unit,
    Optional<String> score,
    Optional<String> grade,
    Optional<BigDecimal> points,
    Optional<BigDecimal> executed) {

  /** A head without numbers. */
  public Head(
      ReportKind kind,
      OptionalInt year,
      Optional<String> project,
      Optional<String> department,
      Optional<String> unit,
      Optional<String> score,
      Optional<String> grade) {
    this(kind, year, project, department, unit, score, grade, Optional.empty(), Optional.empty());
  }

  /**
   * Score and grade of the first form, or else of the first place that grades; a grade printed
   * apart from its score is only taken where one thing is graded.
   */
  public static Head of(Report report) {
    boolean list = isList(report);
    Optional<Figure> total =
        report.forms().stream()
            .filter(form -> list ? isNamed(form, report) : form.equals(report.forms().get(0)))
            .flatMap(Head::totalOf)
            .findFirst();
    Optional<Figure> score = total.or(() -> list ? Optional.empty() : firstScore(report));
    Optional<String> grade =
        report.gradings().stream()
            .filter(grading -> grading.grade().isPresent())
            .filter(grading -> isOf(grading, score, report))
            .findFirst()
            .flatMap(Grading::grade);
    return new Head(
        report.kind(),
        report.year(),
        report.project(),
        report.department(),
        report.unit(),
        score.map(figure -> figure.quantity().value().toPlainString()),
        grade,
        score.map(figure -> figure.quantity().value()),
        report.forms().stream().limit(1).flatMap(Head::rateOf).findFirst());
  }

  private static Optional<Figure> firstScore(Report report) {
    return report.gradings().stream().flatMap(g -> g.score().stream()).findFirst();
  }

  private static boolean isNamed(Form form, Report report) {
    return report.project().isPresent() && form.head(HeadField.PROJECT).equals(report.project());
  }

  /** Rows of a list of several projects; a list has no score of its own. */
  private static boolean isList(Report report) {
    List<Figure> ofForms =
        report.forms().stream()
            .flatMap(
                form ->
                    Stream.concat(
                        totalOf(form),
                        Stream.ofNullable(form.heads().get(HeadField.SCORE))
                            .flatMap(entry -> entry.figure().stream())))
            .toList();
    return report.gradings().stream()
            .filter(grading -> !grading.inProse() && grading.score().isPresent())
            .filter(grading -> !ofForms.contains(grading.score().get()))
            .limit(2)
            .count()
        > 1;
  }

  private static boolean isOf(Grading grading, Optional<Figure> score, Report report) {
    if (score.isPresent() && grading.score().isPresent()) {
      return grading.score().get().inBase().compareTo(score.get().inBase()) == 0;
    }
    return report.forms().size() <= 1 && !isList(report);
  }

  private static Stream<BigDecimal> rateOf(Form form) {
    return form
        .funds()
        .flatMap(FundTable::total)
        .flatMap(row -> row.get(FundMeasure.RATE))
        .map(Figure::inBase)
        .stream();
  }

  private static Stream<Figure> totalOf(Form form) {
    return form.total().flatMap(total -> total.score()).stream();
  }
}
