package io.github.jihe.checks;

import io.github.jihe.facts.Attainment;
import io.github.jihe.facts.ScoreFormula;
import java.math.BigDecimal;
import java.util.List;

/**
 * How indicators are scored (指标计分), where a form's own notes say nothing else.
 *
 * @param moreIsBetter formula of a missed 正向 indicator
 * @param lessIsBetter formula of a missed 反向 indicator
 * @param others other known formulas; a score that only fits one of them is worth a remark
 * @param floor completion in percent from which some formulas begin to give points
 * @param steps for {@link ScoreFormula#STEPS}: from a completion in percent on, this share
 * @param tiers what share of its weight a qualitative indicator gets, in percent
 * @param overFulfilment actual value in percent of the target from which a reason is required
 * @param smallSurplus a surplus below this number of units needs no reason
 */
public record ProfileIndicators(
    ScoreFormula moreIsBetter,
    ScoreFormula lessIsBetter,
    List<ScoreFormula> others,
    BigDecimal floor,
    List<Profile.Step> steps,
    List<Tier> tiers,
    BigDecimal overFulfilment,
    BigDecimal smallSurplus) {

  public ProfileIndicators {
    others = List.copyOf(others);
    steps = List.copyOf(steps);
    tiers = List.copyOf(tiers);
  }

  /** What share of its weight, in percent, an indicator gets that came this far. */
  public record Tier(Attainment attainment, BigDecimal from, BigDecimal to) {}
}
