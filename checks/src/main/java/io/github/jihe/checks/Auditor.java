package io.github.jihe.checks;

import io.github.jihe.facts.Report;
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
    Tallying tallying = new Tallying(profile);
    for (Check check : checks) {
      tallying.add(check.info(), () -> check.check(report, profile));
    }
    List<Finding> findings = tallying.findings();
    return new Audit(findings, tallying.tallies(), RootCauses.among(findings, report, profile));
  }
}
