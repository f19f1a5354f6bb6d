package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** A reading of an amount: what it may be the product of. */
record Multiple(List<Claim> factors, Claim product) {
  private static final MathContext EXACT = MathContext.DECIMAL64;
  private static final BigDecimal NEAR = new BigDecimal("0.25");
  private static final int FEWEST_DIGITS = 3;

  Multiple {
    factors = List.copyOf(factors);
  }

  /** Whether the amount is the product as far as all of them are printed. */
  boolean fits() {
    return factors.stream()
        .map(factor -> factor.statement().figure().interval())
        .reduce(Interval.exactly(BigDecimal.ONE), Interval::times)
        .meets(product.statement().figure().interval());
  }

  private BigDecimal value() {
    return factors.stream().map(Claim::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
  }

  /** Whether one of the numbers is another one with a slip of the pen. */
  boolean slips() {
    BigDecimal value = value();
    return slips(product, value)
        || factors.stream()
            .anyMatch(
                factor ->
                    slips(
                        factor,
                        product.value().multiply(factor.value()).divide(value, EXACT)));
  }

  /** Whether the amount comes near enough to the product to be meant as it. */
  boolean isNear() {
    BigDecimal value = value();
    return product.value().subtract(value).abs().compareTo(value.multiply(NEAR)) <= 0;
  }

  private static boolean slips(Claim claim, BigDecimal meant) {
    BigDecimal unit = claim.statement().figure().quantity().unit().inBase();
    int scale = Math.max(0, claim.statement().figure().quantity().value().scale());
    BigDecimal printed = meant.divide(unit, EXACT).setScale(scale, RoundingMode.HALF_UP);
    return claim.value().stripTrailingZeros().precision() >= FEWEST_DIGITS
        && DigitSlip.between(claim.value(), printed.multiply(unit));
  }

  Relation relation(Source source) {
    return new Relation.Product(
        factors.stream().map(Claim::statement).toList(), product.statement(), source);
  }
}
