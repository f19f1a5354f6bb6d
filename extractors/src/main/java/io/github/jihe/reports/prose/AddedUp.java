package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Totals whose words say what they add up: 三类演练合计36场次 those of three kinds told before, 以上共计236万元
 * all of the sentence before, 甲1926户，加上乙214户，总规模2140户 the two, and 共维修40处 a list that 维修 opens. If
 * numbers that stand side by side make the total, it is right.
 */
final class AddedUp {
  private static final Sought KINDS =
      new Sought(
          "([两二三四五六七八九十])(?:个)?(?:批|类|项|种|者|级|家|方|部分|块|组|县|镇|乡|村|站|所|校|期|标段|片区|处)\\p{IsHan}{0,6}(?:合计|共|总|相加|加总|累计)\\p{IsHan}{0,5}$");
  private static final Sought BATCHES = new Sought("分([两二三四五六七八九十])(?:个)?(?:批|次|期|笔)(?!别)");
  private static final Sought TOGETHER = new Sought("^(账面)?(累计|合计|共计|总计|共)");
  private static final Sought ABOVE = new Sought("^(以上|上述)\\p{IsHan}{0,8}(合计|共|总计|累计)");
  private static final Sought EVERY = new Sought("^各?(类|项|部分|级|档)?(合计|相加|加总|共计|总计)");
  private static final Sought BARE = new Sought("共|共计|合计|总共");
  private static final Sought ASIDE = new Sought("\\([^()]*\\)");
  private static final Sought PLUS = new Sought("^(再|另)?(加上|连同)");
  private static final Sought RESULT = new Sought("(总|共|合计|达|累计|为|计)[^,，]{0,6}$");
  private static final Sought LIST = new Sought("^共(计)?(?<verb>\\p{IsHan}{2})$");
  private static final Sought LOOSE =
      new Sought("等(?!级|次|奖|[两三四五六七八九十])|主要|其中|重复|交叉|包括|含(?!税)|扣除|剔除|不计|调减|核减|追减|压减|收回");
  private static final BigDecimal NEAR = new BigDecimal("0.25");
  private static final String COUNTS = "〇一二三四五六七八九十";

  private AddedUp() {}

