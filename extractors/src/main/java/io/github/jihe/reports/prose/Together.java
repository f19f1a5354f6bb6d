package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

/** Several numbers of one unit added up, as one number whose words show what it was made of. */
final class Together {
  private Together() {}

  /** What is left of a number without another of its unit. */
  static Claim less(Claim whole, Claim part) {
    Unit unit = whole.statement().figure().quantity().unit();
    BigDecimal value =
        whole.value().subtract(part.value()).divide(unit.inBase(), MathContext.DECIMAL64);
    String words =
        "（%s－%s）%s"
            .formatted(
                whole.statement().figure().quantity().value().toPlainString(),
                part.statement().figure().quantity().value().toPlainString(),
                unit.symbol());
    return as(whole, whole.statement().subject(), new Quantity(value, unit, false, words));
  }

  /** The sum; of one claim the claim itself. */
  static Claim of(List<Claim> claims) {
    Claim first = claims.get(0);
    if (claims.size() == 1) {
      return first;
    }
    Unit unit = first.statement().figure().quantity().unit();
    int scale =
        claims.stream()
            .mapToInt(claim -> claim.statement().figure().quantity().value().scale())
            .max()
            .orElse(0);
    BigDecimal sum = Claim.sum(claims).divide(unit.inBase(), MathContext.DECIMAL64);
    BigDecimal value = sum.scale() < scale ? sum.setScale(scale) : sum;
    String words =
        claims.stream()
            .map(claim -> claim.statement().figure().quantity().value().toPlainString())
            .collect(Collectors.joining("＋", "（", "）" + unit.symbol()));
    String subject =
        claims.stream().map(claim -> claim.statement().subject()).collect(Collectors.joining("、"));
    boolean approximate = claims.stream().anyMatch(claim -> claim.isApproximate());
    return as(first, subject, new Quantity(value, unit, approximate, words));
  }

  private static Claim as(Claim first, String subject, Quantity quantity) {
    Statement said = first.statement();
    Statement statement =
        new Statement(
            subject,
            said.kind(),
            said.measure(),
            said.period(),
            said.status(),
            said.operator(),
            Figure.of(quantity, said.figure().source(), false));
    return new Claim(
        statement,
        first.clause(),
        first.mention(),
        first.head(),
        first.tail(),
        first.ownMeasure(),
        first.change());
  }
}
