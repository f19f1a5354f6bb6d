package io.github.jihe.checks;

import io.github.jihe.checks.completeness.AnnexList;
import io.github.jihe.checks.completeness.FormHead;
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
import io.github.jihe.checks.indicators.ExecutionIndicator;
import io.github.jihe.checks.indicators.MalformedNumber;
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
          new CountedList(),
          new DeductionReason(),
          new Difference(),
          new ExecutionIndicator(),
          new ExecutionRate(),
          new ExecutionScore(),
          new FormHead(),
          new FullScoreUnmet(),
          new GradeOfScore(),
          new GroupWeight(),
          new GrowthRate(),
          new Headcount(),
          new MalformedNumber(),
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
          new RepeatedFigure(),
          new RepeatedGrade(),
          new RequiredSections(),
          new SameIndicator(),
          new ScoreInProse(),
          new ScoreRange(),
          new ScoreRate(),
          new SectionNumbers(),
          new Share(),
          new SourceSum(),
          new StandardTimesCount(),
          new TotalScore(),
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
