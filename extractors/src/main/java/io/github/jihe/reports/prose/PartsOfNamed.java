package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists whose whole is called by its name, however far in front it was told:
 * 行政17人、事业69人…按职称看，事业人员中有高级9人、中级24人、 初级及以下36人.
 */
final class PartsOfNamed {
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:^|[,，。;；:])(?<name>\\p{IsHan}{2,10}?)(?:中|里面?|内|当中)(?:有|包括|含|，|,|:)?[^,，。;；:]{0,12}$");
  private static final Sought BY_KIND =
      new Sought("(按|从|以|论)照?\\p{IsHan}{1,8}(分|看|说|划分|统计|区分|来看|来说)");
  private static final Sought LAST = new Sought("(及|和)?(其他|以下)|其余|剩余");
  private static final Sought HEDGE = new Sought("等|主要|交叉|重复|不含|另|同时");
  private static final BigDecimal NEAR = new BigDecimal("0.1");
  private static final int FEWEST = 3;

  private PartsOfNamed() {}

  /**
   * The lists of a passage that do not make what they are said to be of.
   *
   * @param claims every number of the passage
   * @param told relations that other grammars have read
   */
  static List<Relation> read(Passage passage, List<Claim> claims, List<Relation> told) {
    List<Relation> found = new ArrayList<>();
    for (List<Claim> like : LikeNumbers.of(passage, claims)) {
      for (NumberRun run : NumberRun.of(passage.plain(), like)) {
        Matcher within = WITHIN.matcher(run.lead());
        boolean exact =
            run.parts().size() >= FEWEST
                && run.parts().stream().allMatch(c -> c.isPlain() && !c.isApproximate());
        if (exact && within.find() && !isTold(run, told)) {
          whole(like, run, within.group("name"))
              .filter(whole -> isWrong(passage, whole, run))
              .ifPresent(whole -> found.add(new SumGap(whole, run.parts()).relation(passage)));
        }
      }
    }
    return found;
  }

  private static boolean isTold(NumberRun run, List<Relation> told) {
    return told.stream()
        .filter(Relation.Sum.class::isInstance)
        .flatMap(sum -> ((Relation.Sum) sum).parts().stream())
        .anyMatch(part -> run.parts().stream().anyMatch(c -> c.statement().equals(part)));
  }

  /** The one number in front of that name; absent if any near is what the parts make. */
  private static Optional<Claim> whole(List<Claim> like, NumberRun run, String name) {
    String key = RecalledShares.key(name);
    int from = run.parts().get(0).mention().start();
    List<Claim> named =
        like.stream()
            .filter(claim -> claim.mention().end() <= from && claim.isPlain())
            .filter(claim -> claim.countsSame(run.parts().get(0)))
            .filter(claim -> RecalledShares.key(claim.statement().subject()).equals(key))
            .toList();
    boolean made = like.stream().anyMatch(claim -> claim.value().compareTo(run.sum()) == 0);
    return named.size() == 1 && !key.isEmpty() && !made
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  private static boolean isWrong(Passage passage, Claim whole, NumberRun run) {
    Claim last = run.parts().get(run.parts().size() - 1);
    BigDecimal gap = whole.value().subtract(run.sum());
    boolean closed = BY_KIND.isIn(run.lead()) || LAST.isIn(last.head());
    boolean near = gap.abs().compareTo(whole.value().multiply(NEAR)) <= 0;
    String plain = passage.plain();
    int end = plain.indexOf('。', last.mention().end());
    String behind =
        plain.substring(run.parts().get(0).mention().start(), end < 0 ? plain.length() : end);
    return !HEDGE.isIn(run.lead() + behind)
        && (closed && near || new SumGap(whole, run.parts()).swaps());
  }
}
