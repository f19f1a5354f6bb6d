package io.github.jihe.outputs;

import io.github.jihe.facts.Form;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import io.github.jihe.run.Extraction;
import io.github.jihe.run.FactRow;
import io.github.jihe.run.Head;
import io.github.jihe.run.Lister;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of a report as rows, each with the unit and project of its form, else of the report.
 */
public final class FactRows implements Lister {
  /** Fields of a fact that have a column, or part of one, of their own. */
  private static final Set<String> TOLD =
      Set.of("form", "summary", "label", "measure", "value", "text", "unit", "operator", "reading");

  @Override
  public List<FactRow> list(Extraction read, Head head) {
    return FactListing.of(read.report()).stream().map(fact -> row(fact, read, head)).toList();
  }

  private static FactRow row(FactListing.Fact fact, Extraction read, Head ofReport) {
    Map<String, Object> fields = fact.fields();
    FormHead head = FormHead.of(ofReport, read.report(), fields.get("form"));
    return new FactRow(
        head.unit(),
        head.department(),
        head.project(),
        head.year(),
        text(fields, "form"),
        fact.type(),
        text(fields, "label"),
        text(fields, "measure"),
        text(fields, "operator"),
        Stream.of("value", "text", "reading")
            .map(name -> text(fields, name))
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse(""),
        text(fields, "unit"),
        detail(fields),
        Place.of(fact.source().location(), read.document().format()),
        fact.source().quote());
  }

  private static String text(Map<String, Object> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(Object::toString).orElse("");
  }

  /** What else the fact says: {@code kind=total；period=last-year}. */
  private static String detail(Map<String, Object> fields) {
    Set<String> names = new LinkedHashSet<>(fields.keySet());
    names.removeAll(TOLD);
    return names.stream()
        .map(name -> name + "=" + fields.get(name))
        .collect(Collectors.joining("；"));
  }

  /** Of the form that a fact stands in, else of the report. */
  private record FormHead(String unit, String department, String project, String year) {

    static FormHead of(Head head, Report report, Object form) {
      Optional<Form> own =
          form instanceof Integer number
              ? Optional.of(report.forms().get(number - 1))
              : Optional.empty();
      return new FormHead(
          field(own, HeadField.UNIT, head, Head::unit),
          field(own, HeadField.DEPARTMENT, head, Head::department),
          field(own, HeadField.PROJECT, head, Head::project),
          words(head.year()));
    }

    private static String field(
        Optional<Form> form,
        HeadField field,
        Head head,
        Function<Head, Optional<String>> ofReport) {
      return form.flatMap(own -> own.head(field)).or(() -> ofReport.apply(head)).orElse("");
    }

    private static String words(OptionalInt year) {
      return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }
  }
}
