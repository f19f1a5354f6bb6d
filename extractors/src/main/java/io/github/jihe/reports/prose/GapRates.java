package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rates told with what is missing instead of with their whole: 到位360万元，到位率75%，缺口120万元; or with what
 * is left: 扣减42万元留待下年使用，实际支出3008万元，执行率98.6%.
 */
final class GapRates {
  private static final Sought MISSING =
      new Sought("^(尚|仍|还)?(有|存在)?(资金)?(缺口|缺|差|欠|短缺|短少|未到位|未支付|未拨付|未完成|未整改)(资金|金额|数)?(为|达|计|约)?$");
  private static final Sought MISSING_BEHIND = new Sought("^的?(缺口|未到位|未支付|未拨付|未完成|没有?到位|没有?支付)");
  private static final Sought REST = new Sought("(尚|仍|还|其余|剩余|余|剩)?(有|剩|的)?(资金)?");

  /** 未结218件 beside 结案率, 不合格20批次 beside 合格率: what was not done of what the rate is called. */
  private static final Sought NOT_DONE =
      new Sought("(?:尚|仍|还|另|其余|剩余|有)*(?:未|不|没有?|待)(\\p{IsHan}{1,2}?)(?:到位|数|的|案件|隐患|问题)?");

  private static final Sought NOT_DONE_BEHIND =
      new Sought("^\\p{IsHan}{0,4}?(?:未|不|没有?|正在|尚在|仍在|还在|待)(\\p{IsHan}{1,2})");
  private static final Sought OTHER_BASE = new Sought("当年|本年|年初|批复|上级|上年|结转|合同");
  private static final Sought LEFT = new Sought("留待|结转|结余|未用|未使用|未支出|未执行|剩余");

  private GapRates() {}

  /**
   * The rates of a sentence that do not hold.
   *
   * @param earlier the claims of all passages before, in order
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Claim> earlier, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> claims = spoken.claims();
    for (int i = 1; i < claims.size(); i++) {
      Claim rate = claims.get(i);
      Optional<RateCue> cue = claims.get(i).isRate() ? RateCue.of(rate, "") : Optional.empty();
      boolean tied = Quotient.isTold(known, rate);
      if (cue.isPresent() && !tied) {
        int at = i;
        missing(spoken, cue.get(), i)
            .or(() -> missingInFront(spoken, cue.get(), at))
            .or(() -> left(spoken, earlier, cue.get(), at))
            .ifPresent(quotient -> found.add(quotient.relation(spoken.source())));
      }
    }
    return found;
  }

  private static boolean isNumber(Claim claim) {
    return !claim.isRate() && claim.isPlain() && !claim.isApproximate() && !claim.change();
  }

  /** What was done, the rate, and right behind it what was not. */
  private static Optional<Quotient> missing(Spoken spoken, RateCue cue, int at) {
    List<Claim> claims = spoken.claims();
    return at + 1 < claims.size()
        ? missing(spoken, cue, claims.get(at - 1), claims.get(at), claims.get(at + 1))
        : Optional.empty();
  }

  /** 合格480批次，不合格20批次，合格率96%: what was not done of what the rate is called stands in front of it. */
  private static Optional<Quotient> missingInFront(Spoken spoken, RateCue cue, int at) {
    List<Claim> claims = spoken.claims();
    boolean told =
        at > 1
            && isNotDone(cue, claims.get(at - 2), claims.get(at - 1))
            && claims.get(at - 2).head().contains(cue.stem());
    return told
        ? missing(spoken, cue, claims.get(at - 2), claims.get(at), claims.get(at - 1))
        : Optional.empty();
  }

