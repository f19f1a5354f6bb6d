package io.github.jihe.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Evaluations in files, to be compared later. */
final class EvaluationJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private EvaluationJson() {}

  static void write(Evaluation evaluation, Path file) throws IOException {
    JSON.writeValue(file.toFile(), tree(evaluation));
  }

  private static ObjectNode tree(Evaluation evaluation) {
    ObjectNode root = JSON.createObjectNode();
    root.put("seed", evaluation.seed());
    root.put("cleanReports", evaluation.cleanReports());
    root.put("cleanWithFindings", evaluation.cleanWithFindings());
    root.put("mutants", evaluation.mutants());
    put(root.putObject("rules"), Tally.byRule(evaluation.trials()));
    put(root.putObject("operators"), Tally.byOperator(evaluation.trials()));
    ObjectNode findings = root.putObject("findings");
    evaluation.findings().forEach((file, told) -> told.forEach(findings.putArray(file)::add));
    return root;
  }

  private static void put(ObjectNode node, Map<String, Tally> tallies) {
    tallies.forEach(
        (name, tally) ->
            node.putObject(name)
                .put("planted", tally.planted())
                .put("found", tally.found())
                .put("superfluous", tally.superfluous()));
  }

  /**
   * What changed since an older evaluation: counts, one rule or error a line, then by rule the
   * findings that were gained (+) and lost (-) with their file; empty if nothing did.
   */
  static String compare(Evaluation now, Path older) throws IOException {
    JsonNode before = JSON.readTree(older.toFile());
    JsonNode after = tree(now);
    StringBuilder text = new StringBuilder();
    for (String part : new String[] {"rules", "operators"}) {
      TreeSet<String> names = new TreeSet<>();
      before.path(part).fieldNames().forEachRemaining(names::add);
      after.path(part).fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        String line = change(before.path(part).path(name), after.path(part).path(name));
        if (!line.isEmpty()) {
          text.append("%-32s%s%n".formatted(name, line));
        }
      }
    }
    return text + findings(before.path("findings"), after.path("findings"));
  }

  /** Files that one of the two did not look at are left out. */
  private static String findings(JsonNode before, JsonNode after) {
    Map<String, List<String>> changes = new TreeMap<>();
    for (Map.Entry<String, JsonNode> file : after.properties()) {
      if (before.has(file.getKey())) {
        List<String> old = texts(before.path(file.getKey()));
        List<String> now = texts(file.getValue());
        without(now, old).forEach(told -> add(changes, "+", told, file.getKey()));
        without(old, now).forEach(told -> add(changes, "-", told, file.getKey()));
      }
    }
    StringBuilder text = new StringBuilder();
    changes.forEach(
        (rule, lines) -> {
          long gained = lines.stream().filter(line -> line.startsWith("+")).count();
          text.append("%n%s: gained %d, lost %d%n".formatted(rule, gained, lines.size() - gained));
          lines.forEach(line -> text.append("  ").append(line).append('\n'));
        });
    return text.toString();
  }

  private static void add(
      Map<String, List<String>> changes, String sign, String told, String file) {
    int blank = told.indexOf(' ');
    changes
        .computeIfAbsent(told.substring(0, blank), rule -> new ArrayList<>())
        .add(sign + told.substring(blank) + "  (" + file + ")");
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static List<String> without(List<String> some, List<String> others) {
    List<String> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static String change(JsonNode before, JsonNode after) {
    StringBuilder line = new StringBuilder();
    for (String field : new String[] {"planted", "found", "superfluous"}) {
      int old = before.path(field).asInt();
      int now = after.path(field).asInt();
      if (old != now) {
        line.append("  %s %d → %d".formatted(field, old, now));
      }
    }
    return line.toString();
  }
}
