package io.github.jihe.checks;

import io.github.jihe.facts.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs the checks of a catalogue over one report, as a policy wants them. Thread safe. */
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
      tallies.add(tally(check, report, findings));
    }
    findings.sort(
        Comparator.comparingInt((Finding finding) -> finding.location().block())
            .thenComparingInt(finding -> finding.location().row())
            .thenComparingInt(finding -> finding.location().column()));
    return new Audit(findings, tallies, RootCauses.among(findings, report, profile));
  }

  private Audit.Tally tally(Check check, Report report, List<Finding> findings) {
    CheckInfo info = check.info();
    CheckLevel level = profile.levelOf(info);
    if (level == CheckLevel.OFF) {
      return Audit.Tally.off(info.id());
    }
    int consistent = 0;
    int inconsistent = 0;
    List<String> notChecked = new ArrayList<>();
    for (Outcome outcome : check.check(report, profile).toList()) {
      if (outcome instanceof Outcome.Inconsistent bad) {
        inconsistent++;
        Finding finding = bad.finding();
        findings.add(finding.weighing(level.of(info.severity(), finding.severity())));
      } else if (outcome instanceof Outcome.NotChecked open) {
        notChecked.add(open.reason());
      } else {
        consistent++;
      }
    }
    return new Audit.Tally(info.id(), consistent, inconsistent, notChecked);
  }
}
