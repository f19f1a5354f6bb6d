package io.github.jihe.reports.prose;

import io.github.jihe.facts.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which number a comparison is about: the one in front of it, but of 91人，其中甲53人、乙38人，比上年的84人增加7人
 * the whole, and of 清运29.64万吨，日均812吨，比上年的30.47万吨减少0.83万吨 the one that is no average.
 */
final class LaterValue {
  private static final Pattern PARTS = Pattern.compile("其中|包括|分别");

  /** A year makes nothing three times as large, as a rule. */
  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(3);

  private LaterValue() {}

  /**
   * The index of the number that was reached; −1 if it cannot be told.
   *
   * @param base the index of the earlier value that it is compared with
   */
  static int before(List<Claim> claims, int base) {
    Claim earlier = claims.get(base);
    int at = base - 1;
    while (at >= 0 && isAside(claims.get(at), earlier)) {
      at--;
    }
    int part = at;
    while (part > 0 && isListed(claims.get(part)) && claims.get(part).comparable(earlier)) {
      part--;
    }
    boolean list = part < at && PARTS.matcher(claims.get(part).clause().tight()).lookingAt();
    if (!list) {
      return at;
    }
    int whole = part - 1;
    return whole >= 0 && claims.get(whole).comparable(earlier) ? whole : -1;
  }

  /**
   * The value that a change is told of: the nearest, unless another one in front of it makes the
   * change; if none does, the one that would but for a slip of the pen or that lies on the right
   * side of the base, if there is only one. Absent if nobody can tell.
   *
   * @param nearest the one that the order of words calls for
   * @param others all values of the sentence that it may be, the nearest first
   * @param said the numbers of the sentences before
   */
  static Optional<Claim> of(
      TrailingChange change, Claim base, Claim nearest, List<Claim> others, List<Claim> said) {
    if (change.holds(base, nearest)) {
      return Optional.of(nearest);
    }
    Optional<Claim> fitting =
        Stream.concat(others.stream(), said.stream().filter(c -> mayBe(c, base)))
            .filter(after -> change.holds(base, after))
            .findFirst();
    if (fitting.isPresent()) {
      return fitting;
    }
    List<Claim> slipped = others.stream().filter(after -> change.slips(base, after)).toList();
    if (slipped.contains(nearest) || slipped.isEmpty() && isBeyond(change, base, nearest)) {
      return Optional.of(nearest);
    }
    List<Claim> beyond =
        slipped.isEmpty()
            ? others.stream().filter(after -> isBeyond(change, base, after)).toList()
            : slipped;
    return beyond.size() > 1 || others.isEmpty()
        ? Optional.empty()
        : beyond.stream().findFirst().or(() -> Optional.of(nearest));
  }

  private static boolean isBeyond(TrailingChange change, Claim base, Claim after) {
    return change.grows() == after.value().compareTo(base.value()) > 0;
  }

  /**
   * The only value told before that makes a change of the opposite sign, where none makes the told
   * one: 总计7728万元。与上年的7103万元相比减少625万元.
   */
  static Optional<Claim> opposite(TrailingChange change, Claim base, List<Claim> said) {
    List<Claim> like = said.stream().filter(claim -> mayBe(claim, base)).toList();
    boolean told = like.stream().anyMatch(after -> change.holds(base, after));
    List<Claim> turned =
        like.stream().filter(after -> change.turned().holdsDifference(base, after)).toList();
    long values =
        turned.stream().map(claim -> claim.value().stripTrailingZeros()).distinct().count();
    return told || values != 1 ? Optional.empty() : Optional.of(turned.get(0));
  }

  private static boolean mayBe(Claim after, Claim base) {
    return after.isPlain()
        && after.comparable(base)
        && after.statement().period() != Statement.Period.LAST_YEAR;
  }

  /** An average of other size, or the share of the budget that was spent: 决算22.9万元，完成预算的86%. */
  private static boolean isAside(Claim claim, Claim base) {
    boolean average = isAverage(claim) && !isAverage(base) && !isOfSize(claim, base);
    boolean rate = claim.isRate() && !base.isRate() && !claim.change();
    return average || rate;
  }

  /** 平均身高152.4厘米，比上年的151.6厘米: an average beside one that does not say so again. */
  private static boolean isOfSize(Claim claim, Claim base) {
    return claim.comparable(base)
        && claim.value().compareTo(base.value().multiply(MOST_TIMES)) < 0
        && base.value().compareTo(claim.value().multiply(MOST_TIMES)) < 0;
  }

  private static boolean isAverage(Claim claim) {
    return PassageReader.AVERAGE.matcher(claim.head()).find();
  }

  private static boolean isListed(Claim claim) {
    return "、和".indexOf(claim.clause().opener()) >= 0;
  }
}
