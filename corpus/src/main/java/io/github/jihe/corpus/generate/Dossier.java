package io.github.jihe.corpus.generate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports that belong together and agree with each other.
 *
 * @param name of the folder
 * @param kind years of one project, a department with its projects, or projects with a ledger
 * @param ledger of the bureau, empty for none
 */
public record Dossier(String name, Kind kind, List<Sample> reports, List<Account> ledger) {

  /** What the reports have in common. */
  public enum Kind {
    /** The same project in two years, the earlier first. */
    YEARS,
    /** A department, then all of its projects. */
    DEPARTMENT,
    /** Projects of one unit beside the bureau's ledger. */
    LEDGER
  }

  public Dossier {
    reports = List.copyOf(reports);
    ledger = List.copyOf(ledger);
  }

  public Dossier reporting(List<Sample> other) {
    return new Dossier(name, kind, other, ledger);
  }

  public Dossier keeping(List<Account> other) {
    return new Dossier(name, kind, reports, other);
  }

  public Dossier named(String other) {
    return new Dossier(other, kind, reports, ledger);
  }

  /** The ledger as a file, comma separated. */
  public String ledgerText() {
    return Stream.concat(Stream.of(Account.HEADINGS), ledger.stream().map(Account::cells))
        .map(cells -> String.join(",", cells) + "\n")
        .collect(Collectors.joining());
  }
}
