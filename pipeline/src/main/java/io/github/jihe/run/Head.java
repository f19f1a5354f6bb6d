package io.github.jihe.run;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ReportKind;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What names a report in a list.
 *
 * @param score the total score, as printed, without its unit
 * @param grade as printed
 */
public record Head(
    ReportKind kind,
    OptionalInt year,
    Optional<String> project,
    Optional<String> department,
    Optional<String> unit,
    Optional<String> score,
    Optional<String> grade) {

  /** The first score is that of the first form's last line, or else the first one graded. */
  public static Head of(Report report) {
    Optional<String> score =
        Stream.concat(
                report.forms().stream().limit(1).flatMap(Head::totalOf),
                report.gradings().stream().flatMap(grading -> grading.score().stream()))
            .findFirst()
            .map(figure -> figure.quantity().value().toPlainString());
    Optional<String> grade =
        Stream.concat(
                report.forms().stream()
                    .limit(1)
                    .flatMap(form -> form.head(HeadField.GRADE).stream()),
                report.gradings().stream().map(Grading::grade).flatMap(Optional::stream))
            .findFirst();
    return new Head(
        report.kind(),
        report.year(),
        report.project(),
        report.department(),
        report.unit(),
        score,
        grade);
  }

  private static Stream<Figure> totalOf(Form form) {
    return form.total().flatMap(total -> total.score()).stream();
  }
}
