package io.github.jihe.cli;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.across.AcrossAuditor;
import io.github.jihe.ledger.LedgerReview;
import io.github.jihe.run.FileResult;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What stands between the reports of a run, and between all of them and a ledger. */
final class Between implements Session.Across {
  private final AcrossAuditor auditor;
  private final Optional<LedgerReview> treasury;
  private final UnaryOperator<FileResult> review;

  /**
   * Nothing is compared yet.
   *
   * @param review adds what was known of the findings before
   */
  Between(
      AcrossAuditor auditor, Optional<LedgerReview> treasury, UnaryOperator<FileResult> review) {
    this.auditor = auditor;
    this.treasury = treasury;
    this.review = review;
  }

  @Override
  public void add(FileResult result) {
    result.digest().ifPresent(digest -> auditor.add(result.file(), digest));
  }

  @Override
  public Audit audit() {
    Audit between = auditor.audit();
    List<Finding> missing = treasury.map(LedgerReview::missing).orElse(List.of());
    return new Audit(
        Stream.concat(between.findings().stream(), missing.stream()).toList(), between.tallies());
  }

  @Override
  public FileResult known(FileResult between) {
    return review.apply(between);
  }
}
