package io.github.jihe.corpus.facts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorGroup;
import io.github.jihe.facts.Link;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ScoreItem;
import io.github.jihe.facts.ScoreSummary;
import io.github.jihe.facts.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The facts that the program read, in the shape of a file of labels. */
final class FactTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FactTree() {}

  static ObjectNode of(Report report) {
    ObjectNode root = NODES.objectNode();
    ArrayNode forms = root.putArray("forms");
    report.forms().forEach(form -> forms.add(form(form)));
    ArrayNode summaries = root.putArray("summaries");
    report.summaries().forEach(summary -> summaries.add(summary(summary)));
    ArrayNode gradings = root.putArray("gradings");
    report.gradings().forEach(grading -> gradings.add(grading(grading)));
    ArrayNode statements = root.putArray("statements");
    report.statements().forEach(statement -> statements.add(statement(statement)));
    ArrayNode relations = root.putArray("relations");
    report.relations().stream()
        .filter(relation -> !(relation instanceof Relation.Repeat)) // ties text to a table
        .filter(relation -> !(relation instanceof Relation.Worded)) // words beside figures
        .forEach(relation -> relations.add(RelationTree.of(relation)));
    ArrayNode links = root.putArray("links");
    report.links().forEach(link -> links.add(link(link, report.forms().indexOf(link.form()) + 1)));
    return root;
  }

  private static ObjectNode form(Form form) {
    ObjectNode node = NODES.objectNode();
    ObjectNode heads = node.putObject("heads");
    for (HeadField field : HeadField.values()) {
      put(heads, slug(field), form.head(field));
    }
    ArrayNode funds = node.putArray("funds");
    form.funds().ifPresent(table -> table.rows().forEach(row -> funds.add(row(row))));
    form.goals()
        .ifPresent(
            goals -> {
              ObjectNode texts = node.putObject("goals");
              put(texts, "expected", text(Optional.of(goals.expected())));
              put(texts, "completed", text(Optional.of(goals.completed())));
            });
    ArrayNode indicators = node.putArray("indicators");
    ArrayNode groups = node.putArray("groups");
    form.indicators()
        .ifPresent(
            table -> {
              table.indicators().forEach(indicator -> indicators.add(indicator(indicator)));
              table.groups().stream()
                  .map(FactTree::group)
                  .filter(FactTree::hasFigures)
                  .forEach(groups::add);
            });
    form.total()
        .ifPresent(
            total -> {
              ObjectNode last = node.putObject("total");
              put(last, "weight", printed(total.weight()));
              put(last, "score", printed(total.score()));
            });
    return node;
  }

  private static ObjectNode row(FundRow row) {
    ObjectNode node = NODES.objectNode().put("row", row.label()).put("kind", slug(row.kind()));
    for (FundMeasure measure : FundMeasure.values()) {
      put(node, slug(measure), printed(row.get(measure)));
    }
    return node;
  }

  private static ObjectNode indicator(Indicator indicator) {
    ObjectNode node = NODES.objectNode().put("name", indicator.name());
    put(node, "group", indicator.group());
    put(node, "subgroup", indicator.subgroup());
    put(node, "target", value(indicator.target()));
    put(node, "actual", value(indicator.actual()));
    put(node, "weight", printed(indicator.weight()));
    put(node, "score", printed(indicator.score()));
    put(node, "rate", printed(indicator.rate()));
    put(node, "reason", text(indicator.reason()));
    return node;
  }

  private static ObjectNode group(IndicatorGroup group) {
    ObjectNode node = NODES.objectNode().put("name", group.name()).put("level", group.level());
    put(node, "weight", printed(group.weight()));
    put(node, "score", printed(group.score()));
    put(node, "rate", printed(group.rate()));
    return node;
  }

  /** A group that prints no number of its own is part of its indicators. */
  private static boolean hasFigures(ObjectNode group) {
    return group.has("weight") || group.has("score") || group.has("rate");
  }

  private static ArrayNode summary(ScoreSummary summary) {
    ArrayNode node = NODES.arrayNode();
    summary.items().forEach(item -> node.add(item(item)));
    summary.total().ifPresent(total -> node.add(item(total).put("name", "合计")));
    return node;
  }

  private static ObjectNode item(ScoreItem item) {
    ObjectNode node = NODES.objectNode().put("name", item.name());
    put(node, "weight", printed(item.weight()));
    put(node, "score", printed(item.score()));
    put(node, "rate", printed(item.rate()));
    return node;
  }

  private static ObjectNode grading(Grading grading) {
    ObjectNode node = NODES.objectNode().put("place", grading.inProse() ? "prose" : "table");
    put(node, "of", grading.subject());
    put(node, "score", printed(grading.score()));
    put(node, "grade", grading.grade());
    return node;
  }

  private static ObjectNode statement(Statement statement) {
    ObjectNode node = NODES.objectNode().put("subject", statement.subject());
    node.put("value", statement.operator().sign() + printed(statement.figure()));
    node.put("measure", slug(statement.measure()));
    putUnless("named", node, "kind", slug(statement.kind()));
    putUnless("report-year", node, "period", slug(statement.period()));
    putUnless("unsaid", node, "status", slug(statement.status()));
    return node;
  }

  private static ObjectNode link(Link link, int form) {
    return NODES
        .objectNode()
        .put("value", printed(link.statement().figure()))
        .put("form", form)
        .put("row", link.row().label())
        .put("kind", slug(link.row().kind()))
        .put("measure", slug(link.measure()));
  }

  private static void putUnless(String usual, ObjectNode node, String name, String value) {
    if (!value.equals(usual)) {
      node.put(name, value);
    }
  }

  private static void put(ObjectNode node, String name, String value) {
    putUnless("", node, name, value);
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    put(node, name, value.orElse(""));
  }

  private static Optional<String> text(Optional<Entry> entry) {
    return entry.filter(present -> !present.isBlank()).map(Entry::text);
  }

  /** A number with its operator and unit, wherever they were printed, or the words of the cell. */
  private static Optional<String> value(Optional<Entry> entry) {
    return entry
        .filter(present -> !present.isBlank())
        .map(
            present ->
                present
                    .figure()
                    .map(figure -> present.operator().sign() + printed(figure))
                    .orElse(present.text()));
  }

  private static Optional<String> printed(Optional<Figure> figure) {
    return figure.map(FactTree::printed);
  }

  /** Value and unit: 482.8万元. */
  static String printed(Figure figure) {
    String to = figure.quantity().upTo().map(end -> "-" + end.toPlainString()).orElse("");
    return figure.quantity().value().toPlainString() + to + figure.quantity().unit().symbol();
  }

  static String slug(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ArrayNode texts(List<Statement> statements) {
    ArrayNode node = NODES.arrayNode();
    statements.forEach(statement -> node.add(printed(statement.figure())));
    return node;
  }
}