  /** The totals of a sentence that what they add up does not make. */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> own = Claim.inOrder(spoken.outside());
    List<Claim> before = sentenceBefore(spoken);
    for (int i = 0; i < own.size(); i++) {
      Claim total = own.get(i);
      boolean all = !total.isRate() || total.value().compareTo(BigDecimal.ONE) == 0;
      boolean exact = total.isPlain() && all && !total.isApproximate();
      if (!exact || PerUnit.of(total).isPresent() || isTold(known, total)) {
        continue;
      }
      List<Claim> said = like(own.subList(0, i), total);
      List<Claim> earlier = like(before, total);
      parts(spoken, total, said, earlier)
          .filter(parts -> isWrong(spoken, total, parts, said, earlier))
          .ifPresent(parts -> found.add(sum(spoken, total, parts)));
    }
    return found;
  }

  private static List<Claim> sentenceBefore(Spoken spoken) {
    List<Claim> said =
        Claim.inOrder(spoken.said()).stream().filter(c -> c.clause().depth() == 0).toList();
    if (said.isEmpty()) {
      return said;
    }
    int end = said.get(said.size() - 1).mention().end();
    int start = spoken.passage().plain().lastIndexOf('。', end - 1);
    return said.stream().filter(claim -> claim.mention().start() > start).toList();
  }

  private static boolean isTold(List<Relation> known, Claim total) {
    return known.stream()
        .anyMatch(
            relation ->
                relation instanceof Relation.Sum sum
                    && sum.complete()
                    && sum.whole().equals(total.statement()));
  }

  private static List<Claim> like(List<Claim> claims, Claim total) {
    return claims.stream()
        .filter(claim -> claim.comparable(total) && claim.isPlain() && !claim.isApproximate())
        .filter(claim -> PerUnit.of(claim).isEmpty())
        .toList();
  }

  /** The numbers that the words of a total say it adds up; absent if they say nothing of it. */
  private static Optional<List<Claim>> parts(
      Spoken spoken, Claim total, List<Claim> said, List<Claim> earlier) {
    Clause clause = total.clause();
    List<Claim> near = said.isEmpty() ? earlier : said;
    Optional<MatchResult> kinds =
        KINDS.firstIn(clause.tight(clause.start(), total.mention().start()));
    boolean named = // 时效、成本两项共扣1.7分: the two are these
        clause.opener() == '、' || clause.tight().indexOf('、') >= 0;
    if (kinds.isPresent() && !named) {
      return exactly(near, COUNTS.indexOf(kinds.get().group(1)));
    }
    if (total.isRate()) {
      return EVERY.isIn(total.head()) && said.size() > 2 ? Optional.of(said) : Optional.empty();
    }
    if (ABOVE.isIn(total.head())) {
      return near.size() > 1 ? Optional.of(near) : Optional.empty();
    }
    if (said.isEmpty() && TOGETHER.isIn(total.head()) && !earlier.isEmpty()) {
      int from = earlier.get(0).clause().start();
      String words = spoken.passage().plain().substring(Math.max(0, from - 20), from);
      return BATCHES
          .firstIn(words)
          .flatMap(batches -> exactly(earlier, COUNTS.indexOf(batches.group(1))));
    }
    if (said.size() > 1) {
      List<Claim> two = said.subList(said.size() - 2, said.size());
      boolean plus = PLUS.isIn(two.get(1).clause().tight());
      boolean result = RESULT.isIn(clause.tight(clause.start(), total.mention().start()));
      if (plus && result) {
        return Optional.of(two);
      }
    }
    if (said.size() > 1 && BARE.is(total.head()) && areNamedAgain(spoken, total, said)) {
      return Optional.of(said);
    }
    Optional<MatchResult> list = LIST.firstIn(total.head());
    boolean listed =
        said.size() > 2
            && list.isPresent()
            && said.get(0).head().contains(list.get().group(2))
            && said.stream().skip(1).allMatch(c -> c.clause().opener() != ';');
    return listed ? Optional.of(said) : Optional.empty();
  }

  /** 9个行政村、4个社区，共13个村（社区）: what is counted is all that the parts count. */
  private static boolean areNamedAgain(Spoken spoken, Claim total, List<Claim> parts) {
    int from = total.mention().end();
    String behind =
        spoken.passage().plain().substring(from, Math.min(from + 8, spoken.sentence().end()));
    return parts.stream()
        .map(Claim::tail)
        .allMatch(name -> !name.isEmpty() && behind.indexOf(name.charAt(name.length() - 1)) >= 0);
  }

  private static Optional<List<Claim>> exactly(List<Claim> claims, int count) {
    int right = count < 0 ? 2 : count; // 两
    return claims.size() == right ? Optional.of(claims) : Optional.empty();
  }

  private static boolean isWrong(
      Spoken spoken, Claim total, List<Claim> parts, List<Claim> said, List<Claim> earlier) {
    int from = parts.get(0).clause().start();
    String words =
        ASIDE.replaceAll(spoken.passage().plain().substring(from, total.mention().start()), "");
    boolean sameSubject =
        parts.stream()
            .noneMatch(
                part ->
                    part.statement().period() != total.statement().period()
                        && part.statement().period() == Statement.Period.LAST_YEAR);
    List<Claim> all = Stream.concat(earlier.stream(), said.stream()).toList();
    return sameSubject && !LOOSE.isIn(words) && !isMade(all, total) && isMeant(total, parts);
  }

  /** Whether numbers side by side make the total, or one is it. */
  private static boolean isMade(List<Claim> claims, Claim total) {
    for (int from = 0; from < claims.size(); from++) {
      Interval sum = Interval.ZERO;
      for (int to = from; to < claims.size(); to++) {
        sum = sum.plus(claims.get(to).interval());
        if (sum.meets(total.interval())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isMeant(Claim total, List<Claim> parts) {
    BigDecimal sum = Claim.sum(parts);
    BigDecimal gap = total.value().subtract(sum).abs();
    return gap.compareTo(sum.multiply(NEAR)) <= 0
        || total.isSlipOf(total.rounded(sum))
        || digits(total.value()).equals(digits(sum));
  }

  private static String digits(BigDecimal value) {
    return value.stripTrailingZeros().unscaledValue().toString();
  }

  private static Relation sum(Spoken spoken, Claim total, List<Claim> parts) {
    List<Statement> told = parts.stream().map(Claim::statement).toList();
    int from = parts.get(0).clause().start();
    return new Relation.Sum(
        total.statement(),
        told,
        true,
        spoken.passage().source(from, Math.max(total.clause().end(), total.mention().end())));
  }
}
