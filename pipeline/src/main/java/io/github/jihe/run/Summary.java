package io.github.jihe.run;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run came to.
 *
 * @param files all of them
 * @param checked those read, wholly or partly
 * @param partial those read partly
 * @param findings how many of each severity were found, listed or not; each severity is there
 * @param consistent comparisons that held
 * @param inconsistent comparisons that did not
 * @param notChecked comparisons that could not be made
 * @param unverified files read of which not one comparison could be made
 * @param dismissed findings that reviewers decided to be no problem; not among the findings
 * @param changes how the findings compare with an earlier result; empty if there is none
 * @param crossDocument findings between reports
 * @param review what was known of these before
 * @param stopped whether the run ended before the last file; then nothing stands between reports,
 *     for those that would agree may be among the rest
 */
public record Summary(
    int files,
    int checked,
    int partial,
    int unreadable,
    Map<Severity, Integer> findings,
    long consistent,
    long inconsistent,
    long notChecked,
    int unverified,
    int dismissed,
    Optional<Changes> changes,
    List<Finding> crossDocument,
    Review review,
    boolean stopped) {

  public Summary {
    findings = Collections.unmodifiableMap(new EnumMap<>(findings));
    crossDocument = List.copyOf(crossDocument);
  }

  /** Findings that are new, were there before, and are there no more. */
  public record Changes(int fresh, int unchanged, int gone) {
    Changes plus(Changes more) {
      return new Changes(fresh + more.fresh, unchanged + more.unchanged, gone + more.gone);
    }
  }

  /** Findings that weigh at least this much. */
  public int atLeast(Severity least) {
    return findings.entrySet().stream()
        .filter(entry -> entry.getKey().atLeast(least))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /**
   * The same with what stands between reports, which counts like all else.
   *
   * @param across the result of no file: its findings, its tallies, and what was known of them
   */
  public Summary with(FileResult across) {
    Counter between = new Counter();
    between.add(across);
    Summary counted = between.summary();
    Map<Severity, Integer> all = new EnumMap<>(findings);
    counted.findings.forEach((severity, count) -> all.merge(severity, count, Integer::sum));
    return new Summary(
        files,
        checked,
        partial,
        unreadable,
        all,
        consistent + counted.consistent,
        inconsistent + counted.inconsistent,
        notChecked + counted.notChecked,
        unverified,
        dismissed + counted.dismissed,
        counted.changes.map(more -> changes.map(more::plus).orElse(more)).or(() -> changes),
        across.findings(),
        across.review(),
        stopped);
  }

  /** The findings between reports as those of no file. */
  public FileResult between() {
    return FileResult.between(new Audit(crossDocument, List.of())).reviewed(crossDocument, review);
  }

  /** The same, listing only the findings between reports that weigh at least this much. */
  public Summary listing(Severity least) {
    return new Summary(
        files,
        checked,
        partial,
        unreadable,
        findings,
        consistent,
        inconsistent,
        notChecked,
        unverified,
        dismissed,
        changes,
        crossDocument.stream().filter(finding -> finding.severity().atLeast(least)).toList(),
        review,
        stopped);
  }

  /** Counts results one by one. Not thread safe. */
  public static final class Counter {
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private int files;
    private int partial;
    private int unreadable;
    private long consistent;
    private long inconsistent;
    private long notChecked;
    private int unverified;
    private int dismissed;
    private boolean compared;
    private int fresh;
    private int unchanged;
    private int gone;
    private boolean stopped;

    public Counter() {
      for (Severity severity : Severity.values()) {
        findings.put(severity, 0);
      }
    }

    public void add(FileResult result) {
      files++;
      switch (result.status()) {
        case CHECKED -> {}
        case PARTIAL -> partial++;
        case UNREADABLE -> unreadable++;
      }
      for (Finding finding : result.findings()) {
        findings.merge(finding.severity(), 1, Integer::sum);
        result.review().changeOf(finding).ifPresent(this::count);
      }
      unverified += result.nothingVerified() ? 1 : 0;
      dismissed += result.review().dismissed().size();
      compared |= result.review().gone().isPresent();
      gone += result.review().gone().map(List::size).orElse(0);
      for (Audit.Tally tally : result.audit().tallies()) {
        consistent += tally.consistent();
        inconsistent += tally.inconsistent();
        notChecked += tally.notChecked().size();
      }
    }

    private void count(Review.Change change) {
      switch (change) {
        case NEW -> fresh++;
        case UNCHANGED -> unchanged++;
      }
    }

    /** No more will come, although there is more. */
    public void stop() {
      stopped = true;
    }

    public int files() {
      return files;
    }

    public Summary summary() {
      return new Summary(
          files,
          files - unreadable,
          partial,
          unreadable,
          findings,
          consistent,
          inconsistent,
          notChecked,
          unverified,
          dismissed,
          compared ? Optional.of(new Changes(fresh, unchanged, gone)) : Optional.empty(),
          List.of(),
          Review.NONE,
          stopped);
    }
  }
}
