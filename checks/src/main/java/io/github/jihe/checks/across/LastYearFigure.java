package io.github.jihe.checks.across;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.checks.across.UnitFiles.History;
import io.github.jihe.checks.across.UnitFiles.Said;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A figure that this year's text quotes of last year, against last year's report. */
@CheckInfo(
    id = "yy-opening",
    title = "引用的上年数与上一年度报告不一致",
    severity = Severity.WARNING,
    basis = "前后年度报告的一致性；算术关系",
    compares = "报告文字引用的上年预算数、到位数、支出数、结余数、得分（总体、基本支出、项目支出或指明的资金） = 同一单位同一项目上一年度报告的同一数字",
    tolerates = "上一年度报告没有该数字或其中有几个不同数字、只要有一处相符的，不判断；约数、幅度、计划数不比较；按印出位数容许舍入",
    suggestion = "请核对引用的上年数，上年数经决算或审计调整的请注明。")
public final class LastYearFigure implements AcrossCheck {

  @Override
  public Stream<Outcome> check(UnitFiles files, Profile profile) {
    return files.histories().stream()
        .flatMap(
            history ->
                history.years().entrySet().stream()
                    .flatMap(now -> compare(files.name(), history, now)));
  }

  private Stream<Outcome> compare(
      String unit, History history, Map.Entry<Integer, List<Filed>> now) {
    List<Filed> before = history.years().getOrDefault(now.getKey() - 1, List.of());
    if (before.isEmpty()) {
      return Stream.empty();
    }
    return now.getValue().stream()
        .flatMap(
            one ->
                one.subject().told().stream()
                    .filter(ToldFigure::lastYear)
                    .filter(LastYearFigure::isNamed)
                    .flatMap(
                        told ->
                            compare(who(unit, history), now.getKey(), one.file(), told, before)));
  }

  /** Whether it is clear enough which money, or what else, the number is of. */
  private static boolean isNamed(ToldFigure told) {
    return switch (told.kind()) {
      case TOTAL, BASIC, PROJECT, CENTRAL, PROVINCE, CITY, COUNTY -> true;
      default -> told.measure() == Measure.SCORE;
    };
  }

  private Stream<Outcome> compare(
      String who, int year, String file, ToldFigure told, List<Filed> before) {
    List<Said> then = new ArrayList<>();
    for (Filed one : before) {
      said(one.subject(), told).forEach(amount -> then.add(new Said(one.file(), amount)));
    }
    List<Said> comparable =
        then.stream().filter(one -> one.amount().dimension() == told.amount().dimension()).toList();
    if (comparable.isEmpty()) {
      return Stream.empty();
    }
    if (comparable.stream().anyMatch(one -> one.amount().agrees(told.amount()))) {
      return Stream.of(new Outcome.Consistent(told.amount().source()));
    }
    Said first = comparable.get(0);
    if (!comparable.stream().allMatch(one -> one.amount().agrees(first.amount()))) {
      return Stream.of(
          new Outcome.NotChecked("上一年度报告中有几个不同的数字，不能确定引用的是哪一个", told.amount().source()));
    }
    return Stream.of(finding(who, year, file, told, first));
  }

  private static Stream<Amount> said(Subject subject, ToldFigure told) {
    Stream<Amount> text =
        subject.told().stream()
            .filter(other -> !other.lastYear())
            .filter(other -> other.kind() == told.kind() && other.measure() == told.measure())
            .map(ToldFigure::amount);
    if (told.measure() == Measure.SCORE) {
      return Stream.concat(subject.score().stream(), text);
    }
    return Stream.concat(
        measures(told.measure()).stream()
            .flatMap(
                measure ->
                    (told.kind() == FundSource.TOTAL
                            ? subject.total(measure)
                            : subject.row(told.kind(), measure))
                        .stream()),
        text);
  }

  private static List<FundMeasure> measures(Measure measure) {
    return switch (measure) {
      case BUDGET, ADJUSTED_BUDGET -> List.of(FundMeasure.BUDGET, FundMeasure.INITIAL_BUDGET);
      case ARRIVED -> List.of(FundMeasure.ARRIVED);
      case SPENT -> List.of(FundMeasure.EXECUTED);
      case BALANCE -> List.of(FundMeasure.BALANCE);
      default -> List.of();
    };
  }

  /** A unit, or a unit with its project, for a message. */
  static String who(String unit, History history) {
    return history.name().isEmpty() ? unit : unit + "“" + history.name() + "”";
  }

  private Outcome finding(String who, int year, String file, ToldFigure told, Said then) {
    Amount now = told.amount();
    String difference = Show.amount(now.value().subtract(then.amount().value()), now.unit());
    return new FindingBuilder(info(), who + "/" + year + "/" + told.kind() + told.measure())
        .message(
            "%s：%d 年报告引用的上年数为 %s，%d 年报告为 %s，相差 %s"
                .formatted(
                    who,
                    year,
                    now.printed(),
                    year - 1,
                    then.amount().printed(),
                    difference.replaceFirst("^-", "")))
        .reported(now.printed(), now.source(), file)
        .expected(then.amount().printed())
        .difference(Show.signed(difference))
        .operand(then.amount().source(), then.file())
        .build();
  }
}
