package io.github.jihe.checks.consistency;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.ProfileClaims;
import io.github.jihe.checks.RateComparison;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Link;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Part;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An execution rate told in prose against the fund block of the form. */
@CheckInfo(
    id = "tt-rate",
    title = "文字所述执行率与表格不一致",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：绩效自评和评价结果应当真实、客观；算术关系：执行率＝全年执行数÷全年预算数",
    compares = "文字中的预算执行率 = 自评表资金块同一行的执行率（印出的，或由预算数、执行数复算的）；文字称资金全部支出、按序时进度执行的，执行率不低于评分政策所定比例",
    tolerates = "与印出的或复算的执行率有一个相符即可；按印出的小数位数容许舍入；上年数、目标值不比；只说某一来源或某一用途的资金、说法附有条件的不比",
    suggestion = "请核对文字与表格的执行率，更正有误的一处。")
public final class RateInProse implements Check {
  private static final Pattern FISCAL = Pattern.compile("财政(拨款|性?资金|补助)");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Stream<Outcome> told =
        report.links().stream()
            .filter(link -> link.measure() == FundMeasure.RATE)
            .map(this::compare);
    return Stream.concat(
        told,
        report.parts().stream()
            .flatMap(
                part ->
                    part.form()
                        .map(form -> claims(report, part, form, profile.claims()))
                        .orElseGet(() -> told(report, part, profile.claims()))));
  }

  /** 全部支出 and 按序时进度执行 say a rate without a figure. */
  private Stream<Outcome> claims(Report report, Part part, Form form, ProfileClaims limits) {
    return Stream.concat(
            part.assertions(Assertion.Kind.ALL_SPENT).stream()
                .filter(claim -> !hasOwnFigures(report, claim))
                .flatMap(claim -> compare(form, claim, limits.allSpentRate())),
            part.assertions(Assertion.Kind.ON_SCHEDULE).stream()
                .flatMap(claim -> compare(form, claim, limits.onScheduleRate())))
        .limit(1);
  }

  /** 培训经费到位5万元，支出5万元，资金已全部支付 is held against those, and may be about a part. */
  private static boolean hasOwnFigures(Report report, Assertion claim) {
    return report.relations().stream()
        .filter(Relation.Worded.class::isInstance)
        .map(relation -> ((Relation.Worded) relation).source())
        .anyMatch(
            source ->
                source.location().equals(claim.source().location())
                    && source.quote().contains(claim.source().quote()));
  }

  /** Where no form is meant for sure, the only rate that the same paragraph tells of the whole. */
  private Stream<Outcome> told(Report report, Part part, ProfileClaims limits) {
    return part.assertions(Assertion.Kind.ALL_SPENT).stream()
        .filter(claim -> claim.subject().isEmpty())
        .flatMap(
            claim -> {
              List<Statement> rates =
                  report.statements().stream()
                      .filter(said -> said.measure() == Measure.EXECUTION_RATE)
                      .filter(said -> isBeside(said, claim))
                      .toList();
              return rates.size() == 1 && rates.get(0).kind() == FundSource.TOTAL
                  ? Stream.of(compare(part, claim, rates.get(0), limits.allSpentRate()))
                  : Stream.empty();
            });
  }

  private static boolean isBeside(Statement said, Assertion claim) {
    return said.period() == Statement.Period.REPORT_YEAR
        && said.figure().source().location().table() == 0
        && said.figure().source().location().block() == claim.source().location().block();
  }

  private Outcome compare(Part part, Assertion claim, Statement rate, BigDecimal least) {
    Figure told = rate.figure();
    if (told.quantity().value().compareTo(least) >= 0) {
      return new Outcome.Consistent(claim.source());
    }
    return new FindingBuilder(info(), part.title() + "/" + claim.kind())
        .message("文字称“%s”，同一段所述执行率为 %s".formatted(claim.source().quote(), told.printed()))
        .reported(claim.source().quote(), claim.source())
        .expected(told.printed())
        .operand(told)
        .build();
  }

  private Stream<Outcome> compare(Form form, Assertion claim, BigDecimal least) {
    Optional<FundRow> total = form.funds().flatMap(funds -> meant(funds, claim));
    Optional<Figure> executed = total.flatMap(row -> row.get(FundMeasure.EXECUTED));
    List<Figure> bases =
        Stream.of(FundMeasure.BUDGET, FundMeasure.ARRIVED)
            .flatMap(measure -> total.flatMap(row -> row.get(measure)).stream())
            .filter(figure -> figure.interval().isPositive())
            .toList();
    if (!claim.isOfAll(form) || executed.isEmpty() || bases.isEmpty()) {
      return Stream.empty();
    }
    boolean holds =
        bases.stream()
            .map(base -> Show.ratio(executed.get().inBase(), base.inBase()).movePointRight(2))
            .anyMatch(rate -> rate.compareTo(least) >= 0);
    if (holds) {
      return Stream.of(new Outcome.Consistent(claim.source()));
    }
    String rate = Show.percent(Show.ratio(executed.get().inBase(), bases.get(0).inBase()), 2);
    return Stream.of(
        new FindingBuilder(info(), form.name() + "/" + claim.kind())
            .message(
                "文字称“%s”，自评表“%s”的执行率为 %s ÷ %s = %s"
                    .formatted(
                        claim.source().quote(),
                        total.orElseThrow().label(),
                        Show.number(executed.get()),
                        Show.number(bases.get(0)),
                        rate))
            .reported(claim.source().quote(), claim.source())
            .expected(rate)
            .operand(executed.get())
            .operand(bases.get(0))
            .build());
  }

  /** 财政拨款已全额支付 is said of the row of that name, where there is one. */
  private static Optional<FundRow> meant(FundTable funds, Assertion claim) {
    Optional<FundRow> fiscal =
        FISCAL.matcher(claim.source().quote()).find()
            ? funds.row(FundSource.FISCAL).filter(row -> !row.figures().isEmpty())
            : Optional.empty();
    return fiscal.isPresent() ? fiscal : funds.total();
  }

  private Outcome compare(Link link) {
    Figure told = link.statement().figure();
    Figure printed = link.tableFigure();
    Optional<Figure> executed = link.row().get(FundMeasure.EXECUTED);
    Optional<Figure> budget =
        link.row().get(FundMeasure.BUDGET).filter(figure -> figure.interval().isPositive());
    boolean samePrint =
        told.quantity().value().compareTo(printed.quantity().value()) == 0 || link.agrees();
    boolean recomputed =
        executed.isPresent()
            && budget.isPresent()
            && RateComparison.of(
                        executed.get().interval(),
                        budget.get().interval(),
                        executed.get().inBase(),
                        budget.get().inBase(),
                        told)
                    .verdict()
                != RateComparison.Verdict.VIOLATED;
    if (samePrint || recomputed) {
      return new Outcome.Consistent(told.source());
    }
    FindingBuilder finding =
        new FindingBuilder(info(), link.form().name() + "/" + link.row().label())
            .message(
                "文字所述“%s” %s，自评表“%s”的执行率为 %s%s"
                    .formatted(
                        link.statement().subject(),
                        told.printed(),
                        link.row().label(),
                        printed.printed(),
                        calculation(executed, budget)))
            .reported(told)
            .expected(printed.printed())
            .operand(printed);
    executed.ifPresent(finding::operand);
    budget.ifPresent(finding::operand);
    return finding.build();
  }

  private static String calculation(Optional<Figure> executed, Optional<Figure> budget) {
    if (executed.isEmpty() || budget.isEmpty()) {
      return "";
    }
    return "（%s ÷ %s = %s）"
        .formatted(
            Show.number(executed.get()),
            Show.number(budget.get()),
            Show.percent(Show.ratio(executed.get().inBase(), budget.get().inBase()), 2));
  }
}
