package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number that a clause begins with because it was told before: 编制46名…46名编制中…;
 * 投入215.6万元，215.6万元全部来自….
 */
final class TopicAgain {
  private static final Sought TOPIC =
      new Sought(
          "^(\\p{IsHan}{0,6}?)(?:中(?!央|心|小|学|级|标|介|医|型)|里(?!程)|之中|当中)|^(?:资金|款项|经费)?(?:全部|均|都|已全部)|^\\p{IsHan}{1,6}?(?:(?<!平)均(?!值|数|线)|都|全部|已全部)");
  private static final Sought EQUAL = new Sought("^的?\\p{IsHan}{0,8}?(相同|一致|相等|相符|吻合)");
  private static final Sought PART =
      new Sought("其中|其余|其他|其它|余下|剩下|除|占|新增|增加|减少|另|超|比|较|剩余|每|平均|均|不足|上年|去年|计划|目标|应|未");
  private static final Sought SAME = new Sought(".*(同为|同样为|同样是|也为|也是|亦为|均为|仍为|仍是|还是|一致为)$");
  private static final Sought OPENS = new Sought("^\\p{IsHan}{0,6}$");
  private static final int TWO = 2;

  private TopicAgain() {}

  static List<Relation> read(Passage passage, List<Claim> claims, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> facts = claims.stream().filter(TopicAgain::isFact).toList();
    for (int i = 1; i < facts.size(); i++) {
      Claim again = facts.get(i);
      List<Claim> before =
          facts.subList(0, i).stream().filter(first -> first.comparable(again)).toList();
      boolean same = SAME.is(again.head());
      boolean topic = OPENS.is(again.head()) && TOPIC.isIn(again.tail());
      boolean other = before.stream().anyMatch(first -> isOtherMultiple(first, again));
      boolean taken = topic || same || other || isSharedTopic(before, again);
      boolean told =
          before.stream().anyMatch(first -> first.agrees(again)) || isMade(before, again);
      if (taken && !told && !isTold(known, again)) {
        slipped(before, again)
            .filter(first -> !isBeside(first, again))
            .ifPresent(
                first ->
                    found.add(
                        new Relation.Worded(
                            again.statement().figure().printed() + again.tail(),
                            "前文" + first.head() + first.statement().figure().printed(),
                            false,
                            passage.source(first.clause().start(), again.clause().end()))));
      }
    }
    equal(passage, claims).forEach(found::add);
    return found;
  }

  /** 完成2.4万亩，与验收核定的2.4万亩相同. */
  private static List<Relation> equal(Passage passage, List<Claim> claims) {
    List<Relation> found = new ArrayList<>();
    for (Claim again : claims) {
      boolean said =
          EQUAL.isIn(again.tail())
              && again.head().matches("(与|和|同).*")
              && again.statement().operator() == Operator.NONE;
      List<Claim> before =
          claims.stream()
              .filter(first -> first.mention().end() <= again.mention().start())
              .filter(first -> first.comparable(again) && !first.change())
              .toList();
      if (said && !before.isEmpty()) {
        Claim last = before.get(before.size() - 1);
        boolean holds = before.stream().anyMatch(first -> first.agrees(again));
        found.add(
            new Relation.Worded(
                again.head() + again.statement().figure().printed() + again.tail(),
                "前文" + last.head() + last.statement().figure().printed(),
                holds,
                passage.source(last.clause().start(), again.clause().end())));
      }
    }
    return found;
  }

  /** 其余27人 may be what 141 of 168 leave. */
  private static boolean isMade(List<Claim> before, Claim again) {
    return before.stream()
        .anyMatch(
            one ->
                before.stream()
                    .anyMatch(
                        other ->
                            other.interval().plus(again.interval()).meets(one.interval())
                                && !other.equals(one)));
  }

  /** 春季2600人、秋季2680人: neighbours in one list. */
  private static boolean isBeside(Claim first, Claim again) {
    String one = first.head();
    String other = again.head();
    boolean alike =
        !one.isEmpty()
            && one.length() == other.length()
            && !one.equals(other)
            && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    return alike || "、和".indexOf(again.clause().opener()) >= 0 && !other.isEmpty();
  }

  private static boolean isTold(List<Relation> known, Claim claim) {
    return known.stream()
        .anyMatch(
            relation ->
                relation instanceof Relation.Worded worded
                    && worded.source().quote().contains(claim.statement().figure().printed()));
  }

  private static boolean isFact(Claim claim) {
    return claim.isPlain()
        && claim.statement().operator() == Operator.NONE
        && claim.dimension() != Dimension.RATIO
        && claim.dimension() != Dimension.POINTS
        && !claim.isApproximate()
        && !PART.isIn(claim.head())
        && claim.statement().period() == Statement.Period.REPORT_YEAR;
  }

  /** 受益群众4.86万人，48600名群众用上: the same noun, told in another unit. */
  private static boolean isSharedTopic(List<Claim> before, Claim again) {
    String noun = again.tail().length() < TWO ? "" : again.tail().substring(0, TWO);
    return again.head().length() <= 6
        && !noun.isEmpty()
        && before.stream()
            .anyMatch(
                first ->
                    first.head().contains(noun)
                        && !first
                            .statement()
                            .figure()
                            .quantity()
                            .unit()
                            .equals(again.statement().figure().quantity().unit()));
  }

  /** 12.5万株 and 125000株: four digits and more of one thing, in two units. */
  private static boolean isOtherMultiple(Claim first, Claim again) {
    Quantity one = first.statement().figure().quantity();
    Quantity other = again.statement().figure().quantity();
    return !again.isMoney()
        && one.unit().inBase().compareTo(other.unit().inBase()) != 0
        && other.value().precision() > 3
        && slip(first.value(), again.value());
  }

  private static Optional<Claim> slipped(List<Claim> before, Claim again) {
    List<Claim> near = before.stream().filter(first -> slip(first.value(), again.value())).toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static boolean slip(BigDecimal one, BigDecimal other) {
    return DigitSlip.between(one, other) || isSwapped(one, other);
  }

  /** 46 and 64. */
  private static boolean isSwapped(BigDecimal one, BigDecimal other) {
    String a = one.stripTrailingZeros().toPlainString();
    String b = other.stripTrailingZeros().toPlainString();
    return a.length() == TWO
        && b.length() == TWO
        && a.charAt(0) != a.charAt(1)
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0);
  }
}
