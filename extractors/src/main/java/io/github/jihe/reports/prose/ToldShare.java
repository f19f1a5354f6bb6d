package io.github.jihe.reports.prose;

import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * The share that words such as 超过半数 or 近七成 are said of: a rate right beside them, or two counts in
 * front: 23个村当中，9个村…，超过半数; 116人，占全部参训者305人的四成以上.
 *
 * @param figures what it was read from
 */
record ToldShare(BigDecimal value, List<Claim> figures) {
  private static final Sought BETWEEN =
      new Sought("[,，()]?(已|占比?|比例|达到?|为|将|均|总量|的|即|比重){0,2}[,，()]?");
  private static final Sought OF_WHOLE = new Sought("的(比例|比重)?(已|约|将)?(达|为)?");
  private static final Sought WHOLE = new Sought(".*占(了|到|全部|全体|总|所有|参加|受|在|全)?[^,，;；。]{0,12}$");
  private static final Sought AMONG = new Sought("^[^,，;；。]{0,8}?(当中|之中|中间|中|里|内)$");
  private static final Sought AT_ONCE =
      new Sought("[^,，;；。\\d]{0,14}[,，](已|就|约|将)?(占比?|占到|比例|比重)?(已|约|将)?(达到?|为)?");

  /** The share that a phrase is said of; absent if nobody can tell. */
  static Optional<ToldShare> of(Passage passage, List<Claim> claims, MatchResult said) {
    return beside(passage, claims, said).or(() -> counted(passage, claims, said));
  }

  /** The rate in the clause before or behind, with nothing but a comma in between. */
  private static Optional<ToldShare> beside(Passage passage, List<Claim> claims, MatchResult said) {
    return claims.stream()
        .filter(
            claim ->
                claim.isRate() && claim.statement().operator() == Operator.NONE && !claim.change())
        .filter(
            claim -> {
              int end = claim.mention().end();
              int start = claim.mention().start();
              String between =
                  end <= said.start()
                      ? passage.plain().substring(end, said.start())
                      : start >= said.end() ? passage.plain().substring(said.end(), start) : "。";
              return BETWEEN.is(between);
            })
        .findFirst()
        .map(claim -> new ToldShare(claim.value(), List.of(claim)));
  }

  private static Optional<ToldShare> counted(
      Passage passage, List<Claim> claims, MatchResult said) {
    List<Claim> before =
        claims.stream().filter(claim -> isCount(claim) && inFront(passage, claim, said)).toList();
    if (before.size() < 2) {
      return Optional.empty();
    }
    Claim last = before.get(before.size() - 1);
    Claim former = before.get(before.size() - 2);
    String behind = between(passage, last, said);
    if (OF_WHOLE.is(behind) && WHOLE.is(last.head()) && former.comparable(last)) {
      return share(former, last);
    }
    Optional<Claim> whole = before.stream().filter(claim -> AMONG.isIn(claim.tail())).findFirst();
    List<Claim> parts =
        before.stream()
            .filter(
                claim ->
                    whole.isPresent()
                        && claim.mention().start() > whole.get().mention().start()
                        && claim.comparable(whole.get()))
            .toList();
    String own = behind.substring(1 + Math.max(behind.lastIndexOf(','), behind.lastIndexOf('，')));
    List<Claim> named =
        parts.stream()
            .filter(part -> part.head().length() > 1 && own.startsWith(part.head()))
            .toList();
    if (named.size() == 1) {
      return share(named.get(0), whole.get());
    }
    return parts.size() == 1 && AT_ONCE.is(between(passage, parts.get(0), said))
        ? share(parts.get(0), whole.get())
        : Optional.empty();
  }

  private static Optional<ToldShare> share(Claim part, Claim whole) {
    boolean holds = part.value().signum() > 0 && part.value().compareTo(whole.value()) < 0;
    return holds
        ? Optional.of(
            new ToldShare(
                part.value().divide(whole.value(), MathContext.DECIMAL64), List.of(whole, part)))
        : Optional.empty();
  }

  /** The words between a number and the phrase, without the numbers of another unit. */
  private static String between(Passage passage, Claim claim, MatchResult said) {
    return passage
        .plain()
        .substring(claim.mention().end(), said.start())
        .replaceAll("[\\d.%\\s]|\\([^()]*\\)", "");
  }

  private static boolean isCount(Claim claim) {
    return !claim.isRate() && claim.isPlain() && !claim.isApproximate();
  }

  private static boolean inFront(Passage passage, Claim claim, MatchResult said) {
    int end = claim.mention().end();
    return end <= said.start()
        && passage
            .plain()
            .substring(end, said.start())
            .chars()
            .noneMatch(c -> "。;；\n".indexOf(c) >= 0);
  }
}
