package io.github.jihe.checks.consistency;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.RateComparison;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Link;
import io.github.jihe.facts.Report;
import java.util.Optional;
import java.util.stream.Stream;

/** An execution rate told in prose against the fund block of the form. */
@CheckInfo(
    id = "tt-rate",
    title = "文字所述执行率与表格不一致",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：绩效自评和评价结果应当真实、客观；算术关系：执行率＝全年执行数÷全年预算数",
    compares = "文字中的预算执行率 = 自评表资金块同一行的执行率（印出的，或由预算数、执行数复算的）",
    tolerates = "与印出的或复算的执行率有一个相符即可；按印出的小数位数容许舍入；上年数、目标值不比",
    suggestion = "请核对文字与表格的执行率，更正有误的一处。")
public final class RateInProse implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return report.links().stream()
        .filter(link -> link.measure() == FundMeasure.RATE)
        .map(this::compare);
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
        new FindingBuilder(
                info(),
                link.form().head(HeadField.PROJECT).orElse(link.form().title())
                    + "/"
                    + link.row().label())
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
