package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Claim;
import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Errors in sentences. */
final class ProseOperators {
  /** What may follow when an amount of a sentence changes. */
  private static final Set<String> FOLLOWS =
      Set.of(
          "nar-sum",
          "nar-share",
          "nar-diff",
          "nar-growth",
          "nar-repeat",
          "nar-words",
          "nar-product",
          "fund-rate",
          "fund-balance",
          "tt-amount",
          "tt-rate");

  private ProseOperators() {}

  static List<Operator> all() {
    return List.of(
        operand("prose-sum-whole", Claim.Kind.SUM, "nar-sum", true),
        operand("prose-sum-part", Claim.Kind.SUM, "nar-sum", false),
        operand("prose-headcount-whole", Claim.Kind.HEADCOUNT, "nar-head", true),
        operand("prose-headcount-part", Claim.Kind.HEADCOUNT, "nar-head", false),
        operand("prose-difference", Claim.Kind.DIFFERENCE, "nar-diff", true),
        operand("prose-balance", Claim.Kind.BALANCE, "fund-balance", true),
        operand("prose-product", Claim.Kind.PRODUCT, "nar-product", true),
        rate("prose-growth", Claim.Kind.GROWTH, "nar-growth"),
        rate("prose-share", Claim.Kind.SHARE, "nar-share"),
        rate("prose-rate", Claim.Kind.RATE, "fund-rate"),
        Operator.of("prose-growth-direction", ProseOperators::direction),
        Operator.of("prose-rate-of-table", ProseOperators::rateOfTable),
        Operator.of("prose-amount-stale", ProseOperators::amountStale),
        Operator.of("prose-amount-unit", ProseOperators::amountUnit));
  }

  private static Optional<Claim> claim(Sample sample, Claim.Kind kind, Dice dice) {
    List<Claim> claims =
        sample.claims().stream()
            .filter(claim -> claim.kind() == kind && !claim.operands().isEmpty())
            .toList();
    return claims.isEmpty() ? Optional.empty() : Optional.of(dice.pick(claims));
  }

  /** A wrong digit in the result, or in one of the operands. */
  private static Operator operand(String name, Claim.Kind kind, String rule, boolean result) {
    return Operator.of(
        name,
        (sample, dice) ->
            claim(sample, kind, dice)
                .flatMap(
                    claim -> {
                      String key = result ? claim.result() : dice.pick(claim.operands());
                      List<String> all = new ArrayList<>(claim.operands());
                      all.add(claim.result());
                      BigDecimal slack =
                          kind == Claim.Kind.HEADCOUNT
                              ? BigDecimal.ZERO
                              : kind == Claim.Kind.PRODUCT
                                  ? slackOfProduct(sample, claim)
                                  : Digits.slackOfSum(sample, all);
                      return Digits.value(sample, key)
                          .flatMap(value -> Digits.slip(value, slack, dice))
                          .map(wrong -> mutant(sample, name, rule, claim, key, wrong))
                          .filter(mutant -> !claim.open() || exceeds(mutant.sample(), claim));
                    }));
  }

  /** A standard printed in whole 元 may be rounded; 0.5元 for each of many adds up. */
  private static BigDecimal slackOfProduct(Sample sample, Claim claim) {
    BigDecimal persons = Digits.value(sample, claim.operands().get(1)).orElseThrow();
    BigDecimal standard = Digits.value(sample, claim.operands().get(0)).orElseThrow();
    boolean inYuan =
        Digits.value(sample, claim.result()).orElseThrow().compareTo(standard.multiply(persons))
            == 0;
    return (inYuan ? persons : persons.movePointLeft(4))
        .add(Digits.ulp(sample, List.of(claim.result())));
  }

