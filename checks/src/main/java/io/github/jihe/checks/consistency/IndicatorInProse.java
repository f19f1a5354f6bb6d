package io.github.jihe.checks.consistency;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Goals;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Part;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value of an indicator told in prose against its row in the form. */
@CheckInfo(
    id = "tt-indicator",
    title = "文字所述指标完成值与表格不一致",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：绩效自评和评价结果应当真实、客观；同一指标的完成值在文字与表格中应当一致",
    compares =
        "文字中与某项指标同名的数值 = 自评表该项指标的实际完成值；总体目标完成情况中与指标同一目标的数值 = 该指标的实际完成值；文字复述的统计表数据、指标完成值 = 表中同一行的数",
    tolerates = "名称须完全相同，或名称相近且仅差一两位数字（疑为笔误）、单位可比、同属报告年度；约数、计划数、上年数和累计数不比；与指标值相同的、文中另有一处相符的不提示",
    suggestion = "请核对文字与表格的指标完成值，更正有误的一处。")
public final class IndicatorInProse implements Check {
  /** 新增就业人数 and 新增就业12486人 name the same. */
  private static final Pattern COUNTED = Pattern.compile("(?<=.{4})(人数|数量|人次数|户数|次数|个数|数)$");

  private static final Pattern ASIDES = Pattern.compile("[“”\"'：:（(].*$|[“”\"']");

  /** Shorter names are words that may mean anything. */
  private static final int SHORTEST_NAME = 4;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Stream<Outcome> goals =
        report.forms().stream()
            .flatMap(
                form ->
                    form.goals().stream()
                        .flatMap(block -> block.answers().stream())
                        .map(answer -> compare(form, answer)));
    List<Outcome> named = Stream.concat(goals, prose(report)).toList();
    Set<Source> compared =
        named.stream().flatMap(IndicatorInProse::places).collect(Collectors.toSet());
    RepeatedCell cells = new RepeatedCell(info());
    Stream<Outcome> repeated =
        RepeatedCell.of(report, false)
            .filter(repeat -> !compared.contains(repeat.told().figure().source()))
            .map(cells::compare);
    return Stream.concat(named.stream(), repeated);
  }

  private static Stream<Source> places(Outcome outcome) {
    if (outcome instanceof Outcome.Inconsistent found) {
      return found.finding().evidence().stream().map(Evidence::source);
    }
    return outcome instanceof Outcome.Consistent agrees
        ? Stream.of(agrees.source())
        : Stream.empty();
  }

  private Outcome compare(Form form, Goals.Answer answer) {
    Figure said = answer.said();
    Figure actual = answer.actual();
    return agrees(said, actual)
        ? new Outcome.Consistent(said.source())
        : new FindingBuilder(info(), form.name() + "/" + answer.indicator() + "/总体目标")
            .message(
                "总体目标完成情况所述“%s”，指标“%s”完成值为 %s"
                    .formatted(said.source().quote(), answer.indicator(), actual.printed()))
            .reported(said)
            .expected(actual.printed())
            .operand(actual)
            .build();
  }

  private Stream<Outcome> prose(Report report) {
    Map<String, List<Statement>> facts =
        report.statements().stream()
            .filter(IndicatorInProse::isFact)
            .collect(Collectors.groupingBy(statement -> name(statement.subject())));
    return report.parts().stream()
        .flatMap(
            part ->
                part.form().stream()
                    .flatMap(
                        form ->
                            form.indicators().stream()
                                .flatMap(table -> table.indicators().stream())
                                .flatMap(row -> compare(facts, part, form, row).stream())));
  }

  private Optional<Outcome> compare(
      Map<String, List<Statement>> facts, Part part, Form form, Indicator row) {
    Optional<Figure> actual =
        row.actual().flatMap(Entry::figure).filter(figure -> !figure.quantity().approximate());
    String name = name(row.name());
    if (actual.isEmpty() || name.length() < SHORTEST_NAME) {
      return Optional.empty();
    }
    Unit unit = actual.get().quantity().unit();
    List<Statement> told =
        facts.getOrDefault(name, List.of()).stream()
            .filter(statement -> part.contains(statement.figure().source()))
            .filter(statement -> statement.figure().quantity().unit().comparable(unit))
            .toList();
    if (told.isEmpty() || isRepeated(form, name)) {
      return Optional.empty();
    }
    Figure said = told.get(0).figure();
    boolean agrees =
        told.stream()
            .map(Statement::figure)
            .anyMatch(figure -> agrees(figure, actual.get()) || isTarget(figure, row));
    return Optional.of(
        agrees
            ? new Outcome.Consistent(said.source())
            : new FindingBuilder(info(), form.name() + "/" + row.name())
                .message(
                    "文字所述“%s”为 %s，自评表该指标完成值为 %s"
                        .formatted(row.name(), said.printed(), actual.get().printed()))
                .reported(said)
                .expected(actual.get().printed())
                .operand(actual.get())
                .build());
  }

  /** A plain fact of the report's own year in running text. */
  private static boolean isFact(Statement statement) {
    Figure said = statement.figure();
    boolean fact =
        statement.status() == Statement.Status.ACTUAL
            || statement.status() == Statement.Status.UNSAID;
    return fact
        && statement.period() == Statement.Period.REPORT_YEAR
        && statement.operator() == Operator.NONE
        && !said.quantity().approximate()
        && !said.quantity().isForEach()
        && said.source().location().table() == 0
        && said.quantity().unit().dimension() != Dimension.NONE;
  }

  private static String name(String printed) {
    String name = ASIDES.matcher(Characters.tight(printed)).replaceAll("");
    return COUNTED.matcher(name).replaceFirst("");
  }

  private static boolean isRepeated(Form form, String name) {
    return form.indicators().stream()
            .flatMap(table -> table.indicators().stream())
            .filter(row -> name(row.name()).equals(name))
            .count()
        > 1;
  }

  private static boolean agrees(Figure said, Figure actual) {
    return said.interval().meets(actual.interval());
  }

  private static boolean isTarget(Figure said, Indicator row) {
    return row.target()
        .flatMap(Entry::figure)
        .filter(target -> target.quantity().unit().comparable(said.quantity().unit()))
        .filter(target -> said.inBase().compareTo(target.inBase()) == 0)
        .isPresent();
  }
}
