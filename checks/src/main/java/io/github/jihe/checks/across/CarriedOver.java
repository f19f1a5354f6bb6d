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
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was left of a project's money at the end of a year, against 上年结转 of the next. */
@CheckInfo(
    id = "yy-carry",
    title = "上年结转与上一年度结余不衔接",
    severity = Severity.WARNING,
    basis = "算术关系：上年结转为上一年度未使用完、结转本年继续使用的资金",
    compares = "同一单位同一项目（或部门整体）本年自评表的上年结转 = 上一年度自评表的结余数，未印结余数的为全年预算数 − 全年执行数",
    tolerates = "本年上年结转为零或未填的（结余可能已收回）不判断；低于上一年度结余的（部分收回、调剂）作提示；同一年度有两份报告而数字不同的不判断；按印出位数容许舍入",
    suggestion = "请说明上年结转与上一年度结余的差额，并核对两个年度的金额。")
public final class CarriedOver implements AcrossCheck {

  @Override
  public Stream<Outcome> check(UnitFiles files, Profile profile) {
    return files.histories().stream().flatMap(history -> compare(files.name(), history));
  }

  private Stream<Outcome> compare(String unit, History history) {
    return history.years().entrySet().stream()
        .flatMap(
            now ->
                Stream.ofNullable(history.years().get(now.getKey() - 1))
                    .flatMap(before -> compare(unit, history, now, before).stream()));
  }

  private Optional<Outcome> compare(
      String unit, History history, Map.Entry<Integer, List<Filed>> now, List<Filed> before) {
    List<Said> carried = UnitFiles.agreed(now.getValue(), CarriedOver::carriedIn);
    List<Said> left = UnitFiles.agreed(before, subject -> subject.total(FundMeasure.BALANCE));
    List<Said> budget = UnitFiles.agreed(before, subject -> subject.total(FundMeasure.BUDGET));
    List<Said> spent = UnitFiles.agreed(before, subject -> subject.total(FundMeasure.EXECUTED));
    boolean derived = left.isEmpty();
    if (carried.isEmpty() || derived && (budget.isEmpty() || spent.isEmpty())) {
      return Optional.empty();
    }
    Amount now1 = carried.get(0).amount();
    if (now1.value().signum() == 0) {
      return Optional.of(new Outcome.NotChecked("本年上年结转为零，上一年度结余是否已收回无从确认", now1.source()));
    }
    List<Said> operands = derived ? List.of(budget.get(0), spent.get(0)) : List.of(left.get(0));
    Interval was =
        derived
            ? budget.get(0).amount().interval().minus(spent.get(0).amount().interval())
            : left.get(0).amount().interval();
    if (operands.stream().anyMatch(one -> one.amount().dimension() != now1.dimension())) {
      return Optional.of(new Outcome.NotChecked("两个年度的计量单位不能比较", now1.source()));
    }
    if (was.meets(now1.interval())) {
      return Optional.of(new Outcome.Consistent(now1.source()));
    }
    BigDecimal value =
        derived
            ? budget.get(0).amount().value().subtract(spent.get(0).amount().value())
            : left.get(0).amount().value();
    if (value.signum() < 0) {
      return Optional.of(new Outcome.NotChecked("上一年度执行数大于预算数，结余无从确定", now1.source()));
    }
    String words =
        derived
            ? "%s − %s = %s"
                .formatted(
                    budget.get(0).amount().printed(),
                    spent.get(0).amount().printed(),
                    Show.amount(value, now1.unit()))
            : left.get(0).amount().printed();
    String who = LastYearFigure.who(unit, history);
    FindingBuilder finding =
        new FindingBuilder(info(), who + "/" + now.getKey() + "/上年结转")
            .severity(now1.value().compareTo(value) > 0 ? Severity.WARNING : Severity.INFO)
            .message(
                "%s：%d 年结余 %s，%d 年报告的上年结转为 %s，相差 %s"
                    .formatted(
                        who,
                        now.getKey() - 1,
                        words,
                        now.getKey(),
                        now1.printed(),
                        Show.amount(now1.value().subtract(value).abs(), now1.unit())))
            .reported(now1.printed(), now1.source(), carried.get(0).file())
            .expected(Show.amount(value, now1.unit()))
            .difference(Show.signed(Show.amount(now1.value().subtract(value), now1.unit())));
    operands.forEach(one -> finding.operand(one.amount().source(), one.file()));
    return Optional.of(finding.build());
  }

  private static Optional<Amount> carriedIn(Subject subject) {
    return subject
        .total(FundMeasure.CARRIED_IN)
        .or(() -> subject.row(FundSource.CARRY_OVER, FundMeasure.BUDGET))
        .or(() -> subject.row(FundSource.CARRY_OVER, FundMeasure.INITIAL_BUDGET));
  }
}
