package io.github.jihe.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jihe.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The door that a reviewer takes, in process. */
final class CommandLine {
  private CommandLine() {}

  /**
   * What {@code jihe check --format json} says of one file: its entry of {@code reports}.
   *
   * @throws AssertionError unless the run ended as one file read with or without findings ends
   */
  static JsonNode check(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int status =
        Main.run(
            InputStream.nullInputStream(),
            out,
            new PrintWriter(err),
            "check",
            "--format",
            "json",
            "--threads",
            "1",
            file.toString());
    JsonNode reports =
        new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).path("reports");
    if (status > 1 || reports.size() != 1) {
      throw new AssertionError(file + ": exit status " + status + ", " + err + reports);
    }
    return reports.get(0);
  }

  /** The findings of one file, in the order of the document. */
  static List<Labels.Finding> findings(JsonNode report) {
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
