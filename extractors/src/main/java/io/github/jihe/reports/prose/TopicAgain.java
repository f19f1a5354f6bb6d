package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that a clause begins with because it was told before: 编制46名…46名编制中…; 投入215.6万元，215.6万元全部来自….
 */
final class TopicAgain {
  private static final Pattern TOPIC =
      Pattern.compile(
          "^(\\p{IsHan}{0,6}?)(?:中(?!央|心|小|学|级|标|介|医|型)|里(?!程)|之中|当中)|^(?:资金|款项|经费)?(?:全部|均|都|已全部)");
  private static final Pattern SAME = Pattern.compile(".*(同为|同样为|同样是|也为|也是|亦为|均为|仍为|仍是|还是|一致为)$");
  private static final Pattern OPENS = Pattern.compile("^(有效问卷|在回收的|回收的|上述|这|该|此|前述|其中的|全部|全|在这|在上述)?$");
  private static final int TWO = 2;

  private TopicAgain() {}

  static List<Relation> read(Passage passage, List<Claim> claims, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> facts = claims.stream().filter(TopicAgain::isFact).toList();
    for (int i = 1; i < facts.size(); i++) {
      Claim again = facts.get(i);
      List<Claim> before =
          facts.subList(0, i).stream().filter(first -> first.comparable(again)).toList();
      boolean same = SAME.matcher(again.head()).matches();
      boolean topic = OPENS.matcher(again.head()).matches() && TOPIC.matcher(again.tail()).find();
      boolean taken = topic || same || isSharedTopic(before, again);
      boolean told =
          before.stream()
              .anyMatch(
                  first ->
                      first
                          .statement()
                          .figure()
                          .interval()
                          .meets(again.statement().figure().interval()));
      if (taken && !told && !isTold(known, again)) {
        slipped(before, again)
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
    return found;
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
        && !claim.statement().figure().quantity().approximate()
        && claim.statement().period() == Statement.Period.REPORT_YEAR;
  }

  /** 受益群众4.86万人，48600名群众用上: the same noun, told in another unit. */
  private static boolean isSharedTopic(List<Claim> before, Claim again) {
    String noun = again.tail().length() < TWO ? "" : again.tail().substring(0, TWO);
    return again.head().isEmpty()
        && !noun.isEmpty()
        && before.stream()
            .anyMatch(
                first ->
                    first.head().endsWith(noun)
                        && !first
                            .statement()
                            .figure()
                            .quantity()
                            .unit()
                            .equals(again.statement().figure().quantity().unit()));
  }

  private static Optional<Claim> slipped(List<Claim> before, Claim again) {
    List<Claim> near =
        before.stream().filter(first -> slip(first.value(), again.value())).toList();
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