  /** An open list may be short of its total, but not above it. */
  private static boolean exceeds(Sample sample, Claim claim) {
    BigDecimal sum =
        claim.operands().stream()
            .map(key -> Digits.value(sample, key).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(Digits.value(sample, claim.result()).orElseThrow()) > 0;
  }

  private static Mutant mutant(
      Sample sample, String name, String rule, Claim claim, String key, BigDecimal wrong) {
    Sample changed = sample.with(key, Digits.like(sample.text(key), wrong));
    List<String> words = new ArrayList<>();
    words.add(changed.text(claim.result()));
    claim.operands().forEach(operand -> words.add(changed.text(operand)));
    return new Mutant(
        changed,
        name,
        Optional.of(
            Expected.oneOf(
                rule.equals("fund-rate") ? Set.of(rule, "nar-share") : Set.of(rule),
                rule,
                "error",
                words.toArray(String[]::new))),
        FOLLOWS);
  }

  private static Operator rate(String name, Claim.Kind kind, String rule) {
    return Operator.of(
        name,
        (sample, dice) ->
            claim(sample, kind, dice)
                .flatMap(
                    claim -> {
                      BigDecimal slack =
                          Digits.slackOfRate(sample, claim.result(), claim.operands());
                      return Digits.value(sample, claim.result())
                          .flatMap(value -> Digits.slip(value, slack, dice))
                          .map(wrong -> mutant(sample, name, rule, claim, claim.result(), wrong));
                    }));
  }

  /** The two years stand in each other's place: the text says that it grew, the numbers fall. */
  private static Optional<Mutant> direction(Sample sample, Dice dice) {
    return claim(sample, Claim.Kind.GROWTH, dice)
        .filter(claim -> claim.operands().get(1).endsWith(".F"))
        .map(
            claim -> {
              String now = claim.operands().get(0);
              String before = claim.operands().get(1);
              Sample changed = sample.with(now, sample.text(before)).with(before, sample.text(now));
              return new Mutant(
                  changed,
                  "prose-growth-direction",
                  Optional.of(
                      Expected.oneOf(
                          Set.of("nar-growth", "nar-diff"),
                          "nar-growth",
                          "error",
                          changed.text(claim.result()),
                          changed.text(now))),
                  FOLLOWS);
            });
  }

  /** A rate in prose that no amounts of its sentence belie, but the table does. */
  private static Optional<Mutant> rateOfTable(Sample sample, Dice dice) {
    return sample.claims().stream()
        .filter(claim -> claim.kind() == Claim.Kind.RATE && claim.operands().isEmpty())
        .filter(claim -> sample.has("fund.0.rate"))
        .findFirst()
        .flatMap(
            claim -> {
              BigDecimal slack = new BigDecimal("1.5");
              return Digits.slip(Digits.value(sample, claim.result()).orElseThrow(), slack, dice)
                  .map(
                      wrong -> {
                        String text = Digits.like(sample.text(claim.result()), wrong);
                        return new Mutant(
                            sample.with(claim.result(), text),
                            "prose-rate-of-table",
                            Optional.of(
                                Expected.oneOf(
                                    Set.of("tt-rate", "fund-rate"), "tt-rate", "warning", text)),
                            FOLLOWS);
                      });
            });
  }

  private static Optional<Claim> amount(Sample sample, Dice dice) {
    List<Claim> claims =
        sample.claims().stream()
            .filter(claim -> claim.kind() == Claim.Kind.AMOUNT)
            .filter(claim -> Digits.value(sample, claim.operands().get(0)).isPresent())
            .toList();
    return claims.isEmpty() ? Optional.empty() : Optional.of(dice.pick(claims));
  }

  private static Mutant changed(Sample sample, String name, Claim claim, BigDecimal wrong) {
    String text = Digits.like(sample.text(claim.result()), wrong);
    return new Mutant(
        sample.with(claim.result(), text),
        name,
        Optional.of(Expected.warning("tt-amount", text)),
        FOLLOWS);
  }

  /** Last year's number, or that of an earlier draft. */
  private static Optional<Mutant> amountStale(Sample sample, Dice dice) {
    return amount(sample, dice)
        .flatMap(
            claim -> {
              BigDecimal right = Digits.value(sample, claim.result()).orElseThrow();
              BigDecimal wrong =
                  right
                      .multiply(BigDecimal.valueOf(dice.of(83, 91, 94, 112), 2))
                      .setScale(right.scale(), RoundingMode.HALF_UP);
              BigDecimal slack =
                  Digits.ulp(sample, List.of(claim.result(), claim.operands().get(0)));
              return wrong.subtract(right).abs().compareTo(slack) > 0
                  ? Optional.of(changed(sample, "prose-amount-stale", claim, wrong))
                  : Optional.empty();
            });
  }

  private static Optional<Mutant> amountUnit(Sample sample, Dice dice) {
    return amount(sample, dice)
        .map(
            claim ->
                changed(
                    sample,
                    "prose-amount-unit",
                    claim,
                    Digits.value(sample, claim.result()).orElseThrow().movePointRight(4)))
        .map(mutant -> mutant.allowing("fund-unit")); // which says what happened
  }
}
