package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A count of parts whose total is told with it: 甲12万元、乙30万元、丙8万元，三项合计50万元. The numbers in front
 * that make the total exactly are the parts that are meant.
 */
final class CountedSums {
  private static final Sought COUNT =
      new Sought(
          "(?:以上|上述|这|前述)?("
              + SmallCount.REGEX
              + ")\\s?(?:个|项|类|大类|块|大块|笔|者|部分|种|家|地|批次|批|期|次|年|个?季度|镇|村|县|区)"
              + "(?:\\p{IsHan}{0,8})?(?:合计|共计|相加|累计|总计|之和|加总|加起来|共)");
  private static final int FURTHEST = 30;
  private static final int MOST_PARTS = 12;

  private CountedSums() {}

  static List<Counted> read(Passage passage, List<Claim> claims) {
    List<Counted> found = new ArrayList<>();
    for (MatchResult count : COUNT.allIn(passage.plain())) {
      claims.stream()
          .filter(claim -> claim.mention().start() >= count.end())
          .filter(claim -> claim.mention().start() - count.end() < FURTHEST)
          .filter(claim -> isSameSentence(passage, count.end(), claim.mention().start()))
          .findFirst()
          .filter(total -> total.isPlain() && !total.isRate())
          .flatMap(total -> counted(claims, count, total))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isSameSentence(Passage passage, int from, int to) {
    return passage.plain().substring(from, to).chars().noneMatch(c -> ",，。;；".indexOf(c) >= 0);
  }

  private static Optional<Counted> counted(List<Claim> claims, MatchResult count, Claim total) {
    List<Claim> before =
        claims.stream()
            .filter(claim -> claim.mention().end() <= count.start())
            .filter(claim -> claim.comparable(total) && claim.isPlain())
            .filter(claim -> claim.clause().depth() == 0)
            .toList();
    int announced = SmallCount.of(count.group(1));
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 1; k <= Math.min(MOST_PARTS, before.size()); k++) {
      Claim part = before.get(before.size() - k);
      sum = sum.add(part.value());
      if (k > 1 && sum.compareTo(total.value()) == 0) {
        return Optional.of(
            new Counted(
                count.start(1), announced, k, "项", part.clause().start(), total.mention().end()));
      }
    }
    return Optional.empty();
  }
}
