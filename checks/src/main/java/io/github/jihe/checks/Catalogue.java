package io.github.jihe.checks;

import io.github.jihe.checks.completeness.AnnexList;
import io.github.jihe.checks.completeness.EmptyGoal;
import io.github.jihe.checks.completeness.FormHead;
import io.github.jihe.checks.completeness.GoalCount;
import io.github.jihe.checks.completeness.RequiredSections;
import io.github.jihe.checks.completeness.SectionNumbers;
import io.github.jihe.checks.consistency.AmountInProse;
import io.github.jihe.checks.consistency.ProjectName;
import io.github.jihe.checks.consistency.ProjectWithoutForm;
import io.github.jihe.checks.consistency.RateInProse;
import io.github.jihe.checks.consistency.SameIndicator;
import io.github.jihe.checks.consistency.ScoreInProse;
import io.github.jihe.checks.funds.Balance;
import io.github.jihe.checks.funds.BasicAndProject;
import io.github.jihe.checks.funds.ExecutionRate;
import io.github.jihe.checks.funds.ExecutionScore;
import io.github.jihe.checks.funds.OverBudget;
import io.github.jihe.checks.funds.ProjectSum;
import io.github.jihe.checks.funds.SourceSum;
import io.github.jihe.checks.grades.GradeOfScore;
import io.github.jihe.checks.grades.RepeatedGrade;
import io.github.jihe.checks.indicators.CopiedTarget;
import io.github.jihe.checks.indicators.CostIndicator;
import io.github.jihe.checks.indicators.ExecutionIndicator;
import io.github.jihe.checks.indicators.MalformedNumber;
import io.github.jihe.checks.indicators.MisplacedRow;
import io.github.jihe.checks.indicators.MissingGroup;
import io.github.jihe.checks.indicators.RateOfCounts;
import io.github.jihe.checks.indicators.ReasonContradicts;
import io.github.jihe.checks.indicators.ShiftedValue;
import io.github.jihe.checks.indicators.StockReason;
import io.github.jihe.checks.indicators.UnnamedRow;
import io.github.jihe.checks.indicators.UnrelatedGoal;
import io.github.jihe.checks.indicators.VagueRate;
import io.github.jihe.checks.indicators.WordsForNumber;
import io.github.jihe.checks.narrative.CountedList;
import io.github.jihe.checks.narrative.Difference;
import io.github.jihe.checks.narrative.GrowthRate;
import io.github.jihe.checks.narrative.Headcount;
import io.github.jihe.checks.narrative.PartsInProse;
import io.github.jihe.checks.narrative.RepeatedFigure;
import io.github.jihe.checks.narrative.Share;
import io.github.jihe.checks.narrative.StandardTimesCount;
import io.github.jihe.checks.residue.CitedTitle;
import io.github.jihe.checks.residue.Misspelling;
import io.github.jihe.checks.residue.OtherOffice;
import io.github.jihe.checks.residue.OtherYear;
import io.github.jihe.checks.residue.Placeholder;
import io.github.jihe.checks.scores.DeductionReason;
import io.github.jihe.checks.scores.FullScoreUnmet;
import io.github.jihe.checks.scores.GroupWeight;
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
          new AnnexList(),
          new Balance(),
          new BasicAndProject(),
          new CitedTitle(),
          new CopiedTarget(),
          new CostIndicator(),
          new CountedList(),
          new DeductionReason(),
          new Difference(),
          new EmptyGoal(),
          new ExecutionIndicator(),
          new ExecutionRate(),
          new ExecutionScore(),
          new FormHead(),
          new FullScoreUnmet(),
          new GoalCount(),
          new GradeOfScore(),
          new GroupWeight(),
          new GrowthRate(),
          new Headcount(),
          new MalformedNumber(),
          new MisplacedRow(),
          new MissingGroup(),
          new Misspelling(),
          new OtherOffice(),
          new OtherYear(),
          new OverBudget(),
          new PartsInProse(),
          new Placeholder(),
          new ProjectName(),
          new ProjectSum(),
          new ProjectWithoutForm(),
          new RateInProse(),
          new RateOfCounts(),
          new ReasonContradicts(),
          new RepeatedFigure(),
          new RepeatedGrade(),
          new RequiredSections(),
          new SameIndicator(),
          new ScoreInProse(),
          new ScoreRange(),
          new ScoreRate(),
          new SectionNumbers(),
          new Share(),
          new ShiftedValue(),
          new SourceSum(),
          new StandardTimesCount(),
          new StockReason(),
          new TotalScore(),
          new UnnamedRow(),
          new UnrelatedGoal(),
          new VagueRate(),
          new WeightTotal(),
          new WordsForNumber());

  private Catalogue() {}

  /** Sorted by id. */
  public static List<Check> checks() {
    List<Check> all = new ArrayList<>(OWN);
    ServiceLoader.load(Check.class).forEach(all::add);
    all.sort(Comparator.comparing(check -> check.info().id()));
    return List.copyOf(all);
  }
}
