package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Prices, standards and averages whose count and total no other grammar could tell: 新打机井236眼，单井1.85
 * 万元，共436.6万元; 参训1240人，支出37.2万元，人均300元. If any count and total near make the number, it is right;
 * else it is claimed of the only two that can be meant, or of the two that would make it but for a
 * slip.
 */
final class EachGrammar {
  private static final int MOST = 24;

  /** Words by which one standard, one count or one amount is not the only one. */
  private static final Sought LOOSE_WORDS =
      new Sought("不同标准|按不同|标准不一|不等|封顶|最高|不超过|部分|定金|预付|首付|进度款|折|控制在|以内|限额");

  /** 户均 alone can only be that of the total in front. */
  private static final Sought MEAN = new Sought("(平均)?.均(补助|救助|发放|支出|投入|资金)?(为|达)?");

  private EachGrammar() {}

  /**
   * The products of a sentence.
   *
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    Set<Statement> tied = new HashSet<>();
    for (Relation relation : known) {
      if (relation instanceof Relation.Product product) {
        tied.addAll(product.factors());
      }
    }
    List<Relation> found = new ArrayList<>();
    for (Claim each : spoken.claims()) {
      if (!tied.contains(each.statement()) && !each.isApproximate()) {
        PerUnit.of(each).flatMap(per -> read(spoken, each, per)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Relation> read(Spoken spoken, Claim each, PerUnit per) {
    List<Claim> own = beside(spoken, usable(spoken.claims(), each), each);
    List<Claim> all = new ArrayList<>(usable(spoken.said(), each));
    all.addAll(own);
    if (each.clause().depth() > 0) {
      all.retainAll(own);
    }
    List<Multiple> possible = multiples(all, each, per);
    if (possible.stream().anyMatch(Multiple::fits) || LOOSE_WORDS.isIn(spoken.source().quote())) {
      return Optional.empty();
    }
    List<Claim> segment = segment(spoken, own, each);
    boolean others =
        segment(spoken, spoken.claims(), each).stream()
            .filter(c -> !c.equals(each) && c.comparable(each))
            .anyMatch(c -> PerUnit.of(c).filter(p -> p.of().equals(per.of())).isPresent());
    if (others) {
      return Optional.empty(); // 小学每人500元、初中每人625元.
    }
    List<Multiple> told = multiples(segment, each, per);
    boolean timed = told.isEmpty() && !per.span().isEmpty();
    List<Multiple> near = timed ? overTime(segment, all, spoken, each, per) : told;
    if (near.stream().anyMatch(Multiple::fits)) {
      return Optional.empty();
    }
    List<Multiple> chosen =
        !near.isEmpty() ? near : multiples(own, each, per).isEmpty() ? possible : List.of();
    if (chosen.size() == 1) {
      return chosen.stream()
          .filter(
              one ->
                  one.isNear() && (each.isMoney() || !each.head().contains("每"))
                      || one.slips()
                      || one.isTenfold()
                      || MEAN.is(each.head()) && one.isComparable())
          .map(one -> one.relation(spoken.source()))
          .findFirst();
    }
    List<Multiple> readings = near.isEmpty() ? possible : near;
    return only(readings, Multiple::productSlips)
        .or(() -> only(readings, Multiple::slips))
        .or(
            () ->
                near.isEmpty() || !each.isMoney() ? Optional.empty() : only(near, Multiple::isNear))
        .map(one -> one.relation(spoken.source()));
  }

  private static Optional<Multiple> only(List<Multiple> readings, Predicate<Multiple> test) {
    List<Multiple> found = readings.stream().filter(test).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static List<Claim> usable(List<Claim> claims, Claim each) {
    List<Claim> usable =
        claims.stream()
            .filter(c -> !c.equals(each) && !c.isRate() && isPlain(c) && c.value().signum() > 0)
            .filter(c -> isOfTime(c, each) && !c.isApproximate())
            .toList();
    return usable.subList(Math.max(0, usable.size() - MOST), usable.size());
  }

  /** What brackets tell is told of the number in front of them: 80万元（4000块，每块200元）. */
  private static List<Claim> beside(Spoken spoken, List<Claim> own, Claim each) {
    if (each.clause().depth() == 0) {
      return own;
    }
    String plain = spoken.passage().plain();
    int open = plain.lastIndexOf('(', each.mention().start());
    return own.stream()
        .filter(
            c ->
                c.mention().start() > open
                    || c.mention().end() <= open
                        && plain.substring(c.mention().end(), open).isBlank())
        .toList();
  }

  private static boolean isOfTime(Claim claim, Claim each) {
    boolean other =
        claim.statement().period() == Period.LAST_YEAR
            || claim.statement().period() == Period.CUMULATIVE;
    return claim.samePeriod(each) || !other;
  }

  private static boolean isPlain(Claim claim) {
    Operator operator = claim.statement().operator();
    return (operator == Operator.NONE || operator == Operator.EQUAL)
        && !claim.change()
        && !claim.statement().figure().quantity().isRange()
        && !claim.statement().figure().quantity().isForEach();
  }

  /** The claims between the semicolons around a claim. */
  private static List<Claim> segment(Spoken spoken, List<Claim> own, Claim each) {
    int from = 0;
    int to = Integer.MAX_VALUE;
    for (Clause clause : spoken.clauses()) {
      if (clause.depth() == 0 && clause.opener() == ';') {
        if (clause.start() <= each.mention().start()) {
          from = clause.start();
        } else {
          to = Math.min(to, clause.start());
        }
      }
    }
    List<Claim> segment = new ArrayList<>();
    for (Claim claim : own) {
      if (claim.mention().start() >= from && claim.mention().end() <= to) {
        segment.add(claim);
      }
    }
    return segment;
  }

  /** Every product that the claims may tell. */
  private static List<Multiple> multiples(List<Claim> claims, Claim each, PerUnit per) {
    List<Claim> counts = claims.stream().filter(per::counts).toList();
    List<Claim> spans =
        per.span().isEmpty() ? List.of() : claims.stream().filter(per::spans).toList();
    List<Claim> totals = claims.stream().filter(c -> isTotal(c, each)).toList();
    List<Multiple> multiples = new ArrayList<>();
    for (Claim count : counts) {
      for (Claim total : totals) {
        if (total.equals(count) || ProductGrammar.isPlanAndFact(count, total)) {
          continue;
        }
        if (per.span().isEmpty()) {
          multiples.add(new Multiple(List.of(each, count), total));
        }
        spans.forEach(span -> multiples.add(new Multiple(List.of(each, count, span), total)));
      }
    }
    return multiples;
  }

  /** 468人，月标准100元，全年46.8万元: the months are told elsewhere, or are all of the year. */
  private static List<Multiple> overTime(
      List<Claim> segment, List<Claim> all, Spoken spoken, Claim each, PerUnit per) {
    List<Claim> times = new ArrayList<>(all.stream().filter(per::spans).toList());
    boolean year = spoken.source().quote().contains("全年") && per.span().equals("月");
    if (times.isEmpty() && year) {
      times.add(PerUnit.months(each));
    }
    List<Claim> with = new ArrayList<>(segment);
    with.addAll(times);
    return multiples(with, each, per);
  }

  private static boolean isTotal(Claim claim, Claim each) {
    return claim.comparable(each)
        && claim.value().compareTo(each.value()) > 0
        && PerUnit.of(claim).isEmpty();
  }
}
