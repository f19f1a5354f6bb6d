package io.github.jihe.checks.ledger;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.ledger.LedgerProject.Spending;
import io.github.jihe.document.Location;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ledgers and reports, made up. */
final class Ledgers {
  static final Source ROW = new Source(new Location(1, "", 0, 0, 4, 0), "一行");

  private Ledgers() {}

  /** Sums in 元: {@code "INITIAL 100, PAID 90"}. */
  static LedgerSums sums(String words) {
    Map<LedgerMeasure, LedgerSums.Sum> sums = new EnumMap<>(LedgerMeasure.class);
    for (String word : words.split(",", -1)) {
      if (!word.isBlank()) {
        String[] parts = word.strip().split(" ", -1);
        sums.put(
            LedgerMeasure.valueOf(parts[0]),
            new LedgerSums.Sum(new BigDecimal(parts[1]), BigDecimal.ZERO));
      }
    }
    return new LedgerSums(sums);
  }

  static LedgerProject project(
      String code, String name, String unit, Map<FundSource, LedgerSums> sources) {
    return new LedgerProject(
        code,
        name,
        unit,
        "",
        2023,
        Spending.UNKNOWN,
        sources,
        Optional.of(LocalDate.of(2023, 12, 20)),
        ROW);
  }

  static LedgerProject project(String code, String name, String unit, String sums) {
    return project(code, name, unit, Map.of(FundSource.FISCAL, sums(sums)));
  }

  static LedgerProject spending(String name, String unit, Spending spending, String sums) {
    return new LedgerProject(
        "",
        name,
        unit,
        "",
        2023,
        spending,
        Map.of(FundSource.FISCAL, sums(sums)),
        Optional.empty(),
        ROW);
  }

  static LedgerAuditor.Result audit(List<Claim> claims, LedgerProject... projects) {
    return new LedgerAuditor(new Ledger(List.of(projects)), CheckTester.national()).audit(claims);
  }

  /** A form with these head cells, of one row or two, and these rows of funds in 万元. */
  static List<Claim> form(String head, String... rows) {
    return Claims.of(
        CheckTester.report(
            """
            # 2023年度项目支出绩效自评表

            %s
            |---|---|---|---|
            %s

            | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            |---|---|---|---|---|---|---|
            %s
            """
                .formatted(
                    head.lines().findFirst().orElseThrow(),
                    head.lines().skip(1).findFirst().orElse(""),
                    String.join("\n", rows))));
  }
}
