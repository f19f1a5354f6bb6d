package io.github.jihe.corpus.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jihe-corpus label}: prints what was read, as a draft that a person corrects. */
@Command(name = "label", description = "把程序读出的事实写成标注的草稿；须逐行对照报告改正，并写明何人如何标注。")
public final class LabelCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--overwrite", description = "写到报告旁边，覆盖原有的标注")
  private boolean overwrite;

  @Parameters(paramLabel = "FILE", description = "报告")
  private Path file;

  @Override
  public Integer call() throws IOException {
    String draft = draft(FactTree.of(new Extracted().read(file).report()));
    if (overwrite) {
      Files.writeString(LabelledReport.labelsOf(file), draft);
    } else {
      PrintWriter out = spec.commandLine().getOut();
      out.print(draft);
      out.flush();
    }
    return 0;
  }

  /** One row of a table, or one number, a line. */
  static String draft(ObjectNode root) {
    StringBuilder text = new StringBuilder("labelled: ''\n");
    for (String name : List.of("forms", "summaries")) {
      if (!root.path(name).isEmpty()) {
        text.append(name).append(":\n");
        root.path(name).forEach(node -> table(node, text));
      }
    }
    for (String name : List.of("gradings", "statements", "relations", "links")) {
      list(name, root.path(name), "", text);
    }
    return text.toString();
  }

  private static void table(JsonNode node, StringBuilder text) {
    if (node.isArray()) {
      text.append("  -\n");
      node.forEach(item -> text.append("    - ").append(flow(item)).append('\n'));
      return;
    }
    String bullet = "  - ";
    for (var field : node.properties()) {
      if (field.getValue().isEmpty()) {
        continue;
      }
      if (field.getValue().isArray()) {
        StringBuilder rows = new StringBuilder();
        list(field.getKey(), field.getValue(), "    ", rows);
        text.append(bullet).append(rows.substring(4));
      } else {
        text.append(bullet).append(field.getKey()).append(": ");
        text.append(flow(field.getValue())).append('\n');
      }
      bullet = "    ";
    }
  }

  private static void list(String name, JsonNode nodes, String indent, StringBuilder text) {
    if (!nodes.isEmpty()) {
      text.append(indent).append(name).append(":\n");
      nodes.forEach(node -> text.append(indent).append("  - ").append(flow(node)).append('\n'));
    }
  }

  private static String flow(JsonNode node) {
    List<String> parts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(part -> parts.add(flow(part)));
      return "[" + String.join(", ", parts) + "]";
    } else if (node.isObject()) {
      node.properties().forEach(field -> parts.add(field.getKey() + ": " + flow(field.getValue())));
      return "{" + String.join(", ", parts) + "}";
    }
    String value = node.asText();
    boolean plain = value.matches("[\\p{IsHan}\\w.%-]+") && !value.matches("[-.].*|0\\d+");
    return plain ? value : "'" + value.replaceAll("\\s+", "").replace("'", "''") + "'";
  }
}
