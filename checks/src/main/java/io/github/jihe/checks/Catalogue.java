package io.github.jihe.checks;

import io.github.jihe.checks.consistency.AmountInProse;
import io.github.jihe.checks.consistency.RateInProse;
import io.github.jihe.checks.consistency.ScoreInProse;
import io.github.jihe.checks.funds.Balance;
import io.github.jihe.checks.funds.BasicAndProject;
import io.github.jihe.checks.funds.ExecutionRate;
import io.github.jihe.checks.funds.ExecutionScore;
import io.github.jihe.checks.funds.OverBudget;
import io.github.jihe.checks.funds.SourceSum;
import io.github.jihe.checks.grades.GradeOfScore;
import io.github.jihe.checks.grades.RepeatedGrade;
import io.github.jihe.checks.indicators.CompletionClaim;
import io.github.jihe.checks.indicators.ExecutionIndicator;
import io.github.jihe.checks.indicators.MalformedNumber;
import io.github.jihe.checks.indicators.MissedWithoutReason;
import io.github.jihe.checks.indicators.OverFulfilled;
import io.github.jihe.checks.indicators.RangeOfValue;
import io.github.jihe.checks.indicators.SignOfName;
import io.github.jihe.checks.indicators.UnitOfIndicator;
import io.github.jihe.checks.narrative.CountedList;
import io.github.jihe.checks.narrative.Difference;
import io.github.jihe.checks.narrative.GrowthRate;
import io.github.jihe.checks.narrative.Headcount;
import io.github.jihe.checks.narrative.PartsInProse;
import io.github.jihe.checks.narrative.Share;
import io.github.jihe.checks.narrative.StandardTimesCount;
import io.github.jihe.checks.scores.DeductionReason;
import io.github.jihe.checks.scores.FullScoreUnmet;
import io.github.jihe.checks.scores.GroupWeight;
import io.github.jihe.checks.scores.QualitativeScore;
import io.github.jihe.checks.scores.QuantitativeScore;
import io.github.jihe.checks.scores.ScoreRange;
import io.github.jihe.checks.scores.ScoreRate;
import io.github.jihe.checks.scores.TotalScore;
import io.github.jihe.checks.scores.WeightTotal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** All checks there are: our own in a sorted list, and those that a bureau's jar adds. */
public final class Catalogue {
  private static final List<Check> OWN =
      List.of(
          new AmountInProse(),
          new Balance(),
          new BasicAndProject(),
          new CompletionClaim(),
          new CountedList(),
          new DeductionReason(),
          new Difference(),
          new ExecutionIndicator(),
          new ExecutionRate(),
          new ExecutionScore(),
          new FullScoreUnmet(),
          new GradeOfScore(),
          new GroupWeight(),
          new GrowthRate(),
          new Headcount(),
          new MalformedNumber(),
          new MissedWithoutReason(),
          new OverBudget(),
          new OverFulfilled(),
          new PartsInProse(),
          new QualitativeScore(),
          new QuantitativeScore(),
          new RangeOfValue(),
          new RateInProse(),
          new RepeatedGrade(),
          new ScoreInProse(),
          new ScoreRange(),
          new ScoreRate(),
          new Share(),
          new SignOfName(),
          new SourceSum(),
          new StandardTimesCount(),
          new TotalScore(),
          new UnitOfIndicator(),
          new WeightTotal());

  private Catalogue() {}

  /** Sorted by id. */
  public static List<Check> checks() {
    List<Check> all = new ArrayList<>(OWN);
    ServiceLoader.load(Check.class).forEach(all::add);
    all.sort(Comparator.comparing(check -> check.info().id()));
    return List.copyOf(all);
  }
}
