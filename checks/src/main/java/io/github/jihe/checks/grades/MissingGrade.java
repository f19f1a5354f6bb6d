package io.github.jihe.checks.grades;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.facts.IndicatorTable;
import io.github.jihe.facts.Part;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ReportKind;
import io.github.jihe.facts.ScoreItem;
import io.github.jihe.facts.Source;
import java.util.List;
import java.util.stream.Stream;

/** A conclusion without a score or a grade. */
@CheckInfo(
    id = "grade-missing",
    title = "评价结论缺少得分或等级",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：绩效评价结果采取评分和评级相结合的方式",
    compares = "有评价结论一节的报告，正文或得分表应有总得分和等级",
    tolerates = "得分、等级写在同一份报告任何一处即可；单位自评只有得分而无等级的不提示；没有结论一节的、写明不设分值的、自评表没有分值栏的不核",
    suggestion = "请在评价结论中写明得分和等级。")
public final class MissingGrade implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.parts().stream()
        .flatMap(
            part ->
                part.assertions(Assertion.Kind.CONCLUSION).stream()
                    .limit(1)
                    .flatMap(conclusion -> compare(report, part, conclusion.source())));
  }

  private Stream<Outcome> compare(Report report, Part part, Source conclusion) {
    List<Grading> gradings =
        report.gradings().stream().filter(grading -> part.contains(grading.gradeSource())).toList();
    boolean graded = gradings.stream().anyMatch(grading -> grading.grade().isPresent());
    boolean scored =
        gradings.stream().anyMatch(grading -> grading.score().isPresent())
            || report.summaries().stream()
                .filter(summary -> part.contains(summary.source()))
                .flatMap(summary -> summary.total().stream())
                .flatMap((ScoreItem total) -> total.score().stream())
                .findAny()
                .isPresent()
            || report.forms().stream()
                .filter(form -> part.contains(form.source()))
                .flatMap(form -> form.total().stream())
                .anyMatch(total -> total.score().isPresent());
    boolean evaluation = report.kind() == ReportKind.EVALUATION_REPORT;
    if (!scored && !evaluation && hasNoPoints(report, part)) {
      return Stream.of(new Outcome.NotChecked("自评表不设分值和得分栏", conclusion));
    }
    if (scored && (graded || !evaluation)) {
      return Stream.of(new Outcome.Consistent(conclusion));
    }
    if (scored) {
      return Stream.of(finding(part, conclusion, "有得分而无等级", Severity.INFO));
    }
    return Stream.of(
        graded
            ? finding(part, conclusion, "有等级而无得分", Severity.INFO)
            : finding(part, conclusion, "没有得分，也没有等级", Severity.WARNING));
  }

  /** 转移支付区域绩效自评表 has neither weights nor points: nobody is asked for a score. */
  private static boolean hasNoPoints(Report report, Part part) {
    List<IndicatorTable> tables =
        report.forms().stream()
            .filter(form -> part.contains(form.source()))
            .flatMap(form -> form.indicators().stream())
            .toList();
    return !tables.isEmpty()
        && tables.stream()
            .noneMatch(
                table -> table.has(IndicatorColumn.WEIGHT) || table.has(IndicatorColumn.SCORE));
  }

  private Outcome finding(Part part, Source conclusion, String missing, Severity severity) {
    return new FindingBuilder(info(), part.title())
        .severity(severity)
        .message("“%s”一节%s".formatted(conclusion.quote(), missing))
        .reported(conclusion.quote(), conclusion)
        .expected("得分和等级")
        .build();
  }
}
