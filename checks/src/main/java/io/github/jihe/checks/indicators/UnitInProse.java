package io.github.jihe.checks.indicators;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.IndicatorRow;
import io.github.jihe.checks.Outcome;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The value of an indicator told in words with the same number but another unit: 2.1天 for 2.1小时.
 */
final class UnitInProse {
  /** Units of one kind of thing, those on one line meaning the same. */
  private static final List<List<List<String>>> FAMILIES =
      List.of(
          List.of(
              List.of("天", "日", "工作日", "个工作日", "日历天"),
              List.of("小时", "个小时"),
              List.of("分钟"),
              List.of("秒"),
              List.of("月", "个月"),
              List.of("周"),
              List.of("年")),
          List.of(List.of("公里", "千米", "km"), List.of("米", "m"), List.of("厘米"), List.of("毫米")),
          List.of(List.of("亩"), List.of("公顷"), List.of("平方米", "㎡", "m²"), List.of("平方公里")),
          List.of(List.of("吨"), List.of("公斤", "千克"), List.of("克")),
          List.of(List.of("元"), List.of("万元"), List.of("亿元")));

  /** So much of a name must stand in the clause that tells the value, in hundredths. */
  private static final int MOST_OF_NAME = 70;

  private static final int SHORTEST_NAME = 4;

  private UnitInProse() {}

  static Optional<Outcome> check(CheckInfo info, Report report, IndicatorRow row) {
    Optional<Figure> actual =
        row.actual().filter(Figure::unitInherited).filter(figure -> figure.inBase().signum() != 0);
    String name = Characters.tight(row.row().name());
    if (actual.isEmpty() || name.length() < SHORTEST_NAME) {
      return Optional.empty();
    }
    List<Figure> told =
        report.statements().stream()
            .filter(said -> isAbout(said, name))
            .map(Statement::figure)
            .filter(figure -> isSameNumber(figure, actual.get()))
            .toList();
    boolean agrees = told.stream().anyMatch(figure -> isSame(unit(figure), unit(actual.get())));
    return agrees
        ? Optional.empty()
        : told.stream()
            .filter(figure -> areOfOneKind(unit(figure), unit(actual.get())))
            .findFirst()
            .map(figure -> finding(info, row, actual.get(), figure));
  }

  private static Unit unit(Figure figure) {
    return figure.quantity().unit();
  }

  private static boolean isSameNumber(Figure one, Figure other) {
    BigDecimal value = one.quantity().value();
    return !one.quantity().approximate()
        && !one.quantity().isForEach()
        && value.compareTo(other.quantity().value()) == 0;
  }

  /** Whether the clause of a number has most of the name's pairs of characters. */
  private static boolean isAbout(Statement said, String name) {
    String clause = Characters.tight(said.figure().source().quote());
    int shared = 0;
    for (int i = 0; i + 1 < name.length(); i++) {
      shared += clause.contains(name.substring(i, i + 2)) ? 1 : 0;
    }
    return shared * 100 >= MOST_OF_NAME * (name.length() - 1);
  }

  private static boolean isSame(Unit one, Unit other) {
    return one.symbol().equals(other.symbol()) || kinds(one, other, true);
  }

  private static boolean areOfOneKind(Unit one, Unit other) {
    boolean multiple = one.comparable(other) && one.inBase().compareTo(other.inBase()) != 0;
    return multiple || kinds(one, other, false) && !kinds(one, other, true);
  }

  private static boolean kinds(Unit one, Unit other, boolean same) {
    return FAMILIES.stream()
        .anyMatch(
            family ->
                same
                    ? family.stream()
                        .anyMatch(
                            line -> line.contains(one.symbol()) && line.contains(other.symbol()))
                    : family.stream().anyMatch(line -> line.contains(one.symbol()))
                        && family.stream().anyMatch(line -> line.contains(other.symbol())));
  }

  private static Outcome finding(CheckInfo info, IndicatorRow row, Figure actual, Figure told) {
    return new FindingBuilder(info, row.subject() + "/计量单位")
        .message(
            "“%s”实际完成值 %s，文字为“%s”，计量单位分别为“%s”和“%s”"
                .formatted(
                    row.row().name(),
                    IndicatorRow.words(actual),
                    told.source().quote(),
                    unit(actual).symbol(),
                    unit(told).symbol()))
        .reported(IndicatorRow.words(actual), actual.source())
        .expected(unit(told).symbol())
        .operand(told)
        .build();
  }
}
