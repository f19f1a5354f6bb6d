package io.github.jihe.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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

  /** What changed since an older evaluation, one rule or error a line; empty if nothing did. */
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
    return text.toString();
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
