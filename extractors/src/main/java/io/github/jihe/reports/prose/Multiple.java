package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** A reading of an amount: what it may be the product of. */
record Multiple(List<Claim> factors, Claim product) {
  private static final MathContext EXACT = MathContext.DECIMAL64;
  private static final BigDecimal NEAR = new BigDecimal("0.25");

  Multiple {
    factors = List.copyOf(factors);
  }

  /** Whether the amount is the product as far as all of them are printed. */
  boolean fits() {
    return range().meets(product.interval());
  }

  /** Every value that the factors make. */
  Interval range() {
    return new Relation.Product(
            factors.stream().map(Claim::statement).toList(),
            product.statement(),
            product.statement().figure().source())
        .range();
  }

  /** What the factors make. */
  BigDecimal value() {
    return factors.stream().map(Claim::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
  }

  /** Whether both say the same of the same numbers: 12600平方米（1.26万平方米） is told twice. */
  boolean isAlike(Multiple other) {
    return product.value().compareTo(other.product.value()) == 0
        && value().compareTo(other.value()) == 0;
  }

  /** Whether one of the numbers is another one with a slip of the pen. */
  boolean slips() {
    BigDecimal value = value();
    return product.isSlipOf(product.rounded(value))
        || factors.stream()
            .anyMatch(
                factor -> {
                  BigDecimal meant = meant(factor, value);
                  return factor.isSlipOf(meant) && fits(factor, meant);
                });
  }

  /** 8.6万元 of 40户 is 0.2万元 on average, though 40 times that is not. */
  boolean roundsTo(Claim mean) {
    return meant(mean, value()).compareTo(mean.value()) == 0;
  }

  boolean productSlips() {
    return product.isSlipOf(product.rounded(value()));
  }

  /** What a factor would have to be, printed as it is. */
  private BigDecimal meant(Claim factor, BigDecimal value) {
    return factor.rounded(product.value().multiply(factor.value()).divide(value, EXACT));
  }

  private boolean fits(Claim changed, BigDecimal meant) {
    return factors.stream()
        .map(factor -> factor.equals(changed) ? Interval.exactly(meant) : factor.interval())
        .reduce(Interval.exactly(BigDecimal.ONE), Interval::times)
        .meets(product.interval());
  }

  /** Whether the amount comes near enough to the product to be meant as it. */
  boolean isNear() {
    BigDecimal value = value();
    return product.value().subtract(value).abs().compareTo(value.multiply(NEAR)) <= 0;
  }

  /** Whether it is off by a power of ten, or two digits of a short number are swapped. */
  boolean isTenfold() {
    BigDecimal value = value();
    return isShifted()
        || isTurned(product, product.rounded(value))
        || factors.stream().anyMatch(factor -> isTurned(factor, meant(factor, value)));
  }

  /** Whether it is off by a power of ten. */
  boolean isShifted() {
    BigDecimal value = value();
    return digits(product.value()).equals(digits(value)) && product.value().compareTo(value) != 0;
  }

  /** 42 for 24. */
  private static boolean isTurned(Claim claim, BigDecimal meant) {
    BigDecimal unit = claim.statement().figure().quantity().unit().inBase();
    BigDecimal value = claim.statement().figure().quantity().value();
    BigDecimal other = meant.divide(unit, EXACT).setScale(Math.max(0, value.scale()));
    return Swapped.digits(value.toPlainString(), other.toPlainString());
  }

  private static String digits(BigDecimal value) {
    return value.stripTrailingZeros().unscaledValue().toString();
  }

  /** Whether the amount is neither half of the product nor twice as much. */
  boolean isComparable() {
    BigDecimal value = value();
    BigDecimal two = BigDecimal.valueOf(2);
    return product.value().multiply(two).compareTo(value) > 0
        && product.value().compareTo(value.multiply(two)) < 0;
  }

  Relation relation(Source source) {
    return new Relation.Product(
        factors.stream().map(Claim::statement).toList(), product.statement(), source);
  }
}
