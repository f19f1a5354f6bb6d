package io.github.jihe.outputs;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.run.FileResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings of one file for a terminal; what follows from a finding stands under it. */
final class FindingLines {
  /** A sum of many rows would fill the screen with its rows. */
  private static final int MOST_PLACES = 6;

  /** A longer quote is cut: the place says where the rest stands. */
  private static final int LONGEST_QUOTE = 120;

  private final FileResult result;
  private final List<String> lines = new ArrayList<>();

  FindingLines(FileResult result) {
    this.result = result;
  }

  List<String> lines() {
    Set<String> listed = result.findings().stream().map(Finding::id).collect(Collectors.toSet());
    Set<String> told = new HashSet<>();
    for (Finding finding : result.findings()) {
      Optional<String> cause = result.audit().causeOf(finding).filter(listed::contains);
      if (cause.isEmpty()) {
        finding(finding, "  ", "");
        if (told.add(finding.id())) {
          consequences(finding.id());
        }
      }
    }
    return List.copyOf(lines);
  }

  private void consequences(String id) {
    for (Finding finding : result.findings()) {
      if (result.audit().causeOf(finding).filter(id::equals).isPresent()) {
        finding(finding, "      ", "由此引起：");
      }
    }
  }

  private void finding(Finding finding, String indent, String lead) {
    String change =
        result.review().changeOf(finding).map(it -> "（" + it.chinese() + "）").orElse("");
    lines.add(
        indent
            + lead
            + "[%s] %s（%s）%s"
                .formatted(finding.severity().chinese(), finding.title(), finding.rule(), change));
    String inner = indent + "  ";
    field(inner, "说明", finding.message());
    List<Evidence> places = finding.evidence();
    for (Evidence evidence : places.subList(0, Math.min(places.size(), MOST_PLACES))) {
      field(inner, role(evidence), place(evidence));
    }
    if (places.size() > MOST_PLACES) {
      field(inner, "涉及", "另有 " + (places.size() - MOST_PLACES) + " 处");
    }
    field(inner, "依据", finding.basis());
    field(inner, "建议", finding.suggestion());
    result
        .review()
        .decisionOn(finding)
        .ifPresent(
            made ->
                field(
                    inner,
                    "处理",
                    made.verdict().chinese() + (made.note().isBlank() ? "" : "，" + made.note())));
  }

  private static String role(Evidence evidence) {
    return switch (evidence.role()) {
      case REPORTED -> "位置";
      case OPERAND -> "涉及";
      case CONTEXT -> "上下文";
    };
  }

  private String place(Evidence evidence) {
    String quote = Printable.line(evidence.source().quote()).strip();
    return Place.of(evidence.source().location(), result.format())
        + (quote.isEmpty() ? "" : "  “" + cut(quote) + "”");
  }

  private static String cut(String quote) {
    int points = quote.codePointCount(0, quote.length());
    return points <= LONGEST_QUOTE
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  private void field(String indent, String name, String text) {
    if (!text.isBlank()) {
      lines.add(indent + name + "：" + Printable.line(text));
    }
  }
}
