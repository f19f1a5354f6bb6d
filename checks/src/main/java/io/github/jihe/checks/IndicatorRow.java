package io.github.jihe.checks;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorValue;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ReportKind;
import io.github.jihe.facts.Yardstick;
import io.github.jihe.quantities.Operator;
import java.util.Optional;
import java.util.stream.Stream;

/** One indicator with the form it stands in, and its words as a finding quotes them. */
public record IndicatorRow(Form form, Indicator row) {

  /** The indicators of all self-evaluation forms, in order; evaluators score by rules of theirs. */
  public static Stream<IndicatorRow> of(Report report) {
    return report.kind() == ReportKind.EVALUATION_REPORT ? Stream.empty() : ofAny(report);
  }

  /** The indicators of all forms, in order. */
  public static Stream<IndicatorRow> ofAny(Report report) {
    return report.forms().stream()
        .flatMap(
            form ->
                form.indicators().stream()
                    .flatMap(table -> table.indicators().stream())
                    .map(row -> new IndicatorRow(form, row)));
  }

  public Yardstick yardstick() {
    return row.yardstick();
  }

  /** What a finding is about. */
  public String subject() {
    return form.name() + "/" + row.name();
  }

  /** The target as a number. */
  public Optional<Figure> target() {
    return number(yardstick().target());
  }

  /** The actual value as a number. */
  public Optional<Figure> actual() {
    return number(yardstick().actual());
  }

  private static Optional<Figure> number(IndicatorValue value) {
    return value instanceof IndicatorValue.Measured measured
        ? Optional.of(measured.figure())
        : Optional.empty();
  }

  /** The target as printed, with the sign that stands in a column of its own. */
  public String targetText() {
    String text = row.target().map(Entry::text).orElse("").replaceAll("\\s+", "");
    String words = target().filter(Figure::unitInherited).map(IndicatorRow::words).orElse(text);
    Operator operator = row.target().map(Entry::operator).orElse(Operator.NONE);
    boolean lost = yardstick().signApart() || !words.equals(text) && !text.startsWith(words);
    return lost ? operator.sign() + words : words;
  }

  /** The actual value as printed. */
  public String actualText() {
    return actual()
        .map(IndicatorRow::words)
        .orElse(row.actual().map(Entry::text).orElse("").replaceAll("\\s+", ""));
  }

  /** A number with its unit, also with one that no list of units knows. */
  public static String words(Figure figure) {
    String printed = figure.printed();
    boolean bare =
        !printed.isEmpty() && "0123456789".indexOf(printed.charAt(printed.length() - 1)) >= 0;
    return bare ? printed + figure.quantity().unit().symbol() : printed;
  }

  /** Whether the form has a column for reasons, and this row says nothing in it. */
  public boolean lacksReason() {
    return row.reason().filter(Entry::isBlank).isPresent();
  }

  /** Whether the row gives a reason. */
  public boolean hasReason() {
    return row.reason().filter(reason -> !reason.isBlank()).isPresent();
  }
}
