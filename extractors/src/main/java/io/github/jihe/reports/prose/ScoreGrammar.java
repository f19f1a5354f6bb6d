package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.reports.prose.ScoreMark.Role;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Scores of items, of the whole, and what was deducted: 预算执行9.2分、产出47分…，合计93.6分;
 * 满分100分，共扣3.5分，得96.5分.
 */
final class ScoreGrammar {
  private static final Sought OPEN =
      new Sought(
          "等(?!级|次)|主要|集中(在|于|体现|表现|反映|为)|突出|大部分|大多|多数|多半|多(在|为|因|集中|属)|(表现|体现|反映)[在为]|例如|比如|诸如");
  private static final Sought REST_IS_FULL =
      new Sought("(其余|其他|其它|剩余)[^,，。;；]{0,12}(满分|未扣分|不扣分|没有扣分|无扣分)|(均|都)?未(失|扣)分|(均|都)得?满分");
  private static final Sought NO_NAME = new Sought("(本|该|此)?(项目|部门|单位|次)?(自评|评价|整体|绩效)*");
  private static final Sought CLOSES = new Sought("小计|合计|共计|总计|共得|综合|最终|总得|汇总|相加|之和");
  private static final BigDecimal SMALL = new BigDecimal("0.1");
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int FEWEST = 3;

  private final Passage passage;
  private final List<ScoreMark> marks;
  private final List<Relation> known;
  private final ScoreRelations relations;
  private final Deductions deductions;

  private ScoreGrammar(Passage passage, List<ScoreMark> marks, List<Relation> known) {
    this.passage = passage;
    this.marks = marks;
    this.known = known;
    this.relations = new ScoreRelations(passage);
    this.deductions = new Deductions(passage, marks);
  }

  /**
   * What a passage claims of its scores.
   *
   * @param known relations that other grammars have read in it
   */
  static List<Relation> read(Passage passage, List<Claim> claims, List<Relation> known) {
    List<ScoreMark> marks = ScoreMark.in(passage, claims);
    if (marks.size() < 2) {
      return List.of();
    }
    ScoreGrammar grammar = new ScoreGrammar(passage, marks, known);
    ScoreItems items = new ScoreItems(passage, marks);
    List<Relation> found = new ArrayList<>(items.items());
    found.addAll(grammar.totals());
    found.addAll(items.inProportion(claims));
    found.addAll(grammar.deductions());
    return found;
  }

