package io.github.jihe.checks;

import io.github.jihe.facts.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs the checks of a catalogue over one report. Thread safe. */
public final class Auditor {
  private final List<Check> checks;
  private final Profile profile;

  public Auditor(List<Check> checks, Profile profile) {
    this.checks = List.copyOf(checks);
    this.profile = profile;
  }

  public Audit audit(Report report) {
    List<Finding> findings = new ArrayList<>();
    List<Audit.Tally> tallies = new ArrayList<>();
    for (Check check : checks) {
      List<Outcome> outcomes = check.check(report, profile).toList();
      int consistent = 0;
      int inconsistent = 0;
      List<String> notChecked = new ArrayList<>();
      for (Outcome outcome : outcomes) {
        if (outcome instanceof Outcome.Inconsistent bad) {
          inconsistent++;
          findings.add(bad.finding());
        } else if (outcome instanceof Outcome.NotChecked open) {
          notChecked.add(open.reason());
        } else {
          consistent++;
        }
      }
      tallies.add(new Audit.Tally(check.info().id(), consistent, inconsistent, notChecked));
    }
    findings.sort(
        Comparator.comparingInt((Finding finding) -> finding.location().block())
            .thenComparingInt(finding -> finding.location().row())
            .thenComparingInt(finding -> finding.location().column()));
    return new Audit(findings, tallies);
  }
}
