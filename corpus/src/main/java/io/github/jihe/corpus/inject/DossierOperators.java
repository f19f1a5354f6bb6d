package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Account;
import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.Dossier;
import io.github.jihe.corpus.generate.FundLine;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Errors that only show when reports lie beside each other, or beside the ledger. */
public final class DossierOperators {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private DossierOperators() {}

  /** How an operator does its work. */
  @FunctionalInterface
  public interface Work {
    Optional<DossierMutant> apply(Dossier dossier, Dice dice);
  }

  /** All that fit somewhere, each for one kind of dossier. */
  public static List<Work> all() {
    List<Work> all =
        new ArrayList<>(
            List.of(
                DossierOperators::carriedOver,
                DossierOperators::lastYearTold,
                DossierOperators::projectLeftOut,
                DossierOperators::projectDoubled,
                DossierOperators::budgetAdded,
                DossierOperators::refundForgotten,
                DossierOperators::sourceMoved,
                DossierOperators::projectNotReported));
    all.addAll(BesideOperators.all());
    return List.copyOf(all);
  }

  static Sample at(Dossier dossier, int number) {
    return dossier.reports().get(number);
  }

  static Dossier with(Dossier dossier, int number, Sample other) {
    List<Sample> reports = new ArrayList<>(dossier.reports());
    reports.set(number, other);
    return dossier.reporting(reports);
  }

  /** More was carried over than was left, with the rest of the block in order. */
  private static Optional<DossierMutant> carriedOver(Dossier dossier, Dice dice) {
    if (dossier.kind() != Dossier.Kind.YEARS) {
      return Optional.empty();
    }
    Sample later = at(dossier, 1);
    FundLine part = later.facts().parts().get(0);
    BigDecimal step =
        part.budget().movePointLeft(1).setScale(part.budget().scale(), java.math.RoundingMode.UP);
    BigDecimal carried = part.carried().add(step);
    if (carried.compareTo(part.budget()) >= 0
        || Digits.value(later, "fund.0.current").isEmpty()
        || Digits.value(later, "fund.0.carried").isEmpty()) {
      return Optional.empty();
    }
    Sample changed = later;
    for (FundLine line : List.of(later.facts().whole(), part)) {
      changed = changed.with(line.key() + ".carried", line.carried().add(step).toPlainString());
      changed =
          changed.with(line.key() + ".current", line.current().subtract(step).toPlainString());
    }
    return DossierMutant.of(
        with(dossier, 1, changed),
        "carried-more-than-left",
        Expected.warning("yy-carry", later.facts().whole().carried().add(step).toPlainString()));
  }

  private static Optional<DossierMutant> lastYearTold(Dossier dossier, Dice dice) {
    if (dossier.kind() != Dossier.Kind.YEARS) {
      return Optional.empty();
    }
    Sample later = at(dossier, 1);
    BigDecimal right = at(dossier, 0).facts().whole().executed();
    return Digits.slip(right, right.ulp().multiply(TWO), dice)
        .flatMap(
            wrong ->
                DossierMutant.of(
                    with(dossier, 1, later.with("before.executed", wrong.toPlainString())),
                    "last-year-told-otherwise",
                    Expected.warning("yy-opening", wrong.toPlainString()),
                    "nar-repeat"));
  }

  private static Optional<DossierMutant> projectLeftOut(Dossier dossier, Dice dice) {
    if (dossier.kind() != Dossier.Kind.DEPARTMENT || dossier.reports().size() < 4) {
      return Optional.empty();
    }
    List<Sample> reports = new ArrayList<>(dossier.reports());
    reports.remove(dice.between(1, reports.size() - 1));
    return DossierMutant.of(
        dossier.reporting(reports),
        "project-of-department-left-out",
        Expected.warning("xd-sum", amounts(at(dossier, 0))));
  }

  /** One project's form is about twice the money, and agrees with itself. */
  private static Optional<DossierMutant> projectDoubled(Dossier dossier, Dice dice) {
    if (dossier.kind() != Dossier.Kind.DEPARTMENT || dossier.reports().size() < 3) {
      return Optional.empty();
    }
    int number = dice.between(1, dossier.reports().size() - 1);
    Sample changed = at(dossier, number);
    for (FundLine line : changed.facts().funds()) {
      for (String column : List.of("initial", "budget", "executed")) {
        String key = line.key() + "." + column;
        Optional<BigDecimal> value = Digits.value(changed, key);
        if (value.isPresent()) {
          String text = Digits.like(changed.text(key), value.get().multiply(TWO));
          changed = changed.with(key, text);
        }
      }
    }
    return DossierMutant.of(
        with(dossier, number, changed),
        "project-of-department-doubled",
        Expected.warning("xd-sum", amounts(at(dossier, 0))),
        "tt-amount",
        "ind-cost",
        "fund-balance",
        "ind-funds");
  }

