package io.github.jihe.checks.across;

import io.github.jihe.facts.Direction;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.IndicatorValue.Measured;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ScoreTotal;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.TextPrint;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes from a report what others are compared with. One report, one use. */
public final class DigestMaker {
  /** What a text of any use to a person has at most of anything. */
  private static final int MOST = 500;

  private static final Pattern YEAR = Pattern.compile("20\\d{2}");
  private static final Set<Measure> TOLD =
      Set.of(
          Measure.BUDGET,
          Measure.ADJUSTED_BUDGET,
          Measure.ARRIVED,
          Measure.SPENT,
          Measure.BALANCE,
          Measure.EXECUTION_RATE,
          Measure.SCORE);

  private final Report report;

  private DigestMaker(Report report) {
    this.report = report;
  }

  /**
   * The digest of a report.
   *
   * @param prints of its paragraphs
   * @param content a hash of its file's bytes
   */
  public static Digest digest(Report report, List<TextPrint> prints, String content) {
    DigestMaker maker = new DigestMaker(report);
    return new Digest(
        content,
        report.unit().or(report::department).orElse(""),
        report.project().orElse(""),
        report.year().orElse(0),
        maker.subjects(),
        prints);
  }

  private List<Subject> subjects() {
    if (report.forms().isEmpty()) {
      return place().map(this::text).stream().toList();
    }
    Optional<Form> speaking = speaking();
    return report.forms().stream()
        .limit(MOST)
        .map(form -> subject(form, speaking.filter(form::equals).isPresent()))
        .toList();
  }

  /** The form that the text of the file belongs to, if that is certain. */
  private Optional<Form> speaking() {
    List<Form> forms = report.forms();
    if (forms.size() == 1) {
      return Optional.of(forms.get(0));
    }
    List<Form> whole = forms.stream().filter(form -> form.kind() == FormKind.DEPARTMENT).toList();
    return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
  }

  private Optional<Source> place() {
    return Stream.of(
            report.wording().titles().stream().map(title -> title.source()),
            report.gradings().stream().map(Grading::gradeSource),
            report.statements().stream().map(statement -> statement.figure().source()))
        .flatMap(sources -> sources)
        .findFirst();
  }

  private Subject text(Source place) {
    FormKind kind =
        switch (report.kind()) {
          case PROJECT_SELF_EVALUATION -> FormKind.PROJECT;
          case DEPARTMENT_SELF_EVALUATION -> FormKind.DEPARTMENT;
          case TRANSFER_SELF_EVALUATION -> FormKind.TRANSFER;
          case EVALUATION_REPORT, UNKNOWN -> FormKind.EVALUATION;
        };
    return new Subject(
        kind,
        false,
        report.unit().orElse(""),
        report.department().orElse(""),
        report.project().orElse(""),
        "",
        report.year().orElse(0),
        List.of(),
        List.of(),
        report.gradings().stream()
            .flatMap(grading -> grading.score().stream())
            .limit(1)
            .map(Amount::of)
            .toList(),
        told(),
        lists(),
        place);
  }

  private Subject subject(Form form, boolean speaks) {
    boolean alone = report.forms().size() == 1;
    Optional<String> none = Optional.empty();
    return new Subject(
        form.kind(),
        true,
        form.head(HeadField.UNIT).or(report::unit).orElse(""),
        form.head(HeadField.DEPARTMENT).or(report::department).orElse(""),
        form.kind() == FormKind.DEPARTMENT
            ? ""
            : form.head(HeadField.PROJECT).or(() -> alone ? report.project() : none).orElse(""),
        form.head(HeadField.PROJECT_CODE).map(Characters::tight).orElse(""),
        year(form),
        form.funds().stream().flatMap(table -> table.rows().stream()).flatMap(this::cells).toList(),
        form.indicators().stream()
            .map(IndicatorTable::indicators)
            .flatMap(List::stream)
            .flatMap(DigestMaker::target)
            .limit(MOST)
            .toList(),
        form.total().flatMap(ScoreTotal::score).map(Amount::of).stream().toList(),
        speaks ? told() : List.of(),
        speaks ? lists() : List.of(),
        form.source());
  }

  private int year(Form form) {
    return Stream.of(form.head(HeadField.YEAR).orElse(""), form.title())
        .map(Characters::folded)
        .map(YEAR::matcher)
        .filter(Matcher::find)
        .mapToInt(matcher -> Integer.parseInt(matcher.group()))
        .findFirst()
        .orElse(report.year().orElse(0));
  }

  private Stream<FundCell> cells(FundRow row) {
    return Stream.of(FundMeasure.values())
        .filter(FundMeasure::isAmount)
        .filter(measure -> row.depth() <= 1)
        .flatMap(
            measure ->
                row.get(measure).stream()
                    .map(
                        figure ->
                            new FundCell(
                                row.kind(), row.depth() == 0, measure, Amount.of(figure))));
  }

  private static Stream<TargetRow> target(Indicator indicator) {
    Optional<Direction> direction = indicator.yardstick().ofSign();
    if (indicator.yardstick().target() instanceof Measured target
        && indicator.yardstick().actual() instanceof Measured actual
        && isPlain(target.figure())
        && isPlain(actual.figure())) {
      return Stream.of(
          new TargetRow(
              Characters.tight(indicator.name()),
              direction.orElse(Direction.EXACT),
              Amount.of(target.figure()),
              Amount.of(actual.figure())));
    }
    return Stream.empty();
  }

  private static boolean isPlain(Figure figure) {
    Quantity quantity = figure.quantity();
    return !quantity.approximate() && !quantity.isRange() && !quantity.isForEach();
  }

  private List<ToldFigure> told() {
    return report.statements().stream()
        .filter(statement -> TOLD.contains(statement.measure()))
        .filter(
            statement ->
                statement.status() == Statement.Status.ACTUAL
                    || statement.status() == Statement.Status.UNSAID)
        .filter(
            statement ->
                statement.period() == Statement.Period.LAST_YEAR
                    || statement.period() == Statement.Period.REPORT_YEAR)
        .filter(statement -> isPlain(statement.figure()))
        .filter(statement -> statement.figure().quantity().unit().dimension() != Dimension.NONE)
        .limit(MOST)
        .map(
            statement ->
                new ToldFigure(
                    statement.kind(),
                    Characters.tight(statement.subject()),
                    statement.measure(),
                    statement.period() == Statement.Period.LAST_YEAR,
                    Amount.of(statement.figure())))
        .toList();
  }

  private List<ProjectList> lists() {
    return report.relations().stream()
        .filter(Relation.Sum.class::isInstance)
        .map(Relation.Sum.class::cast)
        .filter(sum -> sum.whole().kind() == FundSource.PROJECT && sum.parts().size() >= 2)
        .limit(MOST)
        .map(
            sum ->
                new ProjectList(
                    sum.parts().stream()
                        .map(part -> new ProjectList.Item(part.subject(), Amount.of(part.figure())))
                        .toList(),
                    sum.source()))
        .toList();
  }
}
