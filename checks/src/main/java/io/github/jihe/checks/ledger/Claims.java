package io.github.jihe.checks.ledger;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes out of a report what a ledger can be held against: one claim for each form with funds. */
public final class Claims {
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})");

  private Claims() {}

  /** In the order of the forms. Score tables of evaluation reports tell nothing to compare. */
  public static List<Claim> of(Report report) {
    return report.forms().stream()
        .filter(form -> form.kind() != FormKind.EVALUATION)
        .flatMap(form -> form.funds().stream().map(funds -> claim(report, form, funds)))
        .filter(claim -> !claim.rows().isEmpty())
        .toList();
  }

  private static Claim claim(Report report, Form form, FundTable funds) {
    boolean alone = report.forms().size() == 1;
    boolean whole = form.kind() == FormKind.DEPARTMENT;
    return new Claim(
        form.kind(),
        whole ? "" : words(form.head(HeadField.PROJECT).or(() -> only(alone, report.project()))),
        words(form.head(HeadField.PROJECT_CODE)),
        words(form.head(HeadField.UNIT).or(report::unit).or(() -> department(report, form))),
        words(department(report, form)),
        year(report, form),
        funds.rows().stream()
            .map(Claims::row)
            .filter(row -> !row.amounts().isEmpty() || row.depth() == 0)
            .toList(),
        place(form));
  }

  private static Optional<String> department(Report report, Form form) {
    return form.head(HeadField.DEPARTMENT).or(report::department);
  }

  private static Optional<String> only(boolean alone, Optional<String> name) {
    return alone ? name : Optional.empty();
  }

  private static String words(Optional<String> head) {
    return head.map(Characters::tight).orElse("");
  }

  private static int year(Report report, Form form) {
    return Stream.of(form.head(HeadField.YEAR).stream(), Stream.of(form.title()))
        .flatMap(words -> words)
        .map(YEAR::matcher)
        .filter(Matcher::find)
        .map(matcher -> Integer.parseInt(matcher.group(1)))
        .findFirst()
        .orElseGet(() -> report.year().orElse(0));
  }

  private static Source place(Form form) {
    return Stream.of(HeadField.PROJECT, HeadField.UNIT)
        .flatMap(field -> Optional.ofNullable(form.heads().get(field)).stream())
        .filter(entry -> !entry.isBlank())
        .map(Entry::source)
        .findFirst()
        .orElse(form.source());
  }

  private static Claim.Row row(FundRow row) {
    Map<FundMeasure, Claim.Amount> amounts = new EnumMap<>(FundMeasure.class);
    row.figures()
        .forEach(
            (measure, figure) -> {
              if (measure.isAmount() && isMoney(figure)) {
                amounts.put(
                    measure,
                    new Claim.Amount(
                        figure.printed(),
                        figure.inBase(),
                        figure.interval(),
                        figure.quantity().unit(),
                        figure.source()));
              }
            });
    return new Claim.Row(row.label(), row.kind(), row.depth(), amounts, row.source());
  }

  /** An amount whose unit nobody says cannot be compared. */
  private static boolean isMoney(Figure figure) {
    return figure.quantity().unit().dimension() == Dimension.MONEY
        && !figure.quantity().isRange()
        && !figure.quantity().isForEach();
  }
}
