package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rates whose base stands before the semicolon or in a sentence before:
 * 全年预算865万元。实际支出852万元，执行率98.5%. Only where the paragraph knows one base of the whole, so that no
 * other can be meant.
 */
final class Paragraph {
  /** Words by which a sentence turns to something less than the whole. */
  private static final Sought TOPIC =
      new Sought(
          "中央|省级|市级|县级|区级|上级|地方|自筹|基本支出|项目支出|人员经费|公用经费|单位资金|财政资金|财政拨款|其他资金"
              + "|其中|方面|上年|去年|结转|第[一二三四]季度|一是|二是|三是");

  private Paragraph() {}

  /**
   * Part and whole of a rate.
   *
   * @param said claims of the sentences before
   * @param before claims of this sentence in front of the rate
   * @param segment those of them behind the last semicolon
   */
  static Optional<RatioGrammar.Pair> rate(
      Spoken spoken, List<Claim> said, List<Claim> before, List<Claim> segment, Claim rate) {
    boolean arrival = rate.measure() == Measure.ARRIVAL_RATE;
    boolean fits =
        (arrival || rate.measure() == Measure.EXECUTION_RATE)
            && rate.kind() == FundSource.TOTAL
            && !rate.head().startsWith("的");
    List<Claim> parts = wholes(segment, rate, arrival ? Measure.ARRIVED : Measure.SPENT);
    boolean money = segment.stream().filter(Claim::isMoney).allMatch(parts::contains);
    if (!fits || parts.size() != 1 || !money || turns(spoken, before, parts.get(0))) {
      return Optional.empty();
    }
    List<Claim> all = new ArrayList<>(said);
    all.addAll(before.subList(0, before.size() - segment.size()));
    Optional<Claim> base = base(all, rate);
    return base.filter(b -> arrival || isSure(all, rate, b))
        .map(b -> new RatioGrammar.Pair(parts.get(0), b));
  }

  private static boolean turns(Spoken spoken, List<Claim> before, Claim part) {
    String words =
        spoken.passage().plain().substring(spoken.sentence().start(), part.mention().start());
    boolean ofOther =
        before.stream()
            .anyMatch(
                c -> c.kind() != FundSource.TOTAL && c.mention().end() < part.mention().start());
    return ofOther || TOPIC.isIn(words);
  }

  private static List<Claim> wholes(List<Claim> claims, Claim rate, Measure measure) {
    return claims.stream()
        .filter(c -> c.measure() == measure && c.isMoney() && c.isPlain() && c.samePeriod(rate))
        .filter(c -> c.kind() == FundSource.TOTAL && c.ownMeasure() && c.clause().depth() == 0)
        .toList();
  }

  /** The one base of the paragraph; absent if it knows two that differ, or one of a named thing. */
  private static Optional<Claim> base(List<Claim> all, Claim rate) {
    boolean adjusted = all.stream().anyMatch(c -> c.measure() == Measure.ADJUSTED_BUDGET);
    Measure measure = adjusted ? Measure.ADJUSTED_BUDGET : Measure.BUDGET;
    List<Claim> bases = wholes(all, rate, measure);
    boolean others =
        all.stream()
            .filter(c -> c.measure() == measure && c.ownMeasure() && c.isMoney())
            .anyMatch(c -> !bases.contains(c) && c.samePeriod(rate));
    if (bases.isEmpty() || others || differ(bases) || !adjusted && Adjustments.in(all)) {
      return Optional.empty();
    }
    return Optional.of(bases.get(bases.size() - 1));
  }

  private static boolean differ(List<Claim> claims) {
    return claims.stream().map(c -> c.value().stripTrailingZeros()).distinct().count() > 1;
  }

  /** Where as much arrived as was planned, or the rate says 预算, there is only one base. */
  private static boolean isSure(List<Claim> all, Claim rate, Claim base) {
    List<Claim> arrived = new ArrayList<>(wholes(all, rate, Measure.ARRIVED));
    arrived.add(base);
    return rate.head().contains("预算") || !differ(arrived);
  }
}
