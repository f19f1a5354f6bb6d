package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Operator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * A statement together with the clause it was read from.
 *
 * @param head the words in front of the number, without white space
 * @param tail the words behind it up to the next number or the end of the clause
 * @param ownMeasure whether the clause itself names the measure, instead of inheriting it
 * @param change whether the number says by how much something changed
 */
record Claim(
    Statement statement,
    Clause clause,
    Mention mention,
    String head,
    String tail,
    boolean ownMeasure,
    boolean change) {
  /** Of fewer digits a slip tells nothing. */
  private static final int TELLING_DIGITS = 3;

  /** The same number in the same words, said of something else. */
  Claim saying(Statement other) {
    return new Claim(other, clause, mention, head, tail, ownMeasure, change);
  }

  /** The number in base units. */
  BigDecimal value() {
    return statement.figure().inBase();
  }

  /** Every value, in base units, that prints like this one. */
  Interval interval() {
    return statement.figure().interval();
  }

  /** Whether both may print the same value; each in its own unit. */
  boolean agrees(Claim other) {
    return interval().meets(other.interval());
  }

  /** Whether words such as 约 or 近 say that it is not exact. */
  boolean isApproximate() {
    return statement.figure().quantity().approximate();
  }

  /** Whether one slip of the pen makes this number of one that is larger by so much. */
  boolean slipsBy(BigDecimal gap) {
    return DigitSlip.between(value(), value().add(gap));
  }

  /** Whether it is another number with one slip of the pen, and not by chance. */
  boolean isSlipOf(BigDecimal meant) {
    return value().stripTrailingZeros().precision() >= TELLING_DIGITS
        && DigitSlip.between(value(), meant);
  }

  /** A value in base units with as many decimals as this number is printed with. */
  BigDecimal rounded(BigDecimal other) {
    BigDecimal unit = statement.figure().quantity().unit().inBase();
    int scale = Math.max(0, statement.figure().quantity().value().scale());
    return other
        .divide(unit, MathContext.DECIMAL64)
        .setScale(scale, RoundingMode.HALF_UP)
        .multiply(unit);
  }

  /** These numbers added up, in base units. */
  static BigDecimal sum(List<Claim> claims) {
    return claims.stream().map(Claim::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** In the order of the text, what stands in brackets where it stands. */
  static List<Claim> inOrder(List<Claim> claims) {
    return claims.stream()
        .sorted(Comparator.comparingInt(claim -> claim.mention().start()))
        .toList();
  }

  Dimension dimension() {
    return statement.figure().quantity().unit().dimension();
  }

  Measure measure() {
    return statement.measure();
  }

  FundSource kind() {
    return statement.kind();
  }

  boolean isMoney() {
    return dimension() == Dimension.MONEY;
  }

  boolean isRate() {
    return dimension() == Dimension.RATIO;
  }

  boolean comparable(Claim other) {
    return statement
        .figure()
        .quantity()
        .unit()
        .comparable(other.statement.figure().quantity().unit());
  }

  /** Whether both count the same: 5个乡镇 and 3个村 do not, although both count 个. */
  boolean countsSame(Claim other) {
    boolean counted = dimension() == Dimension.OTHER && other.dimension() == Dimension.OTHER;
    return !counted || tail.isEmpty() || other.tail.isEmpty() || tail.equals(other.tail);
  }

  /** Whether the number is one plain value: no bound, no range, no change, not for each of many. */
  boolean isPlain() {
    return !change
        && statement.operator() == Operator.NONE
        && !statement.figure().quantity().isRange()
        && !statement.figure().quantity().isForEach();
  }

  boolean samePeriod(Claim other) {
    return statement.period() == other.statement.period();
  }
}
