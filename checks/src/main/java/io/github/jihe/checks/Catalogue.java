package io.github.jihe.checks;

import io.github.jihe.checks.across.AcrossCatalogue;
import io.github.jihe.checks.completeness.AnnexList;
import io.github.jihe.checks.completeness.EmptyGoal;
import io.github.jihe.checks.completeness.FormHead;
import io.github.jihe.checks.completeness.GoalCount;
import io.github.jihe.checks.completeness.RequiredSections;
import io.github.jihe.checks.completeness.SectionNumbers;
import io.github.jihe.checks.consistency.AmountInProse;
import io.github.jihe.checks.consistency.Deviation;
import io.github.jihe.checks.consistency.IndicatorInProse;
import io.github.jihe.checks.consistency.ProblemsAtFullScore;
import io.github.jihe.checks.consistency.ProjectName;
import io.github.jihe.checks.consistency.ProjectWithoutForm;
import io.github.jihe.checks.consistency.RateInProse;
import io.github.jihe.checks.consistency.RolledUp;
import io.github.jihe.checks.consistency.SameIndicator;
import io.github.jihe.checks.consistency.ScoreInProse;
import io.github.jihe.checks.funds.ArrivalRate;
import io.github.jihe.checks.funds.Balance;
import io.github.jihe.checks.funds.BasicAndProject;
import io.github.jihe.checks.funds.ExecutionRate;
import io.github.jihe.checks.funds.ExecutionScore;
import io.github.jihe.checks.funds.LowExecution;
import io.github.jihe.checks.funds.MixedUnits;
import io.github.jihe.checks.funds.OverBudget;
import io.github.jihe.checks.funds.ProjectSum;
import io.github.jihe.checks.funds.RepeatedPoints;
import io.github.jihe.checks.funds.SourceSum;
import io.github.jihe.checks.funds.SpentOverArrived;
import io.github.jihe.checks.funds.UnexplainedAdjustment;
import io.github.jihe.checks.grades.GradeOfScore;
import io.github.jihe.checks.grades.MissingGrade;
import io.github.jihe.checks.grades.RepeatedGrade;
import io.github.jihe.checks.indicators.CompletionClaim;
import io.github.jihe.checks.indicators.CopiedTarget;
import io.github.jihe.checks.indicators.CostIndicator;
import io.github.jihe.checks.indicators.ExecutionIndicator;
import io.github.jihe.checks.indicators.MalformedNumber;
import io.github.jihe.checks.indicators.MisplacedRow;
import io.github.jihe.checks.indicators.MissedWithoutReason;
import io.github.jihe.checks.indicators.MissingGroup;
import io.github.jihe.checks.indicators.OverFulfilled;
import io.github.jihe.checks.indicators.RangeOfValue;
import io.github.jihe.checks.indicators.RateOfCounts;
import io.github.jihe.checks.indicators.ReasonContradicts;
import io.github.jihe.checks.indicators.ShiftedValue;
import io.github.jihe.checks.indicators.SignOfName;
import io.github.jihe.checks.indicators.StockReason;
import io.github.jihe.checks.indicators.UnitOfIndicator;
import io.github.jihe.checks.indicators.UnnamedRow;
import io.github.jihe.checks.indicators.UnrelatedGoal;
import io.github.jihe.checks.indicators.VagueRate;
import io.github.jihe.checks.indicators.WordsForNumber;
import io.github.jihe.checks.ledger.LedgerAuditor;
import io.github.jihe.checks.narrative.CountedList;
import io.github.jihe.checks.narrative.Difference;
import io.github.jihe.checks.narrative.GrowthRate;
import io.github.jihe.checks.narrative.Headcount;
import io.github.jihe.checks.narrative.PartsInProse;
import io.github.jihe.checks.narrative.RepeatedFigure;
import io.github.jihe.checks.narrative.Share;
import io.github.jihe.checks.narrative.StandardTimesCount;
import io.github.jihe.checks.narrative.WordsAgainstFigures;
import io.github.jihe.checks.residue.CitedTitle;
import io.github.jihe.checks.residue.Misspelling;
import io.github.jihe.checks.residue.OtherOffice;
import io.github.jihe.checks.residue.OtherYear;
import io.github.jihe.checks.residue.Placeholder;
import io.github.jihe.checks.scores.DeductionReason;
import io.github.jihe.checks.scores.ExecutionGap;
import io.github.jihe.checks.scores.FullScoreUnmet;
import io.github.jihe.checks.scores.GroupWeight;
import io.github.jihe.checks.scores.HalfRow;
import io.github.jihe.checks.scores.QualitativeScore;
import io.github.jihe.checks.scores.QuantitativeScore;
import io.github.jihe.checks.scores.ReportWeights;
import io.github.jihe.checks.scores.ScoreRange;
import io.github.jihe.checks.scores.ScoreRate;
import io.github.jihe.checks.scores.TotalScore;
import io.github.jihe.checks.scores.WeightPlan;
import io.github.jihe.checks.scores.WeightTotal;
import io.github.jihe.checks.statistics.AllFull;
import io.github.jihe.checks.statistics.EqualToTarget;
import io.github.jihe.checks.statistics.SmallSample;
import io.github.jihe.checks.statistics.UnfoundedSatisfaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All checks there are: our own in a sorted list, and those that a bureau's jar adds. */
public final class Catalogue {
  private static final List<Check> OWN =
      List.of(
          new AllFull(),
          new AmountInProse(),
          new AnnexList(),
          new ArrivalRate(),
          new Balance(),
          new BasicAndProject(),
          new CitedTitle(),
          new CompletionClaim(),
          new CopiedTarget(),
          new CostIndicator(),
          new CountedList(),
          new DeductionReason(),
          new Deviation(),
          new Difference(),
          new EmptyGoal(),
          new EqualToTarget(),
          new ExecutionGap(),
          new ExecutionIndicator(),
          new ExecutionRate(),
          new ExecutionScore(),
          new FormHead(),
          new FullScoreUnmet(),
          new GoalCount(),
          new GradeOfScore(),
          new GroupWeight(),
          new GrowthRate(),
          new HalfRow(),
          new Headcount(),
          new IndicatorInProse(),
          new LowExecution(),
          new MalformedNumber(),
          new MisplacedRow(),
          new MissedWithoutReason(),
          new MissingGrade(),
          new MissingGroup(),
          new Misspelling(),
          new MixedUnits(),
          new OtherOffice(),
          new OtherYear(),
          new OverBudget(),
          new OverFulfilled(),
          new PartsInProse(),
          new Placeholder(),
          new ProblemsAtFullScore(),
          new ProjectName(),
          new ProjectSum(),
          new ProjectWithoutForm(),
          new QualitativeScore(),
          new QuantitativeScore(),
          new RangeOfValue(),
          new RateInProse(),
          new RateOfCounts(),
          new ReasonContradicts(),
          new RepeatedFigure(),
          new RepeatedGrade(),
          new RepeatedPoints(),
          new ReportWeights(),
          new RequiredSections(),
          new RolledUp(),
          new SameIndicator(),
          new ScoreInProse(),
          new ScoreRange(),
          new ScoreRate(),
          new SectionNumbers(),
          new Share(),
          new ShiftedValue(),
          new SignOfName(),
          new SmallSample(),
          new SourceSum(),
          new SpentOverArrived(),
          new StandardTimesCount(),
          new StockReason(),
          new TotalScore(),
          new UnexplainedAdjustment(),
          new UnfoundedSatisfaction(),
          new UnitOfIndicator(),
          new UnnamedRow(),
          new UnrelatedGoal(),
          new VagueRate(),
          new WeightPlan(),
          new WeightTotal(),
          new WordsAgainstFigures(),
          new WordsForNumber());

  private Catalogue() {}

  /** What all rules say of themselves, also those that need more than a report, sorted by id. */
  public static List<CheckInfo> infos() {
    return Stream.concat(checks().stream().map(Check::info), LedgerAuditor.infos().stream())
        .sorted(Comparator.comparing(CheckInfo::id))
        .toList();
  }

  /** Of all rules, also those that compare reports with each other. */
  public static Set<String> ids() {
    return Stream.concat(infos().stream(), AcrossCatalogue.infos().stream())
        .map(CheckInfo::id)
        .collect(Collectors.toSet());
  }

  /** Sorted by id. */
  public static List<Check> checks() {
    List<Check> all = new ArrayList<>(OWN);
    ServiceLoader.load(Check.class).forEach(all::add);
    all.sort(Comparator.comparing(check -> check.info().id()));
    return List.copyOf(all);
  }
}
