package io.github.jihe.checks.consistency;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ReportKind;
import io.github.jihe.facts.ScoreItem;
import io.github.jihe.facts.ScoreTotal;
import io.github.jihe.quantities.Characters;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A total score in prose against the totals that the tables print. */
@CheckInfo(
    id = "tt-score",
    title = "文字所述得分与表格不一致",
    severity = Severity.ERROR,
    basis = "财预〔2020〕10号：绩效自评和评价结果应当真实、客观；同一得分在文字与表格中应当一致",
    compares = "文字中的总得分 = 自评表（得分汇总表）的总分；文字中某一项的得分、得分率 = 表中同名一行的得分、得分率；项目汇总表中的得分 = 该项目自评表的总分",
    tolerates = "与任何一张表的总分相同即可；有多张表而文字未说明是哪一张、又都不相同的只作疑点；表中同名各行数值不一的不比",
    suggestion = "请核对文字与表格的得分，更正有误的一处。")
public final class ScoreInProse implements Check {
  /** Shorter names may be a part of many. */
  private static final int SHORTEST_NAME = 4;

  private static final Pattern UNIT = Pattern.compile("部门|单位|整体");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<Figure> totals =
        Stream.of(
                report.forms().stream()
                    .flatMap(form -> form.total().stream())
                    .flatMap((ScoreTotal total) -> total.score().stream()),
                report.summaries().stream()
                    .filter(summary -> summary.subject().isEmpty()) // others stand in gradings
                    .flatMap(summary -> summary.total().stream())
                    .flatMap((ScoreItem total) -> total.score().stream()),
                report.gradings().stream()
                    .filter(grading -> !grading.inProse())
                    .flatMap(grading -> grading.score().stream()))
            .flatMap(figures -> figures)
            .toList();
    Stream<Outcome> items = new ToldPoints(info()).compare(report);
    if (totals.isEmpty()) {
      return items;
    }
    Stream<Outcome> told =
        report.gradings().stream()
            .filter(Grading::inProse)
            .filter(grading -> grading.score().isPresent())
            .filter(grading -> !isOfOthers(report, grading))
            .flatMap(grading -> compare(report, grading, totals));
    return Stream.of(listed(report), told, items).flatMap(outcomes -> outcomes);
  }

  /** An evaluation quotes the score that the unit had given itself. */
  private static boolean isOfOthers(Report report, Grading grading) {
    return report.kind() == ReportKind.EVALUATION_REPORT
        && grading.score().filter(score -> score.source().quote().contains("自评")).isPresent();
  }

  /** A score with the name of one project, or of the whole unit, is that of one form. */
  private Stream<Outcome> compare(Report report, Grading grading, List<Figure> totals) {
    Figure said = grading.score().orElseThrow();
    String subject = Characters.tight(grading.subject());
    List<Figure> own = totals(report, form -> isOf(form, subject));
    if (own.size() == 1) {
      return Stream.of(compare(grading, said, own));
    }
    boolean ofUnit = UNIT.matcher(subject).find() && !subject.contains("项目");
    boolean ofOthers =
        ofUnit
            && !report.forms().isEmpty()
            && report.forms().stream().noneMatch(form -> form.kind() == FormKind.DEPARTMENT);
    return ofOthers && !totals.contains(said) && totals.size() > 1
        ? Stream.empty()
        : Stream.of(compare(grading, said, totals));
  }

  private static List<Figure> totals(Report report, Predicate<Form> which) {
    return report.forms().stream()
        .filter(which)
        .flatMap(form -> form.total().stream())
        .flatMap((ScoreTotal total) -> total.score().stream())
        .toList();
  }

  /** A list of projects repeats the total of each project's own form. */
  private Stream<Outcome> listed(Report report) {
    List<Figure> ofForms =
        report.forms().stream()
            .flatMap(
                form ->
                    Stream.concat(
                        form.total().flatMap(ScoreTotal::score).stream(),
                        Stream.ofNullable(form.heads().get(HeadField.SCORE))
                            .flatMap(entry -> entry.figure().stream())))
            .toList();
    return report.gradings().stream()
        .filter(grading -> !grading.inProse() && grading.score().isPresent())
        .filter(grading -> !ofForms.contains(grading.score().get()))
        .flatMap(
            grading -> {
              List<Figure> totals = totals(report, form -> isOf(form, grading.subject()));
              return totals.size() == 1
                  ? Stream.of(compare(grading, totals.get(0)))
                  : Stream.empty();
            });
  }

  private static boolean isOf(Form form, String subject) {
    return subject.length() >= SHORTEST_NAME
        && form.head(HeadField.PROJECT)
            .map(Characters::tight)
            .filter(name -> name.length() >= SHORTEST_NAME)
            .filter(name -> name.startsWith(subject) || subject.startsWith(name))
            .isPresent();
  }

  private Outcome compare(Grading listed, Figure total) {
    Figure score = listed.score().get();
    if (score.inBase().compareTo(total.inBase()) == 0) {
      return new Outcome.Consistent(score.source());
    }
    return new FindingBuilder(info(), listed.subject() + "/汇总")
        .message(
            "“%s”在汇总表中的得分为 %s 分，其自评表总分为 %s 分"
                .formatted(listed.subject(), Show.number(score), Show.number(total)))
        .reported(Show.number(score), score.source())
        .expected(Show.number(total))
        .difference(Show.signed(Show.plain(score.inBase().subtract(total.inBase()))) + " 分")
        .operand(total)
        .build();
  }

  private Outcome compare(Grading grading, Figure said, List<Figure> totals) {
    boolean agrees =
        totals.stream().anyMatch(total -> total.inBase().compareTo(said.inBase()) == 0);
    if (agrees) {
      return new Outcome.Consistent(said.source());
    }
    List<BigDecimal> different =
        totals.stream().map(total -> total.inBase().stripTrailingZeros()).distinct().toList();
    Figure total = totals.get(0);
    String printed = String.join("、", different.stream().map(Show::plain).toList());
    FindingBuilder finding =
        new FindingBuilder(info(), grading.subject())
            .severity(different.size() == 1 ? Severity.ERROR : Severity.WARNING)
            .message("文字所述得分 %s 分，表列总分为 %s 分".formatted(Show.number(said), printed))
            .reported(Show.number(said), said.source())
            .expected(printed)
            .operand(total);
    if (different.size() == 1) {
      finding.difference(Show.signed(Show.plain(said.inBase().subtract(total.inBase()))) + " 分");
    }
    return finding.build();
  }
}
