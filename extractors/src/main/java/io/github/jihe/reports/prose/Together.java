package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Several numbers of one unit added up, as one number whose words show what it was made of. */
final class Together {
  private Together() {}

  /** The sum; of one claim the claim itself. */
  static Claim of(List<Claim> claims) {
    Claim first = claims.get(0);
    if (claims.size() == 1) {
      return first;
    }
    Statement said = first.statement();
    Unit unit = said.figure().quantity().unit();
    int scale =
        claims.stream()
            .mapToInt(claim -> claim.statement().figure().quantity().value().scale())
            .max()
            .orElse(0);
    BigDecimal sum = Claim.sum(claims).divide(unit.inBase());
    BigDecimal value = sum.scale() < scale ? sum.setScale(scale) : sum;
    String words =
        claims.stream()
            .map(claim -> claim.statement().figure().quantity().value().toPlainString())
            .collect(Collectors.joining("＋", "（", "）" + unit.symbol()));
    String subject =
        claims.stream().map(claim -> claim.statement().subject()).collect(Collectors.joining("、"));
    boolean approximate =
        claims.stream().anyMatch(claim -> claim.statement().figure().quantity().approximate());
    Statement statement =
        new Statement(
            subject,
            said.kind(),
            said.measure(),
            said.period(),
            said.status(),
            said.operator(),
            Figure.of(
                new Quantity(value, unit, approximate, words), said.figure().source(), false));
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
