package io.github.jihe.run;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.across.Digest;
import io.github.jihe.checks.ledger.Claim;
import io.github.jihe.document.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param file its name, as {@link Item#name()}
 * @param format short name of the format found in its content, {@link #UNKNOWN} if none was
 * @param problem why it is not, or not wholly, read; empty if {@code status} is CHECKED
 * @param head what names the report; empty if it is unreadable
 * @param extraction what was read; empty unless the run keeps it
 * @param page what was read, for looking; empty unless the run asks for it
 * @param audit findings in the order of the document; nothing in it if it is unreadable
 * @param digest what other reports are compared with; empty if it is unreadable
 * @param review what was known of the findings before
 * @param claims what it says of money, for ledgers; empty if it is unreadable
 * @param facts all that was read of it, row by row; empty unless the run asks for it
 */
public record FileResult(
    String file,
    String format,
    Status status,
    Optional<Problem> problem,
    Optional<Head> head,
    Optional<Extraction> extraction,
    Optional<Page> page,
    Audit audit,
    Optional<Digest> digest,
    Review review,
    List<Claim> claims,
    List<FactRow> facts) {

  public FileResult {
    claims = List.copyOf(claims);
    facts = List.copyOf(facts);
  }

  /** A result of which nothing was known before, without a page or anything to compare with. */
  public FileResult(
      String file,
      String format,
      Status status,
      Optional<Problem> problem,
      Optional<Head> head,
      Optional<Extraction> extraction,
      Audit audit) {
    this(
        file,
        format,
        status,
        problem,
        head,
        extraction,
        Optional.empty(),
        audit,
        Optional.empty(),
        Review.NONE,
        List.of(),
        List.of());
  }

  /** The same result with what others are compared with. */
  public FileResult digested(Optional<Digest> taken) {
    return new FileResult(
        file, format, status, problem, head, extraction, page, audit, taken, review, claims, facts);
  }

  /** The format of what was not opened or not recognised. */
  public static final String UNKNOWN = "unknown";

  private static final Audit NOTHING = new Audit(List.of(), List.of());

  public static FileResult unreadable(String file, String format, Problem problem) {
    return new FileResult(
        file,
        format,
        Status.UNREADABLE,
        Optional.of(problem),
        Optional.empty(),
        Optional.empty(),
        NOTHING);
  }

  /** What stands between files: of none of them. */
  public static FileResult between(Audit audit) {
    return new FileResult(
        "", "", Status.CHECKED, Optional.empty(), Optional.empty(), Optional.empty(), audit);
  }

  public List<Finding> findings() {
    return audit.findings();
  }

  /** Whether it was read, and yet not one comparison could be made: that is not clean. */
  public boolean nothingVerified() {
    return status != Status.UNREADABLE && audit.nothingVerified();
  }

  /** The same result with the findings that weigh at least this much. */
  public FileResult atLeast(Severity least) {
    return reviewed(
        findings().stream().filter(finding -> finding.severity().atLeast(least)).toList(), review);
  }

  /** The same result with a page. */
  public FileResult showing(Optional<Page> shown) {
    return new FileResult(
        file,
        format,
        status,
        problem,
        head,
        extraction,
        shown,
        audit,
        digest,
        review,
        claims,
        facts);
  }

  /** The same result of another file with the same content. */
  public FileResult named(String name) {
    return new FileResult(
        name,
        format,
        status,
        problem,
        head,
        extraction,
        page,
        audit,
        digest,
        review,
        claims,
        facts);
  }

  /** The same result with these findings of it, and what was known of them. */
  public FileResult reviewed(List<Finding> kept, Review known) {
    return new FileResult(
        file,
        format,
        status,
        problem,
        head,
        extraction,
        page,
        audit.withFindings(kept),
        digest,
        known,
        claims,
        facts);
  }

  /** The same result with another audit. */
  public FileResult auditing(Audit other) {
    return new FileResult(
        file,
        format,
        status,
        problem,
        head,
        extraction,
        page,
        other,
        digest,
        review,
        claims,
        facts);
  }

  /** The same result with what it says of money. */
  public FileResult claiming(List<Claim> told) {
    return new FileResult(
        file, format, status, problem, head, extraction, page, audit, digest, review, told, facts);
  }

  /** The same result with all that was read, row by row. */
  public FileResult stating(List<FactRow> rows) {
    return new FileResult(
        file, format, status, problem, head, extraction, page, audit, digest, review, claims, rows);
  }
}
