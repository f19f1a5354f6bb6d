package io.github.jihe.checks.ledger;

import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Tallying;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which projects of the ledger a run has seen reports on. One run, one thread.
 *
 * <p>Only of units that sent reports can one say that a report is missing.
 */
public final class LedgerCoverage {
  private static final int MOST_LISTED = 1000;
  private static final int MOST_NAMED = 20;

  private final Ledger ledger;
  private final Profile profile;
  private final Set<LedgerProject> reported = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> units = new HashSet<>();
  private final Set<Integer> years = new TreeSet<>();

  public LedgerCoverage(Ledger ledger, Profile profile) {
    this.ledger = ledger;
    this.profile = profile;
  }

  /** One report more. */
  public void add(LedgerAuditor.Result result) {
    reported.addAll(result.reported());
    for (LedgerProject project : result.certain()) {
      units.add(key(project));
      years.add(project.year());
    }
  }

  private static String key(LedgerProject project) {
    return project.year() + "\u0001" + project.unit();
  }

  /** Projects without a report, in the order of the ledger, and units without any. */
  public List<Finding> missing() {
    List<Finding> found = new ArrayList<>();
    Map<Integer, Set<String>> silent = new TreeMap<>();
    int more = 0;
    for (LedgerProject project : ledger.projects()) {
      boolean due =
          years.contains(project.year())
              && project.spending() != LedgerProject.Spending.BASIC
              && !project.sums().isNothing()
              && !reported.contains(project);
      if (due && !units.contains(key(project))) {
        silent.computeIfAbsent(project.year(), year -> new TreeSet<>()).add(project.unit());
      } else if (due && found.size() < MOST_LISTED) {
        found.add(LedgerMissing.project(project));
      } else if (due) {
        more++;
      }
    }
    if (more > 0) {
      found.add(LedgerMissing.more(more));
    }
    silent.forEach(
        (year, names) ->
            found.add(
                LedgerMissing.units(
                    year, names.size(), names.stream().limit(MOST_NAMED).toList())));
    Tallying weighed = new Tallying(profile);
    weighed.add(LedgerMissing.info(), () -> found.stream().map(Outcome.Inconsistent::new));
    return weighed.asTheyCame();
  }
}
