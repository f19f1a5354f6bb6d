package io.github.jihe.checks;

import io.github.jihe.facts.Report;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.text.TextReader;
import io.github.jihe.reports.ReportExtractor;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs a check on a report written as Markdown, read by the same reader and extractor as a file.
 *
 * <p>A table of a test names what a check made of a report in one {@link Verdict}; the report may
 * give one comparison at most, so that no row passes by the wrong one.
 */
public final class CheckTester {
  private static final ReportExtractor EXTRACTOR = new ReportExtractor();

  private CheckTester() {}

  /** What came of the only comparison of a report. */
  public enum Verdict {
    CONSISTENT,
    ERROR,
    WARNING,
    INFO,
    NOT_CHECKED,
    /** The report has nothing of the kind. */
    SILENT
  }

  /** The facts of a report written as Markdown. */
  public static Report report(String markdown) {
    byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
    try {
      return EXTRACTOR.extract(
          new TextReader().read(new Input("test.md", bytes, "text/markdown"), Limits.DEFAULT));
    } catch (UnreadableFileException e) {
      throw new IllegalArgumentException(markdown, e);
    }
  }

  /** The policy that applies unless a bureau chooses another. */
  public static Profile national() {
    try {
      return Profiles.load("national");
    } catch (ProfileException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All that a check says of a report. */
  public static List<Outcome> outcomes(Check check, String markdown) {
    return check.check(report(markdown), national()).toList();
  }

  /** The verdicts of all comparisons, in order. */
  public static List<Verdict> verdicts(Check check, String markdown) {
    return outcomes(check, markdown).stream().map(CheckTester::verdict).toList();
  }

  /**
   * The verdict of the only comparison.
   *
   * @throws AssertionError if the check compared more than once
   */
  public static Verdict verdict(Check check, String markdown) {
    List<Verdict> verdicts = verdicts(check, markdown);
    if (verdicts.size() > 1) {
      throw new AssertionError("more than one comparison: " + outcomes(check, markdown));
    }
    return verdicts.isEmpty() ? Verdict.SILENT : verdicts.get(0);
  }

  /** The findings of a check, in order. */
  public static List<Finding> findings(Check check, String markdown) {
    return outcomes(check, markdown).stream()
        .filter(Outcome.Inconsistent.class::isInstance)
        .map(outcome -> ((Outcome.Inconsistent) outcome).finding())
        .toList();
  }

  /**
   * The only finding.
   *
   * @throws AssertionError if there is none, or more than one
   */
  public static Finding finding(Check check, String markdown) {
    List<Finding> findings = findings(check, markdown);
    if (findings.size() != 1) {
      throw new AssertionError("not one finding: " + outcomes(check, markdown));
    }
    return findings.get(0);
  }

  private static Verdict verdict(Outcome outcome) {
    if (outcome instanceof Outcome.Inconsistent bad) {
      return Verdict.valueOf(bad.finding().severity().name());
    }
    return outcome instanceof Outcome.NotChecked ? Verdict.NOT_CHECKED : Verdict.CONSISTENT;
  }
}
