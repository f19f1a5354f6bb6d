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
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A count that the department form and a project form both report, with different values. */
@CheckInfo(
    id = "xt-same",
    title = "同名指标在两张表中的数值不一致",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：绩效自评结果应当真实、客观；同一指标在部门表与项目表中的完成值应当一致",
    compares =
        "部门整体支出自评表与项目自评表中名称、单位都相同的数量指标的实际完成值；用字相同、完成值也相同的指标的年度指标值；两张项目（转移支付）自评表中名称、指标值都相同的指标的完成值",
    tolerates = "比率、满意度因对象不同可以不同，只比指标值相同而完成值仅相邻两位数字对调的；定性指标不比；名称短于六字或有两张以上项目表同名的不比；约数不比",
    suggestion = "请核对两张表的完成值，统一口径或更正有误的一处。")
public final class SameIndicator implements Check {
  private static final int SHORTEST_NAME = 6;
  private static final int TELLING_DIGITS = 3;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<Indicator> own = counts(report, FormKind.DEPARTMENT);
    List<Indicator> projects = counts(report, FormKind.PROJECT);
    Stream<Outcome> actuals =
        own.stream()
            .flatMap(
                row ->
                    only(projects, other -> name(other).equals(name(row)))
                        .flatMap(other -> compare(row, other))
                        .stream());
    Stream<Outcome> targets =
        own.stream()
            .flatMap(
                row ->
                    only(projects, other -> isSameCount(row, other))
                        .flatMap(other -> targets(row, other))
                        .stream());
    return Stream.of(actuals, targets, twins(report), rates(report)).flatMap(outcomes -> outcomes);
  }

  /** A rate of one name and target in both forms: only two digits in each other's place tell. */
  private Stream<Outcome> rates(Report report) {
    List<Indicator> projects = rows(report, FormKind.PROJECT).toList();
    return rows(report, FormKind.DEPARTMENT)
        .filter(row -> rate(row).isPresent())
        .flatMap(
            row ->
                only(projects, other -> name(other).equals(name(row)))
                    .filter(other -> isTurned(row, other))
                    .map(other -> differs(row, rate(row).orElseThrow(), rate(other).orElseThrow()))
                    .stream());
  }

  /** The one row that is meant; of several nobody can tell which. */
  private static Optional<Indicator> only(List<Indicator> rows, Predicate<Indicator> meant) {
    List<Indicator> found = rows.stream().filter(meant).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isTurned(Indicator own, Indicator other) {
    Optional<Figure> wanted = target(own);
    Optional<Figure> again = target(other);
    boolean sameTarget =
        wanted.isPresent()
            && again.isPresent()
            && wanted.get().inBase().compareTo(again.get().inBase()) == 0;
    return sameTarget
        && rate(other)
            .filter(b -> DigitSlip.swaps(rate(own).orElseThrow().inBase(), b.inBase()))
            .isPresent();
  }

  private static Optional<Figure> rate(Indicator row) {
    return exact(row)
        .filter(figure -> figure.quantity().unit().dimension() == Dimension.RATIO)
        .filter(figure -> figure.quantity().value().precision() >= TELLING_DIGITS);
  }

  /**
   * Two forms of one kind that set the same target in all its digits for an indicator of the same
   * name: they speak of one thing.
   */
  private Stream<Outcome> twins(Report report) {
    return Stream.of(FormKind.TRANSFER, FormKind.PROJECT)
        .flatMap(
            kind -> {
              List<Indicator> rows = counts(report, kind);
              return rows.stream()
                  .flatMap(
                      row -> {
                        List<Indicator> same =
                            rows.stream().filter(other -> name(other).equals(name(row))).toList();
                        return same.size() == 2 && same.get(0).equals(row)
                            ? twin(row, same.get(1)).stream()
                            : Stream.empty();
                      });
            });
  }

  private Optional<Outcome> twin(Indicator one, Indicator other) {
    Optional<Figure> wanted = target(one).filter(SameIndicator::isTelling);
    Optional<Figure> again = target(other);
    Figure a = count(one).orElseThrow();
    Figure b = count(other).orElseThrow();
    boolean sameTarget =
        wanted.isPresent()
            && again.isPresent()
            && wanted.get().quantity().unit().comparable(again.get().quantity().unit())
            && wanted.get().inBase().compareTo(again.get().inBase()) == 0;
    if (!sameTarget || !a.quantity().unit().comparable(b.quantity().unit())) {
      return Optional.empty();
    }
    if (a.interval().meets(b.interval())) {
      return Optional.of(new Outcome.Consistent(a.source()));
    }
    return Optional.of(
        new FindingBuilder(info(), name(one))
            .message(
                "指标“%s”在两张自评表中的指标值均为 %s，完成值分别为 %s 和 %s"
                    .formatted(name(one), wanted.get().printed(), a.printed(), b.printed()))
            .reported(b)
            .expected(a.printed())
            .operand(a)
            .build());
  }

  /** 46.82 is hardly the same by chance, 1000 may well be. */
  private static boolean isTelling(Figure figure) {
    return figure.inBase().stripTrailingZeros().precision() >= TELLING_DIGITS;
  }

  /** 日常养护每公里成本 and 每公里日常养护成本 with the same result: the words may change places. */
  private static boolean isSameCount(Indicator own, Indicator other) {
    Figure a = count(own).orElseThrow();
    Figure b = count(other).orElseThrow();
    return letters(own).equals(letters(other))
        && a.quantity().unit().comparable(b.quantity().unit())
        && a.inBase().compareTo(b.inBase()) == 0;
  }

  private static String letters(Indicator row) {
    return name(row)
        .codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Optional<Outcome> targets(Indicator own, Indicator other) {
    Optional<Figure> a = target(own);
    Optional<Figure> b = target(other);
    if (a.isEmpty()
        || b.isEmpty()
        || !a.get().quantity().unit().comparable(b.get().quantity().unit())) {
      return Optional.empty();
    }
    if (a.get().interval().meets(b.get().interval())) {
      return Optional.empty(); // their actual values have been compared, where the names agree
    }
    return Optional.of(
        new FindingBuilder(info(), name(own) + "/指标值")
            .message(
                "指标“%s”的完成值两表均为 %s，指标值在部门整体支出自评表为 %s，项目自评表（“%s”）为 %s"
                    .formatted(
                        name(own),
                        count(own).orElseThrow().printed(),
                        a.get().printed(),
                        name(other),
                        b.get().printed()))
            .reported(a.get())
            .expected(b.get().printed())
            .operand(b.get())
            .build());
  }

  private static Optional<Figure> target(Indicator row) {
    return row.target()
        .flatMap(Entry::figure)
        .filter(figure -> !figure.quantity().approximate() && !figure.quantity().isRange());
  }

  private static List<Indicator> counts(Report report, FormKind kind) {
    return rows(report, kind).filter(row -> count(row).isPresent()).toList();
  }

  private static Stream<Indicator> rows(Report report, FormKind kind) {
    return report.forms().stream()
        .filter(form -> form.kind() == kind)
        .map(Form::indicators)
        .flatMap(Optional::stream)
        .flatMap(table -> table.indicators().stream())
        .filter(row -> name(row).length() >= SHORTEST_NAME);
  }

  private static String name(Indicator row) {
    return Characters.tight(row.name());
  }

  private static Optional<Figure> exact(Indicator row) {
    return row.actual()
        .filter(entry -> entry.operator() == Operator.NONE)
        .flatMap(Entry::figure)
        .filter(figure -> !figure.quantity().approximate());
  }

  private static Optional<Figure> count(Indicator row) {
    return exact(row)
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
    return Optional.of(differs(own, a, b));
  }

  private Outcome differs(Indicator own, Figure a, Figure b) {
    return new FindingBuilder(info(), name(own))
        .message(
            "指标“%s”的完成值，部门整体支出自评表为 %s，项目自评表为 %s".formatted(name(own), a.printed(), b.printed()))
        .reported(a)
        .expected(b.printed())
        .operand(b)
        .build();
  }
}
