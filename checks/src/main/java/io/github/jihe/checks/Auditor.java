package io.github.jihe.checks;

import io.github.jihe.facts.Report;
import java.util.List;

/** Runs the checks of a catalogue over one report, as a policy wants them. Thread safe. */
public final class Auditor {
  private final List<Listed> checks;
  private final Profile profile;

  /** A check with its annotation, which takes time to look up. */
  private record Listed(Check check, CheckInfo info) {}

  public Auditor(List<Check> checks, Profile profile) {
    this.checks = checks.stream().map(check -> new Listed(check, check.info())).toList();
    this.profile = profile;
  }

  public Audit audit(Report report) {
    Tallying tallying = new Tallying(profile);
    for (Listed listed : checks) {
      tallying.add(listed.info(), () -> listed.check().check(report, profile));
    }
    List<Finding> findings = tallying.findings();
    return new Audit(findings, tallying.tallies(), RootCauses.among(findings, report, profile));
  }
}
