package io.github.jihe.checks.consistency;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Part;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 不存在偏离, 各项指标全部完成 in prose against rows of the form that missed their target or lost points. */
@CheckInfo(
    id = "tt-deviation",
    title = "文字所述偏离、扣分情况与表中指标不符",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：绩效自评应当真实、客观，未完成绩效目标或偏离较大的应当分析说明原因",
    compares =
        "文字称不存在偏离或各项指标全部完成时，表中各指标（没有自评表的，文中同名目标）完成值应达到指标值；"
            + "称不存在偏离时也没有扣分；文字所述扣分指标的项数 = 表中得分低于分值的指标数",
    tolerates = "只说某一组指标的只核该组；除外、基本完成、目标和要求中的说法不核；执行率扣分不计；文字说的是哪张表不明的不核",
    suggestion = "请核对指标完成情况，在文字中如实说明偏离和扣分的原因。")
public final class Deviation implements Check {
  private static final Pattern ALL_PROJECTS =
      Pattern.compile("(各|所有|全部|每个|均对)(个)?项目|\\d个项目(均|都|全部)");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return Stream.concat(claims(report), DeductedCount.check(info(), report));
  }

  private Stream<Outcome> claims(Report report) {
    return report.parts().stream()
        .flatMap(
            part ->
                part.form()
                    .map(form -> compare(part, form))
                    .orElseGet(
                        () ->
                            Stream.concat(ofAll(report, part), compare(report, part).stream())
                                .limit(1)));
  }

  /** 各项目绩效目标全部完成 is said of every form of the file. */
  private Stream<Outcome> ofAll(Report report, Part part) {
    return Stream.of(Assertion.Kind.NO_DEVIATION, Assertion.Kind.ALL_MET)
        .flatMap(kind -> part.assertions(kind).stream())
        .filter(claim -> claim.subject().isEmpty())
        .filter(claim -> ALL_PROJECTS.matcher(claim.source().quote()).find())
        .limit(1)
        .flatMap(
            claim ->
                report.forms().stream()
                    .filter(form -> form.kind() != FormKind.DEPARTMENT)
                    .flatMap(form -> compare(form, claim).stream())
                    .filter(Outcome.Inconsistent.class::isInstance));
  }

  /** Without a form, the goals and values that the text itself tells. */
  private Optional<Outcome> compare(Report report, Part part) {
    Optional<Assertion> claim =
        Stream.of(Assertion.Kind.NO_DEVIATION, Assertion.Kind.ALL_MET)
            .flatMap(kind -> part.assertions(kind).stream())
            .filter(said -> said.subject().isEmpty())
            .findFirst();
    return claim.flatMap(
        said ->
            MissedInProse.of(report, part).stream().findFirst().map(m -> finding(part, said, m)));
  }

  private Outcome finding(Part part, Assertion claim, MissedInProse missed) {
    Statement actual = missed.actual();
    return new FindingBuilder(info(), part.title() + "/" + claim.kind())
        .message(
            "文字称“%s”，文中“%s”目标 %s、完成 %s"
                .formatted(
                    claim.source().quote(),
                    actual.subject(),
                    missed.goal().words(),
                    actual.figure().printed()))
        .reported(claim.source().quote(), claim.source())
        .operand(actual.figure())
        .operand(missed.goal().figure())
        .build();
  }

  private Stream<Outcome> compare(Part part, Form form) {
    return Stream.concat(
            part.assertions(Assertion.Kind.NO_DEVIATION).stream(),
            part.assertions(Assertion.Kind.ALL_MET).stream())
        .flatMap(claim -> compare(form, claim).stream())
        .limit(1);
  }

  private Optional<Outcome> compare(Form form, Assertion claim) {
    List<Indicator> rows =
        form.indicators().stream()
            .flatMap(table -> table.indicators().stream())
            .filter(row -> isMeant(row, claim.subject()))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    boolean deductions = claim.kind() == Assertion.Kind.NO_DEVIATION;
    List<Indicator> missed =
        rows.stream().filter(row -> isUnmet(row) || deductions && isDeducted(row)).toList();
    return Optional.of(
        missed.isEmpty() ? new Outcome.Consistent(claim.source()) : finding(form, claim, missed));
  }

  private static boolean isMeant(Indicator row, String groups) {
    boolean execution = (row.group() + row.name()).matches(".*(执行率|预算执行).*");
    boolean inGroup =
        groups.isEmpty()
            || Stream.of(groups.split("、"))
                .anyMatch(group -> (row.group() + row.subgroup()).contains(group));
    return !execution && inGroup;
  }

  private static boolean isDeducted(Indicator row) {
    return row.weight().isPresent()
        && row.score().isPresent()
        && row.score().get().inBase().compareTo(row.weight().get().inBase()) < 0;
  }

  /** Only where the target says in which direction it is meant, and numbers can be compared. */
  private static boolean isUnmet(Indicator row) {
    Optional<Figure> target = row.target().flatMap(Entry::figure);
    Optional<Figure> actual = row.actual().flatMap(Entry::figure);
    if (target.isEmpty()
        || actual.isEmpty()
        || !target.get().quantity().unit().comparable(actual.get().quantity().unit())
        || target.get().quantity().approximate()
        || actual.get().quantity().approximate()) {
      return false;
    }
    int compared = actual.get().inBase().compareTo(target.get().inBase());
    return switch (row.target().get().operator()) {
      case AT_LEAST -> compared < 0;
      case MORE_THAN -> compared <= 0;
      case AT_MOST -> compared > 0;
      case LESS_THAN -> compared >= 0;
      case EQUAL, NONE -> false;
    };
  }

  private Outcome finding(Form form, Assertion claim, List<Indicator> missed) {
    Indicator first = missed.get(0);
    FindingBuilder finding =
        new FindingBuilder(info(), form.name() + "/" + claim.kind())
            .message(
                "文字称“%s”，自评表有 %d 项指标未达指标值或扣分，如%s"
                    .formatted(claim.source().quote(), missed.size(), describe(first)))
            .reported(claim.source().quote(), claim.source());
    missed.forEach(row -> finding.operand(row.source()));
    return finding.build();
  }

  private static String describe(Indicator row) {
    if (isUnmet(row)) {
      return "“%s”指标值 %s、完成值 %s"
          .formatted(
              row.name(),
              row.target().orElseThrow().text().strip(),
              row.actual().flatMap(Entry::figure).orElseThrow().printed());
    }
    return "“%s”分值 %s 分、得分 %s 分"
        .formatted(
            row.name(),
            Show.number(row.weight().orElseThrow()),
            Show.number(row.score().orElseThrow()));
  }
}
