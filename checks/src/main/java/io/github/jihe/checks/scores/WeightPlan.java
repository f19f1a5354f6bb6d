package io.github.jihe.checks.scores;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.Report;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The points of the first-level groups against the plans of the scoring policy. */
@CheckInfo(
    id = "weight-plan",
    title = "一级指标分值与通行方案不同",
    severity = Severity.INFO,
    basis = "财预〔2020〕10号所附项目支出绩效自评表注：预算执行率10分、产出50分、效益30分、满意度10分，可适当调整，加总为100分",
    compares = "预算执行率、产出、效益、满意度（成本）各组分值 = 评分政策中的一种方案",
    tolerates = "分值可依规定调整，只作提示；分组与方案不同、缺少某一组、合计不是100分或标注分值与下级之和不一致的不核",
    suggestion = "请说明分值调整的依据。")
public final class WeightPlan implements Check {
  private static final String EXECUTION = "执行率";

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return ScoredForm.of(report)
        .filter(form -> form.form().kind() != FormKind.DEPARTMENT)
        .flatMap(
            form -> Shares.of(form).stream().flatMap(shares -> compare(form, shares, profile)));
  }

  private Stream<Outcome> compare(ScoredForm form, Shares shares, Profile profile) {
    boolean comparable =
        profile.scores().plans().stream()
            .anyMatch(
                plan ->
                    plan.keySet().equals(shares.groups().keySet())
                        && sharesExecution(plan, shares.groups()));
    if (!comparable || shares.total().compareTo(profile.total()) != 0 || form.contradictsGroups()) {
      return Stream.empty();
    }
    if (profile.scores().plans().stream().anyMatch(plan -> isSame(plan, shares.groups()))) {
      return Stream.of(new Outcome.Consistent(form.table().source()));
    }
    Map<String, BigDecimal> usual =
        profile.scores().plans().stream()
            .filter(plan -> plan.keySet().equals(shares.groups().keySet()))
            .findFirst()
            .orElseThrow();
    String printed =
        shares.groups().entrySet().stream()
            .map(group -> group.getKey() + " " + Show.plain(group.getValue()) + " 分")
            .collect(Collectors.joining("、"));
    String expected =
        shares.groups().keySet().stream()
            .map(name -> name + " " + Show.plain(usual.get(name)) + " 分")
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        new FindingBuilder(info(), form.name())
            .message("各组分值为%s，通行方案为%s".formatted(printed, expected))
            .reported(printed, form.table().source())
            .expected(expected);
    shares.figures().forEach(finding::operand);
    return Stream.of(finding.build());
  }

  /** Where the execution of the budget has other points, another policy is at work. */
  private static boolean sharesExecution(
      Map<String, BigDecimal> plan, Map<String, BigDecimal> groups) {
    Optional<BigDecimal> usual = Optional.ofNullable(plan.get(EXECUTION));
    Optional<BigDecimal> printed = Optional.ofNullable(groups.get(EXECUTION));
    return usual.isPresent() && printed.isPresent() && usual.get().compareTo(printed.get()) == 0;
  }

  private static boolean isSame(Map<String, BigDecimal> plan, Map<String, BigDecimal> groups) {
    return plan.keySet().equals(groups.keySet())
        && groups.entrySet().stream()
            .allMatch(
                group ->
                    Optional.of(plan.get(group.getKey()))
                        .filter(points -> points.compareTo(group.getValue()) == 0)
                        .isPresent());
  }
}