  /** What the department's form says of its projects. */
  private static String[] amounts(Sample department) {
    String key = department.facts().parts().get(1).key();
    Set<String> said = new java.util.LinkedHashSet<>();
    said.add(department.text(key + ".budget"));
    said.add(department.text(key + ".executed"));
    return said.toArray(String[]::new);
  }

  /** The ledger has more money for a project than its form: a supplement was forgotten. */
  private static Optional<DossierMutant> budgetAdded(Dossier dossier, Dice dice) {
    return changed(
            dossier, dice, account -> account.adding(BigDecimal.valueOf(dice.of(36_000, 90_000))))
        .flatMap(
            one ->
                DossierMutant.of(
                    one.dossier(),
                    "ledger-supplement-forgotten",
                    Expected.error("led-budget", budget(one.report(), "fund.0")),
                    "led-source"));
  }

  private static Optional<DossierMutant> refundForgotten(Dossier dossier, Dice dice) {
    return changed(
            dossier, dice, account -> account.refunding(BigDecimal.valueOf(dice.of(3_000, 8_000))))
        .filter(one -> one.account().paid().compareTo(BigDecimal.valueOf(20_000)) > 0)
        .filter(one -> one.report().facts().decimals() > 0 || isInYuan(one.report()))
        .flatMap(
            one ->
                DossierMutant.of(
                    one.dossier(),
                    "ledger-refund-forgotten",
                    Expected.error("led-paid", one.report().text("fund.0.executed")),
                    "led-source"));
  }

  private static boolean isInYuan(Sample report) {
    return report.facts().money().equals("元");
  }

  /**
   * Money of one source stands under another in the ledger; the sum is the same. Where money was
   * carried over, bureaus book it under sources of their own, and nobody compares.
   */
  private static Optional<DossierMutant> sourceMoved(Dossier dossier, Dice dice) {
    List<Account> accounts = dossier.ledger();
    for (int i = 0; i + 1 < accounts.size(); i++) {
      Account one = accounts.get(i);
      Account other = accounts.get(i + 1);
      BigDecimal moved = one.initial().movePointLeft(1).setScale(0, java.math.RoundingMode.UP);
      boolean carried =
          accounts.stream()
              .filter(account -> account.project().equals(one.project()))
              .anyMatch(account -> account.carried().signum() > 0);
      if (one.project().equals(other.project()) && moved.signum() > 0 && !carried) {
        List<Account> changed = new ArrayList<>(accounts);
        changed.set(i, one.adding(moved.negate()));
        changed.set(i + 1, other.adding(moved));
        Sample report = report(dossier, one.project());
        return DossierMutant.of(
            dossier.keeping(changed),
            "ledger-source-moved",
            Expected.warning("led-source", budgets(report)));
      }
    }
    return Optional.empty();
  }

  /** Of a row; where it is split, the year's own part of it. */
  private static String budget(Sample report, String key) {
    return report.text(key + (report.has(key + ".budget") ? ".budget" : ".current"));
  }

  private static String[] budgets(Sample report) {
    return report.facts().parts().stream()
        .map(part -> budget(report, part.key()))
        .distinct()
        .toArray(String[]::new);
  }

  private static Optional<DossierMutant> projectNotReported(Dossier dossier, Dice dice) {
    if (dossier.kind() != Dossier.Kind.LEDGER || dossier.reports().size() < 3) {
      return Optional.empty();
    }
    List<Sample> reports = new ArrayList<>(dossier.reports());
    Sample gone = reports.remove(dice.between(0, reports.size() - 1));
    return DossierMutant.of(
        dossier.reporting(reports),
        "ledger-project-not-reported",
        Expected.warning("led-missing", gone.facts().project()));
  }

  /** A dossier with another line in its ledger, and the report that the line is about. */
  private record Changed(Dossier dossier, Account account, Sample report) {}

  private static Optional<Changed> changed(
      Dossier dossier, Dice dice, java.util.function.UnaryOperator<Account> change) {
    if (dossier.ledger().isEmpty()) {
      return Optional.empty();
    }
    List<Account> accounts = new ArrayList<>(dossier.ledger());
    int at = dice.between(0, accounts.size() - 1);
    Account old = accounts.get(at);
    accounts.set(at, change.apply(old));
    return Optional.of(new Changed(dossier.keeping(accounts), old, report(dossier, old.project())));
  }

  static Sample report(Dossier dossier, String project) {
    return dossier.reports().stream()
        .filter(report -> report.facts().project().equals(project))
        .findFirst()
        .orElseThrow();
  }
}
