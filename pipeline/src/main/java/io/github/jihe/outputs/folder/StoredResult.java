package io.github.jihe.outputs.folder;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.document.Location;
import io.github.jihe.facts.ReportKind;
import io.github.jihe.facts.Source;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import io.github.jihe.run.Review;
import io.github.jihe.run.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One entry of {@code results.jsonl} read again: names and findings, not what was compared.
 *
 * <p>All methods throw {@link IllegalArgumentException} if a word of it is unknown.
 */
final class StoredResult {
  private StoredResult() {}

  static FileResult of(JsonNode entry) {
    if (!entry.path("file").isTextual()) {
      throw new IllegalArgumentException("no result of a file");
    }
    JsonNode report = entry.path("report");
    return withFindings(
        new FileResult(
            entry.path("file").asText(),
            entry.path("format").asText(),
            named(Status.values(), Status::slug, entry.path("status")),
            Optional.empty(),
            report.isObject() ? Optional.of(head(report)) : Optional.empty(),
            Optional.empty(),
            new Audit(List.of(), List.of())),
        entry.path("findings"));
  }

  static FileResult between(JsonNode findings) {
    return withFindings(FileResult.between(new Audit(List.of(), List.of())), findings);
  }

  private static FileResult withFindings(FileResult result, JsonNode nodes) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Decision> decisions = new HashMap<>();
    for (JsonNode node : nodes) {
      Finding finding = finding(node);
      findings.add(finding);
      if (node.has("decision")) {
        JsonNode made = node.path("decision");
        decisions.put(
            finding.id(),
            new Decision(
                named(Decision.Verdict.values(), Decision.Verdict::slug, made.path("verdict")),
                made.path("note").asText()));
      }
    }
    return result
        .auditing(new Audit(findings, List.of()))
        .reviewed(findings, Review.NONE.deciding(decisions, List.of()));
  }

  private static Head head(JsonNode report) {
    JsonNode year = report.path("year");
    return new Head(
        named(ReportKind.values(), ReportKind::slug, report.path("kind")),
        year.isInt() ? OptionalInt.of(year.asInt()) : OptionalInt.empty(),
        text(report, "project"),
        text(report, "department"),
        text(report, "unit"),
        text(report, "score"),
        text(report, "grade"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).textValue());
  }

  private static Finding finding(JsonNode node) {
    List<Evidence> evidence = new ArrayList<>();
    for (JsonNode place : node.path("evidence")) {
      evidence.add(
          new Evidence(
              named(
                  Evidence.Role.values(),
                  role -> role.name().toLowerCase(Locale.ROOT),
                  place.path("role")),
              new Source(location(place.path("location")), place.path("quote").asText()),
              place.path("file").asText()));
    }
    return new Finding(
        node.path("id").asText(),
        node.path("rule").asText(),
        named(Severity.values(), Severity::slug, node.path("severity")),
        node.path("title").asText(),
        node.path("message").asText(),
        node.path("reported").asText(),
        node.path("expected").asText(),
        node.path("difference").asText(),
        node.path("basis").asText(),
        node.path("suggestion").asText(),
        evidence);
  }

  private static Location location(JsonNode node) {
    return new Location(
        node.path("page").asInt(),
        node.path("section").asText(),
        node.path("block").asInt(),
        node.path("table").asInt(),
        node.path("row").asInt(),
        node.path("column").asInt());
  }

  private static <T> T named(T[] all, Function<T, String> name, JsonNode word) {
    return Stream.of(all)
        .filter(one -> name.apply(one).equals(word.asText()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word.toString()));
  }
}
