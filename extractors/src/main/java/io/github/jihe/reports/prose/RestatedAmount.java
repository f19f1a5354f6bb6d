package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An amount told again in another unit: 128,166万元（12.82亿元）; 35.2万元，即352000元. */
final class RestatedAmount {
  private static final Sought AGAIN =
      new Sought("(即|合|折合|计|合计|共计|换算为|折算为|约合|折)?|[^,]*[×*xX÷/+-][^,]*");
  private static final Sought APPENDED = new Sought("[,，]?(即|折合|合|折算为|换算为|也就是|也即|亦即|相当于)(人民币)?");

  private static final Sought CONVERTED = new Sought("(共)?(折合|折算为?|换算为?|合)(人民币)?");
  private static final int LONGEST_LINK = 10;

  private RestatedAmount() {}

  /** The amounts of a sentence told twice, except where rounding alone is between them. */
  static List<Relation> read(Spoken spoken) {
    List<Relation> relations = new ArrayList<>();
    List<Claim> claims = spoken.claims();
    for (Claim again : claims) {
      claims.stream()
          .filter(first -> isOf(spoken, again, first))
          .findFirst()
          .ifPresent(
              first ->
                  relations.add(
                      new Relation.Sum(
                          exact(first), List.of(exact(again)), true, spoken.source())));
      converted(spoken, again).ifPresent(relations::add);
    }
    return relations;
  }

  /** Once they lie farther apart than 约 may mean, they are as good as exact. */
  private static Statement exact(Claim claim) {
    Statement s = claim.statement();
    Quantity q = s.figure().quantity();
    return q.approximate()
        ? s.withFigure(
            Figure.of(
                new Quantity(q.value(), q.unit(), false, q.text(), q.per(), q.upTo()),
                s.figure().source(),
                s.figure().unitInherited()))
        : s;
  }

  /** 支出456800元，救助182人次，折合45.68万元: one of the amounts in front is told again. */
  private static Optional<Relation> converted(Spoken spoken, Claim again) {
    if (!CONVERTED.is(again.head()) || !again.isMoney() || !again.isPlain()) {
      return Optional.empty();
    }
    List<Claim> first =
        spoken.claims().stream()
            .filter(c -> c.mention().end() <= again.mention().start() && c.isMoney())
            .filter(c -> c.isPlain() && !isSameUnit(c, again))
            .toList();
    Interval told = again.interval();
    if (first.stream().anyMatch(c -> c.interval().meets(told))) {
      return Optional.empty();
    }
    List<Claim> slips =
        first.stream().filter(c -> DigitSlip.between(again.value(), rounded(c, again))).toList();
    return slips.size() == 1
        ? Optional.of(
            new Relation.Sum(
                slips.get(0).statement(), List.of(again.statement()), true, spoken.source()))
        : Optional.empty();
  }

  private static BigDecimal rounded(Claim claim, Claim like) {
    Quantity quantity = like.statement().figure().quantity();
    BigDecimal unit = quantity.unit().inBase();
    return claim
        .value()
        .divide(unit, MathContext.DECIMAL64)
        .setScale(Math.max(0, quantity.value().scale()), RoundingMode.HALF_UP)
        .multiply(unit);
  }

  private static boolean isSameUnit(Claim one, Claim other) {
    return one.statement()
        .figure()
        .quantity()
        .unit()
        .equals(other.statement().figure().quantity().unit());
  }

  private static boolean isOf(Spoken spoken, Claim again, Claim first) {
    Figure one = first.statement().figure();
    Figure other = again.statement().figure();
    return (isBracketed(spoken, again, first) || isAppended(spoken, again, first))
        && first.isMoney()
        && first.comparable(again)
        && first.isPlain()
        && (again.isPlain() || isResult(again))
        && (isResult(again) || !one.quantity().unit().equals(other.quantity().unit()))
        && (one.inBase().compareTo(other.inBase()) == 0 || !one.interval().meets(other.interval()));
  }

  /** 240×80×15=288000元 in brackets: the last number is the amount. */
  private static boolean isResult(Claim again) {
    List<Mention> numbers = again.clause().numbers();
    return again.statement().operator() == Operator.EQUAL
        && !again.change()
        && numbers.get(numbers.size() - 1).equals(again.mention());
  }

  /** 35.2万元，即352000元. */
  private static boolean isAppended(Spoken spoken, Claim again, Claim first) {
    int gap = again.mention().start() - first.mention().end();
    return gap >= 0
        && gap <= LONGEST_LINK
        && APPENDED.is(
            spoken
                .passage()
                .plain()
                .substring(first.mention().end(), again.mention().start())
                .replaceAll("\\s+", ""));
  }

  private static boolean isBracketed(Spoken spoken, Claim again, Claim first) {
    return again.clause().depth() == 1
        && (again.clause().numbers().size() == 1 || isResult(again))
        && again.tail().isEmpty()
        && AGAIN.is(again.clause().tight(again.clause().start(), again.mention().start()))
        && first.mention().end() <= again.clause().start()
        && spoken
            .passage()
            .plain()
            .substring(first.mention().end(), again.clause().start())
            .strip()
            .equals("(");
  }
}
