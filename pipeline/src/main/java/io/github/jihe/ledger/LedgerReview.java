package io.github.jihe.ledger;

import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.ledger.Ledger;
import io.github.jihe.checks.ledger.LedgerAuditor;
import io.github.jihe.checks.ledger.LedgerCoverage;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Status;
import java.util.List;

/** Holds the results of a run against a ledger, one after the other. One run, one thread. */
public final class LedgerReview {
  private final LedgerAuditor auditor;
  private final LedgerCoverage coverage;

  public LedgerReview(Ledger ledger, Profile profile) {
    auditor = new LedgerAuditor(ledger, profile);
    coverage = new LedgerCoverage(ledger, profile);
  }

  /** The result with what the ledger says of it. */
  public FileResult beside(FileResult result) {
    if (result.status() == Status.UNREADABLE) {
      return result;
    }
    LedgerAuditor.Result found = auditor.audit(result.claims());
    coverage.add(found);
    return result.auditing(result.audit().plus(found.findings(), found.tallies()));
  }

  /** What the ledger has and no result so far is about. */
  public List<Finding> missing() {
    return coverage.missing();
  }
}
