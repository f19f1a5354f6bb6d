package io.github.jihe.checks.narrative;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
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
final class GroupScores {
  private static final Pattern GROUP =
      Pattern.compile("(执行率|决策|过程|产出|效益|效果|满意度|成本)(指标|类|类指标)?(得分|自评得分)?$");
  private static final List<Set<String>> COMPLETE =
      List.of(
          Set.of("执行率", "产出", "效益", "满意度"),
          Set.of("执行率", "成本", "产出", "效益", "满意度"),
          Set.of("决策", "过程", "产出", "效益"),
          Set.of("决策", "过程", "产出", "效果"));

  private final CheckInfo info;

  GroupScores(CheckInfo info) {
    this.info = info;
  }

  /** Nothing where a sentence claims the sum by itself, or where a group is missing. */
  Stream<Outcome> compare(Report report) {
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
          boolean claimed = totals.stream().anyMatch(total -> isClaimed(report, total));
          if (COMPLETE.contains(scores.keySet()) && totals.size() == 1 && !claimed) {
            outcomes.add(compare(totals.get(0), scores));
          }
        });
    return outcomes.stream();
  }

  private static boolean isClaimed(Report report, Figure total) {
    return report.relations().stream()
        .filter(Relation.Sum.class::isInstance)
        .map(Relation.Sum.class::cast)
        .anyMatch(sum -> sum.whole().figure().source().equals(total.source()));
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
        new FindingBuilder(info, String.join("/", scores.keySet()))
            .message(
                "%s = %s 分，文中总得分为 %s 分".formatted(calculation, Show.plain(sum), Show.number(total)))
            .reported(Show.number(total), total.source())
            .expected(Show.plain(sum))
            .difference(Show.signed(Show.plain(total.inBase().subtract(sum))) + " 分");
    scores.values().forEach(finding::operand);
    return finding.build();
  }
}
