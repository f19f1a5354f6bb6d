package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.FundLine;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Errors in the fund block of a form. */
final class FundOperators {
  /** What may follow from a changed amount of the table. */
  private static final Set<String> FOLLOWS =
      Set.of(
          "fund-source-sum",
          "fund-basic-project",
          "fund-rate",
          "fund-rate-score",
          "fund-balance",
          "fund-over-100",
          "fund-spend-arrival",
          "fund-arrival",
          "fund-adjust",
          "fund-low-rate",
          "tt-amount",
          "tt-rate",
          "ind-cost",
          "ind-funds");

  private static final List<String> COLUMNS =
      List.of("initial", "carried", "current", "budget", "executed");

  private FundOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("fund-total-digit", FundOperators::totalDigit),
        Operator.of("fund-part-digit", FundOperators::partDigit),
        Operator.of("fund-stale-total", FundOperators::staleTotal),
        Operator.of("fund-source-left-out", FundOperators::leftOut),
        Operator.of("fund-unit-slip", FundOperators::unitSlip),
        Operator.of("fund-rounding", FundOperators::rounding),
        Operator.of("balance-digit", FundOperators::balanceDigit));
  }

  private static String sumRule(Sample sample) {
    return sample.template().equals("department") ? "fund-basic-project" : "fund-source-sum";
  }

  /** A column that the total and a part print, or nothing. */
  private static Optional<String> column(Sample sample, Dice dice) {
    List<String> printed =
        COLUMNS.stream()
            .filter(column -> keys(sample, column).size() >= 2)
            .filter(column -> Digits.value(sample, "fund.0." + column).isPresent())
            .toList();
    return printed.isEmpty() ? Optional.empty() : Optional.of(dice.pick(printed));
  }

  /** The slots of a column that hold amounts, from the total downwards. */
  private static List<String> keys(Sample sample, String column) {
    List<String> keys = new ArrayList<>();
    for (FundLine line : sample.facts().funds()) {
      String key = line.key() + "." + column;
      if (!line.isUnused() && Digits.value(sample, key).isPresent()) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static Optional<Mutant> sumMutant(
      Sample sample, String name, String column, String key, BigDecimal wrong) {
    String text = Digits.like(sample.text(key), wrong);
    return Optional.of(
        new Mutant(
            sample.with(key, text),
            name,
            Optional.of(
                Expected.error(
                    sumRule(sample), words(sample.with(key, text).text("fund.0." + column), text))),
            FOLLOWS));
  }

  private static String[] words(String one, String other) {
    return one.equals(other) ? new String[] {one} : new String[] {one, other};
  }

  private static Optional<Mutant> totalDigit(Sample sample, Dice dice) {
    return column(sample, dice)
        .flatMap(
            column -> {
              String key = "fund.0." + column;
              return Digits.slip(
                      Digits.value(sample, key).orElseThrow(),
                      Digits.slackOfSum(sample, keys(sample, column)),
                      dice)
                  .flatMap(wrong -> sumMutant(sample, "fund-total-digit", column, key, wrong));
            });
  }

  private static Optional<Mutant> partDigit(Sample sample, Dice dice) {
    return column(sample, dice)
        .flatMap(
            column -> {
              List<String> keys = keys(sample, column);
              String key = dice.pick(keys.subList(1, keys.size()));
              return Digits.slip(
                      Digits.value(sample, key).orElseThrow(),
                      Digits.slackOfSum(sample, keys),
                      dice)
                  .flatMap(wrong -> sumMutant(sample, "fund-part-digit", column, key, wrong));
            });
  }

  /** A part was raised in all columns, the total was not. */
  private static Optional<Mutant> staleTotal(Sample sample, Dice dice) {
    List<FundLine> parts = sample.facts().parts();
    FundLine part = dice.pick(parts);
    Sample changed = sample;
    String column = "";
    for (String name : COLUMNS) {
      String key = part.key() + "." + name;
      Optional<BigDecimal> value = Digits.value(sample, key).filter(v -> v.signum() > 0);
      if (value.isPresent() && Digits.value(sample, "fund.0." + name).isPresent()) {
        BigDecimal more =
            value
                .get()
                .multiply(new BigDecimal("1.2"))
                .setScale(value.get().scale(), RoundingMode.UP);
        if (more.subtract(value.get()).compareTo(Digits.slackOfSum(sample, keys(sample, name)))
            > 0) {
          changed = changed.with(key, Digits.like(sample.text(key), more));
          column = name;
        }
      }
    }
    return column.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Mutant(
                changed,
                "fund-stale-total",
                Optional.of(Expected.error(sumRule(sample), sample.text("fund.0." + column))),
                FOLLOWS));
  }

  private static Optional<Mutant> leftOut(Sample sample, Dice dice) {
    List<FundLine> parts = sample.facts().parts();
    if (parts.size() < 2 || sample.template().equals("department")) {
      return Optional.empty();
    }
    FundLine part = dice.pick(parts);
    Sample changed = sample;
    Optional<String> column = Optional.empty();
    for (String name : List.of("initial", "carried", "current", "budget", "arrived", "executed")) {
      String key = part.key() + "." + name;
      Optional<BigDecimal> value = Digits.value(sample, key);
      if (value.isPresent()) {
        boolean seen =
            COLUMNS.contains(name)
                && value.get().compareTo(Digits.slackOfSum(sample, keys(sample, name))) > 0;
        column = seen ? Optional.of(name) : column;
        changed = changed.with(key, "");
      }
    }
    if (changed.has(part.key() + ".rate")) {
      changed = changed.with(part.key() + ".rate", "");
    }
    Sample without = changed;
    return column.map(
        name ->
            new Mutant(
                without,
                "fund-source-left-out",
                Optional.of(Expected.error("fund-source-sum", sample.text("fund.0." + name))),
                FOLLOWS));
  }

  /** 元 typed into a table of 万元. */
  private static Optional<Mutant> unitSlip(Sample sample, Dice dice) {
    if (!sample.facts().money().equals("万元")) {
      return Optional.empty();
    }
    return column(sample, dice)
        .flatMap(
            column -> {
              List<String> keys = keys(sample, column);
              String key = dice.pick(keys.subList(1, keys.size()));
              BigDecimal value = Digits.value(sample, key).orElseThrow();
              if (value.signum() == 0) {
                return Optional.empty();
              }
              String text = Digits.like(sample.text(key), value.movePointRight(4));
              Sample slipped = sample.with(key, text);
              String rule = sumRule(sample);
              return Optional.of(
                  new Mutant(
                      slipped,
                      "fund-unit-slip",
                      Optional.of(
                          Expected.oneOf( // fund-unit says what happened, and the sum then does not
                              Set.of(rule, "fund-unit"),
                              rule,
                              "warning",
                              words(slipped.text("fund.0." + column), text))),
                      FOLLOWS));
            })
        .map(mutant -> mutant.allowing("fund-unit"));
  }

  /** One part differs by its last digit: rounded items may drift by that. */
  private static Optional<Mutant> rounding(Sample sample, Dice dice) {
    return column(sample, dice)
        .flatMap(
            column -> {
              List<String> keys = keys(sample, column);
              String key = dice.pick(keys.subList(1, keys.size()));
              BigDecimal value = Digits.value(sample, key).orElseThrow();
              BigDecimal ulp = BigDecimal.ONE.movePointLeft(sample.facts().decimals());
              boolean fits =
                  keys.size() >= 3
                      && sample.facts().decimals() > 0
                      && value.compareTo(ulp.multiply(BigDecimal.valueOf(500))) > 0;
              if (!fits) {
                return Optional.empty();
              }
              BigDecimal off = value.add(ulp);
              return Optional.of(
                  new Mutant(
                      sample.with(key, Digits.like(sample.text(key), off)),
                      "fund-rounding",
                      Optional.empty(),
                      Set.of("tt-amount", "fund-rate"))); // of exact amounts in prose, of the row
            });
  }

  private static Optional<Mutant> balanceDigit(Sample sample, Dice dice) {
    String key = "fund.0.balance";
    return Digits.value(sample, key)
        .flatMap(
            value ->
                Digits.slip(
                    value,
                    Digits.slackOfSum(
                        sample, List.of(key, "fund.0.budget", "fund.0.executed", "fund.0.arrived")),
                    dice))
        .map(
            wrong -> {
              String text = Digits.like(sample.text(key), wrong);
              return new Mutant(
                  sample.with(key, text),
                  "balance-digit",
                  Optional.of(Expected.error("fund-balance", text)),
                  Set.of("tt-amount"));
            });
  }
}
