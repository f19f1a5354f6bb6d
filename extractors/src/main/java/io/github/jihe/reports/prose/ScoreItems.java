package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.reports.prose.ScoreMark.Role;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores of single items against their points, what was deducted, and the rate they go by. */
final class ScoreItems {
  private static final Sought PROPORTION =
      new Sought("按[^,，。;；]{0,10}(比例|完成率|执行率|得分率|折算)[^,，。;；]{0,8}$|折算[^,，。;；]{0,6}$");
  private static final Sought PART_OF = new Sought("按[\\d.]+%(的比例)?(计分|给分|得分|计算|折算)[,，]?$");
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final Sought REVISED = new Sought("核减|扣减|调减|下调|核扣|扣除");
  private static final Sought EXECUTED = new Sought("执行率|完成率|支出率|支付率|到位率|得分率");

  private final Passage passage;
  private final List<ScoreMark> marks;
  private final ScoreRelations relations;
  private final Deductions deductions;

  ScoreItems(Passage passage, List<ScoreMark> marks) {
    this.passage = passage;
    this.marks = marks;
    this.relations = new ScoreRelations(passage);
    this.deductions = new Deductions(passage, marks);
  }

  /** 产出50分，扣1.5分，得48.5分: full, deducted and reached of one item, in any order. */
  List<Relation> items() {
    List<Relation> found = new ArrayList<>();
    for (int i = 0; i + 2 < marks.size(); i++) {
      List<ScoreMark> three = marks.subList(i, i + 3);
      ScoreMark full = three.get(0);
      ScoreMark minus = three.get(1);
      ScoreMark score = three.get(2);
      boolean item =
          (full.is(Role.FULL) || full.is(Role.BARE))
              && !full.name().isEmpty()
              && minus.is(Role.DEDUCTION)
              && score.is(Role.SCORE)
              && full.sentence() == score.sentence()
              && (full.name().equals(minus.name()) || minus.name().isEmpty())
              && full.name().equals(score.name());
      Optional<List<ScoreMark>> lost = deductions.ofItem(full, minus);
      boolean reached =
          (full.is(Role.FULL) || full.is(Role.BARE))
              && minus.is(Role.SCORE)
              && lost.isPresent()
              && full.sentence() == score.sentence()
              && full.name().equals(minus.name());
      boolean revised =
          full.is(Role.TOTAL)
              && minus.is(Role.DEDUCTION)
              && score.is(Role.TOTAL)
              && REVISED.isIn(minus.claim().head())
              && full.sentence() == score.sentence();
      if (item || revised) {
        found.add(relations.movement(full.at(2), List.of(minus), score, three));
      } else if (reached) {
        found.add(
            relations.movement(full.at(2), lost.get(), minus, members(full, minus, lost.get())));
      }
    }
    return found;
  }

  private static List<ScoreMark> members(ScoreMark full, ScoreMark score, List<ScoreMark> lost) {
    List<ScoreMark> members = new ArrayList<>(List.of(full, score));
    members.addAll(lost);
    return members;
  }

  /** 指标（15分）：…完成率88%，按比例得13.2分. */
  List<Relation> inProportion(List<Claim> claims) {
    List<Relation> found = new ArrayList<>();
    for (int i = 1; i < marks.size(); i++) {
      ScoreMark score = marks.get(i);
      ScoreMark full = marks.get(i - 1);
      boolean told = PROPORTION.isIn(score.claim().head()) || PART_OF.isIn(before(score));
      boolean item = score.is(Role.SCORE) && (full.is(Role.FULL) || full.is(Role.BARE));
      if (!told && !item || full.is(Role.DEDUCTION) || full.sentence() != score.sentence()) {
        continue;
      }
      int from = told ? full.claim().mention().end() : sentenceStart(full);
      int to = score.claim().mention().start();
      List<Claim> rates =
          claims.stream()
              .filter(claim -> claim.isRate() && claim.isPlain())
              .filter(claim -> told || EXECUTED.isIn(claim.head()) && !isOfOther(claim, full))
              .filter(claim -> claim.mention().start() >= from && claim.mention().end() <= to)
              .toList();
      if (rates.isEmpty() || passage.plain().substring(from, to).matches("(?s).*[；;].*")) {
        continue;
      }
      boolean holds = false;
      BigDecimal right = BigDecimal.ZERO;
      for (Claim rate : rates) {
        right = full.value().multiply(rate.value());
        BigDecimal rounded =
            right.setScale(ScoreRelations.scale(List.of(score)), RoundingMode.HALF_UP);
        holds |= rounded.subtract(score.value()).abs().compareTo(CENT) <= 0;
      }
      boolean slip =
          rates.stream().allMatch(rate -> rate.head().endsWith("得分率"))
              || DigitSlip.between(
                  right.setScale(ScoreRelations.scale(List.of(score)), RoundingMode.HALF_UP),
                  score.value());
      if (!told && !holds && !slip) {
        continue;
      }
      found.add(
          new Relation.Worded(
              score.claim().head() + score.claim().statement().figure().printed(),
              full.claim().statement().figure().printed()
                  + "乘以"
                  + rates.get(rates.size() - 1).statement().figure().printed()
                  + "为"
                  + right.stripTrailingZeros().toPlainString()
                  + "分",
              holds,
              relations.source(score, List.of(full))));
    }
    return found;
  }

  /** 决策18分、得16分、得分率88.89%，过程22分: a rate of scoring behind a score is that item's. */
  private boolean isOfOther(Claim rate, ScoreMark full) {
    return rate.head().endsWith("得分率")
        && marks.stream()
            .filter(mark -> mark.is(Role.SCORE) && mark.sentence() == full.sentence())
            .map(mark -> mark.claim().mention().end())
            .anyMatch(end -> end <= rate.mention().start() && end <= full.claim().mention().start())
        && rate.mention().end() <= full.claim().mention().start();
  }

  private String before(ScoreMark score) {
    int start = score.claim().clause().start();
    return passage.plain().substring(Math.max(0, start - 12), start).replaceAll("\\s+", "");
  }

  private int sentenceStart(ScoreMark mark) {
    String front = passage.plain().substring(0, mark.claim().mention().start());
    return Math.max(front.lastIndexOf('。'), front.lastIndexOf('；')) + 1;
  }
}
