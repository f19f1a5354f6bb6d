package io.github.jihe.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scoring policy of a country, province or bureau (评分政策).
 *
 * @param name as named on the command line
 * @param title what a person calls it
 * @param total what all weights make together
 * @param grades from the best; a score has the first grade whose lower bound it reaches
 * @param execution how the execution of the budget is scored
 * @param indicators how indicators are scored
 * @param rows what rows of indicators and goals must keep to in their words
 * @param reports what evaluation reports must keep to
 * @param funds limits for fund blocks
 * @param scores how points are shared out and given
 * @param claims what claims in words are held to
 * @param statistics from when on figures are odd together
 * @param documents what documents must have: sections, heads of forms
 * @param across when reports of one run are odd beside each other
 * @param checks checks that this policy switches off or weighs otherwise, by id
 */
public record Profile(
    String name,
    String title,
    BigDecimal total,
    List<Grade> grades,
    Execution execution,
    ProfileIndicators indicators,
    ProfileRows rows,
    Reports reports,
    ProfileFunds funds,
    ProfileScores scores,
    ProfileClaims claims,
    ProfileStatistics statistics,
    ProfileDocuments documents,
    ProfileAcross across,
    Map<String, CheckLevel> checks) {

  public Profile {
    grades = List.copyOf(grades);
    checks = Map.copyOf(checks);
  }

  /** The level of a check, which is the check's own where the policy says nothing. */
  public CheckLevel levelOf(CheckInfo info) {
    return Optional.ofNullable(checks.get(info.id()))
        .orElseGet(() -> CheckLevel.valueOf(info.severity().name()));
  }

  /**
   * One grade (等级).
   *
   * @param from lower bound in percent of the total, included
   * @param names the standard name first, then what else it is called
   */
  public record Grade(BigDecimal from, List<String> names) {
    public Grade {
      names = List.copyOf(names);
    }
  }

  /**
   * How the execution rate is scored (预算执行率得分).
   *
   * @param weight its weight where a form does not print it
   * @param scoreDecimals decimals of a score
   * @param roundingSlack points that rounding to fewer decimals may explain
   * @param steps another known way of scoring: from a rate in percent on, this share of the weight
   */
  public record Execution(
      BigDecimal weight, int scoreDecimals, BigDecimal roundingSlack, List<Step> steps) {
    public Execution {
      steps = List.copyOf(steps);
    }
  }

  /** From this rate in percent on, this share of the weight. */
  public record Step(BigDecimal from, BigDecimal share) {}

  /**
   * Rules for evaluation reports.
   *
   * @param outputAndBenefitWeight least weight of 产出 and 效益 together, in percent
   */
  public record Reports(BigDecimal outputAndBenefitWeight) {}
}
