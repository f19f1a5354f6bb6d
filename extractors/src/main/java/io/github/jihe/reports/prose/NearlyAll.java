package io.github.jihe.reports.prose;

import io.github.jihe.quantities.Dimension;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a list of counts behind 其中 must be meant as all of the whole: 缺记、漏签共13处，其中甲镇5处、乙镇4处、丙乡3处.
 * What it misses is less than the smallest number it tells, and nobody breaks off a list just
 * before the end without saying 等 or 其余.
 */
final class NearlyAll {
  private static final int FEWEST_PARTS = 3;

  /** The gap is at most this part of the whole. */
  private static final BigDecimal SMALL = new BigDecimal("8");

  /** What some people have and others have not. */
  private static final Sought TRAIT = new Sought("职称|学历|本科|专科|硕士|博士|党员|女|工程师|会计师|资格|持证|证书|龄|岁|以上");

  private NearlyAll() {}

  static boolean is(Spoken spoken, Claim whole, List<Claim> parts) {
    boolean counts =
        parts.size() >= FEWEST_PARTS
            && !whole.isMoney()
            && whole.dimension() != Dimension.RATIO
            && !whole.isApproximate()
            && parts.stream().allMatch(part -> isPart(part, whole))
            && parts.stream().skip(1).allMatch(part -> part.clause().opener() == '、');
    if (!counts) {
      return false;
    }
    BigDecimal gap = whole.value().subtract(Claim.sum(parts));
    BigDecimal least =
        parts.stream().map(Claim::value).min(Comparator.naturalOrder()).orElseThrow();
    return gap.signum() > 0
        && gap.compareTo(least) < 0
        && gap.multiply(SMALL).compareTo(whole.value()) <= 0
        && !goesOn(spoken, whole, parts.get(parts.size() - 1));
  }

  /**
   * 受理1250件，其中民事620件、刑事318件、行政210件，结案1200件: a comma behind a list ends it, if what it opens would
   * be too much.
   */
  static boolean endsBefore(Claim whole, List<Claim> parts, int at) {
    List<Claim> list = parts.subList(0, at);
    BigDecimal sum = Claim.sum(list);
    return at >= 2
        && list.stream().skip(1).allMatch(part -> part.clause().opener() == '、')
        && parts.get(at).clause().opener() == ','
        && sum.compareTo(whole.value()) <= 0
        && sum.add(parts.get(at).value()).compareTo(whole.value()) > 0;
  }

  private static boolean isPart(Claim part, Claim whole) {
    return part.comparable(whole)
        && part.isPlain()
        && !part.isApproximate()
        && !part.statement().subject().isEmpty()
        && !TRAIT.isIn(part.head());
  }

  /** Whether more of the kind follows in the sentence. */
  private static boolean goesOn(Spoken spoken, Claim whole, Claim last) {
    String behind = spoken.wordsBehind(last);
    return behind.startsWith("等")
        || behind.contains("其余")
        || behind.contains("其他")
        || spoken.claims().stream()
            .filter(claim -> claim.mention().start() > last.mention().start())
            .filter(claim -> claim.clause().opener() != ';')
            .anyMatch(claim -> claim.comparable(whole));
  }
}
