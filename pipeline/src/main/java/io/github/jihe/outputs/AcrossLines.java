package io.github.jihe.outputs;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import java.util.ArrayList;
import java.util.List;

/** The findings between reports for a terminal. */
final class AcrossLines {
  private static final int MOST_PLACES = 10;
  private static final int LONGEST_QUOTE = 120;

  private AcrossLines() {}

  static List<String> of(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    if (findings.isEmpty()) {
      return lines;
    }
    lines.add("跨文档");
    for (Finding finding : findings) {
      lines.add(
          "  [%s] %s（%s）".formatted(finding.severity().chinese(), finding.title(), finding.rule()));
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
    }
    lines.add("");
    return lines;
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
