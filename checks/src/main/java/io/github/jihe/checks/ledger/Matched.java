package io.github.jihe.checks.ledger;

import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form together with what the ledger has on it.
 *
 * @param match the projects that the form is about, for certain
 */
record Matched(Ledger ledger, Claim claim, Match.Sure match) {

  /**
   * One row of the form and what of the ledger it stands for.
   *
   * @param readings sums that it may stand for, the narrowest first
   * @param sure whether the row covers nothing that the ledger has elsewhere
   */
  record Line(Claim.Row row, List<Reading> readings, boolean sure) {
    Line {
      readings = List.copyOf(readings);
    }
  }

  /** The rows that can be compared as a whole. */
  List<Line> lines() {
    return claim.kind() == FormKind.DEPARTMENT ? ofDepartment() : ofProject();
  }

  private List<Line> ofProject() {
    List<Reading> readings = match.readings().stream().map(this::reading).toList();
    return claim.total().stream().map(row -> new Line(row, readings, true)).toList();
  }

  private Reading reading(List<LedgerProject> projects) {
    return new Reading(ledger, claim, projects);
  }

  /** All of a unit's money is in the ledger only if what it spends on itself is. */
  private List<Line> ofDepartment() {
    boolean all =
        match.first().stream().anyMatch(p -> p.spending() == LedgerProject.Spending.BASIC);
    List<Line> lines = new ArrayList<>();
    if (all) {
      claim.total().ifPresent(row -> lines.add(line(row, Optional.empty())));
      claim
          .row(FundSource.BASIC)
          .ifPresent(row -> lines.add(line(row, Optional.of(LedgerProject.Spending.BASIC))));
    }
    claim
        .row(FundSource.PROJECT)
        .ifPresent(row -> lines.add(line(row, Optional.of(LedgerProject.Spending.PROJECT))));
    return lines;
  }

  private Line line(Claim.Row row, Optional<LedgerProject.Spending> spending) {
    List<Reading> readings =
        match.readings().stream()
            .map(reading -> reading.stream().filter(p -> isOf(p, spending)).toList())
            .filter(reading -> !reading.isEmpty())
            .map(this::reading)
            .toList();
    return new Line(row, readings, false);
  }

  /** What is not basic spending is spent on projects. */
  private static boolean isOf(LedgerProject project, Optional<LedgerProject.Spending> spending) {
    return spending.isEmpty()
        || (project.spending() == LedgerProject.Spending.BASIC)
            == (spending.get() == LedgerProject.Spending.BASIC);
  }

  /** As a message names what the form is held against. */
  String words() {
    return claim.kind() == FormKind.DEPARTMENT
        ? "“" + match.named().unit() + "”"
        : match.named().words();
  }
}
