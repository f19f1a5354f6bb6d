package io.github.jihe.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
  /** Of two grades for one score, one always lies outside of the score's band. */
  private static final Map<String, Set<String>> ALSO_FOUND =
      Map.of("grade-repeat", Set.of("grade-band"));

  static Stream<String> ids() {
    return Catalogue.checks().stream().map(check -> check.info().id());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void ownDiscrepancyIsFoundAndNoOther(String id) {
    List<Finding> findings = Examples.audit(Examples.of(info(id)).found());
    assertThat(findings).as("of the rule itself").anyMatch(finding -> finding.rule().equals(id));
    assertThat(findings)
        .filteredOn(finding -> !finding.rule().equals(id))
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .filteredOn(finding -> !ALSO_FOUND.getOrDefault(id, Set.of()).contains(finding.rule()))
        .as("of other rules")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void cleanReportHasNoFindings(String id) {
    assertThat(Examples.audit(Examples.of(info(id)).clean())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void cleanReportIsComparedByTheRule(String id) {
    Audit audit =
        new Auditor(Catalogue.checks(), CheckTester.national())
            .audit(CheckTester.report(Examples.of(info(id)).clean()));
    assertThat(audit.tallies())
        .filteredOn(tally -> tally.rule().equals(id))
        .as("comparisons made, except by a rule that only reports what it finds")
        .allMatch(tally -> tally.consistent() > 0 || id.equals("ind-malformed"));
  }

  private static CheckInfo info(String id) {
    return Catalogue.checks().stream()
        .map(Check::info)
        .filter(info -> info.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
