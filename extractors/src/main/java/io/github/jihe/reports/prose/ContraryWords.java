package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Words that say more where the numbers say less, or the other way round: 由86%下降到91%, 88%，高于上年的91%,
 * 上年12起，本年15起，明显下降. Only what contradicts is read.
 */
final class ContraryWords {
  private static final Sought FROM = new Sought(".*[由从自][^,，;；]{0,14}$");
  private static final Sought RANK = new Sought("名|位|级|等");

  private static final Sought OF_LEVEL =
      new Sought("的?[^的]{0,8}(标准|限额|计划|水平|均值|平均值?|限值|概算|定额|上限|红线|基准|线)");

  private static final Sought AGAINST = new Sought(".*[较比][^,，;；]{0,12}");
  private static final Sought DONE = new Sought("实际|完成|实现|达");
  private static final Sought OVER =
      new Sought(
          "[^,，;；。\\d]{0,4}[,，](已|均)?(超额|超)(完成|实现)(了)?[^,，;；。\\d]{0,6}(目标|计划|任务)?([,，;；。]|$)");
  private static final int YEARS = 4;

  private final Strand strand;
  private final Moments moments;
  private final ToldNumbers told;
  private final ContraryCues cues;

  ContraryWords(ContraryCues cues, Strand strand, Moments moments, ToldNumbers told) {
    this.cues = cues;
    this.strand = strand;
    this.moments = moments;
    this.told = told;
  }

  List<Relation> read() {
    List<Relation> wrong = new ArrayList<>();
    for (int i = 1; i < strand.size(); i++) {
      fromTo(i).ifPresent(wrong::add);
    }
    for (int i = 1; i < strand.size(); i++) {
      beyond(i).ifPresent(wrong::add);
      trend(i).ifPresent(wrong::add);
      yearly(i).ifPresent(wrong::add);
      baseTrend(i).ifPresent(wrong::add);
      overfulfilled(i).ifPresent(wrong::add);
    }
    return wrong;
  }

  private Optional<Relation> fromTo(int after) {
    int before = after - 1;
    Optional<Matcher> word = cues.to().whole(strand.lead(after));
    boolean reads =
        strand.sentence(before) == strand.sentence(after)
            && FROM.is(strand.lead(before))
            && word.isPresent()
            && isValue(before, false)
            && isValue(after, false);
    return reads
        ? contrary(before, after, cues.more().is(word.get().group("word")), after)
        : Optional.empty();
  }

  /** 88.2%，高于上年的91.5%. */
  private Optional<Relation> beyond(int base) {
    Optional<Matcher> word = cues.beyond().whole(strand.near(base));
    int value = base - 1;
    boolean reads =
        word.isPresent()
            && strand.sentence(value) == strand.sentence(base)
            && strand.lead(base).matches("^[^;；(]*[(]?$")
            && isNamed(word.get().group("base"), strand.behind(base))
            && !isAttribute(word.get(), base)
            && isClose(base, value)
            && isValue(base, true)
            && isValue(value, false)
            && !told.isChange(base);
    return reads
        ? contrary(base, value, cues.above().is(word.get().group("word")), base)
        : Optional.empty();
  }

  /** 收入低于低保标准的31人: the words tell which people are counted. */
  private boolean isAttribute(Matcher word, int at) {
    String base = word.group("base");
    return word.start("word") > 0
        && base.endsWith("的")
        && strand.claim(at).dimension() != Dimension.RATIO
        && !cues.earlier().isIn(base);
  }

  /** 高于上年的91.5%, 高于91.5%的全省平均水平; of the goal itself another rule tells. */
  private static boolean isNamed(String inFront, String behind) {
    return behind.startsWith("的")
        ? OF_LEVEL.is(behind)
        : inFront.length() >= 2 || OF_LEVEL.is(behind);
  }

  /** 合同价818万元，低于预算21万元 tells the distance. */
  private boolean isClose(int one, int other) {
    BigDecimal a = strand.claim(one).value();
    BigDecimal b = strand.claim(other).value();
    return a.add(a).compareTo(b) > 0 && b.add(b).compareTo(a) > 0;
  }

