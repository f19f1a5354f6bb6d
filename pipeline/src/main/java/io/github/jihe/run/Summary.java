package io.github.jihe.run;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
 * @param crossDocument findings between reports
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
    List<Finding> crossDocument) {

  public Summary {
    findings = Collections.unmodifiableMap(new EnumMap<>(findings));
    crossDocument = List.copyOf(crossDocument);
  }

  /** Findings that weigh at least this much. */
  public int atLeast(Severity least) {
    return findings.entrySet().stream()
        .filter(entry -> entry.getKey().atLeast(least))
        .mapToInt(Map.Entry::getValue)
        .sum();
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
      }
      for (Audit.Tally tally : result.audit().tallies()) {
        consistent += tally.consistent();
        inconsistent += tally.inconsistent();
        notChecked += tally.notChecked().size();
      }
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
          List.of());
    }
  }
}
