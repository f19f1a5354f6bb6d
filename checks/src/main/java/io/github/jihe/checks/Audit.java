package io.github.jihe.checks;

import java.util.List;

/**
 * What all checks say of one report.
 *
 * @param findings in the order of the document
 * @param tallies one for each check, in the order of the catalogue
 */
public record Audit(List<Finding> findings, List<Tally> tallies) {

  public Audit {
    findings = List.copyOf(findings);
    tallies = List.copyOf(tallies);
  }

  /**
   * How often a check compared something.
   *
   * @param notChecked why comparisons could not be made, one Chinese sentence each
   */
  public record Tally(String rule, int consistent, int inconsistent, List<String> notChecked) {
    public Tally {
      notChecked = List.copyOf(notChecked);
    }
  }
}