  private static Optional<Quotient> missing(
      Spoken spoken, RateCue cue, Claim part, Claim rate, Claim gap) {
    boolean rated =
        switch (cue.kind()) {
          case EXECUTION, ARRIVAL, COMPLETION, RESULT -> cue.of().isEmpty();
          default -> false;
        };
    boolean told =
        rated
            && isNumber(part)
            && isNumber(gap)
            && gap.comparable(part)
            && part.clause().depth() == gap.clause().depth()
            && part.clause().depth() == rate.clause().depth()
            && gap.samePeriod(part)
            && (MISSING.isIn(gap.head())
                || REST.is(gap.head()) && MISSING_BEHIND.isIn(gap.tail())
                || isNotDone(cue, part, gap));
    if (part.statement().status() == Status.PLANNED || isOfWhole(part, gap, rate)) {
      return Optional.empty();
    }
    Stream<Claim> near = Stream.concat(spoken.said().stream(), spoken.claims().stream());
    if (!told || near.anyMatch(c -> c.comparable(part) && new Quotient(part, c, rate).fits())) {
      return Optional.empty();
    }
    Quotient quotient = new Quotient(part, Together.of(List.of(part, gap)), rate);
    return Optional.of(quotient).filter(q -> !q.fits() && q.isCredible());
  }

  private static boolean isNotDone(RateCue cue, Claim part, Claim gap) {
    Optional<String> what =
        NOT_DONE
            .whole(gap.head())
            .map(found -> found.group(1))
            .or(
                () ->
                    REST.is(gap.head())
                        ? NOT_DONE_BEHIND.firstIn(gap.tail()).map(found -> found.group(1))
                        : Optional.empty());
    return cue.kind() == RateCue.Kind.RESULT
        && part.countsSame(gap)
        && what.filter(cue.stem()::contains).isPresent()
        && !part.head().contains(gap.head());
  }

  /** 计划3400亩，完成率95.9%，欠140亩: what stands first is the whole. */
  private static boolean isOfWhole(Claim whole, Claim gap, Claim rate) {
    Interval done = Interval.exactly(whole.value().subtract(gap.value()));
    return whole.value().signum() > 0
        && done.dividedBy(Interval.exactly(whole.value())).meets(rate.interval());
  }

  /** What was spent and what was left make what there was: then its rate is known. */
  private static Optional<Quotient> left(Spoken spoken, List<Claim> earlier, RateCue cue, int at) {
    boolean general = cue.of().isEmpty() && !OTHER_BASE.isIn(cue.name());
    if (cue.kind() != RateCue.Kind.EXECUTION || !general) {
      return Optional.empty();
    }
    Claim rate = spoken.claims().get(at);
    List<Claim> claims = spoken.claims();
    boolean behind = at + 1 < claims.size() && isLeft(claims.get(at + 1));
    List<Claim> own =
        claims.subList(0, behind ? at + 2 : at).stream().filter(GapRates::isNumber).toList();
    List<Claim> spent = own.stream().filter(Money::spent).filter(c -> !isLeft(c)).toList();
    List<Claim> left = own.stream().filter(c -> c.isMoney() && isLeft(c)).toList();
    if (spent.size() != 1 || left.size() != 1) {
      return Optional.empty();
    }
    Claim part = spent.get(0);
    Claim both = Together.of(List.of(part, left.get(0)));
    List<Claim> all = new ArrayList<>(earlier);
    all.addAll(spoken.said());
    all.addAll(own);
    List<Claim> money =
        all.stream()
            .filter(c -> isNumber(c) || c.statement().operator() == Operator.EQUAL)
            .filter(c -> c.isMoney() && !c.equals(part))
            .toList();
    boolean fits = money.stream().anyMatch(c -> new Quotient(part, c, rate).fits());
    return money.stream()
        .filter(c -> !fits && c.value().compareTo(both.value()) == 0)
        .reduce((one, later) -> later)
        .map(whole -> new Quotient(part, whole, rate))
        .filter(quotient -> !quotient.fits() && quotient.isCredible());
  }

  private static boolean isLeft(Claim claim) {
    return LEFT.isIn(claim.head()) || LEFT.isIn(claim.tail());
  }
}
