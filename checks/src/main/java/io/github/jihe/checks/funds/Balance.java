package io.github.jihe.checks.funds;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 结余 against what was available less what was spent. */
@CheckInfo(
    id = "fund-balance",
    title = "结余与到位、支出不一致",
    severity = Severity.ERROR,
    basis = "算术关系：结余资金＝到位资金－实际支出",
    compares = "结余 = 到位 − 支出，或 预算 − 支出（含上年结转的也计入）；文字在执行率之后所述结余 = 该执行率所据的预算 − 支出",
    tolerates = "到位、预算两种口径有一种相符即可；按印出位数容许舍入",
    suggestion = "请核对到位资金、实际支出与结余资金，更正有误的一项。")
public final class Balance implements Check {

  private static final int HUNDREDTHS = 2;

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Stream<Outcome> printed =
        FundBlocks.of(report)
            .flatMap(block -> block.table().rows().stream().flatMap(row -> compare(block, row)));
    Stream<Outcome> told =
        report.relations().stream()
            .filter(Relation.Balance.class::isInstance)
            .map(Relation.Balance.class::cast)
            .map(this::compare);
    return Stream.of(printed, told, ToldBalance.check(info(), report))
        .flatMap(outcomes -> outcomes);
  }

  private Outcome compare(Relation.Balance told) {
    Figure whole = told.whole().figure();
    Figure spent = told.spent().figure();
    Figure left = told.left().figure();
    boolean approximate =
        Stream.of(whole, spent, left).anyMatch(figure -> figure.quantity().approximate());
    if (approximate) {
      return new Outcome.NotChecked("文中到位、支出或结余为约数，无从核对", told.source());
    }
    BigDecimal value = whole.inBase().subtract(spent.inBase());
    boolean rounded = whole.interval().minus(spent.interval()).meets(left.interval());
    boolean slip = rounded && isSlipOfRoundBudget(whole, spent, left);
    if (rounded && !slip) {
      return new Outcome.Consistent(left.source());
    }
    if (value.signum() < 0 && left.inBase().signum() > 0) {
      return new Outcome.NotChecked("文中支出多于所说的到位数，两者口径不同，结余无从复算", told.source());
    }
    String expected = Show.amount(value, left.quantity().unit());
    return new FindingBuilder(info(), "文字/" + told.left().subject())
        .severity(slip ? Severity.WARNING : info().severity())
        .message(
            "%s − %s = %s，%s结余为 %s"
                .formatted(
                    whole.printed(), spent.printed(), expected, Show.place(left), left.printed()))
        .reported(left)
        .expected(expected)
        .difference(Show.signed(Show.amount(left.inBase().subtract(value), left.quantity().unit())))
        .operand(whole)
        .operand(spent)
        .build();
  }

  /**
   * 96万元 − 87.45万元 = 8.45万元: a budget in whole 万元 is seldom rounded where the other two have
   * hundredths, and what is left is right but for a slip of the pen.
   */
  private static boolean isSlipOfRoundBudget(Figure whole, Figure spent, Figure left) {
    int scale = left.quantity().value().scale();
    return whole.quantity().value().scale() <= 0
        && scale >= HUNDREDTHS
        && spent.quantity().value().scale() == scale
        && whole.quantity().unit().equals(left.quantity().unit())
        && spent.quantity().unit().equals(left.quantity().unit())
        && DigitSlip.between(whole.inBase().subtract(spent.inBase()), left.inBase());
  }

  /** What may have been available, and what it is called. */
  private record Base(String name, List<Figure> parts) {
    Interval interval() {
      return parts.stream().map(Figure::interval).reduce(Interval.ZERO, Interval::plus);
    }

    BigDecimal inBase() {
      return parts.stream().map(Figure::inBase).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  private Stream<Outcome> compare(FundBlocks block, FundRow row) {
    Optional<Figure> balance = row.get(FundMeasure.BALANCE);
    Optional<Figure> executed = row.get(FundMeasure.EXECUTED);
    List<Base> bases = bases(row);
    if (balance.isEmpty()) {
      return Stream.empty();
    }
    if (executed.isEmpty() || bases.isEmpty()) {
      return Stream.of(
          new Outcome.NotChecked("“" + row.label() + "”的到位数或支出数未填，结余无从复算", balance.get().source()));
    }
    boolean holds =
        bases.stream()
            .anyMatch(
                base ->
                    base.interval()
                        .minus(executed.get().interval())
                        .meets(balance.get().interval()));
    return Stream.of(
        holds
            ? new Outcome.Consistent(balance.get().source())
            : finding(block, row, balance.get(), executed.get(), bases.get(0)));
  }

  private static List<Base> bases(FundRow row) {
    List<Base> bases = new ArrayList<>();
    for (FundMeasure measure :
        new FundMeasure[] {FundMeasure.ARRIVED, FundMeasure.BUDGET, FundMeasure.INITIAL_BUDGET}) {
      row.get(measure)
          .ifPresent(
              figure -> {
                bases.add(new Base(measure.chinese(), List.of(figure)));
                row.get(FundMeasure.CARRIED_IN)
                    .ifPresent(
                        carried ->
                            bases.add(new Base(measure.chinese(), List.of(figure, carried))));
              });
    }
    Budgets.of(row)
        .filter(split -> split.parts().size() > 1)
        .ifPresent(split -> bases.add(new Base(split.name(), split.parts())));
    return bases;
  }

  private Outcome finding(
      FundBlocks block, FundRow row, Figure balance, Figure executed, Base base) {
    BigDecimal left = base.inBase().subtract(executed.inBase());
    String expected = Show.amount(left, balance.quantity().unit());
    FindingBuilder finding =
        new FindingBuilder(info(), block.name() + "/" + row.label())
            .message(
                "%s：%s %s − 支出 %s = %s，报告的结余为 %s"
                    .formatted(
                        row.label(),
                        base.name(),
                        Show.number(base.parts().get(0)),
                        Show.number(executed),
                        expected,
                        balance.printed()))
            .reported(balance)
            .expected(expected)
            .difference(
                Show.signed(
                    Show.amount(balance.inBase().subtract(left), balance.quantity().unit())))
            .operand(executed);
    base.parts().forEach(finding::operand);
    return finding.build();
  }
}
