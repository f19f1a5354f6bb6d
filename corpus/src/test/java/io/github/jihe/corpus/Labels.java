package io.github.jihe.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sample report and what a person says is wrong with it.
 *
 * @param report the file to read
 * @param findings all that the program is to find, in any order
 * @param missed what a person finds and the program does not yet
 * @param reasons one sentence for each finding
 * @param compared rules that must have compared something, found right or wrong
 * @param traps how many things are named that look wrong and are not
 */
record Labels(
    Path report,
    List<Finding> findings,
    List<Finding> missed,
    List<String> reasons,
    List<String> compared,
    int traps) {
  private static final String SUFFIX = ".expected.yaml";

  /** What two findings must have in common to be the same. */
  record Finding(String rule, String severity, String reported, String expected) {}

  /**
   * Every report of a folder with the labels beside it.
   *
   * @throws AssertionError if a report has no labels, or labels have no report
   */
  static List<Labels> of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.sorted().toList();
    }
    List<Labels> all = new ArrayList<>();
    int labels = 0;
    for (Path file : files) {
      if (file.toString().endsWith(SUFFIX)) {
        labels++;
      } else {
        all.add(read(file));
      }
    }
    if (labels != all.size()) {
      throw new AssertionError(labels + " labels for " + all.size() + " reports in " + folder);
    }
    return all;
  }

  /** The labels beside a report. */
  static Labels read(Path report) throws IOException {
    String name = report.getFileName().toString();
    Path labels = report.resolveSibling(name.substring(0, name.lastIndexOf('.')) + SUFFIX);
    if (!Files.isRegularFile(labels)) {
      throw new AssertionError("no labels for " + report);
    }
    JsonNode root = new YAMLMapper().readTree(labels.toFile());
    List<String> reasons = new ArrayList<>();
    List<Finding> findings = findings(root.required("findings"), reasons);
    List<Finding> missed = findings(root.path("missed"), reasons);
    List<String> compared = new ArrayList<>();
    root.required("compared").forEach(rule -> compared.add(rule.asText()));
    return new Labels(report, findings, missed, reasons, compared, root.required("traps").size());
  }

  private static List<Finding> findings(JsonNode list, List<String> reasons) {
    List<Finding> findings = new ArrayList<>();
    for (JsonNode finding : list) {
      findings.add(
          new Finding(
              finding.required("rule").asText(),
              finding.required("severity").asText(),
              finding.required("reported").asText(),
              finding.required("expected").asText()));
      reasons.add(finding.required("why").asText());
    }
    return findings;
  }
}
