package io.github.jihe.corpus.evaluate;

import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.corpus.inject.DossierMutant;
import io.github.jihe.corpus.inject.Expected;
import io.github.jihe.corpus.inject.Mutant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What came of one file.
 *
 * @param file its name
 * @param operator empty for a clean report
 * @param found whether the planted error was reported
 * @param superfluous findings above info that nothing explains
 * @param remarks findings of a clean report that are info only
 * @param findings all that was reported
 */
record Trial(
    String file,
    String operator,
    Optional<Expected> planted,
    boolean found,
    List<Finding> superfluous,
    List<Finding> remarks,
    List<Finding> findings) {

  static Trial clean(String file, List<Finding> findings) {
    return new Trial(file, "", Optional.empty(), false, loud(findings), quiet(findings), findings);
  }

  /**
   * Of a report with an error.
   *
   * @param before findings of the same report without the error
   */
  static Trial of(String file, Mutant mutant, List<Finding> before, List<Finding> findings) {
    return of(file, mutant.operator(), mutant.expected(), mutant.allowed(), before, findings);
  }

  /** As of one report, all of them together. */
  static Trial of(DossierMutant mutant, List<Finding> before, List<Finding> findings) {
    return of(
        mutant.dossier().name(),
        mutant.operator(),
        mutant.expected(),
        mutant.allowed(),
        before,
        findings);
  }

  private static Trial of(
      String file,
      String operator,
      Optional<Expected> expected,
      Set<String> allowed,
      List<Finding> before,
      List<Finding> findings) {
    boolean found =
        expected
            .map(
                wanted ->
                    findings.stream()
                        .filter(
                            finding -> before.stream().noneMatch(old -> isAsBefore(old, finding)))
                        .anyMatch(finding -> matches(wanted, finding)))
            .orElse(false);
    List<Finding> superfluous =
        loud(findings).stream()
            .filter(finding -> !allowed.contains(finding.rule()))
            .filter(
                finding ->
                    expected.map(wanted -> !wanted.rules().contains(finding.rule())).orElse(true))
            .filter(finding -> before.stream().noneMatch(old -> same(old, finding)))
            .toList();
    return new Trial(file, operator, expected, found, superfluous, List.of(), findings);
  }

  private static List<Finding> loud(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity().atLeast(Severity.WARNING))
        .toList();
  }

  private static List<Finding> quiet(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.INFO).toList();
  }

  private static boolean same(Finding one, Finding other) {
    return one.rule().equals(other.rule())
        && one.location().row() == other.location().row()
        && one.location().block() == other.location().block();
  }

  /** Said of the report without the error too. */
  private static boolean isAsBefore(Finding one, Finding other) {
    return one.rule().equals(other.rule()) && one.message().equals(other.message());
  }

  static boolean matches(Expected wanted, Finding finding) {
    boolean heavy =
        finding.severity().atLeast(Severity.valueOf(wanted.severity().toUpperCase(Locale.ROOT)));
    return heavy
        && wanted.rules().contains(finding.rule())
        && wanted.words().stream().anyMatch(word -> quotes(finding, word));
  }

  private static boolean quotes(Finding finding, String word) {
    String tight = tight(word);
    return tight(finding.reported()).contains(tight)
        || tight(finding.expected()).contains(tight)
        || finding.evidence().stream()
            .anyMatch(evidence -> tight(evidence.source().quote()).contains(tight));
  }

  private static String tight(String text) {
    return text.replaceAll("[,，\\s]", "");
  }
}
