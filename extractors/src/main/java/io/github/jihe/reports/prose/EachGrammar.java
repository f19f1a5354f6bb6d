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
      new Sought("不同标准|按不同|标准不一|不等|封顶|最高|不超过|部分|定金|预付|首付|进度款|折(?!算|合)|控制在|以内|限额|[春秋]季学期");

  /** 人均结案 and 点均. */
  private static final Sought MEAN_HEAD = new Sought("^[人户点校村站车班所]均\\p{IsHan}{0,4}$");

  private static final Sought ONE_MONTH = new Sought("当月|单月");

  /** 124人×1500元×10个月: factors of the number that the brackets explain. */
  private static final Sought TIMES = new Sought("[×xX*＊✕✖]|乘以?");

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
      boolean one = !PriceLists.opens(each) && !each.isApproximate();
      if (one && !tied.contains(each.statement())) {
        PerUnit.of(each).flatMap(per -> read(spoken, each, per)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Relation> read(Spoken spoken, Claim each, PerUnit per) {
    List<Claim> own = beside(spoken, usable(spoken.claims(), each), each);
    own = own.stream().filter(c -> !isFactorOfOther(spoken, c, each)).toList();
    List<Claim> all = new ArrayList<>(usable(spoken.said(), each));
    all.addAll(own);
    if (each.clause().depth() > 0) {
      all.retainAll(own);
    }
    List<Multiple> possible = multiples(all, each, per);
    boolean rounded =
        each.head().contains("均") && possible.stream().anyMatch(one -> one.roundsTo(each));
    if (rounded
        || possible.stream().anyMatch(Multiple::fits)
        || LOOSE_WORDS.isIn(spoken.source().quote())) {
      return Optional.empty();
    }
    List<Claim> segment = segment(spoken, own, each);
    boolean others =
        segment(spoken, spoken.claims(), each).stream()
            .filter(c -> !c.equals(each) && c.comparable(each))
            .anyMatch(c -> PerUnit.of(c).filter(p -> p.of().equals(per.of())).isPresent());
    if (others) {
      return beforeMean(spoken, all, each, per); // 小学每人500元、初中每人625元.
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
                  one.isNear()
                          && (each.isMoney() || !each.head().contains("每"))
                          && !PerUnit.isOfUnsaid(each)
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
                near.isEmpty()
                        || !each.isMoney() && !MEAN_HEAD.isIn(each.head())
                        || PerUnit.isOfUnsaid(each)
                    ? Optional.empty()
                    : only(near, Multiple::isNear))
        .map(one -> one.relation(spoken.source()));
  }

  /** 在园352人，支出563.2万元，生均16万元: of several means that of the amount before it, if a point slipped. */
  private static Optional<Relation> beforeMean(
      Spoken spoken, List<Claim> all, Claim each, PerUnit per) {
    int at = spoken.claims().indexOf(each) - 1;
    List<Claim> counts = per.counted(all);
    if (at < 0 || counts.size() != 1 || !isTotal(spoken.claims().get(at), each)) {
      return Optional.empty();
    }
    Multiple one = new Multiple(List.of(each, counts.get(0)), spoken.claims().get(at));
    return Optional.of(one)
        .filter(multiple -> MEAN.isIn(each.head()) && multiple.isShifted())
        .map(multiple -> multiple.relation(spoken.source()));
  }

  private static Optional<Multiple> only(List<Multiple> readings, Predicate<Multiple> test) {
    List<Multiple> found = readings.stream().filter(test).toList();
    boolean one = !found.isEmpty() && found.stream().allMatch(found.get(0)::isAlike);
    return one ? Optional.of(found.get(0)) : Optional.empty();
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
    Optional<Claim> front =
        own.stream()
            .filter(c -> c.mention().end() <= open)
            .filter(c -> plain.substring(c.mention().end(), open).isBlank())
            .findFirst();
    return own.stream()
        .filter(
            c ->
                c.mention().start() > open
                    || front.filter(total -> total.clause().isSame(c.clause())).isPresent())
        .toList();
  }

  /** 186万元（124人×1500元×10个月）: what brackets multiply is told of the number in front of them. */
  private static boolean isFactorOfOther(Spoken spoken, Claim claim, Claim each) {
    if (claim.clause().depth() == 0 || each.clause().depth() > 0) {
      return false;
    }
    String plain = spoken.passage().plain();
    int open = plain.lastIndexOf('(', claim.mention().start());
    int close = plain.indexOf(')', claim.mention().end());
    return open > 0 && close > open && TIMES.isIn(plain.substring(open, close));
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
    List<Claim> counts = per.counted(claims);
    List<Claim> spans =
        per.span().isEmpty() ? List.of() : claims.stream().filter(per::spans).toList();
    List<Claim> totals = claims.stream().filter(c -> isTotal(c, each)).toList();
    List<Multiple> multiples = new ArrayList<>();
    for (Claim count : counts) {
      for (Claim total : totals) {
        if (total.equals(count) || ProductGrammar.isPlanAndFact(count, total)) {
          continue;
        }
        List<Multiple> told = new ArrayList<>();
        if (per.span().isEmpty()) {
          told.add(new Multiple(List.of(each, count), total));
        }
        spans.forEach(span -> told.add(new Multiple(List.of(each, count, span), total)));
        told.removeIf(one -> isLess(total, each) && !one.isShifted());
        multiples.addAll(told);
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
    if (times.isEmpty() && per.span().equals("月") && ONE_MONTH.isIn(spoken.source().quote())) {
      return multiples(segment, each, per.atOnce());
    }
    List<Claim> with = new ArrayList<>(segment);
    with.addAll(times);
    return multiples(with, each, per);
  }

  private static boolean isTotal(Claim claim, Claim each) {
    return claim.comparable(each) && PerUnit.of(claim).isEmpty();
  }

  /** All together is no more than one of them: that can only be a slip of the unit. */
  private static boolean isLess(Claim total, Claim each) {
    return total.value().compareTo(each.value()) <= 0;
  }
}
