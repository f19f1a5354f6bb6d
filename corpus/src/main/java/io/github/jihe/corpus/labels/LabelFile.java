package io.github.jihe.corpus.labels;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The labels beside a report, {@code NAME.expected.yaml}.
 *
 * @param text of the whole file
 * @param findings that the program is to report
 * @param missed what a person finds and the program does not
 */
record LabelFile(String text, List<Entry> findings, List<Entry> missed) {
  private static final String SUFFIX = ".expected.yaml";

  static Path beside(Path report) {
    String name = String.valueOf(report.getFileName());
    return report.resolveSibling(name.substring(0, name.lastIndexOf('.')) + SUFFIX);
  }

  static LabelFile read(Path file) throws IOException {
    String text = Files.readString(file);
    JsonNode root = new YAMLMapper().readTree(text);
    return new LabelFile(text, entries(root.path("findings")), entries(root.path("missed")));
  }

  private static List<Entry> entries(JsonNode list) {
    List<Entry> entries = new ArrayList<>();
    for (JsonNode node : list) {
      entries.add(
          new Entry(
              node.path("rule").asText(),
              node.path("severity").asText(),
              node.path("reported").asText(),
              node.path("expected").asText(),
              node.path("why").asText(),
              node.path("was").asText()));
    }
    return entries;
  }

  /**
   * The labels when the program reports this, in its order. Nothing that a person wrote is lost: a
   * reason stays with its finding, what is no longer found becomes missed, what is found at last is
   * no longer. A finding without a reason has an empty one, that of an older form beside it.
   */
  LabelFile agreeing(List<Entry> reported) {
    List<Entry> known = new ArrayList<>(findings);
    known.addAll(missed);
    List<Entry> agreed = new ArrayList<>(reported);
    for (int i = 0; i < agreed.size(); i++) {
      Entry now = agreed.get(i);
      known.stream()
          .filter(now::same)
          .findFirst()
          .ifPresent(
              old -> {
                known.remove(old);
                agreed.set(agreed.indexOf(now), now.because(old.why()));
              });
    }
    for (int i = 0; i < agreed.size(); i++) {
      Entry now = agreed.get(i);
      known.stream()
          .filter(old -> now.why().isEmpty() && now.alike(old))
          .findFirst()
          .ifPresent(
              old -> {
                known.remove(old);
                agreed.set(agreed.indexOf(now), now.formerly(old.why()));
              });
    }
    return new LabelFile(text, agreed, known);
  }

  /** Findings that one has and the other has not. */
  static List<Entry> without(List<Entry> some, List<Entry> others) {
    List<Entry> left = new ArrayList<>(some);
    for (Entry other : others) {
      left.stream().filter(other::same).findFirst().ifPresent(left::remove);
    }
    return left;
  }

  /** Everything but the two lists as it was, and one more line on what changed them. */
  String yaml(String date, String why) {
    List<String> sections = sections();
    StringBuilder out = new StringBuilder();
    boolean told = false;
    for (String section : sections) {
      if (section.startsWith("findings:")) {
        out.append(list("findings", findings));
        out.append(missed.isEmpty() ? "" : list("missed", missed));
      } else if (section.startsWith("changed:")) {
        out.append(section).append(changed(date, why));
        told = true;
      } else if (!section.startsWith("missed:")) {
        out.append(section);
      }
    }
    return told ? out.toString() : out + "changed:\n" + changed(date, why);
  }

  private static String changed(String date, String why) {
    return "  - '%s %s'\n".formatted(date, why.strip().replace("'", "''"));
  }

  private static String list(String name, List<Entry> entries) {
    return entries.isEmpty()
        ? name + ": []\n"
        : name + ":\n" + entries.stream().map(Entry::yaml).collect(Collectors.joining());
  }

  /** The file cut before each line that begins with a name. */
  private List<String> sections() {
    List<String> sections = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (sections.isEmpty() || line.matches("[a-z]+:.*")) {
        sections.add(line + "\n");
      } else {
        sections.set(sections.size() - 1, sections.get(sections.size() - 1) + line + "\n");
      }
    }
    return sections;
  }
}
