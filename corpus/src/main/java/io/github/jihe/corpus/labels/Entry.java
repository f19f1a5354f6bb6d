package io.github.jihe.corpus.labels;

/**
 * A finding that labels name.
 *
 * @param reported as the program prints it
 * @param why a person's reason; empty until somebody wrote it
 * @param was the reason that stood with an older form of this finding; usually empty
 */
record Entry(
    String rule, String severity, String reported, String expected, String why, String was) {

  /** Whether it is the same finding, whatever the reasons. */
  boolean same(Entry other) {
    return rule.equals(other.rule)
        && severity.equals(other.severity)
        && reported.equals(other.reported)
        && expected.equals(other.expected);
  }

  /** Whether it may be the same finding with one of its numbers read or printed otherwise. */
  boolean alike(Entry other) {
    return rule.equals(other.rule)
        && (reported.equals(other.reported) || expected.equals(other.expected));
  }

  Entry because(String reason) {
    return new Entry(rule, severity, reported, expected, reason, "");
  }

  Entry formerly(String reason) {
    return new Entry(rule, severity, reported, expected, "", reason);
  }

  String yaml() {
    return "  - rule: %s\n    severity: %s\n".formatted(rule, severity)
        + line("reported", reported)
        + line("expected", expected)
        + (was.isEmpty() ? "" : line("was", was))
        + line("why", why);
  }

  private static String line(String name, String text) {
    return "    %s: '%s'\n".formatted(name, text.replace("'", "''").replaceAll("\\s+", " "));
  }
}