  private List<Relation> totals() {
    List<Relation> found = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      ScoreMark total = marks.get(i);
      if (total.is(Role.TOTAL) && !isTold(total)) {
        List<List<ScoreMark>> lists = new ArrayList<>();
        lists.add(scores(marks.subList(i + 1, end(i)), total));
        lists.add(scores(marks.subList(start(i), i), total));
        lists.add(0, inside(i));
        sum(total, lists).or(() -> weighed(total)).ifPresent(found::add);
      } else if (total.is(Role.SCORE)) {
        weighed(total).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * 过程（20分）：组织实施8分得7.5分，资金管理12分得11分，过程得18.5分: where the points of the items make those of the
   * group, their scores make its score.
   */
  private Optional<Relation> weighed(ScoreMark total) {
    int end = marks.indexOf(total);
    List<ScoreMark> scores = new ArrayList<>();
    BigDecimal points = BigDecimal.ZERO;
    for (int i = end - 1; i > 0; i -= 2) {
      ScoreMark score = marks.get(i);
      ScoreMark full = marks.get(i - 1);
      boolean item =
          score.is(Role.SCORE)
              && (full.is(Role.BARE) || full.is(Role.FULL))
              && full.name().equals(score.name())
              && !full.name().equals(total.name())
              && full.sentence() == total.sentence();
      if (!item) {
        break;
      }
      scores.add(0, score);
      points = points.add(full.value());
      boolean group =
          i > 1
              && scores.size() > 1
              && (marks.get(i - 2).is(Role.BARE) || marks.get(i - 2).is(Role.FULL))
              && marks.get(i - 2).value().compareTo(points) == 0;
      if (group) {
        return Optional.of(relations.sum(total, scores));
      }
    }
    return Optional.empty();
  }

  /** 得94.8分（预算执行9.5分、产出…）: the scores in brackets right behind. */
  private List<ScoreMark> inside(int total) {
    List<ScoreMark> inside = new ArrayList<>();
    int depth = marks.get(total).claim().clause().depth() + 1;
    for (int i = total + 1; i < marks.size(); i++) {
      ScoreMark mark = marks.get(i);
      if (mark.claim().clause().depth() != depth
          || mark.sentence() != marks.get(total).sentence()) {
        break;
      }
      boolean score = mark.is(Role.BARE) || mark.is(Role.SCORE);
      if (score && !mark.name().isEmpty()) {
        inside.add(mark);
      }
    }
    return inside;
  }

  private boolean isTold(ScoreMark total) {
    return known.stream()
        .filter(Relation.Sum.class::isInstance)
        .map(Relation.Sum.class::cast)
        .anyMatch(
            sum ->
                sum.parts().size() > 1
                    && sum.complete()
                    && sum.whole().figure().equals(total.claim().statement().figure()));
  }

  private int end(int total) {
    int at = total + 1;
    while (at < marks.size() && !marks.get(at).is(Role.TOTAL)) {
      at++;
    }
    return at;
  }

  private int start(int total) {
    int at = total;
    while (at > 0 && !marks.get(at - 1).is(Role.TOTAL)) {
      at--;
    }
    return at;
  }

  /** The scores among them; points that no word is with are scores only where no others are. */
  private static List<ScoreMark> scores(List<ScoreMark> between, ScoreMark total) {
    List<ScoreMark> outside =
        between.stream()
            .filter(mark -> mark.claim().clause().depth() == total.claim().clause().depth())
            .toList();
    List<ScoreMark> scores = outside.stream().filter(mark -> mark.is(Role.SCORE)).toList();
    List<ScoreMark> bare =
        outside.stream()
            .filter(mark -> mark.is(Role.BARE) || mark.is(Role.SCORE))
            .filter(mark -> !mark.name().isEmpty())
            .toList();
    boolean both =
        scores.size() < bare.size()
            && scores.stream().map(ScoreMark::name).distinct().count() >= FEWEST;
    return scores.size() >= 2 && both ? scores : bare.isEmpty() ? scores : bare;
  }

  private Optional<Relation> sum(ScoreMark total, List<List<ScoreMark>> lists) {
    Optional<List<ScoreMark>> right =
        lists.stream()
            .filter(
                list -> list.size() > 1 && ScoreRelations.sum(list).compareTo(total.value()) == 0)
            .findFirst();
    Optional<List<ScoreMark>> meant =
        right.or(() -> lists.stream().filter(list -> isWhole(total, list)).findFirst());
    return meant.map(list -> relations.sum(total, list));
  }

  /** Whether these must be all the scores that the total is made of. */
  private boolean isWhole(ScoreMark total, List<ScoreMark> list) {
    if (list.size() < FEWEST || OPEN.isIn(relations.words(total, list))) {
      return false;
    }
    List<String> groups = list.stream().map(ScoreMark::group).toList();
    boolean named = groups.stream().noneMatch(String::isEmpty);
    boolean distinct = groups.stream().distinct().count() == groups.size();
    boolean slip = DigitSlip.between(total.value(), ScoreRelations.sum(list));
    boolean higher = list.stream().anyMatch(mark -> mark.value().compareTo(total.value()) >= 0);
    if (areWeights(list) || areThoseThatLost(list, total)) {
      return false;
    }
    boolean closed =
        CLOSES.isIn(total.claim().head())
            && areNamed(list)
            && list.stream().allMatch(m -> m.sentence() == total.sentence() && m.is(Role.SCORE))
            && ScoreRelations.sum(list)
                    .subtract(total.value())
                    .abs()
                    .compareTo(total.value().multiply(SMALL))
                < 0;
    return !higher
        && (closed
            || named && ScoreGroup.areAll(groups)
            || slip && (named || distinct || areNamed(list)));
  }

  /**
   * 产出50分、效益30分…综合得分98.6分: what makes the full marks and is not called reached is what could be.
   */
  private boolean areWeights(List<ScoreMark> list) {
    return list.stream().allMatch(mark -> mark.is(Role.BARE))
        && ScoreRelations.sum(list).compareTo(full()) == 0;
  }

  /** 得97.76分…扣分原因：执行率得9.78分，扣0.22分；…: only what lost points is listed. */
  private boolean areThoseThatLost(List<ScoreMark> list, ScoreMark total) {
    BigDecimal lost = BigDecimal.ZERO;
    for (ScoreMark score : list) {
      int at = marks.indexOf(score) + 1;
      if (at == marks.size() || !marks.get(at).is(Role.DEDUCTION)) {
        return false;
      }
      lost = lost.add(marks.get(at).value());
    }
    return full().subtract(lost).compareTo(total.value()) == 0;
  }

  private static boolean areNamed(List<ScoreMark> list) {
    return list.stream().map(ScoreMark::name).distinct().count() == list.size();
  }

  private List<Relation> deductions() {
    List<ScoreMark> totals = marks.stream().filter(mark -> mark.is(Role.TOTAL)).toList();
    List<ScoreMark> single = new ArrayList<>();
    List<ScoreMark> told = new ArrayList<>();
    List<Relation> found = new ArrayList<>();
    for (ScoreMark mark : marks) {
      if (deductions.isSubtotal(mark)) {
        continue;
      }
      if (mark.is(Role.DEDUCTION) || deductions.isOfFew(mark)) {
        single.add(mark);
      } else if (mark.is(Role.DEDUCTIONS)) {
        told.add(mark);
      }
    }
    boolean first = told.isEmpty() && single.size() > 2 && isOfWhole(single, totals);
    List<ScoreMark> all = first ? single.subList(0, 1) : told;
    List<ScoreMark> parts = first ? single.subList(1, single.size()) : single;
    if (all.size() > 1 || totals.stream().map(ScoreMark::value).distinct().count() > 1) {
      return found;
    }
    if (all.size() == 1 && parts.size() > 1 && !OPEN.isIn(deductions.wordsOf(all.get(0), parts))) {
      found.add(relations.sum(all.get(0), parts));
    } else if (all.isEmpty() && !OPEN.isIn(passage.plain())) {
      deductions.listed(relations).ifPresent(found::add);
    }
    List<ScoreMark> out = all.isEmpty() ? parts : all;
    if (!totals.isEmpty() && !out.isEmpty()) {
      ScoreMark total = totals.get(0);
      BigDecimal left = full().subtract(ScoreRelations.sum(out));
      boolean complete =
          !all.isEmpty()
              || left.compareTo(total.value()) <= 0
              || REST_IS_FULL.isIn(passage.plain());
      List<ScoreMark> members = Stream.concat(Stream.of(total), out.stream()).toList();
      if (complete) {
        found.add(relations.movement(fullMarks(total), out, total, members));
      }
    }
    return found;
  }

  /** Whether the first of the deductions is what all the others make. */
  private boolean isOfWhole(List<ScoreMark> single, List<ScoreMark> totals) {
    BigDecimal first = single.get(0).value();
    BigDecimal rest = ScoreRelations.sum(single.subList(1, single.size()));
    boolean named = NO_NAME.is(single.get(0).name());
    boolean fits =
        !totals.isEmpty()
            && (full().subtract(first).compareTo(totals.get(0).value()) == 0
                || named && full().subtract(rest).compareTo(totals.get(0).value()) == 0);
    return first.compareTo(rest) == 0 || fits || isBesideTotal(single.get(0));
  }

  /** 自评扣5.5分，得94.5分: what is deducted from the whole. */
  private boolean isBesideTotal(ScoreMark deduction) {
    int at = marks.indexOf(deduction);
    boolean before = at > 0 && marks.get(at - 1).is(Role.FULL);
    return (before || marks.get(at).name().isEmpty())
        && at + 1 < marks.size()
        && marks.get(at + 1).is(Role.TOTAL);
  }

  private BigDecimal full() {
    return marks.stream()
        .filter(mark -> mark.is(Role.FULL) && mark.name().isEmpty())
        .map(ScoreMark::value)
        .findFirst()
        .orElse(HUNDRED);
  }

  /** 100分 where the text does not print them, as every system of indicators has them. */
  private Statement fullMarks(ScoreMark total) {
    return marks.stream()
        .filter(mark -> mark.is(Role.FULL) && mark.name().isEmpty())
        .map(mark -> mark.at(2))
        .findFirst()
        .orElseGet(
            () ->
                new Statement(
                    "满分",
                    FundSource.TOTAL,
                    Measure.WEIGHT,
                    Statement.Period.REPORT_YEAR,
                    Statement.Status.POLICY,
                    Operator.NONE,
                    Figure.of(
                            new Quantity(HUNDRED, Unit.POINT, false, "100分"),
                            total.claim().statement().figure().source(),
                            true)
                        .withColumnScale(2)));
  }
}
