package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Operator;
import java.math.BigDecimal;
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

  /** The number in base units. */
  BigDecimal value() {
    return statement.figure().inBase();
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
