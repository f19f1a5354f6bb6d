package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A quantity of a passage that the passage takes up again: 投入386.5万元…，上述368.5万元资金…;
 * 培训1240人次…，1204人次中…. Reported only where the second number is the first one with a slip of the
 * pen.
 */
final class Restated {
  private static final Sought AGAIN =
      new Sought(
          ".*(上述|前述|上列|以上|该笔|这笔|此笔|该项|这项|这些|该批|这批|这|该|此|前文所述|如前所述|即|也就是|折合|换算|合计|共计|总计|全部|总共)[\\p{IsHan}]{0,6}$");
  private static final Sought PARTIAL =
      new Sought(
          "\\d月|季度|上半年|下半年|年初|年中|第.{1,2}批|阶段|其中|人均|平均|每|新增|增加|减少|追加|调整|较|比|同比|另|超|剩余|等|左右|上年|去年|其余|部分|含|最高|最低|计划|目标(?!人群|群体)|应|拟");

  /** 365天中有335天: some of the number in front of it. */
  private static final Sought SOME_OF = new Sought("^[之当其]?[中里内](有|的|约|仅|仅有|只有)?(?!央|心|小|学|级|标)");

  private static final Pattern EACH =
      Pattern.compile(
          "(?:平均|本项目|综上|该项目|即|实际|综合|全县|全区|全市)*(每\\p{IsHan}{1,2}?|人均|户均|亩均|生均|[\\p{IsHan}]均)(培训|建设|保教|运行|管护)?(成本|费用|支出|补助|投入|造价|价格)?(为|是|约|达)?$");
  private static final Pattern SET_BEFORE =
      Pattern.compile(
          "^.{0,8}?(?:较|比|与|超过|低于|高于|达到)((?:年初|原)?(?:设定|计划|核定|批复|下达|约定|预定|确定|申报|签订))的$");
  private static final int FEWEST_DIGITS = 3;

  /** So many letters at the end of a name tell what is counted: 参检 of 男生参检. */
  private static final int NOUN = 2;

  /** Numbers in front of a rate that may make it. */
  private static final int NEAREST = 4;

  private Restated() {}

  static List<Relation> read(Passage passage, List<Claim> claims, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> plain = claims.stream().filter(Restated::isFact).toList();
    for (int i = 1; i < plain.size(); i++) {
      Claim again = plain.get(i);
      List<Claim> before =
          plain.subList(0, i).stream().filter(first -> first.comparable(again)).toList();
      boolean told =
          isMade(all(claims, again), again)
              || again.head().isEmpty()
              || SOME_OF.isIn(again.head())
              || again.head().contains("/")
              || again.isRate() && again.head().matches(".?占.*")
              || again.isRate() && isMadeOfCounts(claims, again)
              || before.stream().anyMatch(first -> first.agrees(again));
      if (told || tells(known, again)) {
        continue;
      }
      slipped(before, again)
          .filter(first -> !isOfOtherRow(claims, first, again))
          .ifPresent(first -> found.add(worded(passage, first, again)));
    }
    for (Claim again : claims) {
      planned(claims, again).ifPresent(first -> found.add(worded(passage, first, again)));
    }
    for (Claim again : claims) {
      each(claims, again).ifPresent(first -> found.add(worded(passage, first, again)));
    }
    return found;
  }

  /** 向学生发放…收回588份，满意551份；向家长发放…收回572份，满意521份: the same told of others. */
  private static boolean isOfOtherRow(List<Claim> claims, Claim first, Claim again) {
    int one = claims.indexOf(first) - 1;
    int other = claims.indexOf(again) - 1;
    if (one < 0 || other <= one + 1) {
      return false;
    }
    Claim before = claims.get(one);
    Claim after = claims.get(other);
    String name = Names.core(before.statement().subject());
    String noun = name.substring(Math.max(0, name.length() - NOUN));
    return before.comparable(after)
        && noun.length() == NOUN
        && Names.core(after.statement().subject()).endsWith(noun)
        && !before.agrees(after);
  }

  /** Every value in front of a number that may be part of it, however few digits it has. */
  private static List<Claim> all(List<Claim> claims, Claim again) {
    return claims.stream()
        .filter(first -> first.mention().end() <= again.mention().start())
        .filter(first -> first.comparable(again) && !first.isApproximate())
        .toList();
  }

  /** 每人次成本770元…每人次培训成本700元: two averages of one kind. */
  private static Optional<Claim> each(List<Claim> claims, Claim again) {
    Matcher word = EACH.matcher(again.head());
    if (!again.isMoney() || !word.matches() || again.statement().operator() != Operator.NONE) {
      return Optional.empty();
    }
    List<Claim> same =
        claims.stream()
            .filter(first -> first.mention().end() < again.mention().start())
            .filter(first -> first.isMoney() && first.statement().operator() == Operator.NONE)
            .filter(
                first -> {
                  Matcher own = EACH.matcher(first.head());
                  return own.matches()
                      && each(own.group(1)).equals(each(word.group(1)))
                      && (own.group(2) == null
                          || word.group(2) == null
                          || own.group(2).equals(word.group(2)))
                      && own.group(3) != null
                      && own.group(3).equals(word.group(3));
                })
            .toList();
    boolean slip =
        same.size() == 1
            && isSlip(same.get(0).value(), again.value())
            && !same.get(0).interval().meets(again.interval());
    return slip ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** 770 and 700 differ in one of three digits, as 2.4 and 4.2 do in their order. */
  private static boolean isSlip(BigDecimal one, BigDecimal other) {
    String a = one.stripTrailingZeros().toPlainString();
    String b = other.stripTrailingZeros().toPlainString();
    long changed =
        a.length() != b.length()
            ? a.length()
            : IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).count();
    return DigitSlip.between(one, other)
        || changed == 1 && a.length() > 2
        || a.length() == b.length() && changed == 2 && a.chars().sum() == b.chars().sum();
  }

