package io.github.jihe.checks.ledger;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 上年结转 of the form against what the ledger carried over into the year. */
@CheckInfo(
    id = "led-carry",
    title = "上年结转与台账不一致",
    severity = Severity.WARNING,
    basis = "《中华人民共和国预算法》第四十二条：各部门、各单位上一年预算的结转、结余资金按照国务院财政部门的规定办理",
    compares = "上年结转 = 台账上年结转",
    tolerates = "台账没有该项目上年结转的不核；按印出位数容许舍入、截位",
    suggestion = "请核对上年结转，说明是否已被财政收回或调剂。")
final class LedgerCarry implements LedgerCheck {

  @Override
  public Stream<Outcome> check(Matched matched) {
    return matched.lines().stream()
        .limit(1)
        .flatMap(
            line -> carried(matched.claim(), line).stream().map(a -> compare(matched, line, a)));
  }

  private static Optional<Claim.Amount> carried(Claim claim, Matched.Line line) {
    return line.row()
        .get(FundMeasure.CARRIED_IN)
        .or(() -> claim.amount(FundSource.CARRY_OVER, FundMeasure.BUDGET))
        .or(() -> claim.amount(FundSource.CARRY_OVER, FundMeasure.INITIAL_BUDGET));
  }

  private Outcome compare(Matched matched, Matched.Line line, Claim.Amount amount) {
    List<Reading.Option> options =
        line.readings().stream()
            .map(Reading::sums)
            .flatMap(sums -> sums.get(LedgerMeasure.CARRIED).stream())
            .map(sum -> new Reading.Option(sum, ""))
            .toList();
    return options.isEmpty()
        ? new Outcome.NotChecked("台账没有" + matched.words() + "的上年结转", amount.source())
        : new LedgerComparison(info(), matched, line, LedgerMeasure.CARRIED.chinese(), amount)
            .against(options);
  }
}
