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
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A grade against the band in which its score lies. */
@CheckInfo(
    id = "grade-band",
    title = "评价等级与得分不符",
    severity = Severity.ERROR,
    basis = "财预〔2020〕10号：90（含）－100分为优、80（含）－90分为良、60（含）－80分为中、60分以下为差；省级另有规定的从其规定",
    compares = "等级 = 得分所在分数段的等级",
    tolerates = "分数段下限包含在内；优秀、良好等同义写法视同优、良；评分政策之外的等级名称不核",
    suggestion = "请核对得分与等级，更正有误的一项。")
public final class GradeOfScore implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<Relation.Placing> own =
        report.relations().stream()
            .filter(Relation.Placing.class::isInstance)
            .map(Relation.Placing.class::cast)
            .toList();
    Set<List<String>> told = new HashSet<>();
    return Stream.concat(
        own.stream().map(this::compare),
        report.gradings().stream()
            .filter(grading -> own.stream().noneMatch(placing -> isOf(placing, grading)))
            .filter(grading -> told.add(told(grading)))
            .flatMap(grading -> compare(grading, profile)));
  }

  /** The same said once more in running text is the same mistake. */
  private static List<String> told(Grading grading) {
    Object place = grading.inProse() ? "" : grading.gradeSource();
    return List.of(
        grading.subject(),
        grading.score().map(score -> score.inBase().toPlainString()).orElse(""),
        grading.grade().orElse(""),
        place.toString());
  }

  /** The report grades this score by a scale of its own. */
  private static boolean isOf(Relation.Placing placing, Grading grading) {
    BigDecimal score = placing.score().figure().inBase();
    return grading.score().filter(told -> told.inBase().compareTo(score) == 0).isPresent();
  }

  private Outcome compare(Relation.Placing placing) {
    if (placing.grade().equals(placing.right())) {
      return new Outcome.Consistent(placing.source());
    }
    Figure score = placing.score().figure();
    return new FindingBuilder(info(), placing.score().subject())
        .message(
            "%s 按文中“%s”属于“%s”，报告等级为“%s”"
                .formatted(score.printed(), placing.band(), placing.right(), placing.grade()))
        .reported(placing.grade(), placing.source())
        .expected(placing.right())
        .operand(score)
        .build();
  }

  private Stream<Outcome> compare(Grading grading, Profile profile) {
    if (grading.score().isEmpty() || grading.grade().isEmpty()) {
      return Stream.empty();
    }
    String grade = grading.grade().get();
    Figure score = grading.score().get();
    List<Profile.Grade> bands = profile.grades();
    boolean known = bands.stream().anyMatch(band -> band.names().contains(grade));
    BigDecimal percent = Show.ratio(score.inBase(), profile.total()).movePointRight(2);
    boolean possible = percent.signum() >= 0 && percent.compareTo(new BigDecimal("100")) <= 0;
    if (!known || !possible) {
      return Stream.of(
          new Outcome.NotChecked(
              "等级“%s”与得分 %s 不在所用评分政策之内".formatted(grade, score.printed()), grading.gradeSource()));
    }
    Optional<Profile.Grade> band =
        bands.stream().filter(candidate -> percent.compareTo(candidate.from()) >= 0).findFirst();
    boolean fits = band.filter(right -> right.names().contains(grade)).isPresent();
    return Stream.of(
        fits
            ? new Outcome.Consistent(grading.gradeSource())
            : finding(grading, score, grade, band.orElse(bands.get(bands.size() - 1)), profile));
  }

  private Outcome finding(
      Grading grading, Figure score, String grade, Profile.Grade right, Profile profile) {
    String name = right.names().get(0);
    return new FindingBuilder(info(), grading.subject())
        .message(
            "%s得分 %s 分属于“%s”（%s），报告等级为“%s”"
                .formatted(whose(grading), Show.number(score), name, band(right, profile), grade))
        .reported(grade, grading.gradeSource())
        .expected(name)
        .operand(score)
        .build();
  }

  /** In a list of many the name tells which row is meant. */
  private static String whose(Grading grading) {
    boolean row = grading.gradeSource().location().table() > 0 && !grading.subject().isEmpty();
    return row ? "“" + grading.subject() + "”" : "";
  }

  private static String band(Profile.Grade grade, Profile profile) {
    int at = profile.grades().indexOf(grade);
    String from = Show.plain(grade.from());
    if (at == 0) {
      return from + " 分及以上";
    }
    String below = Show.plain(profile.grades().get(at - 1).from());
    return grade.from().signum() == 0 ? below + " 分以下" : from + "（含）—" + below + " 分";
  }
}
