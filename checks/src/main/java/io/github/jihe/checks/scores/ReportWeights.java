package io.github.jihe.checks.scores;

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
import io.github.jihe.facts.IndicatorGroup;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ReportKind;
import io.github.jihe.facts.ScoreItem;
import io.github.jihe.facts.ScoreSummary;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The weights of 决策, 过程, 产出 and 效益 in an evaluation report. */
@CheckInfo(
    id = "weight-report",
    title = "评价报告一级指标权重不合要求",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：部门评价、财政评价应当突出结果导向，原则上产出、效益指标权重不低于60%；权重合计为100%",
    compares = "各一级指标权重之和 = 100%；产出、效益权重之和 ≥ 评分政策规定的下限；" + "文中所述几组权重之和 = 表中各组权重之和",
    tolerates = "满意度、成本单列的计入产出和效益；权重按印出位数容许舍入；单位自评表和分组名称不同的不核",
    suggestion = "请核对各一级指标的权重。")
public final class ReportWeights implements Check {
  private static final Pattern RESULT = Pattern.compile("产出|效益|效果|满意度|成本|可持续|影响");
  private static final Pattern OTHER = Pattern.compile("决策|投入|立项|过程|管理");

  /** What is left of 产出和效益指标权重之和 without the groups. */
  private static final Pattern SHARED =
      Pattern.compile("(?=.*权重)(一级|类|两类|指标|[和与及、的]|权重|合计|之和|总和|共|占比|分值)*");

  /** A first-level group with its weight in percent or points. */
  private record Weight(String name, Figure figure) {
    BigDecimal value() {
      boolean ratio = figure.quantity().unit().dimension() == Dimension.RATIO;
      return ratio ? figure.inBase().movePointRight(2) : figure.inBase();
    }

    /** 产出 of 产出指标. */
    String bare() {
      return name.replaceFirst("(类)?(指标)?$", "");
    }

