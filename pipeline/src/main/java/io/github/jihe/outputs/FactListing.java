package io.github.jihe.outputs;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Goals;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorGroup;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ScoreItem;
import io.github.jihe.facts.ScoreSummary;
import io.github.jihe.facts.ScoreTotal;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a report as a flat list, one number or word each, in the order form by form, then
 * summaries, gradings and prose.
 */
final class FactListing {

  /**
   * One fact.
   *
   * @param type head, fund, goal, indicator, group, total, score-item, grading, statement, relation
   *     or malformed
   * @param fields names and values (String, Integer, Boolean or a list of them); {@code value} is
   *     the number as printed, {@code unit} its unit
   */
  record Fact(String type, Map<String, Object> fields, Source source) {}

  private final List<Fact> facts = new ArrayList<>();

  private FactListing() {}

  static List<Fact> of(Report report) {
    FactListing listing = new FactListing();
    for (int i = 0; i < report.forms().size(); i++) {
      listing.form(report.forms().get(i), i + 1);
    }
    for (int i = 0; i < report.summaries().size(); i++) {
      listing.summary(report.summaries().get(i), i + 1);
    }
    report.gradings().forEach(listing::grading);
    report.statements().forEach(listing::statement);
    report.relations().forEach(relation -> listing.add(RelationFact.of(relation)));
    report
        .malformed()
        .forEach(
            bad ->
                listing.add(
                    "malformed",
                    bad.source(),
                    fields("value", bad.text(), "reading", bad.reading())));
    return List.copyOf(listing.facts);
  }

  /** Fields in this order; blank words are left out. */
  static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (!namesAndValues[i + 1].equals("")) {
        fields.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
      }
    }
    return fields;
  }

  private void add(Fact fact) {
    facts.add(fact);
  }

  private void add(String type, Source source, Map<String, Object> fields) {
    facts.add(new Fact(type, fields, source));
  }

  private void figure(String type, Figure figure, Operator operator, Map<String, Object> fields) {
    Map<String, Object> all = new LinkedHashMap<>(fields);
    if (operator != Operator.NONE) {
      all.put("operator", operator.sign());
    }
    all.put("value", figure.quantity().value().toPlainString());
    all.put("unit", figure.quantity().unit().symbol());
    if (figure.unitInherited()) {
      all.put("unitInherited", true);
    }
    if (figure.quantity().approximate()) {
      all.put("approximate", true);
    }
    add(type, figure.source(), all);
  }

  private void figure(
      String type, Optional<Figure> figure, String measure, Map<String, Object> fields) {
    figure.ifPresent(
        present -> {
          Map<String, Object> all = new LinkedHashMap<>(fields);
          all.put("measure", measure);
          figure(type, present, Operator.NONE, all);
        });
  }

  private void form(Form form, int number) {
    for (HeadField field : HeadField.values()) {
      Entry entry = form.heads().get(field);
      if (entry != null) {
        add(
            "head",
            entry.source(),
            fields("form", number, "label", slug(field), "value", entry.text()));
      }
    }
    form.funds().ifPresent(funds -> funds(funds, number));
    form.goals().ifPresent(goals -> goals(goals, number));
    form.indicators().ifPresent(indicators -> indicators(indicators, number));
    form.total().ifPresent(total -> total(total, fields("form", number)));
  }

  private void funds(FundTable funds, int form) {
    for (FundRow row : funds.rows()) {
      for (FundMeasure measure : FundMeasure.values()) {
        figure(
            "fund",
            row.get(measure),
            slug(measure),
            fields("form", form, "label", row.label(), "kind", slug(row.kind())));
      }
    }
  }

  private void goals(Goals goals, int form) {
    goal(goals.expected(), fields("form", form, "measure", "expected"));
    goal(goals.completed(), fields("form", form, "measure", "completed"));
  }

  private void goal(Entry entry, Map<String, Object> fields) {
    if (!entry.isBlank()) {
      Map<String, Object> all = new LinkedHashMap<>(fields);
      all.put("text", entry.text());
      add("goal", entry.source(), all);
    }
  }

  private void indicators(IndicatorTable table, int form) {
    for (Indicator indicator : table.indicators()) {
      Map<String, Object> fields =
          fields(
              "form", form,
              "group", indicator.group(),
              "subgroup", indicator.subgroup(),
              "label", indicator.name());
      entry(indicator.target(), "target", fields);
      entry(indicator.actual(), "actual", fields);
      figure("indicator", indicator.weight(), "weight", fields);
      figure("indicator", indicator.score(), "score", fields);
      figure("indicator", indicator.rate(), "rate", fields);
      entry(indicator.reason(), "reason", fields);
    }
    for (IndicatorGroup group : table.groups()) {
      Map<String, Object> fields =
          fields("form", form, "label", group.name(), "level", group.level());
      figure("group", group.weight(), "weight", fields);
      figure("group", group.score(), "score", fields);
      figure("group", group.rate(), "rate", fields);
    }
  }

  private void entry(Optional<Entry> entry, String measure, Map<String, Object> fields) {
    if (entry.isEmpty() || entry.get().isBlank()) {
      return;
    }
    Map<String, Object> all = new LinkedHashMap<>(fields);
    all.put("measure", measure);
    all.put("text", entry.get().text());
    if (entry.get().figure().isPresent()) {
      figure("indicator", entry.get().figure().get(), entry.get().operator(), all);
    } else {
      add("indicator", entry.get().source(), all);
    }
  }

  private void total(ScoreTotal total, Map<String, Object> fields) {
    figure("total", total.weight(), "weight", fields);
    figure("total", total.score(), "score", fields);
  }

  private void summary(ScoreSummary summary, int number) {
    for (ScoreItem item : summary.items()) {
      item("score-item", item, number);
    }
    summary.total().ifPresent(total -> item("total", total, number));
  }

  private void item(String type, ScoreItem item, int summary) {
    Map<String, Object> fields = fields("summary", summary, "label", item.name());
    figure(type, item.weight(), "weight", fields);
    figure(type, item.score(), "score", fields);
    figure(type, item.rate(), "rate", fields);
  }

  private void grading(Grading grading) {
    Map<String, Object> fields =
        fields("label", grading.subject(), "place", grading.inProse() ? "prose" : "table");
    figure("grading", grading.score(), "score", fields);
    grading
        .grade()
        .ifPresent(
            grade -> {
              Map<String, Object> all = new LinkedHashMap<>(fields);
              all.put("measure", "grade");
              all.put("value", grade);
              add("grading", grading.gradeSource(), all);
            });
  }

  private void statement(Statement statement) {
    figure(
        "statement",
        statement.figure(),
        statement.operator(),
        fields(
            "label", statement.subject(),
            "kind", slug(statement.kind()),
            "measure", slug(statement.measure()),
            "period", slug(statement.period()),
            "status", slug(statement.status())));
  }

  static String slug(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
