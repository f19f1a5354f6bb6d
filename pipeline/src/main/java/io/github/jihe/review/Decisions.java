package io.github.jihe.review;

import io.github.jihe.checks.Finding;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What reviewers decided (处理意见). The decision on a finding goes before one on its file, that before
 * one on its unit.
 */
public final class Decisions {
  private final List<DecisionRow> rows;

  Decisions(List<DecisionRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * The decisions of a CSV file.
   *
   * @throws ReviewFileException if it cannot be used
   */
  public static Decisions load(Path file) throws ReviewFileException {
    return new Decisions(DecisionFile.read(file));
  }

  /** The result with the decisions on its findings; what is no problem is set apart. */
  public FileResult on(FileResult result) {
    Map<String, Decision> made = new HashMap<>();
    for (Finding finding : result.findings()) {
      decision(finding, result).ifPresent(decision -> made.put(finding.id(), decision));
    }
    if (made.isEmpty()) {
      return result;
    }
    Predicate<Finding> isDismissed =
        finding ->
            made.containsKey(finding.id())
                && made.get(finding.id()).verdict() == Decision.Verdict.NOT_A_PROBLEM;
    return result.reviewed(
        result.findings().stream().filter(isDismissed.negate()).toList(),
        result.review().deciding(made, result.findings().stream().filter(isDismissed).toList()));
  }

  private Optional<Decision> decision(Finding finding, FileResult result) {
    return Stream.<Predicate<DecisionRow>>of(
            row -> row.fingerprint().equals(finding.id()),
            row -> isOfFile(row, finding, result),
            row ->
                row.scope() == DecisionRow.Scope.UNIT
                    && row.rule().filter(finding.rule()::equals).isPresent()
                    && row.unit().equals(result.head().flatMap(Head::unit)))
        .flatMap(fits -> rows.stream().filter(fits).limit(1))
        .findFirst()
        .map(DecisionRow::decision);
  }

  /** The file is the one named, or, where none is, the one that has the finding decided about. */
  private static boolean isOfFile(DecisionRow row, Finding finding, FileResult result) {
    if (row.scope() != DecisionRow.Scope.FILE) {
      return false;
    }
    Set<String> rules =
        row.rule()
            .map(Set::of)
            .orElseGet(
                () ->
                    result.findings().stream()
                        .filter(other -> other.id().equals(row.fingerprint()))
                        .map(Finding::rule)
                        .collect(Collectors.toSet()));
    boolean isHere =
        row.file()
            .map(name -> lastOf(name).equals(lastOf(result.file())))
            .orElseGet(
                () ->
                    result.findings().stream()
                        .anyMatch(other -> other.id().equals(row.fingerprint())));
    return isHere && rules.contains(finding.rule());
  }

  /** A folder may have been moved since. */
  static String lastOf(String path) {
    String plain = path.replace('\\', '/');
    return plain.substring(plain.lastIndexOf('/') + 1);
  }
}