  /** 户 of 每户 and 户均. */
  private static String each(String words) {
    return words.replaceAll("[每均]", "");
  }

  /** What earlier numbers make together is no slip of one of them. */
  private static boolean isMade(List<Claim> before, Claim again) {
    for (Claim one : before) {
      for (Claim other : before) {
        boolean sum = one.value().add(other.value()).compareTo(again.value()) == 0;
        if (sum || one.value().subtract(other.value()).compareTo(again.value()) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** 有效问卷84份，满意71份，满意度84.5%: a rate of counts of its own is not that of others again. */
  private static boolean isMadeOfCounts(List<Claim> claims, Claim rate) {
    List<Claim> before =
        claims.stream()
            .filter(claim -> claim.mention().end() <= rate.mention().start() && !claim.isRate())
            .toList();
    List<Claim> near = before.subList(Math.max(0, before.size() - NEAREST), before.size());
    return near.stream()
        .anyMatch(
            part ->
                near.stream()
                    .anyMatch(
                        whole ->
                            !whole.equals(part)
                                && whole.comparable(part)
                                && whole.value().compareTo(part.value()) > 0
                                && new Quotient(part, whole, rate).fits()));
  }

  private static boolean isFact(Claim claim) {
    return claim.isPlain()
        && claim.statement().operator() == Operator.NONE
        && !claim.isApproximate()
        && claim.statement().period() == Statement.Period.REPORT_YEAR
        && claim.statement().status() != Statement.Status.PLANNED
        && claim.dimension() != io.github.jihe.quantities.Dimension.POINTS
        && claim.statement().figure().quantity().value().stripTrailingZeros().precision()
            >= FEWEST_DIGITS
        && !PassageReader.AVERAGE.matcher(claim.head()).find()
        && !PARTIAL.isIn(claim.clause().tight(claim.clause().start(), claim.mention().start()));
  }

  /** Another relation ties this number to others. */
  private static boolean tells(List<Relation> known, Claim claim) {
    Statement said = claim.statement();
    return known.stream()
        .anyMatch(
            relation ->
                relation instanceof Relation.Sum sum
                        && (sum.parts().contains(said) || sum.whole().equals(said))
                    || relation instanceof Relation.Change change
                        && (change.after().equals(said) || change.before().equals(said))
                    || relation instanceof Relation.Balance balance
                        && (balance.spent().equals(said) || balance.left().equals(said))
                    || relation instanceof Relation.Ratio ratio
                        && (ratio.part().equals(said)
                            || ratio.whole().equals(said)
                            || ratio.ratio().equals(said)));
  }

  private static Optional<Claim> slipped(List<Claim> before, Claim again) {
    List<Claim> near =
        before.stream()
            .filter(
                first ->
                    DigitSlip.between(
                        first.statement().figure().inBase(), again.statement().figure().inBase()))
            .filter(first -> isSame(first, again))
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** 较年初设定的54个 beside 年初设定…45个: the same word of planning, taken up again. */
  private static Optional<Claim> planned(List<Claim> claims, Claim again) {
    Matcher word = SET_BEFORE.matcher(again.head());
    if (!word.matches()) {
      return Optional.empty();
    }
    List<Claim> same =
        claims.stream()
            .filter(first -> first.mention().end() < again.mention().start())
            .filter(first -> first.comparable(again) && first.isPlain())
            .filter(first -> first.clause().tight().contains(word.group(1)))
            .toList();
    boolean told = same.stream().anyMatch(first -> first.value().compareTo(again.value()) == 0);
    return same.size() == 1 && !told ? Optional.of(same.get(0)) : Optional.empty();
  }

  private static boolean isSame(Claim first, Claim again) {
    boolean anaphora = AGAIN.is(again.head());
    boolean sameMeasure =
        first.measure() == again.measure()
            || first.measure() == Measure.AMOUNT
            || again.measure() == Measure.AMOUNT
            || first.measure() == Measure.OTHER
            || again.measure() == Measure.OTHER;
    boolean sameName =
        !first.statement().subject().isEmpty()
            && Names.same(first.statement().subject(), again.statement().subject())
            && first.measure() == again.measure();
    boolean whole =
        first.kind() == FundSource.TOTAL
            && again.kind() == FundSource.TOTAL
            && first.measure() == again.measure();
    return anaphora && sameMeasure || sameName || whole;
  }

  private static Relation worded(Passage passage, Claim first, Claim again) {
    return new Relation.Worded(
        again.head() + again.statement().figure().printed() + again.tail(),
        "前文" + first.head() + first.statement().figure().printed(),
        false,
        passage.source(first.clause().start(), again.clause().end()));
  }
}
