package io.github.jihe.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Findings of {@code jihe check}, as the labels write them. */
final class Findings {
  private Findings() {}

  /** The findings of one file, in the order of the document. */
  static List<Labels.Finding> of(JsonNode report) {
    List<Labels.Finding> findings = new ArrayList<>();
    for (JsonNode finding : report.path("findings")) {
      findings.add(
          new Labels.Finding(
              finding.path("rule").asText(),
              finding.path("severity").asText(),
              finding.path("reported").asText(),
              finding.path("expected").asText()));
    }
    return findings;
  }
}
