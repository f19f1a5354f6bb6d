package io.github.jihe.checks.grades;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Report;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same score graded in two ways. */
@CheckInfo(
    id = "grade-repeat",
    title = "同一得分前后等级不一",
    severity = Severity.ERROR,
    basis = "同一评价结果在报告中应当前后一致",
    compares = "各处所述同一得分的等级相同；全文只有一个得分的，同一对象未写得分的等级也应相同；部门整体只有一处得分和等级的，他处所述整体等级也应相同",
    tolerates = "优秀与优、良好与良等同义写法；评分政策之外的等级名称不核",
    suggestion = "请统一报告中的得分与等级。")
public final class RepeatedGrade implements Check {
  private static final Pattern ELSEWHEN = Pattern.compile("上年|去年|上一年|复评|复核|抽评|财政评价");

  private static final Pattern OWN =
      Pattern.compile("^(本|该|此)(项目|部门|单位|专项|资金|次)*(整体)?(支出|绩效|自评|评价)*|^(部门|单位)?整体(支出|绩效|自评|评价)*$");

  private static final Pattern WHOLE = Pattern.compile("^(部门|单位|本部门|本单位)?整体(支出|绩效|自评|评价)*$");

  /** No name, or one that any report's own unit has. */
  private static final Pattern UNNAMED =
      Pattern.compile("^[本我]?(部门|单位|局|委|院|校)?(整体)?(支出|绩效|自评|评价)*$");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Map<BigDecimal, Grading> first = new LinkedHashMap<>();
    Stream<Outcome> scored =
        report.gradings().stream()
            .filter(grading -> grading.score().isPresent() && grading.grade().isPresent())
            .flatMap(
                grading -> {
                  Figure score = grading.score().get();
                  Grading earlier = first.putIfAbsent(score.inBase().stripTrailingZeros(), grading);
                  return earlier == null
                      ? Stream.<Outcome>empty()
                      : compare(earlier, grading, score, profile);
                });
    return Stream.concat(scored, unscored(report, profile));
  }

  /** A grade without its score, in a report that knows one score only. */
  private Stream<Outcome> unscored(Report report, Profile profile) {
    List<BigDecimal> scores =
        report.gradings().stream()
            .flatMap(grading -> grading.score().stream())
            .map(score -> score.inBase().stripTrailingZeros())
            .distinct()
            .toList();
    Optional<Grading> graded =
        report.gradings().stream()
            .filter(grading -> grading.score().isPresent() && grading.grade().isPresent())
            .findFirst();
    if (scores.size() > 1) {
      return whole(report, profile);
    }
    return scores.size() == 1 && graded.isPresent()
        ? report.gradings().stream()
            .filter(grading -> grading.score().isEmpty() && grading.grade().isPresent())
            .filter(grading -> !ELSEWHEN.matcher(grading.gradeSource().quote()).find())
            .filter(grading -> subject(grading).equals(subject(graded.get())))
            .flatMap(
                grading ->
                    compare(graded.get(), grading, graded.get().score().orElseThrow(), profile))
        : Stream.empty();
  }

  /** 整体自评等级为良 beside the only score and grade that no single project is named with. */
  private Stream<Outcome> whole(Report report, Profile profile) {
    List<Grading> graded =
        report.gradings().stream()
            .filter(grading -> grading.score().isPresent() && grading.grade().isPresent())
            .toList();
    return graded.size() == 1 && UNNAMED.matcher(subject(graded.get(0))).find()
        ? report.gradings().stream()
            .filter(grading -> grading.score().isEmpty() && grading.grade().isPresent())
            .filter(grading -> WHOLE.matcher(grading.subject()).find())
            .filter(grading -> !ELSEWHEN.matcher(grading.gradeSource().quote()).find())
            .flatMap(
                grading ->
                    compare(graded.get(0), grading, graded.get(0).score().orElseThrow(), profile))
        : Stream.empty();
  }

  /** 本项目 is what the report is about. */
  private static String subject(Grading grading) {
    return OWN.matcher(grading.subject()).replaceFirst("");
  }

  private Stream<Outcome> compare(Grading earlier, Grading later, Figure score, Profile profile) {
    String one = standard(earlier.grade().orElseThrow(), profile);
    String two = standard(later.grade().orElseThrow(), profile);
    if (one.isEmpty() || two.isEmpty()) {
      return Stream.of(new Outcome.NotChecked("等级名称不在所用评分政策之内", later.gradeSource()));
    }
    if (one.equals(two)) {
      return Stream.of(new Outcome.Consistent(later.gradeSource()));
    }
    String printed = later.grade().orElseThrow();
    return Stream.of(
        new FindingBuilder(info(), Show.number(score))
            .message(
                "得分 %s 分，一处等级为“%s”，另一处为“%s”"
                    .formatted(Show.number(score), earlier.grade().orElseThrow(), printed))
            .reported(printed, later.gradeSource())
            .expected(earlier.grade().orElseThrow())
            .operand(earlier.gradeSource())
            .build());
  }

  private static String standard(String grade, Profile profile) {
    return profile.grades().stream()
        .filter(band -> band.names().contains(grade))
        .map(band -> band.names().get(0))
        .findFirst()
        .orElse("");
  }
}
