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
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.List;
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
    tolerates =
        "名称须完全相同，或名称相近且仅差一两位数字（疑为笔误）、单位可比、同属报告年度；约数、计划数、上年数和累计数不比；与指标值相同的（称已投用、已建成而多于完成值的除外）、文中另有一处相符的不提示",
    suggestion = "请核对文字与表格的指标完成值，更正有误的一处。")
public final class IndicatorInProse implements Check {
  /** 新增就业人数 and 新增就业12486人 name the same. */
  private static final Pattern COUNTED = Pattern.compile("(?<=.{4})(人数|数量|人次数|户数|次数|个数|数)$");

  private static final Sought MARKS = new Sought("[“”\"'：:（(].*$|[“”\"']");

  private static final Pattern IN_USE =
      Pattern.compile("[,，]?(虽然?|均|全部|现|都)*已(经|全部|均|如期)*(投用|投入(使用|运行|运营)|建成|完工|竣工|交付|启用)");

  /** Shorter names are words that may mean anything. */
  private static final int SHORTEST_NAME = 4;

  private static final int SHORTEST_END = 3;

  /** Rows whose names end alike, so that a short name may mean any of them. */
  private static final int MOST_OF_A_KIND = 2;

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
    return report.parts().stream()
        .flatMap(
            part ->
                form(report, part).stream()
                    .flatMap(form -> prose(report, said(report, part), form)));
  }

  private Stream<Outcome> prose(Report report, List<Statement> said, Form form) {
    return form.indicators().stream()
        .flatMap(table -> table.indicators().stream())
        .flatMap(row -> compare(report, said, form, row).stream());
  }

  private static List<Statement> said(Report report, Part part) {
    return report.statements().stream()
        .filter(statement -> part.contains(statement.figure().source()))
        .toList();
  }

  /** The form that a part speaks of, or the only one of the file that has indicators. */
  private static Optional<Form> form(Report report, Part part) {
    List<Form> forms =
        report.forms().stream().filter(form -> form.indicators().isPresent()).toList();
    return part.form().or(() -> forms.size() == 1 ? Optional.of(forms.get(0)) : Optional.empty());
  }

  private Optional<Outcome> compare(Report report, List<Statement> all, Form form, Indicator row) {
    Optional<Figure> actual =
        row.actual().flatMap(Entry::figure).filter(figure -> !figure.quantity().approximate());
    String name = name(row.name());
    if (actual.isEmpty() || name.length() < SHORTEST_NAME || isRepeated(form, name)) {
      return Optional.empty();
    }
    List<Statement> told = told(all, row, name, actual.get());
    if (told.isEmpty()) {
      return shortened(report, all, form, row, actual.get());
    }
    Optional<Figure> overstated =
        told.stream()
            .map(Statement::figure)
            .filter(figure -> isTarget(figure, row) && isMore(figure, actual.get()))
            .filter(IndicatorInProse::isInUse)
            .findFirst();
    Figure said = overstated.orElse(told.get(0).figure());
    Optional<Figure> agreeing =
        told.stream()
            .map(Statement::figure)
            .filter(figure -> agrees(figure, actual.get()) || isTarget(figure, row))
            .filter(figure -> overstated.isEmpty())
            .findFirst();
    return Optional.of(
        agreeing.isPresent()
            ? new Outcome.Consistent(agreeing.get().source())
            : new FindingBuilder(info(), form.name() + "/" + row.name())
                .message(
                    "文字所述“%s”为 %s，自评表该指标完成值为 %s"
                        .formatted(row.name(), said.printed(), actual.get().printed()))
                .reported(said)
                .expected(actual.get().printed())
                .operand(actual.get())
                .build());
  }

  private static List<Statement> told(
      List<Statement> all, Indicator row, String name, Figure actual) {
    return Stream.concat(
            all.stream().filter(statement -> isAbout(statement, name, actual)),
            ResultAfterTarget.of(all, row, name).stream()
                .filter(statement -> isFact(statement, actual)))
        .toList();
  }

  /** 优良率 for 单元工程优良率, where the only difference is two digits in each other's place. */
  private Optional<Outcome> shortened(
      Report report, List<Statement> all, Form form, Indicator row, Figure actual) {
    String name = name(row.name());
    List<Statement> told =
        all.stream()
            .filter(said -> isFact(said, actual))
            .filter(said -> isEndOf(name(said.subject()), name))
            .toList();
    boolean repeated =
        report.forms().stream()
                .flatMap(other -> other.indicators().stream())
                .flatMap(table -> table.indicators().stream())
                .filter(
                    other ->
                        told.stream().anyMatch(s -> isEndOf(name(s.subject()), name(other.name()))))
                .map(other -> name(other.name()))
                .distinct()
                .count()
            > MOST_OF_A_KIND;
    boolean agrees =
        all.stream()
            .filter(said -> isFact(said, actual))
            .anyMatch(said -> agrees(said.figure(), actual));
    return told.stream()
        .filter(said -> !repeated && !agrees && isSwapped(said.figure(), actual))
        .findFirst()
        .map(
            said ->
                new FindingBuilder(info(), form.name() + "/" + row.name())
                    .message(
                        "文字所述“%s”为 %s，自评表“%s”完成值为 %s，两数仅相邻两位数字对调"
                            .formatted(
                                said.subject(),
                                said.figure().printed(),
                                row.name(),
                                actual.printed()))
                    .reported(said.figure())
                    .expected(actual.printed())
                    .operand(actual)
                    .build());
  }

  private static boolean isEndOf(String told, String name) {
    return told.length() >= SHORTEST_END && told.endsWith("率") && name.endsWith(told);
  }

  private static boolean isSwapped(Figure said, Figure actual) {
    BigDecimal one = said.quantity().value();
    BigDecimal other = actual.quantity().value();
    return one.scale() == other.scale()
        && DigitSlip.between(one, other)
        && digits(one).equals(digits(other));
  }

  private static List<Integer> digits(BigDecimal value) {
    return value.unscaledValue().toString().chars().sorted().boxed().toList();
  }

  /** A plain fact of the report's own year in running text, under exactly this name. */
  private static boolean isAbout(Statement statement, String name, Figure actual) {
    return isFact(statement, actual) && name(statement.subject()).equals(name);
  }

  private static boolean isFact(Statement statement, Figure actual) {
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
        && said.quantity().unit().dimension() != Dimension.NONE
        && said.quantity().unit().comparable(actual.quantity().unit());
  }

  static String name(String printed) {
    String name = MARKS.replaceAll(Characters.tight(printed), "");
    return COUNTED.matcher(name).replaceFirst("");
  }

  /** 加装电梯30部虽已投用: what is in use is no goal. */
  private static boolean isInUse(Figure said) {
    String quote = Characters.tight(said.source().quote());
    int at = quote.indexOf(said.printed());
    return at >= 0 && IN_USE.matcher(quote.substring(at + said.printed().length())).lookingAt();
  }

  private static boolean isMore(Figure said, Figure actual) {
    return !agrees(said, actual) && said.inBase().compareTo(actual.inBase()) > 0;
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