  /** 上年12起，本年15起，明显下降. */
  private Optional<Relation> trend(int last) {
    Optional<Matcher> word = cues.trend().whole(strand.tail(last));
    if (word.isEmpty() || !isValue(last, false) || !isValue(last - 1, false)) {
      return Optional.empty();
    }
    int other = last - 1;
    boolean ends = last + 1 == strand.size() || strand.sentence(last + 1) != strand.sentence(last);
    boolean said = ends && moments.isSaid(last) && moments.isSaid(other);
    if (!said
        || strand.sentence(other) != strand.sentence(last)
        || moments.rank(last) == moments.rank(other)) {
      return Optional.empty();
    }
    boolean inOrder = moments.rank(other) < moments.rank(last);
    return contrary(
        inOrder ? other : last,
        inOrder ? last : other,
        cues.more().is(word.get().group("word")),
        last);
  }

  /** 2021年63起，2022年57起，2023年51起，逐年上升. */
  private Optional<Relation> yearly(int last) {
    Optional<Matcher> word = cues.yearly().opening(strand.tail(last));
    if (last < 2 || word.isEmpty()) {
      return Optional.empty();
    }
    boolean grows = cues.more().is(word.get().group("word"));
    for (int i = last; i > 0 && i > last - YEARS; i--) {
      boolean goesOn =
          strand.sentence(i) == strand.sentence(i - 1)
              && isValue(i, false)
              && isValue(i - 1, false)
              && moments.isSaid(i)
              && moments.isSaid(i - 1)
              && moments.rank(i - 1) == moments.rank(i) - 1;
      if (!goesOn) {
        return Optional.empty();
      }
      Optional<Relation> wrong = contrary(i - 1, i, grows, last);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  /** 56万元，较上年72万元有所增加. */
  private Optional<Relation> baseTrend(int base) {
    Optional<Matcher> word = cues.behindBase().whole(strand.behind(base));
    boolean reads =
        word.isPresent()
            && endsThere(base)
            && AGAINST.is(strand.near(base))
            && strand.sentence(base - 1) == strand.sentence(base)
            && isValue(base, false)
            && isValue(base - 1, false);
    return reads
        ? contrary(base, base - 1, cues.more().is(word.get().group("word")), base)
        : Optional.empty();
  }

  /** Whether no number follows the words behind this one at once: 较上年的84人增加7人 tells more. */
  private boolean endsThere(int at) {
    return strand.tail(at).length() > strand.behind(at).length()
        || at + 1 == strand.size()
        || strand.sentence(at + 1) != strand.sentence(at);
  }

  /** 计划300人，实际286人，超额完成. */
  private Optional<Relation> overfulfilled(int actual) {
    int goal = actual - 1;
    boolean reads =
        strand.sentence(goal) == strand.sentence(actual)
            && moments.isGoal(goal)
            && !moments.isGoal(actual)
            && isValue(goal, true)
            && isValue(actual, false)
            && DONE.isIn(strand.near(actual))
            && OVER.opening(strand.tail(actual)).isPresent();
    return reads ? contrary(goal, actual, true, actual) : Optional.empty();
  }

  private boolean isValue(int at, boolean base) {
    Claim claim = strand.claim(at);
    Operator operator = claim.statement().operator();
    boolean compared = operator == Operator.MORE_THAN || operator == Operator.LESS_THAN;
    return (operator == Operator.NONE || base && compared)
        && !told.isChange(at)
        && !claim.statement().figure().quantity().isRange()
        && !claim.isApproximate();
  }

  private Optional<Relation> contrary(int before, int after, boolean grows, int at) {
    Claim b = strand.claim(before);
    Claim a = strand.claim(after);
    Interval earlier = b.interval();
    Interval later = a.interval();
    boolean rank = RANK.is(a.statement().figure().quantity().unit().symbol());
    boolean wrong =
        a.comparable(b)
            && a.statement()
                .figure()
                .quantity()
                .per()
                .equals(b.statement().figure().quantity().per())
            && !rank
            && !earlier.meets(later)
            && !told.isCompared(b, a)
            && grows != a.value().compareTo(b.value()) > 0;
    return wrong
        ? Optional.of(
            new Relation.Change(
                b.statement(),
                a.statement(),
                grows,
                Optional.empty(),
                Optional.empty(),
                strand.source(at)))
        : Optional.empty();
  }
}