    boolean isResult() {
      return RESULT.matcher(name).find();
    }
  }

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<Relation.Weights> listed =
        report.relations().stream()
            .filter(Relation.Weights.class::isInstance)
            .map(Relation.Weights.class::cast)
            .toList();
    boolean evaluation = report.kind() == ReportKind.EVALUATION_REPORT;
    List<List<Statement>> groups = evaluation ? ToldWeights.in(report) : List.of();
    Stream<Outcome> inProse =
        listed.stream()
            .filter(list -> groups.stream().noneMatch(own -> list.parts().contains(own.get(0))))
            .map(weights -> compare(weights, profile));
    return evaluation ? Stream.concat(inProse, ofEvaluation(report, profile)) : inProse;
  }

  /** Weights of all indicators of one level make the whole, whatever the indicators are. */
  private Outcome compare(Relation.Weights list, Profile profile) {
    List<Weight> weights =
        list.parts().stream().map(s -> new Weight(s.subject(), s.figure())).toList();
    BigDecimal sum = sum(weights);
    if (makeAll(weights, profile)) {
      return new Outcome.Consistent(list.source());
    }
    String unit = list.parts().get(0).figure().quantity().unit().symbol();
    return finding(
        weights,
        list.source(),
        "各项权重 %s = %s%s，应为 %s%s"
            .formatted(
                calculation(weights), Show.plain(sum), unit, Show.plain(profile.total()), unit),
        Show.plain(sum) + unit,
        Show.plain(profile.total()) + unit);
  }

  private Stream<Outcome> ofEvaluation(Report report, Profile profile) {
    Stream<Outcome> summaries =
        report.summaries().stream()
            .flatMap(summary -> compare(weights(summary), summary.source(), profile));
    Stream<Outcome> forms =
        report.forms().stream()
            .filter(form -> form.kind() == FormKind.EVALUATION)
            .flatMap(form -> compare(weights(form), form.source(), profile));
    Stream<Outcome> told =
        Stream.concat(
                report.summaries().stream().map(ReportWeights::weights),
                report.forms().stream()
                    .filter(form -> form.kind() == FormKind.EVALUATION)
                    .map(ReportWeights::weights))
            .filter(weights -> weights.size() > 2)
            .limit(1)
            .flatMap(weights -> told(report, weights));
    Stream<Outcome> lists =
        ToldWeights.in(report).stream()
            .flatMap(
                list ->
                    compare(
                        list.stream().map(s -> new Weight(s.subject(), s.figure())).toList(),
                        list.get(0).figure().source(),
                        profile));
    return Stream.of(summaries, forms, told, lists).flatMap(outcomes -> outcomes);
  }

  /** 产出和效益权重合计60% in prose, against the groups of the table. */
  private Stream<Outcome> told(Report report, List<Weight> weights) {
    return report.statements().stream()
        .filter(said -> said.figure().quantity().unit().dimension() == Dimension.RATIO)
        .filter(said -> said.operator() == Operator.NONE)
        .filter(said -> !said.figure().quantity().approximate())
        .flatMap(said -> told(said, weights).stream());
  }

  private Optional<Outcome> told(Statement said, List<Weight> weights) {
    List<Weight> named =
        weights.stream().filter(weight -> said.subject().contains(weight.bare())).toList();
    String rest = said.subject();
    for (Weight weight : named) {
      rest = rest.replace(weight.bare(), "");
    }
    if (named.size() < 2 || !SHARED.matcher(rest).matches()) {
      return Optional.empty();
    }
    BigDecimal value = new Weight("", said.figure()).value();
    BigDecimal sum = sum(named);
    boolean withOthers =
        weights.stream()
            .filter(weight -> weight.isResult() && !named.contains(weight))
            .anyMatch(other -> sum.add(other.value()).compareTo(value) == 0);
    return Optional.of(
        sum.compareTo(value) == 0 || withOthers
            ? new Outcome.Consistent(said.figure().source())
            : finding(
                named,
                said.figure().source(),
                "文中%s为 %s，表中 %s = %s%%"
                    .formatted(
                        said.subject(),
                        said.figure().printed(),
                        calculation(named),
                        Show.plain(sum)),
                said.figure().printed(),
                Show.plain(sum) + "%"));
  }

  private static List<Weight> weights(ScoreSummary summary) {
    List<Weight> weights = new ArrayList<>();
    for (ScoreItem item : summary.items()) {
      item.weight().ifPresent(figure -> weights.add(new Weight(item.name(), figure)));
    }
    return weights.size() == summary.items().size() ? weights : List.of();
  }

  private static List<Weight> weights(Form form) {
    List<IndicatorGroup> groups =
        form.indicators().stream()
            .flatMap(table -> table.groups().stream())
            .filter(group -> group.level() == 1)
            .toList();
    List<Weight> weights = new ArrayList<>();
    for (IndicatorGroup group : groups) {
      group.weight().ifPresent(figure -> weights.add(new Weight(group.name(), figure)));
    }
    return weights.size() == groups.size() ? weights : List.of();
  }

  /** Whether weights come to the whole; only printed decimals may have been rounded. */
  private static boolean makeAll(List<Weight> weights, Profile profile) {
    int decimals = weights.stream().mapToInt(ReportWeights::decimals).max().orElse(0);
    BigDecimal slack =
        decimals == 0
            ? BigDecimal.ZERO
            : new BigDecimal("0.5")
                .movePointLeft(decimals)
                .multiply(BigDecimal.valueOf(weights.size()));
    return sum(weights).subtract(profile.total()).abs().compareTo(slack) <= 0;
  }

  private Stream<Outcome> compare(List<Weight> weights, Source source, Profile profile) {
    boolean known =
        weights.stream()
            .allMatch(weight -> weight.isResult() != OTHER.matcher(weight.name()).find());
    List<Weight> results = weights.stream().filter(Weight::isResult).toList();
    if (weights.size() < 3 || !known || results.isEmpty() || results.size() == weights.size()) {
      return Stream.empty();
    }
    BigDecimal sum = sum(weights);
    boolean complete = makeAll(weights, profile);
    BigDecimal share = sum(results);
    BigDecimal least = profile.reports().outputAndBenefitWeight();
    if (!complete) {
      return Stream.of(
          finding(
              weights,
              source,
              "一级指标权重 %s = %s%%，应为 %s%%"
                  .formatted(calculation(weights), Show.plain(sum), Show.plain(profile.total())),
              Show.plain(sum) + "%",
              Show.plain(profile.total()) + "%"));
    }
    if (share.compareTo(least) < 0) {
      return Stream.of(
          finding(
              results,
              source,
              "产出、效益权重 %s = %s%%，低于 %s%%"
                  .formatted(calculation(results), Show.plain(share), Show.plain(least)),
              Show.plain(share) + "%",
              "不低于 " + Show.plain(least) + "%"));
    }
    return Stream.of(new Outcome.Consistent(source));
  }

  private static int decimals(Weight weight) {
    return Math.max(0, weight.value().stripTrailingZeros().scale());
  }

  private static BigDecimal sum(List<Weight> weights) {
    return weights.stream().map(Weight::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String calculation(List<Weight> weights) {
    return weights.stream()
        .map(weight -> Show.plain(weight.value()))
        .collect(Collectors.joining(" + "));
  }

  private Outcome finding(
      List<Weight> weights, Source source, String message, String reported, String expected) {
    FindingBuilder finding =
        new FindingBuilder(info(), "一级指标权重")
            .message(message)
            .reported(reported, source)
            .expected(expected);
    weights.forEach(weight -> finding.operand(weight.figure()));
    return finding.build();
  }
}
