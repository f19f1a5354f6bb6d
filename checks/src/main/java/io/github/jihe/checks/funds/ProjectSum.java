package io.github.jihe.checks.funds;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The amounts of all project forms of a file against 项目支出 of its department form. */
@CheckInfo(
    id = "xd-sum",
    title = "项目自评表金额之和与部门项目支出不一致",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号：单位自评应当覆盖全部项目支出；部门整体支出中的项目支出由各项目支出构成",
    compares = "同一文件内各项目自评表预算数（执行数）之和 = 部门整体支出自评表“项目支出”的预算数（执行数）",
    tolerates = "只附一张项目表且低于部门项目支出的、各项目表合计不足部门项目支出九成的、项目表缺金额或重名的不判断；每项按印出位数容许舍入；两栏同时不符只列一条",
    suggestion = "请说明差额由哪些项目构成、是否有项目未附自评表或列入了部门预算之外的资金。")
public final class ProjectSum implements Check {
  private static final int MOST_SHOWN = 8;

  /** Of the department's projects; forms that make less are not meant to be all of them. */
  private static final BigDecimal MOST = new BigDecimal("0.9");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    List<FundBlocks> departments =
        FundBlocks.of(report)
            .filter(block -> block.form().kind() == FormKind.DEPARTMENT)
            .filter(block -> block.table().row(FundSource.PROJECT).isPresent())
            .toList();
    List<FundBlocks> projects =
        FundBlocks.of(report)
            .filter(block -> isProject(block.form()) && !isList(block.table()))
            .toList();
    if (departments.size() != 1 || projects.isEmpty()) {
      return Stream.empty();
    }
    FundRow whole = departments.get(0).table().row(FundSource.PROJECT).orElseThrow();
    return Stream.of(compare(whole, projects));
  }

  /**
   * A sheet that lists the projects once more: rows without a name of a source, and their total.
   */
  private static boolean isList(FundTable table) {
    List<FundRow> parts = table.rows().stream().filter(row -> row.depth() > 0).toList();
    return parts.size() > 1 && parts.stream().allMatch(row -> row.kind() == FundSource.NAMED);
  }

  private static boolean isProject(Form form) {
    return form.kind() == FormKind.PROJECT || form.kind() == FormKind.TRANSFER;
  }

  private Outcome compare(FundRow whole, List<FundBlocks> projects) {
    long names = projects.stream().map(FundBlocks::name).distinct().count();
    List<FundRow> totals =
        projects.stream()
            .map(FundBlocks::table)
            .map(FundTable::total)
            .flatMap(Optional::stream)
            .toList();
    if (names < projects.size() || totals.size() < projects.size()) {
      return new Outcome.NotChecked("项目表重名或缺少资金总额，不能与部门项目支出加总核对", whole.source());
    }
    List<Column> columns =
        Stream.of(budgets(whole, totals), executed(whole, totals))
            .flatMap(Optional::stream)
            .toList();
    List<Column> wrong = columns.stream().filter(column -> !column.holds()).toList();
    if (columns.isEmpty()) {
      return new Outcome.NotChecked("项目表或部门表的预算数、执行数未同时读出", whole.source());
    }
    if (wrong.isEmpty()) {
      return new Outcome.Consistent(whole.source());
    }
    boolean alone =
        projects.size() == 1 && wrong.stream().allMatch(c -> c.difference().signum() > 0);
    if (alone) {
      return new Outcome.NotChecked("只附有一张项目表，是否为全部项目无从确认", whole.source());
    }
    return columns.stream().anyMatch(Column::isFarBelow)
        ? new Outcome.NotChecked("所附项目表金额合计明显少于部门项目支出，是否为全部项目无从确认", whole.source())
        : finding(projects.size(), wrong);
  }

  /** One column: the department's figure and those of the forms. */
  private record Column(String name, Figure whole, List<Budgets> parts) {

    BigDecimal sum() {
      return parts.stream().map(Budgets::inBase).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal difference() {
      return whole.inBase().subtract(sum());
    }

    /** The forms are likely not those of all projects. */
    boolean isFarBelow() {
      return sum().compareTo(whole.inBase().multiply(MOST)) < 0;
    }

    boolean holds() {
      return parts.stream()
          .map(Budgets::interval)
          .reduce(Interval.ZERO, Interval::plus)
          .meets(whole.interval());
    }

    String words() {
      String sum = Show.amount(sum(), whole.quantity().unit());
      String shown =
          parts.size() <= MOST_SHOWN
              ? parts.stream()
                  .map(part -> Show.amount(part.inBase(), whole.quantity().unit()))
                  .collect(Collectors.joining(" + ", "", " = "))
              : "合计 ";
      return "%s %s%s，部门“项目支出”为 %s，相差 %s"
          .formatted(
              name,
              shown,
              sum,
              whole.printed(),
              Show.amount(difference().abs(), whole.quantity().unit()));
    }
  }

  private static Optional<Column> budgets(FundRow whole, List<FundRow> totals) {
    List<Budgets> parts = totals.stream().map(Budgets::of).flatMap(Optional::stream).toList();
    return Budgets.of(whole)
        .filter(budget -> budget.parts().size() == 1 && parts.size() == totals.size())
        .map(budget -> new Column("预算数", budget.parts().get(0), parts));
  }

  private static Optional<Column> executed(FundRow whole, List<FundRow> totals) {
    List<Budgets> parts = new ArrayList<>();
    for (FundRow total : totals) {
      total
          .get(FundMeasure.EXECUTED)
          .ifPresent(figure -> parts.add(new Budgets(List.of(figure), "执行数")));
    }
    return whole
        .get(FundMeasure.EXECUTED)
        .filter(figure -> parts.size() == totals.size())
        .map(figure -> new Column("执行数", figure, parts));
  }

  private Outcome finding(int forms, List<Column> wrong) {
    Column first = wrong.get(0);
    FindingBuilder finding =
        new FindingBuilder(info(), "项目支出/" + first.name())
            .message(
                forms
                    + " 张项目自评表的"
                    + wrong.stream().map(Column::words).collect(Collectors.joining("；")))
            .reported(first.whole())
            .expected(Show.amount(first.sum(), first.whole().quantity().unit()))
            .difference(
                Show.signed(Show.amount(first.difference(), first.whole().quantity().unit())));
    wrong.stream()
        .flatMap(c -> c.parts().stream())
        .flatMap(p -> p.parts().stream())
        .forEach(finding::operand);
    return finding.build();
  }
}
