package io.github.jihe.checks.narrative;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A total score told in prose against the scores of all groups told in the same paragraph. */
@CheckInfo(
    id = "nar-score",
    title = "文中总得分与各部分得分之和不一致",
    severity = Severity.ERROR,
    basis = "算术关系：总得分＝各部分得分之和",
    compares = "文中总得分 = 同一段所述各一级指标（含预算执行率）得分之和",
    tolerates = "同一段没有列全各一级指标的不核",
    suggestion = "请核对总得分与各部分得分，更正有误的一项。")
public final class GroupScoresTold implements Check {
  private static final Pattern GROUP =
      Pattern.compile("(执行率|决策|过程|产出|效益|效果|满意度|成本)(指标|类|类指标)?(得分|自评得分)?$");
  private static final List<Set<String>> COMPLETE =
      List.of(
          Set.of("执行率", "产出", "效益", "满意度"),
          Set.of("执行率", "成本", "产出", "效益", "满意度"),
          Set.of("决策", "过程", "产出", "效益"),
          Set.of("决策", "过程", "产出", "效果"));

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Map<Integer, Map<String, Figure>> byBlock = new LinkedHashMap<>();
    for (Statement statement : report.statements()) {
      Matcher group = GROUP.matcher(statement.subject());
      if (statement.measure() == Measure.SCORE && group.find()) {
        byBlock
            .computeIfAbsent(
                statement.figure().source().location().block(), b -> new LinkedHashMap<>())
            .putIfAbsent(group.group(1), statement.figure());
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    byBlock.forEach(
        (block, scores) -> {
          List<Figure> totals = totals(report, block);
          if (COMPLETE.contains(scores.keySet()) && totals.size() == 1) {
            outcomes.add(compare(totals.get(0), scores));
          }
        });
    return outcomes.stream();
  }

  /** The different total scores told in or right before a paragraph. */
  private static List<Figure> totals(Report report, int block) {
    Map<BigDecimal, Figure> totals = new LinkedHashMap<>();
    report.gradings().stream()
        .filter(Grading::inProse)
        .flatMap(grading -> grading.score().stream())
        .filter(
            score -> {
              int before = block - score.source().location().block();
              return before == 0 || before == 1;
            })
        .forEach(score -> totals.putIfAbsent(score.inBase().stripTrailingZeros(), score));
    return List.copyOf(totals.values());
  }

  private Outcome compare(Figure total, Map<String, Figure> scores) {
    BigDecimal sum =
        scores.values().stream().map(Figure::inBase).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(total.inBase()) == 0) {
      return new Outcome.Consistent(total.source());
    }
    String calculation = String.join(" + ", scores.values().stream().map(Show::number).toList());
    FindingBuilder finding =
        new FindingBuilder(info(), String.join("/", scores.keySet()))
            .message(
                "%s = %s 分，文中总得分为 %s 分".formatted(calculation, Show.plain(sum), Show.number(total)))
            .reported(Show.number(total), total.source())
            .expected(Show.plain(sum))
            .difference(Show.signed(Show.plain(total.inBase().subtract(sum))) + " 分");
    scores.values().forEach(finding::operand);
    return finding.build();
  }
}
