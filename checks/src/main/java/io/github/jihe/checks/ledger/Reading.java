package io.github.jihe.checks.ledger;

import io.github.jihe.checks.Show;
import io.github.jihe.checks.ledger.LedgerSums.Sum;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Projects of the ledger that a form may stand for, and what amounts they make together. */
record Reading(Ledger ledger, Claim claim, List<LedgerProject> projects) {

  Reading {
    projects = List.copyOf(projects);
  }

  /**
   * An amount that a form may print.
   *
   * @param words how it comes about; with amounts of the ledger only
   */
  record Option(Sum sum, String words) {

    Option plus(BigDecimal amount, String more) {
      return amount.signum() == 0 ? this : new Option(sum.plus(amount), words + more);
    }
  }

  LedgerSums sums() {
    return projects.stream().map(LedgerProject::sums).reduce(LedgerSums.NONE, LedgerSums::plus);
  }

  LedgerSums sums(FundSource kind) {
    return projects.stream()
        .map(project -> project.sums(kind))
        .reduce(LedgerSums.NONE, LedgerSums::plus);
  }

  /** What the ledger takes for 年初预算; empty if it does not tell. */
  List<Option> initial(Unit unit) {
    LedgerSums sums = sums();
    LedgerMeasure measure =
        ledger.tells(LedgerMeasure.INITIAL) ? LedgerMeasure.INITIAL : LedgerMeasure.ALLOTTED;
    boolean told = measure == LedgerMeasure.INITIAL || ledger.tells(LedgerMeasure.ADJUSTED);
    if (!told || !sums.has(measure)) {
      return List.of();
    }
    Option base = sum(sums, unit, measure);
    List<Option> options = new ArrayList<>(List.of(base));
    if (sums.has(LedgerMeasure.CARRIED)) {
      options.add(sum(sums, unit, measure, LedgerMeasure.CARRIED));
    }
    return withOwn(options, FundMeasure.INITIAL_BUDGET, FundMeasure.CARRIED_IN);
  }

  /** What the ledger takes for 全年预算, with and without what was carried over. */
  List<Option> budget(Unit unit) {
    LedgerSums sums = sums();
    List<Option> bases = new ArrayList<>();
    if (sums.has(LedgerMeasure.TOTAL)) {
      bases.add(sum(sums, unit, LedgerMeasure.TOTAL));
    }
    boolean adjustable = ledger.tells(LedgerMeasure.ADJUSTED);
    if (sums.has(LedgerMeasure.INITIAL) && adjustable) {
      bases.add(sum(sums, unit, LedgerMeasure.INITIAL, LedgerMeasure.ADJUSTED));
    }
    if (sums.has(LedgerMeasure.ALLOTTED)) {
      bases.add(sum(sums, unit, LedgerMeasure.ALLOTTED, LedgerMeasure.ADJUSTED));
      bases.add(sum(sums, unit, LedgerMeasure.ALLOTTED));
    }
    if (sums.has(LedgerMeasure.INITIAL) && sums.has(LedgerMeasure.ALLOTTED)) {
      bases.add(
          sum(sums, unit, LedgerMeasure.INITIAL, LedgerMeasure.ALLOTTED, LedgerMeasure.ADJUSTED));
    }
    BigDecimal carried = sums.orZero(LedgerMeasure.CARRIED).value();
    List<Option> options = new ArrayList<>();
    for (Option base : bases) {
      options.add(base);
      options.add(base.plus(carried, " + 上年结转 " + Show.amount(carried, unit)));
      options.add(base.plus(carried.negate(), " − 上年结转 " + Show.amount(carried, unit)));
    }
    return withOwn(options, FundMeasure.BUDGET, FundMeasure.CARRIED_IN);
  }

  /** Payments less refunds, with and without those after the end of the year. */
  List<Option> paid(Unit unit) {
    LedgerSums sums = sums();
    Optional<Sum> paid = sums.paid();
    if (paid.isEmpty()) {
      return List.of();
    }
    Sum late = sums.orZero(LedgerMeasure.PAID_LATE);
    String words =
        Stream.of(LedgerMeasure.PAID, LedgerMeasure.REFUNDED)
            .filter(measure -> measure == LedgerMeasure.PAID || !sums.orZero(measure).isZero())
            .map(m -> m.chinese() + " " + Show.amount(sums.orZero(m).value(), unit))
            .collect(Collectors.joining(" − "));
    List<Option> options = new ArrayList<>(List.of(new Option(paid.get(), words)));
    if (!late.isZero()) {
      options.add(
          new Option(
              paid.get().plus(late),
              words
                  + " + "
                  + LedgerMeasure.PAID_LATE.chinese()
                  + " "
                  + Show.amount(late.value(), unit)));
    }
    return withOwn(options, FundMeasure.EXECUTED, FundMeasure.EXECUTED);
  }

  private static Option sum(LedgerSums sums, Unit unit, LedgerMeasure... measures) {
    Sum sum = Sum.ZERO;
    List<String> words = new ArrayList<>();
    for (LedgerMeasure measure : measures) {
      Sum part = sums.orZero(measure);
      sum = sum.plus(part);
      if (sums.has(measure)) {
        words.add(measure.chinese() + " " + Show.amount(part.value(), unit));
      }
    }
    return new Option(sum, String.join(" + ", words));
  }

  /** The same, also with money of the form that a treasury's ledger may not have. */
  private List<Option> withOwn(
      List<Option> options, FundMeasure measure, FundMeasure carriedColumn) {
    List<Option> all = new ArrayList<>(options);
    if (!ledger.tells(LedgerMeasure.CARRIED)) {
      add(all, carried(measure, carriedColumn), " + 报告所列上年结转");
    }
    if (sums(FundSource.OTHER).isNothing()) {
      add(
          all,
          claim.amount(FundSource.OTHER, measure).map(Claim.Amount::value).orElse(BigDecimal.ZERO),
          " + 报告所列其他资金");
    }
    return all;
  }

  private static void add(List<Option> options, BigDecimal amount, String words) {
    if (amount.signum() != 0) {
      options.addAll(options.stream().map(option -> option.plus(amount, words)).toList());
    }
  }

  private BigDecimal carried(FundMeasure measure, FundMeasure column) {
    return claim
        .amount(FundSource.CARRY_OVER, measure)
        .or(() -> claim.total().flatMap(row -> row.get(column)))
        .filter(amount -> column != measure || claim.row(FundSource.CARRY_OVER).isPresent())
        .map(Claim.Amount::value)
        .orElse(BigDecimal.ZERO);
  }
}
