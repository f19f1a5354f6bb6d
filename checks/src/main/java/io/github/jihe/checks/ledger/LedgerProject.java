package io.github.jihe.checks.ledger;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Source;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * All that the ledger has on one project of one unit in one year, summed up.
 *
 * @param code empty if the ledger has none
 * @param unit empty if the ledger names none
 * @param department 主管部门; empty if the ledger names none
 * @param spending whether it is of 基本支出 or 项目支出
 * @param bySource sums by what the column of sources means; what it does not know, or a ledger
 *     without such a column, under {@link FundSource#NAMED}
 * @param lastPayment the last day on which something was paid
 * @param source sheet, first row and words of it
 */
public record LedgerProject(
    String code,
    String name,
    String unit,
    String department,
    int year,
    Spending spending,
    Map<FundSource, LedgerSums> bySource,
    Optional<LocalDate> lastPayment,
    Source source) {

  /** What money is spent for. */
  public enum Spending {
    /** 基本支出: staff and operating. */
    BASIC,
    /** 项目支出. */
    PROJECT,
    /** The ledger does not say. */
    UNKNOWN
  }

  public LedgerProject {
    bySource = Map.copyOf(bySource);
  }

  /** Of all sources together. */
  LedgerSums sums() {
    return bySource.values().stream().reduce(LedgerSums.NONE, LedgerSums::plus);
  }

  LedgerSums sums(FundSource kind) {
    return bySource.getOrDefault(kind, LedgerSums.NONE);
  }

  /** As a message names it: “老旧管网改造”（编码 …，某局）. */
  String words() {
    StringBuilder more = new StringBuilder();
    if (!code.isEmpty()) {
      more.append("编码 ").append(code);
    }
    if (!unit.isEmpty()) {
      more.append(more.isEmpty() ? "" : "，").append(unit);
    }
    return "“" + (name.isEmpty() ? code : name) + "”" + (more.isEmpty() ? "" : "（" + more + "）");
  }
}
