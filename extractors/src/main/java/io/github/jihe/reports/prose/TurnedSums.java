package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Numbers side by side that would make the one beside them were two digits turned round, and whose
 * words tell of a sum or of what is left: 期初4300套，购入12000套，发往各县13560套…; 627万元已付，余下的290万元…. Whatever
 * the grammar of the sentence: of a number that nothing else explains.
 */
final class TurnedSums {
  private static final int FEWEST_DIGITS = 3;
  private static final int MOST = 9;
  private static final Sought SUM =
      new Sought("共|合计|总|小计|累计|合起来|加起来|加上|加在一起|相加|之和|合并|汇总|[全整]部|即为|盘子");
  private static final Sought LEFT = new Sought("余|剩|结转|尚|还有|未|节约|节省|即|缺口|差额|退回|收回|少|另");
  private static final Sought LAST_YEARS = new Sought("(上年|去年|上年度|往年)(结余|节余|剩余)");
  private static final Sought HEDGE = new Sought("等|主要|其中|约|部分|不含|除外|重复|交叉|同时");

  private TurnedSums() {}

  /** Every number that one of these relations ties to others. */
  static Set<Statement> tied(List<Relation> known) {
    Set<Statement> tied = new HashSet<>();
    known.forEach(relation -> tied.addAll(relation.statements()));
    return tied;
  }

  /**
   * The sums of a passage with a turned number.
   *
   * @param claims every number of the passage, in order
   * @param known what the grammars have read of them
   */
  static List<Relation> read(Passage passage, List<Claim> claims, List<Relation> known) {
    List<List<Claim>> groups = LikeNumbers.of(passage, claims);
    if (groups.isEmpty()) {
      return List.of();
    }
    List<Relation> found = new ArrayList<>();
    Set<Statement> tied = tied(known);
    for (List<Claim> like : groups) {
      for (int from = 0; from < like.size(); from++) {
        for (int to = from + 3; to <= Math.min(like.size(), from + MOST); to++) {
          List<Claim> row = like.subList(from, to);
          for (int whole = 0; whole < row.size(); whole += row.size() == 3 ? 1 : row.size() - 1) {
            List<Claim> parts = new ArrayList<>(row);
            turned(passage, like, parts.remove(whole), parts, tied).ifPresent(found::add);
          }
        }
      }
    }
    return found.size() == 1 ? found : List.of();
  }

  private static Optional<Relation> turned(
      Passage passage, List<Claim> like, Claim whole, List<Claim> parts, Set<Statement> tied) {
    BigDecimal gap = whole.value().subtract(Claim.sum(parts));
    if (gap.signum() == 0 || !isAlike(whole, parts)) {
      return Optional.empty();
    }
    List<Claim> turned = new ArrayList<>();
    if (isTurned(whole, gap.negate())) {
      turned.add(whole);
    }
    parts.stream().filter(part -> isTurned(part, gap)).forEach(turned::add);
    boolean free =
        !turned.isEmpty()
            && turned.stream().noneMatch(c -> tied.contains(c.statement()) || isExplained(c, like));
    return free && isToldAsSum(passage, whole, parts)
        ? Optional.of(new SumGap(whole, parts).relation(passage))
        : Optional.empty();
  }

  private static boolean isTurned(Claim claim, BigDecimal by) {
    BigDecimal meant = claim.value().add(by);
    int digits =
        Math.max(
            claim.value().stripTrailingZeros().precision(), meant.stripTrailingZeros().precision());
    return digits >= FEWEST_DIGITS && DigitSlip.swaps(claim.value(), meant);
  }

  private static boolean isAlike(Claim whole, List<Claim> parts) {
    return isFact(whole)
        && parts.stream()
            .allMatch(
                part ->
                    isFact(part)
                        && part.samePeriod(whole)
                        && part.countsSame(whole)
                        && part.value().compareTo(whole.value()) < 0);
  }

  private static boolean isFact(Claim claim) {
    return claim.isPlain()
        && !claim.isApproximate()
        && claim.value().signum() > 0
        && !LAST_YEARS.isIn(claim.head());
  }

  /** Whether other numbers make it, or it makes another one with those beside it. */
  private static boolean isExplained(Claim claim, List<Claim> like) {
    List<Claim> others = like.stream().filter(one -> !one.equals(claim)).toList();
    for (int i = 0; i < others.size(); i++) {
      BigDecimal one = others.get(i).value();
      if (one.compareTo(claim.value()) == 0) {
        return true;
      }
      for (Claim other : others.subList(i + 1, others.size())) {
        boolean made =
            one.add(other.value()).compareTo(claim.value()) == 0
                || one.subtract(other.value()).abs().compareTo(claim.value()) == 0;
        if (made) {
          return true;
        }
      }
    }
    return isInRun(claim, like);
  }

  private static boolean isInRun(Claim claim, List<Claim> like) {
    for (int from = 0; from < like.size(); from++) {
      for (int to = from + 2; to <= like.size(); to++) {
        List<Claim> run = like.subList(from, to);
        BigDecimal sum = Claim.sum(run);
        boolean makes =
            run.contains(claim)
                ? like.stream().anyMatch(c -> !run.contains(c) && c.value().compareTo(sum) == 0)
                : sum.compareTo(claim.value()) == 0;
        if (makes) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isToldAsSum(Passage passage, Claim whole, List<Claim> parts) {
    List<Claim> all = Claim.inOrder(Stream.concat(Stream.of(whole), parts.stream()).toList());
    Claim first = all.get(0);
    Claim last = all.get(all.size() - 1);
    String words = passage.plain().substring(first.clause().start(), last.clause().end());
    boolean cue =
        SUM.isIn(whole.head())
            || SUM.isIn(whole.tail())
            || parts.stream().anyMatch(part -> LEFT.isIn(part.head()));
    return cue && !HEDGE.isIn(words);
  }
}
