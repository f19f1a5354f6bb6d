package io.github.jihe.reports;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;

/** Which amounts of prose are the money of the whole unit, and its 基本支出 and 项目支出. */
final class DepartmentMoney {
  private static final Sought ACTUAL_SPENDING = new Sought("(全年|本年)?实际(支出|执行|支付|使用)(数|资金|金额)?");

  private static final Sought YEARS_SPENDING =
      new Sought("(\\d{4}年)?(部门|单位)?(整体|全年|本年)(总)?支出(合计|共计|总计|总额)?[为是]?[\\d.,]+.*");

  private DepartmentMoney() {}

  /** The money of the whole unit: 部门整体支出, 全年实际支出, 预算执行率. */
  static boolean isDepartment(Statement statement) {
    String subject = Characters.tight(statement.subject());
    boolean whole = subject.matches(".*(整体|全年|总|本年度?)(预算|实际)?支出.*") && !subject.contains("项目");
    boolean rate =
        statement.measure() == Measure.EXECUTION_RATE
            && subject.matches("(部门|单位|整体|支出|全年|年度)*(预算|支出)?执行率");
    return whole && statement.measure().isOfFunds() || rate || isYearsSpending(statement);
  }

  /** 实际支出 behind 项目支出预算, which says of what. */
  static boolean isBare(Statement statement) {
    boolean kind = statement.kind() == FundSource.BASIC || statement.kind() == FundSource.PROJECT;
    return kind && ACTUAL_SPENDING.is(Characters.tight(statement.subject()));
  }

  /** 全年支出合计767万元: the clause itself says that it is all. */
  static boolean isYearsSpending(Statement statement) {
    String clause = Characters.tight(statement.figure().source().quote());
    return statement.measure() == Measure.SPENT && YEARS_SPENDING.is(clause);
  }

  /** 项目支出 itself, not 某项目支出 or 人员经费 inside of 基本支出. */
  static boolean isWhole(Statement statement) {
    String subject = Characters.tight(statement.subject());
    return subject.matches(
        "(本单位|我单位|本部门|我局|部门|单位|全年|本年|年度|\\d{4}年)*(其中)?((基本|项目)支出|(基本支出)?(中)?(人员|公用)经费)(全年|年初|本年)?(预算|决算|资金|总额|合计|共计|总计)?(数)?");
  }

  /** 基本支出 and 项目支出 are names of money, not words for its having been spent. */
  static Measure measure(Statement statement) {
    boolean named = statement.kind() == FundSource.BASIC || statement.kind() == FundSource.PROJECT;
    return named && statement.measure() == Measure.SPENT && isWhole(statement) && !isBare(statement)
        ? Measure.AMOUNT
        : statement.measure();
  }
}
