package io.github.jihe.corpus.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A tree of labels, or of what the program read, as single facts. A number of prose gives three:
 * the number itself, what it measures of whom, and all that is said of it.
 */
final class FactList {
  private final List<Fact> facts = new ArrayList<>();

  private FactList() {}

  /**
   * The facts of a tree.
   *
   * @throws IllegalArgumentException if a label lacks a field that it must have
   */
  static List<Fact> of(JsonNode root) {
    FactList list = new FactList();
    int number = 0;
    for (JsonNode form : root.path("forms")) {
      number++;
      list.form(form, Integer.toString(number));
    }
    number = 0;
    for (JsonNode summary : root.path("summaries")) {
      number++;
      for (JsonNode item : summary) {
        String name = words(item, "name");
        list.values("score-item", number + " " + name, item, List.of("name"));
      }
    }
    root.path("gradings").forEach(list::grading);
    root.path("statements").forEach(list::statement);
    root.path("relations").forEach(list::relation);
    root.path("links").forEach(list::link);
    return List.copyOf(list.facts);
  }

  private void add(String type, String... exact) {
    facts.add(new Fact(type, String.join(" · ", exact), ""));
  }

  private void form(JsonNode form, String number) {
    form.path("heads")
        .properties()
        .forEach(
            head -> add("head", number, head.getKey(), Normal.value(head.getValue().asText())));
    for (JsonNode row : form.path("funds")) {
      values("fund", number + " " + source(row, "row"), row, List.of("row", "kind"));
    }
    form.path("goals")
        .properties()
        .forEach(
            goal -> add("goal", number, goal.getKey(), Normal.words(goal.getValue().asText())));
    for (JsonNode indicator : form.path("indicators")) {
      String name = words(indicator, "name");
      add("level", number, words(indicator, "group"), words(indicator, "subgroup"), name);
      values("indicator", number + " " + name, indicator, List.of("name", "group", "subgroup"));
    }
    for (JsonNode group : form.path("groups")) {
      String name = group.required("level").asText() + " " + words(group, "name");
      values("group", number + " " + name, group, List.of("name", "level"));
    }
    values("total", number, form.path("total"), List.of());
  }

  /** Who the money is from: the words of the label only where they name something of their own. */
  private static String source(JsonNode node, String label) {
    String kind = node.required("kind").asText();
    return kind.equals("named") ? words(node, label) : kind;
  }

  /** One fact for each field that holds a value. */
  private void values(String type, String of, JsonNode node, List<String> others) {
    node.properties().stream()
        .filter(field -> !others.contains(field.getKey()))
        .forEach(field -> add(type, of, field.getKey(), Normal.value(field.getValue().asText())));
  }

  private void grading(JsonNode node) {
    String said = value(node, "score") + " · " + words(node, "grade");
    facts.add(
        new Fact("grading", node.required("place").asText() + " · " + said, words(node, "of")));
  }

  private void statement(JsonNode node) {
    String value = Normal.value(node.required("value").asText());
    String kind = node.path("kind").asText("named");
    String measured = value + " · " + node.required("measure").asText() + " · " + kind;
    String time = node.path("period").asText("report-year");
    String status = node.path("status").asText("unsaid");
    add("number", value);
    add("number and measure", measured);
    facts.add(
        new Fact("statement", measured + " · " + time + " · " + status, words(node, "subject")));
  }

  private void relation(JsonNode node) {
    Map<String, String> members = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getValue().isArray()) {
        List<String> values = new ArrayList<>();
        field.getValue().forEach(member -> values.add(Normal.value(member.asText())));
        values.sort(null);
        members.put(field.getKey(), values.toString());
      } else if (!field.getKey().equals("kind") && !field.getKey().equals("complete")) {
        members.put(field.getKey(), Normal.value(field.getValue().asText()));
      }
    }
    add("relation", node.required("kind").asText(), members.toString());
    if (node.has("complete")) {
      add("completeness", members.toString(), node.path("complete").asText());
    }
  }

  private void link(JsonNode node) {
    add(
        "link",
        value(node, "value"),
        node.required("form").asText(),
        source(node, "row"),
        node.required("measure").asText());
  }

  private static String words(JsonNode node, String field) {
    return Normal.words(node.path(field).asText());
  }

  private static String value(JsonNode node, String field) {
    return node.has(field) ? Normal.value(node.path(field).asText()) : "";
  }
}
