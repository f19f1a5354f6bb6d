package io.github.jihe.outputs;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import java.util.ArrayList;
import java.util.List;

/** The findings between reports for a terminal. */
final class AcrossLines {
  private static final int MOST_PLACES = 10;
  private static final int LONGEST_QUOTE = 120;

  private AcrossLines() {}

  static List<String> of(FileResult between, RunInfo run) {
    List<String> lines = new ArrayList<>();
    List<String> below = new ReviewLines(between, run).lines();
    if (between.findings().isEmpty() && below.isEmpty()) {
      return lines;
    }
    lines.add("跨文档");
    for (Finding finding : between.findings()) {
      String change =
          between.review().changeOf(finding).map(it -> "（" + it.chinese() + "）").orElse("");
      lines.add(
          "  [%s] %s（%s）%s"
              .formatted(finding.severity().chinese(), finding.title(), finding.rule(), change));
      field(lines, "说明", finding.message());
      List<Evidence> places = finding.evidence();
      for (Evidence evidence : places.subList(0, Math.min(places.size(), MOST_PLACES))) {
        String role = evidence.role() == Evidence.Role.REPORTED ? "位置" : "涉及";
        String quote = cut(Printable.line(evidence.source().quote()).strip());
        field(
            lines,
            role,
            AcrossPlaces.place(evidence) + (quote.isEmpty() ? "" : "  “" + quote + "”"));
      }
      if (places.size() > MOST_PLACES) {
        field(lines, "涉及", "另有 " + (places.size() - MOST_PLACES) + " 处");
      }
      field(lines, "依据", finding.basis());
      field(lines, "建议", finding.suggestion());
      field(lines, "处理", between.review().decisionOn(finding).map(AcrossLines::words).orElse(""));
    }
    lines.addAll(below);
    lines.add("");
    return lines;
  }

  private static String words(Decision made) {
    return made.verdict().chinese() + (made.note().isBlank() ? "" : "，" + made.note());
  }

  private static String cut(String quote) {
    int points = quote.codePointCount(0, quote.length());
    return points <= LONGEST_QUOTE
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  private static void field(List<String> lines, String name, String text) {
    if (!text.isBlank()) {
      lines.add("    " + name + "：" + Printable.line(text));
    }
  }
}
