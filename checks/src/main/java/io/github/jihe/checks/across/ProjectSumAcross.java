package io.github.jihe.checks.across;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.checks.consistency.ProjectNames;
import io.github.jihe.facts.FormKind;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The amounts of all project forms of a unit and year against 项目支出 of its department form. */
@CheckInfo(
    id = "xd-sum",
    title = "各文件中项目自评表金额之和与部门项目支出不一致",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：单位自评应当覆盖全部项目支出；部门整体支出中的项目支出由各项目支出构成",
    compares = "同一批文件中同一单位同一年度各项目自评表预算数（执行数）之和 = 该单位部门整体支出自评表“项目支出”的预算数（执行数）",
    tolerates =
        "部门表所在文件自带项目表的（由单份报告的规则核对）、只有一张项目表且低于部门项目支出的、另有下属单位或转移支付项目表且低于部门项目支出的、同一项目两次填报而金额不同的，不判断；按印出位数容许舍入",
    suggestion = "请说明差额由哪些项目构成、是否有项目未报送自评表或列入了部门预算之外的资金。")
public final class ProjectSumAcross implements AcrossCheck {
  private static final int MOST_SHOWN = 8;

  @Override
  public Stream<Outcome> check(UnitFiles files, Profile profile) {
    return files.years().entrySet().stream()
        .flatMap(year -> compare(files.name(), year.getKey(), year.getValue()));
  }

  private Stream<Outcome> compare(String unit, int year, List<Filed> filed) {
    List<Filed> departments =
        filed.stream()
            .filter(Filed::own)
            .filter(one -> one.subject().form() && one.subject().kind() == FormKind.DEPARTMENT)
            .filter(
                one ->
                    YearAmounts.projectBudget(one.subject()).isPresent()
                        || YearAmounts.projectExecuted(one.subject()).isPresent())
            .toList();
    List<Filed> projects =
        filed.stream()
            .filter(Filed::own)
            .filter(one -> one.subject().form() && one.subject().kind() == FormKind.PROJECT)
            .toList();
    if (departments.size() != 1 || projects.isEmpty()) {
      return Stream.empty();
    }
    Filed department = departments.get(0);
    if (filed.stream()
        .filter(one -> one.file().equals(department.file()))
        .anyMatch(one -> one.subject().kind() != FormKind.DEPARTMENT && one.subject().form())) {
      return Stream.empty();
    }
    boolean others =
        filed.stream().anyMatch(one -> !one.own() || one.subject().kind() == FormKind.TRANSFER);
    return Stream.of(compare(unit + year + "年", department, projects, others));
  }

  private Outcome compare(String who, Filed department, List<Filed> projects, boolean others) {
    Map<String, List<Filed>> named =
        projects.stream()
            .collect(
                Collectors.groupingBy(
                    one -> ProjectNames.core(one.subject().project()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    if (named.containsKey("") || named.values().stream().anyMatch(same -> !areTheSame(same))) {
      return open(department, "项目自评表缺项目名称，或同一项目两次填报的金额不同，不能与部门项目支出加总核对");
    }
    List<Filed> each = named.values().stream().map(same -> same.get(0)).toList();
    List<Column> columns =
        Stream.of(
                column("预算数", department, each, YearAmounts::projectBudget, YearAmounts::budget),
                column(
                    "执行数", department, each, YearAmounts::projectExecuted, YearAmounts::executed))
            .flatMap(Optional::stream)
            .toList();
    if (columns.isEmpty()) {
      return open(department, "项目表或部门表的预算数、执行数未同时读出");
    }
    List<Column> wrong = columns.stream().filter(column -> !column.holds()).toList();
    if (wrong.isEmpty()) {
      return new Outcome.Consistent(department.subject().source());
    }
    boolean less = wrong.stream().allMatch(column -> column.difference().signum() > 0);
    if (less && (each.size() == 1 || others)) {
      return open(department, "同一批文件中的项目自评表是否为该单位全部项目无从确认");
    }
    return finding(who, department, each, wrong);
  }

  private static Outcome open(Filed department, String reason) {
    return new Outcome.NotChecked(reason, department.subject().source());
  }

  private static boolean areTheSame(List<Filed> forms) {
    Subject first = forms.get(0).subject();
    return forms.stream()
        .allMatch(
            one ->
                isSame(YearAmounts.budget(first), YearAmounts.budget(one.subject()))
                    && isSame(YearAmounts.executed(first), YearAmounts.executed(one.subject())));
  }

  private static boolean isSame(Optional<YearAmounts> one, Optional<YearAmounts> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || one.get().interval().meets(other.get().interval()));
  }

  private record Column(String name, Amount whole, List<YearAmounts> parts) {

    BigDecimal sum() {
      return parts.stream().map(YearAmounts::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal difference() {
      return whole.value().subtract(sum());
    }

    boolean holds() {
      return parts.stream()
          .map(YearAmounts::interval)
          .reduce(Interval.ZERO, Interval::plus)
          .meets(whole.interval());
    }

    String words() {
      Unit unit = whole.unit();
      String shown =
          parts.size() <= MOST_SHOWN
              ? parts.stream()
                  .map(part -> Show.amount(part.value(), unit))
                  .collect(Collectors.joining(" + ", "", " = "))
              : "合计 ";
      return "%s %s%s，部门“项目支出”为 %s，相差 %s"
          .formatted(
              name,
              parts.size() == 1 ? "" : shown,
              Show.amount(sum(), unit),
              whole.printed(),
              Show.amount(difference().abs(), unit));
    }
  }

  private static Optional<Column> column(
      String name,
      Filed department,
      List<Filed> projects,
      Function<Subject, Optional<Amount>> ofWhole,
      Function<Subject, Optional<YearAmounts>> ofPart) {
    List<YearAmounts> parts = new ArrayList<>();
    projects.forEach(one -> ofPart.apply(one.subject()).ifPresent(parts::add));
    return ofWhole
        .apply(department.subject())
        .filter(whole -> parts.size() == projects.size())
        .filter(
            whole ->
                parts.stream()
                    .flatMap(part -> part.parts().stream())
                    .allMatch(part -> part.dimension() == whole.dimension()))
        .map(whole -> new Column(name, whole, parts));
  }

  private Outcome finding(String who, Filed department, List<Filed> projects, List<Column> wrong) {
    Column first = wrong.get(0);
    Unit unit = first.whole().unit();
    FindingBuilder finding =
        new FindingBuilder(info(), who + "/项目支出/" + first.name())
            .message(
                "%s %d 张项目自评表（分在各文件中）的%s"
                    .formatted(
                        who,
                        projects.size(),
                        wrong.stream().map(Column::words).collect(Collectors.joining("；"))))
            .reported(first.whole().printed(), first.whole().source(), department.file())
            .expected(Show.amount(first.sum(), unit))
            .difference(Show.signed(Show.amount(first.difference(), unit)));
    for (Column column : wrong) {
      finding.operand(column.whole().source(), department.file());
      for (int i = 0; i < projects.size(); i++) {
        for (Amount part : column.parts().get(i).parts()) {
          finding.operand(part.source(), projects.get(i).file());
        }
      }
    }
    return finding.build();
  }
}
