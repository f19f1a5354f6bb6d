package io.github.jihe.checks.consistency;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A count that the department form and a project form both report, with different values. */
@CheckInfo(
    id = "xt-same",
    title = "同名指标在两张表中的完成值不一致",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：绩效自评结果应当真实、客观；同一指标在部门表与项目表中的完成值应当一致",
    compares = "部门整体支出自评表与项目自评表中名称、单位都相同的数量指标的实际完成值",
    tolerates = "比率、满意度、定性指标因对象不同可以不同，不比；名称短于六字或有两张以上项目表同名的不比；约数不比",
    suggestion = "请核对两张表的完成值，统一口径或更正有误的一处。")
public final class SameIndicator implements Check {
  private static final int SHORTEST_NAME = 6;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<Indicator> own = counts(report, FormKind.DEPARTMENT);
    List<Indicator> projects = counts(report, FormKind.PROJECT);
    return own.stream()
        .flatMap(
            row -> {
              List<Indicator> same =
                  projects.stream().filter(other -> name(other).equals(name(row))).toList();
              return same.size() == 1 ? compare(row, same.get(0)).stream() : Stream.empty();
            });
  }

  private static List<Indicator> counts(Report report, FormKind kind) {
    return report.forms().stream()
        .filter(form -> form.kind() == kind)
        .map(Form::indicators)
        .flatMap(Optional::stream)
        .flatMap(table -> table.indicators().stream())
        .filter(row -> name(row).length() >= SHORTEST_NAME && count(row).isPresent())
        .toList();
  }

  private static String name(Indicator row) {
    return Characters.tight(row.name());
  }

  private static Optional<Figure> count(Indicator row) {
    return row.actual()
        .filter(entry -> entry.operator() == Operator.NONE)
        .flatMap(Entry::figure)
        .filter(figure -> !figure.quantity().approximate())
        .filter(
            figure ->
                switch (figure.quantity().unit().dimension()) {
                  case RATIO, NONE, POINTS -> false;
                  default -> true;
                });
  }

  private Optional<Outcome> compare(Indicator own, Indicator other) {
    Figure a = count(own).orElseThrow();
    Figure b = count(other).orElseThrow();
    if (!a.quantity().unit().comparable(b.quantity().unit())
        || a.quantity().unit().dimension() == Dimension.NONE) {
      return Optional.empty();
    }
    if (a.interval().meets(b.interval())) {
      return Optional.of(new Outcome.Consistent(a.source()));
    }
    return Optional.of(
        new FindingBuilder(info(), name(own))
            .message(
                "指标“%s”的完成值，部门整体支出自评表为 %s，项目自评表为 %s".formatted(name(own), a.printed(), b.printed()))
            .reported(a)
            .expected(b.printed())
            .operand(b)
            .build());
  }
}
