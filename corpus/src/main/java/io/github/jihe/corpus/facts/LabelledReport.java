package io.github.jihe.corpus.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A report with the facts that a person read in it: {@code NAME.facts.yaml} beside it. */
record LabelledReport(Path report, List<Fact> facts) {
  private static final String SUFFIX = ".facts.yaml";

  /**
   * All labelled reports of a folder, by name.
   *
   * @throws IllegalArgumentException if labels have no report, or do not say who made them
   */
  static List<LabelledReport> of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.sorted().toList();
    }
    List<LabelledReport> all = new ArrayList<>();
    for (Path labels : files) {
      String name = String.valueOf(labels.getFileName());
      if (name.endsWith(SUFFIX)) {
        String stem = name.substring(0, name.length() - SUFFIX.length());
        Path report =
            files.stream()
                .filter(file -> isReport(file, stem))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no report for " + labels));
        all.add(read(report, labels));
      }
    }
    return all;
  }

  private static boolean isReport(Path file, String stem) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(stem + ".") && !name.endsWith(".yaml");
  }

  private static LabelledReport read(Path report, Path labels) throws IOException {
    JsonNode root = new YAMLMapper().readTree(labels.toFile());
    if (root.path("labelled").asText().isBlank()) {
      throw new IllegalArgumentException(labels + " does not say who labelled it and how");
    }
    try {
      return new LabelledReport(report, FactList.of(root));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(labels + ": " + e.getMessage(), e);
    }
  }

  static Path labelsOf(Path report) {
    String name = String.valueOf(report.getFileName());
    return report.resolveSibling(name.substring(0, name.lastIndexOf('.')) + SUFFIX);
  }
}
