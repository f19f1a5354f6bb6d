package io.github.jihe.reports.prose;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which number a comparison is about: the one in front of it, but of 91人，其中甲53人、乙38人，比上年的84人增加7人
 * the whole, and of 清运29.64万吨，日均812吨，比上年的30.47万吨减少0.83万吨 the one that is no average.
 */
final class LaterValue {
  private static final Pattern PARTS = Pattern.compile("其中|包括|分别");

  private LaterValue() {}

  /**
   * The index of the number that was reached; −1 if it cannot be told.
   *
   * @param base the index of the earlier value that it is compared with
   */
  static int before(List<Claim> claims, int base) {
    Claim earlier = claims.get(base);
    int at = base - 1;
    while (at >= 0 && isAverage(claims.get(at)) && !isAverage(earlier)) {
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

  private static boolean isAverage(Claim claim) {
    return PassageReader.AVERAGE.matcher(claim.head()).find();
  }

  private static boolean isListed(Claim claim) {
    return "、和".indexOf(claim.clause().opener()) >= 0;
  }
}
