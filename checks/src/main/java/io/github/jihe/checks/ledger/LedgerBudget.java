package io.github.jihe.checks.ledger;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.FundMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** 年初预算数 and 全年预算数 against what was approved and adjusted. */
@CheckInfo(
    id = "led-budget",
    title = "预算数与台账不一致",
    severity = Severity.ERROR,
    basis = "《中华人民共和国预算法》第十三条：各部门、各单位的支出必须以经批准的预算为依据；预算数以财政批复、调整的指标为准",
    compares = "年初预算数 = 台账年初预算；全年预算数 = 台账年初预算（指标金额）＋调整，或调整后预算数",
    tolerates = "含或不含上年结转均可；台账没有单位资金的，加上报告所列其他资金也可；按印出位数容许舍入、截位；部门整体表与台账不符的只作疑点",
    suggestion = "请对照预算批复和指标调整文件核对预算数。")
final class LedgerBudget implements LedgerCheck {

  @Override
  public Stream<Outcome> check(Matched matched) {
    return matched.lines().stream().flatMap(line -> compare(matched, line).stream());
  }

  private List<Outcome> compare(Matched matched, Matched.Line line) {
    List<Outcome> outcomes = new ArrayList<>();
    add(
        outcomes,
        matched,
        line,
        FundMeasure.BUDGET,
        (reading, amount) -> reading.budget(amount.unit()));
    boolean told =
        outcomes.stream().anyMatch(Outcome.Inconsistent.class::isInstance)
            && value(line, FundMeasure.BUDGET).compareTo(value(line, FundMeasure.INITIAL_BUDGET))
                == 0;
    if (!told) {
      add(
          outcomes,
          matched,
          line,
          FundMeasure.INITIAL_BUDGET,
          (reading, amount) -> reading.initial(amount.unit()));
    }
    return outcomes;
  }

  private static BigDecimal value(Matched.Line line, FundMeasure measure) {
    return line.row().get(measure).map(Claim.Amount::value).orElse(BigDecimal.ZERO);
  }

  private void add(
      List<Outcome> outcomes,
      Matched matched,
      Matched.Line line,
      FundMeasure measure,
      BiFunction<Reading, Claim.Amount, List<Reading.Option>> options) {
    line.row()
        .get(measure)
        .ifPresent(
            amount -> {
              List<Reading.Option> all =
                  line.readings().stream()
                      .flatMap(reading -> options.apply(reading, amount).stream())
                      .toList();
              outcomes.add(
                  all.isEmpty()
                      ? new Outcome.NotChecked(
                          "台账" + matched.words() + "没有" + measure.chinese() + "可比的数",
                          amount.source())
                      : new LedgerComparison(info(), matched, line, measure.chinese(), amount)
                          .against(all));
            });
  }
}
