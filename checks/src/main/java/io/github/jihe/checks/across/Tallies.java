package io.github.jihe.checks.across;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.CheckLevel;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the checks of a run came to so far. */
final class Tallies {
  private final Profile profile;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Count> counts = new LinkedHashMap<>();

  private static final class Count {
    private int consistent;
    private int inconsistent;
    private final List<String> notChecked = new ArrayList<>();
  }

  Tallies(Profile profile) {
    this.profile = profile;
    AcrossCatalogue.infos().forEach(info -> counts.put(info.id(), new Count()));
  }

  void add(CheckInfo info, Outcome outcome) {
    Count count = counts.get(info.id());
    if (outcome instanceof Outcome.Inconsistent bad) {
      CheckLevel level = profile.levelOf(info);
      count.inconsistent++;
      findings.add(bad.finding().weighing(level.of(info.severity(), bad.finding().severity())));
    } else if (outcome instanceof Outcome.NotChecked open) {
      count.notChecked.add(open.reason());
    } else {
      count.consistent++;
    }
  }

  Audit audit() {
    findings.sort(
        Comparator.comparing((Finding finding) -> finding.evidence().get(0).file())
            .thenComparing(Finding::rule)
            .thenComparingInt(finding -> finding.location().block())
            .thenComparing(Finding::id));
    return new Audit(
        findings,
        counts.entrySet().stream()
            .map(
                entry ->
                    new Audit.Tally(
                        entry.getKey(),
                        entry.getValue().consistent,
                        entry.getValue().inconsistent,
                        entry.getValue().notChecked))
            .toList());
  }
}
