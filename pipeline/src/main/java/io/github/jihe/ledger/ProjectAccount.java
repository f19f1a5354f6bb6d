package io.github.jihe.ledger;

import io.github.jihe.checks.ledger.LedgerMeasure;
import io.github.jihe.checks.ledger.LedgerProject;
import io.github.jihe.checks.ledger.LedgerProject.Spending;
import io.github.jihe.checks.ledger.LedgerSums;
import io.github.jihe.document.Location;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The rows of one project as they come, summed up by table and source. One thread. */
final class ProjectAccount {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Power of ten of 分, below which nothing is rounded. */
  private static final int CENT = -2;

  private final String code;
  private final String name;
  private final String unit;
  private final String department;
  private final int year;
  private final Source source;
  private Spending spending = Spending.UNKNOWN;
  private Optional<LocalDate> lastPayment = Optional.empty();
  private final Map<Integer, Map<String, Map<LedgerMeasure, Total>>> tables = new TreeMap<>();

  /** Amounts that rows repeat in different ways, so that nobody can tell their sum. */
  private final Set<LedgerMeasure> unclear = EnumSet.noneOf(LedgerMeasure.class);

  private record Total(BigDecimal value, int cells) {
    Total plus(Total other) {
      return new Total(value.add(other.value), cells + other.cells);
    }
  }

  ProjectAccount(LedgerRow row) {
    code = row.code().toUpperCase(Locale.ROOT);
    name = row.project();
    unit = row.unit();
    department = row.department();
    year = row.year();
    String words = String.join(" ", code, name, unit).strip();
    source = new Source(new Location(row.sheet(), "", 0, 0, row.number(), 0), words);
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  String unit() {
    return unit;
  }

  int year() {
    return year;
  }

  boolean isWhole() {
    return !code.isEmpty() && !unit.isEmpty();
  }

  void add(LedgerRow row) {
    if (spending == Spending.UNKNOWN) {
      spending = row.spending();
    }
    if (!row.postings().isEmpty()) {
      later(row.paidOn());
    }
    Map<LedgerMeasure, Total> totals =
        tables
            .computeIfAbsent(row.table(), table -> new HashMap<>(2))
            .computeIfAbsent(row.source(), words -> new EnumMap<>(LedgerMeasure.class));
    Map<LedgerMeasure, Total> repeated = new EnumMap<>(LedgerMeasure.class);
    Map<LedgerMeasure, Total> own = new EnumMap<>(LedgerMeasure.class);
    for (Posting posting : row.postings()) {
      Total one = new Total(posting.amount(), posting.amount().signum() == 0 ? 0 : 1);
      (posting.repeated() ? repeated : own).merge(posting.measure(), one, Total::plus);
    }
    repeated.forEach( // of one row together: what was added and what was taken away
        (measure, one) -> {
          Total known = totals.putIfAbsent(measure, one);
          if (known != null && known.value().compareTo(one.value()) != 0) {
            unclear.add(measure);
          }
        });
    own.forEach((measure, one) -> totals.merge(measure, one, Total::plus));
  }

  private void later(Optional<LocalDate> day) {
    if (day.isPresent() && (lastPayment.isEmpty() || day.get().isAfter(lastPayment.get()))) {
      lastPayment = day;
    }
  }

  /** Takes over what other sheets say of the same project. */
  void add(ProjectAccount other) {
    other.tables.forEach(
        (table, sources) ->
            sources.forEach(
                (words, totals) -> {
                  Map<LedgerMeasure, Total> own =
                      tables
                          .computeIfAbsent(table, absent -> new HashMap<>(2))
                          .computeIfAbsent(words, absent -> new EnumMap<>(LedgerMeasure.class));
                  totals.forEach((measure, total) -> own.merge(measure, total, Total::plus));
                }));
    unclear.addAll(other.unclear);
    later(other.lastPayment);
    if (spending == Spending.UNKNOWN) {
      spending = other.spending;
    }
  }

  LedgerProject project(LedgerWords words, Map<LedgerMeasure, Integer> finest) {
    tables.values().forEach(ProjectAccount::dropTotals);
    dropTwice();
    Map<FundSource, Map<LedgerMeasure, LedgerSums.Sum>> sums = new EnumMap<>(FundSource.class);
    for (Map<String, Map<LedgerMeasure, Total>> sources : tables.values()) {
      sources.forEach(
          (label, totals) ->
              totals.forEach(
                  (measure, total) -> {
                    if (!unclear.contains(measure)) {
                      sums.computeIfAbsent(
                              words.source(label), kind -> new EnumMap<>(LedgerMeasure.class))
                          .merge(
                              measure,
                              sum(total, finest.getOrDefault(measure, CENT)),
                              ProjectAccount::both);
                    }
                  }));
    }
    Map<FundSource, LedgerSums> bySource = new EnumMap<>(FundSource.class);
    sums.forEach((kind, own) -> bySource.put(kind, new LedgerSums(own)));
    return new LedgerProject(
        code, name, unit, department, year, spending, bySource, lastPayment, source);
  }

  private static LedgerSums.Sum both(LedgerSums.Sum one, LedgerSums.Sum other) {
    return new LedgerSums.Sum(one.value().add(other.value()), one.slack().add(other.slack()));
  }

  private static LedgerSums.Sum sum(Total total, int exponent) {
    BigDecimal slack =
        exponent <= CENT || total.cells() == 0
            ? BigDecimal.ZERO
            : HALF.movePointRight(exponent).multiply(BigDecimal.valueOf(total.cells()));
    return new LedgerSums.Sum(total.value(), slack);
  }

  /** A row without a source above rows with one is their sum. */
  private static void dropTotals(Map<String, Map<LedgerMeasure, Total>> sources) {
    Map<LedgerMeasure, Total> whole = sources.get("");
    if (whole == null || sources.size() < 2) {
      return;
    }
    whole
        .entrySet()
        .removeIf(
            entry ->
                sources.entrySet().stream()
                        .filter(part -> !part.getKey().isEmpty())
                        .flatMap(
                            part ->
                                Optional.ofNullable(part.getValue().get(entry.getKey())).stream())
                        .map(Total::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(entry.getValue().value())
                    == 0);
  }

  /** Two tables with the same sum may be one in detail and one in total, or two halves. */
  private void dropTwice() {
    for (LedgerMeasure measure : LedgerMeasure.values()) {
      BigDecimal[] told =
          tables.values().stream()
              .map(
                  sources ->
                      sources.values().stream()
                          .flatMap(totals -> Optional.ofNullable(totals.get(measure)).stream())
                          .map(Total::value)
                          .reduce(BigDecimal.ZERO, BigDecimal::add))
              .filter(value -> value.signum() != 0)
              .toArray(BigDecimal[]::new);
      if (told.length == 2 && told[0].compareTo(told[1]) == 0) {
        unclear.add(measure);
      }
    }
  }
}
