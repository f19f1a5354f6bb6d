package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Interval;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares that words in front or 其余 call a split of one whole: 按年龄分，30岁以下占12%，30至50岁占47%，50岁以上占51%.
 * More than all is wrong; less than all only where a slip tells or 其余 closes the list.
 */
final class ShareSplit {
  private static final Sought SPLIT =
      new Sought("(按|从|以|就)\\p{IsHan}{1,8}(分|看|说|划分|统计|区分|来看|来说)|构成|结构|分担|组成|分布");

  private static final Sought REST = new Sought("^(其余|余下|剩余|剩下|其他|其它)");

  /** 水田占到五成七（57%）. */
  private static final Sought TENTHS = new Sought("[一二两三四五六七八九]成[一二三四五六七八九半]?$");

  private static final Sought OTHER =
      new Sought("率|满意|完成|增|降|减|提高|上升|达标|合格|进度|得分|较|(?<!占)比(?!例|重)|目标|超|利用|折|同|中有|其中");
  private static final Sought OVERLAP = new Sought("多选|可选|复选|前[三四五]|主要|等[,;，；。]|重叠|交叉");
  private static final BigDecimal NEAR = new BigDecimal("0.15");
  private static final int FEWEST = 3;
  private static final int MOST = 10;

  private ShareSplit() {}

  /**
   * The splits of a sentence that do not make the whole.
   *
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> run = new ArrayList<>();
    List<Claim> claims =
        Claim.inOrder(spoken.claims()).stream()
            .filter(claim -> claim.clause().depth() == 0 || TENTHS.isIn(claim.head()))
            .toList();
    for (Claim claim : claims) {
      boolean share = claim.isRate() && claim.isPlain() && !OTHER.isIn(claim.head());
      boolean ends = !run.isEmpty() && endsBefore(spoken, run, claim);
      if (ends) {
        wrong(spoken, run, known).ifPresent(found::add);
        run.clear();
      }
      if (share) {
        run.add(claim);
      } else if (claim.isRate()) {
        run.clear();
      }
    }
    wrong(spoken, run, known).ifPresent(found::add);
    return found;
  }

  /** A semicolon, or that all is told, ends a list. */
  private static boolean endsBefore(Spoken spoken, List<Claim> run, Claim claim) {
    int from = run.get(run.size() - 1).mention().end();
    String between = spoken.passage().plain().substring(from, claim.mention().start());
    return between.indexOf(';') >= 0
        || between.indexOf('；') >= 0
        || REST.isIn(run.get(run.size() - 1).head())
        || sum(run).contains(BigDecimal.ONE);
  }

  private static Interval sum(List<Claim> shares) {
    return shares.stream().map(share -> share.interval()).reduce(Interval.ZERO, Interval::plus);
  }

  private static Optional<Relation> wrong(Spoken spoken, List<Claim> run, List<Relation> known) {
    if (run.size() < FEWEST || run.size() > MOST || sum(run).contains(BigDecimal.ONE)) {
      return Optional.empty();
    }
    int start = spoken.sentence().start();
    String plain = spoken.passage().plain();
    String lead = plain.substring(start, run.get(0).mention().start());
    Claim last = run.get(run.size() - 1);
    boolean rest = REST.isIn(last.head());
    boolean told =
        known.stream()
            .filter(Relation.Sum.class::isInstance)
            .anyMatch(sum -> ((Relation.Sum) sum).parts().contains(last.statement()));
    boolean about =
        run.stream()
            .anyMatch(s -> s.isApproximate() || s.statement().status() == Statement.Status.PLANNED);
    boolean split = (rest || SPLIT.isIn(lead)) && !about && !told;
    if (!split || OVERLAP.isIn(plain.substring(start, spoken.sentence().end()))) {
      return Optional.empty();
    }
    BigDecimal gap = Claim.sum(run).subtract(BigDecimal.ONE);
    boolean near = gap.abs().compareTo(NEAR) <= 0;
    boolean slips =
        run.stream().anyMatch(s -> DigitSlip.between(s.value(), s.value().subtract(gap)));
    boolean meant = near && (gap.signum() > 0 || rest) || rest && slips;
    return meant
        ? Optional.of(
            new Relation.Sum(
                Distribution.all(run.get(0)),
                run.stream().map(Claim::statement).toList(),
                true,
                spoken.source()))
        : Optional.empty();
  }
}
