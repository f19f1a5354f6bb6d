package io.github.jihe.corpus.generate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** The ledger as a file, comma separated; columns without anything in them are left out. */
  public String ledgerText() {
    List<List<String>> lines = ledger.stream().flatMap(one -> one.lines().stream()).toList();
    List<Integer> columns =
        IntStream.range(0, Account.HEADINGS.size())
            .filter(i -> lines.stream().anyMatch(cells -> !cells.get(i).isEmpty()))
            .boxed()
            .toList();
    return Stream.concat(Stream.of(Account.HEADINGS), lines.stream())
        .map(cells -> columns.stream().map(cells::get).collect(Collectors.joining(",")) + "\n")
        .collect(Collectors.joining());
  }
}
