package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares that together are all there is: 非常满意占42.5%，满意占33%，一般占17.5%，不满意占7%. Told as such only where
 * the words leave nothing out.
 */
final class Distribution {
  private static final Pattern SHARE =
      Pattern.compile("(?<name>.{0,16}?)(的|人数|者|所)*(占比?|比例|比重|份额)(为|是|达)?");
  private static final Sought COMPLETE =
      new Sought(
          "除(上述|以上|此).{0,8}外.{0,2}(无|没有|不含)|(没有|无|不含)其[他它]|其余|剩余|合计(为)?100%|(三|四|五|两|3|4|5)(类|项|部分|者|档|个档次)(合计|之和|构成|组成)|[两三四五]个?(等级|档次|类别|层次|级别)|(覆盖|涵盖|包括了?)(全部|所有)");
  private static final Sought OTHERS = new Sought("其[他它余]|剩余");
  private static final Sought TOGETHER = new Sought("合计|共|总|之和");
  private static final Sought OVERLAP = new Sought("多选|可选|复选|主要|前[三四五]|等[,;]|同时|其中");
  private static final BigDecimal ALL = new BigDecimal(100);
  private static final BigDecimal NEAR = new BigDecimal(15);
  private static final int FEWEST = 3;
  private static final int MOST = 12;

  private final Lexicon lexicon;

  Distribution(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The distributions of a sentence that do not make up the whole. */
  List<Relation> read(Spoken spoken) {
    List<Relation> found = new ArrayList<>();
    List<Claim> shares = new ArrayList<>();
    List<String> names = new ArrayList<>();
    boolean complete = false;
    for (Claim claim : spoken.claims()) {
      Matcher share = SHARE.matcher(claim.head());
      boolean next = !shares.isEmpty() && claim.head().isEmpty();
      if (!claim.isRate()) {
        continue;
      }
      boolean ends = claim.value().compareTo(BigDecimal.ONE) == 0 && TOGETHER.isIn(claim.head());
      if (ends && !shares.isEmpty()) {
        complete = true;
        break;
      }
      if (!isPlain(claim) || !share.matches() && !next) {
        return List.of();
      }
      shares.add(claim);
      names.add(share.matches() ? share.group("name") : "");
    }
    if (shares.size() < FEWEST || shares.size() > MOST || !complete && !isComplete(spoken, names)) {
      return List.of();
    }
    Interval sum =
        shares.stream().map(claim -> claim.interval()).reduce(Interval.ZERO, Interval::plus);
    BigDecimal gap = Claim.sum(shares).movePointRight(2).subtract(ALL).stripTrailingZeros();
    boolean meant = gap.abs().compareTo(NEAR) <= 0 || slips(shares, gap);
    if (meant && !sum.contains(BigDecimal.ONE)) {
      found.add(
          new Relation.Sum(
              all(shares.get(0)),
              shares.stream().map(Claim::statement).toList(),
              true,
              spoken.source()));
    }
    return found;
  }

  private static boolean isPlain(Claim claim) {
    return claim.isPlain()
        && claim.statement().status() != Status.PLANNED
        && !claim.isApproximate();
  }

  private boolean isComplete(Spoken spoken, List<String> names) {
    String words = spoken.source().quote().replaceAll("\\s+", "");
    if (OVERLAP.isIn(words)) {
      return false;
    }
    boolean others = OTHERS.isIn(names.get(names.size() - 1));
    boolean best =
        names.stream()
            .anyMatch(name -> isLevel("content-good", name) && !isLevel("content-worst", name));
    boolean worst = names.stream().anyMatch(name -> isLevel("content-worst", name));
    return others || best && worst || COMPLETE.isIn(words);
  }

  private boolean isLevel(String list, String name) {
    return lexicon.list(list).stream().anyMatch(name::endsWith);
  }

  private static boolean slips(List<Claim> shares, BigDecimal gap) {
    return shares.stream()
        .map(share -> share.statement().figure().quantity().value())
        .anyMatch(
            value ->
                DigitSlip.between(value, value.subtract(gap))
                    || value.compareTo(gap) > 0
                        && Swapped.digits(
                            value.toPlainString(),
                            value
                                .subtract(gap)
                                .setScale(Math.max(0, value.scale()), RoundingMode.HALF_UP)
                                .toPlainString()));
  }

  /** 100% as the whole that the shares must make. */
  static Statement all(Claim first) {
    Statement s = first.statement();
    return new Statement(
        "各项占比（合计应为100%）",
        s.kind(),
        Measure.SHARE,
        s.period(),
        s.status(),
        Operator.NONE,
        Figure.of(new Quantity(ALL, Unit.PERCENT, false, "100%"), s.figure().source(), false));
  }
}
