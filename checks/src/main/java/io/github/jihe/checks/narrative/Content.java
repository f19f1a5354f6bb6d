package io.github.jihe.checks.narrative;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A satisfaction against the counts it is made of. Some count 基本满意 in full, some by half, some not
 * at all; whichever it is, it lies between the share of the most content and the share of all who
 * do not say 不满意.
 */
final class Content {
  private static final int DECIMALS = 2;

  private Content() {}

  static Outcome compare(CheckInfo info, Relation.Contentment survey) {
    Figure told = survey.rate().figure();
    BigDecimal together = sum(survey.levels());
    List<BigDecimal> asked = survey.asked().stream().map(count -> count.figure().inBase()).toList();
    if (together.signum() <= 0) {
      return new Outcome.NotChecked("各档人数为零，满意度无从复算", survey.source());
    }
    boolean all = asked.stream().anyMatch(count -> count.compareTo(together) == 0);
    BigDecimal most = all ? together : asked.stream().max(BigDecimal::compareTo).orElse(together);
    BigDecimal content = together.subtract(sum(survey.worst()));
    BigDecimal low = Show.ratio(survey.best().figure().inBase(), most);
    BigDecimal others = most.subtract(together);
    BigDecimal upper = Show.ratio(content.add(others), most);
    if (told.interval().meets(new Interval(low, upper))) {
      return new Outcome.Consistent(told.source());
    }
    String range =
        survey.levels().size() == 2
            ? Show.percent(Show.ratio(content, together), DECIMALS)
            : "在 %s（%s的）至 %s（除%s外的）之间"
                .formatted(
                    Show.percent(low, DECIMALS),
                    survey.best().subject(),
                    Show.percent(upper, DECIMALS),
                    names(survey.worst()));
    FindingBuilder finding =
        new FindingBuilder(info, Told.name(survey.rate()) + "/满意度")
            .message(
                "%s，满意度应%s，文中为 %s"
                    .formatted(
                        survey.levels().stream()
                            .map(level -> level.subject() + level.figure().printed())
                            .collect(Collectors.joining("、")),
                        survey.levels().size() == 2 ? "为 " + range : range,
                        told.printed()))
            .reported(told)
            .expected(range);
    survey.levels().forEach(level -> finding.operand(level.figure()));
    return finding.build();
  }

  private static BigDecimal sum(List<Statement> counts) {
    return counts.stream()
        .map(count -> count.figure().inBase())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String names(List<Statement> counts) {
    return counts.stream().map(Statement::subject).collect(Collectors.joining("、"));
  }
}
