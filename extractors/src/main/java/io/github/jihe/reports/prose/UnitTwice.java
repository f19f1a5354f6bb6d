package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One quantity told at once in two units: 面积186亩，合12.4公顷; 3.5公里（3500米）; 投资1.2亿元，即12000万元. */
final class UnitTwice {
  private static final Sought AGAIN =
      new Sought("[,，]?\\(?(即|合|折合|约合|折|相当于|换算|也就是|折算|折合成)?(为|约|面积|每人每年|每年|全年|一年|年)?");
  private static final Sought SAID = new Sought(".*(即|合|折|相当于|换算|也就是).*");

  /** How many of a common unit one of these is: square metres, metres, kilograms, minutes. */
  /** What a unit measures, and how much of its kind's smallest unit it is. */
  private record Size(String kind, BigDecimal inBase) {}

  private static final Map<String, Size> SIZES =
      Map.ofEntries(
          Map.entry("亩", new Size("面积", new BigDecimal("666.6667"))),
          Map.entry("公顷", new Size("面积", new BigDecimal("10000"))),
          Map.entry("平方米", new Size("面积", new BigDecimal("1"))),
          Map.entry("平方公里", new Size("面积", new BigDecimal("1000000"))),
          Map.entry("公里", new Size("长度", new BigDecimal("1000"))),
          Map.entry("千米", new Size("长度", new BigDecimal("1000"))),
          Map.entry("里", new Size("长度", new BigDecimal("500"))),
          Map.entry("米", new Size("长度", new BigDecimal("1"))),
          Map.entry("吨", new Size("重量", new BigDecimal("1000"))),
          Map.entry("公斤", new Size("重量", new BigDecimal("1"))),
          Map.entry("千克", new Size("重量", new BigDecimal("1"))),
          Map.entry("斤", new Size("重量", new BigDecimal("0.5"))),
          Map.entry("小时", new Size("时间", new BigDecimal("60"))),
          Map.entry("分钟", new Size("时间", new BigDecimal("1"))));

  private static final Sought MONTHLY = new Sought("每月|/月|月均");
  private static final Sought YEARLY = new Sought("每年|全年|一年|年$");
  private static final BigDecimal SLACK = new BigDecimal("0.0005");

  private UnitTwice() {}

  static List<Relation> read(Passage passage, List<Claim> claims) {
    List<Relation> found = new ArrayList<>();
    for (Claim again : claims) {
      claims.stream()
          .filter(first -> first.mention().end() <= again.mention().start())
          .reduce((a, b) -> a.mention().end() > b.mention().end() ? a : b)
          .filter(first -> isAgain(passage, first, again))
          .flatMap(first -> told(passage, first, again))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isAgain(Passage passage, Claim first, Claim again) {
    String between =
        passage
            .plain()
            .substring(first.mention().end(), again.mention().start())
            .replaceAll("\\s+", "");
    boolean exact =
        !first.change()
            && !first.statement().figure().quantity().isRange()
            && !first.head().contains("均")
            && !again.change()
            && first.statement().operator() == Operator.NONE
            && again.statement().operator() == Operator.NONE;
    boolean bracket = between.equals("(");
    return exact && AGAIN.is(between) && (SAID.is(between) || bracket);
  }

  private static Optional<Relation> told(Passage passage, Claim first, Claim again) {
    boolean yearly =
        first.isMoney()
            && again.isMoney()
            && MONTHLY.isIn(first.head() + first.tail())
            && YEARLY.isIn(again.head());
    if (yearly) {
      Interval year = first.interval().times(Interval.exactly(new BigDecimal(12)));
      return Optional.of(relation(passage, first, again, year.meets(again.interval())));
    }
    if (first.isMoney() && again.isMoney()) {
      if (!first.isPlain() || !again.isPlain()) {
        return Optional.empty();
      }
      boolean units =
          !first
              .statement()
              .figure()
              .quantity()
              .unit()
              .equals(again.statement().figure().quantity().unit());
      boolean bracket = again.clause().depth() > 0;
      return units && !bracket
          ? Optional.of(relation(passage, first, again, first.agrees(again)))
          : Optional.empty();
    }
    Optional<Interval> one = size(first, again);
    Optional<Interval> other = size(again, first);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(relation(passage, first, again, one.get().meets(other.get())));
  }

  /** In the common unit, if both numbers have different units of one kind. */
  private static Optional<Interval> size(Claim claim, Claim beside) {
    Size own = SIZES.get(bare(claim));
    Size other = SIZES.get(bare(beside));
    if (own == null || other == null || !own.kind().equals(other.kind()) || own.equals(other)) {
      return Optional.empty();
    }
    Interval printed = claim.interval();
    Interval size = printed.times(Interval.exactly(own.inBase()));
    return Optional.of(size.widened(size.high().abs().multiply(SLACK, MathContext.DECIMAL64)));
  }

  private static String bare(Claim claim) {
    String symbol = claim.statement().figure().quantity().unit().symbol();
    return SIZES.containsKey(symbol) ? symbol : symbol.replaceFirst("^[十百千万亿]+", "");
  }

  private static Relation relation(Passage passage, Claim first, Claim again, boolean holds) {
    return new Relation.Worded(
        again.statement().figure().printed(),
        "所述为" + first.statement().figure().printed(),
        holds,
        passage.source(first.clause().start(), again.mention().end()));
  }
}
