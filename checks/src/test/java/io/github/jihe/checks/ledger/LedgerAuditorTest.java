package io.github.jihe.checks.ledger;

import static io.github.jihe.checks.ledger.Ledgers.audit;
import static io.github.jihe.checks.ledger.Ledgers.form;
import static io.github.jihe.checks.ledger.Ledgers.project;
import static io.github.jihe.checks.ledger.Ledgers.sums;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.ledger.LedgerProject.Spending;
import io.github.jihe.facts.FundSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerAuditorTest {
  private static final String HEAD = "| 项目名称 | 渡口改造 | 实施单位 | 沅江县交通运输局 |";
  private static final String UNIT = "沅江县交通运输局";

  private static String rules(LedgerAuditor.Result result) {
    return result.findings().stream().map(Finding::rule).collect(Collectors.joining(" "));
  }

  private static String row(String initial, String budget, String executed) {
    return "| 年度资金总额 | %s | %s | %s | 10 | | |".formatted(initial, budget, executed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          all agree                       | 80.00 | 90.00 | 85.50 | INITIAL 800000, ADJUSTED 100000, PAID 855000 | ''
          rounded to 万元                  | 80.00 | 90.00 | 85.50 | INITIAL 800000, ADJUSTED 100000, PAID 855049 | ''
          cut, not rounded                | 80.00 | 90.00 | 85.50 | INITIAL 800000, ADJUSTED 100000, PAID 855099 | ''
          just outside                    | 80.00 | 90.00 | 85.50 | INITIAL 800000, ADJUSTED 100000, PAID 855101 | led-paid
          refund not taken off            | 80.00 | 90.00 | 85.50 | INITIAL 800000, ADJUSTED 100000, PAID 855000, REFUNDED 5000 | led-paid
          refund taken off                | 80.00 | 90.00 | 85.00 | INITIAL 800000, ADJUSTED 100000, PAID 855000, REFUNDED 5000 | ''
          no payment on record            | 80.00 | 90.00 | 85.50 | INITIAL 800000, ADJUSTED 100000 | ''
          paid nothing, and the cell says | 80.00 | 90.00 | 85.50 | INITIAL 800000, ADJUSTED 100000, PAID 0 | led-paid
          adjustment left out             | 80.00 | 80.00 | 80.00 | INITIAL 800000, ADJUSTED 100000, PAID 800000 | led-budget
          initial budget differs only     | 70.00 | 90.00 | 85.00 | INITIAL 800000, ADJUSTED 100000, PAID 850000 | led-budget
          carried money in the budget     | 80.00 | 95.00 | 85.00 | INITIAL 800000, ADJUSTED 100000, CARRIED 50000, PAID 850000 | ''
          only an amount adjusted by hand | 80.00 | 90.00 | 85.00 | TOTAL 900000, PAID 850000 | ''
          allotted with adjustments       | 80.00 | 90.00 | 85.00 | ALLOTTED 800000, ADJUSTED 100000, PAID 850000 | ''
          allotted after adjustments      | 80.00 | 90.00 | 85.00 | ALLOTTED 900000, PAID 850000 | ''
          initial alone says no year sum  | 80.00 | 90.00 | 85.00 | INITIAL 800000, PAID 850000 | ''
          both budgets by the same amount | 70.00 | 70.00 | 65.00 | INITIAL 800000, ADJUSTED 0, PAID 650000 | led-budget
          late payment left out           | 80.00 | 90.00 | 85.00 | INITIAL 800000, ADJUSTED 100000, PAID 850000, PAID_LATE 20000 | ''
          late payment counted            | 80.00 | 90.00 | 87.00 | INITIAL 800000, ADJUSTED 100000, PAID 850000, PAID_LATE 20000 | led-date
          """)
  void projectForm(
      String why, String initial, String budget, String executed, String ledger, String expected) {
    LedgerAuditor.Result result =
        audit(form(HEAD, row(initial, budget, executed)), project("", "渡口改造", UNIT, ledger));
    assertThat(rules(result)).isEqualTo(expected);
  }

  @Test
  void messageTellsTheCalculationOfTheLedger() {
    Finding finding =
        audit(
                form(HEAD, row("80.00", "90.00", "85.50")),
                project("K7", "渡口改造", UNIT, "PAID 855000, REFUNDED 5000"))
            .findings()
            .get(0);
    assertThat(finding.message())
        .contains("渡口改造", "编码 K7", "支付 85.5万元 − 退款 0.5万元 = 85万元", "报告为 85.50万元")
        .contains("未扣除退款");
    assertThat(finding.expected()).isEqualTo("85万元");
    assertThat(finding.difference()).isEqualTo("+0.5万元");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.location().row()).isEqualTo(2);
  }

  @Test
  void amountsInAnotherUnitAreSaidToBe() {
    Finding finding =
        audit(
                form(HEAD, row("80.00", "90.00", "855000.00")),
                project("", "渡口改造", UNIT, "PAID 855000"))
            .findings()
            .get(0);
    assertThat(finding.message()).contains("10 的 4 次方");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by code, other words          | 项目编码 | K7 | 乡镇渡口改造工程 | K7 | 沅江县交通局 | led-paid
          by code, wholly other name    | 项目编码 | K7 | 校舍维修 | K7 | 沅江县交通运输局 | led-match
          same name, short unit         | 实施单位 | 县交通局 | 渡口改造资金 | '' | 沅江县交通运输局 | led-paid
          same name in brackets         | 实施单位 | 县交通局 | 渡口改造（项目） | '' | 沅江县交通运输局 | led-paid
          same name, unit of other place| 实施单位 | 资水县交通运输局 | 渡口改造 | '' | 沅江县交通运输局 | led-match
          other stage                   | 实施单位 | 县交通局 | 渡口改造（二期） | '' | 沅江县交通运输局 | led-match
          nearly the same name          | 实施单位 | 县交通局 | 渡口改造与维护 | '' | 沅江县交通运输局 | led-match
          other project of the unit     | 实施单位 | 县交通局 | 路灯电费 | '' | 沅江县交通运输局 | led-missing
          unit the ledger does not have | 实施单位 | 资水县水利局 | 水闸电费 | '' | 沅江县交通运输局 | ''
          """)
  void matching(
      String why,
      String key,
      String value,
      String name,
      String code,
      String unit,
      String expected) {
    String head = "| 项目名称 | %s | %s | %s |".formatted(name, key, value);
    LedgerAuditor.Result result =
        audit(form(head, row("", "", "85.50")), project(code, "渡口改造", unit, "PAID 700000"));
    assertThat(rules(result)).isEqualTo(expected);
  }

  @Test
  void twoProjectsOfOneNameAreForAPerson() {
    LedgerAuditor.Result result =
        audit(
            form(HEAD, row("", "", "85.50")),
            project("K1", "渡口改造项目", UNIT, "PAID 700000"),
            project("K2", "渡口改造经费", UNIT, "PAID 300000"));
    assertThat(rules(result)).isEqualTo("led-match");
    assertThat(result.findings().get(0).message()).contains("K1", "K2");
    assertThat(result.certain()).isEmpty();
    assertThat(result.reported()).hasSize(2);
  }

  @Test
  void oneCodeSharedOutToSeveralUnits() {
    String head = "| 项目名称 | 渡口改造 | 项目编码 | K7 |\n| 实施单位 | 县交通局 | 主管部门 | 县交通局 |";
    LedgerProject own = project("K7", "渡口改造", UNIT, "PAID 700000");
    LedgerProject other = project("K7", "渡口改造", "沅江县航道所", "PAID 300000");
    assertThat(rules(audit(form(head, row("", "", "70.00")), own, other))).isEmpty();
    assertThat(rules(audit(form(head, row("", "", "100.00")), own, other))).isEmpty();
    assertThat(rules(audit(form(head, row("", "", "30.00")), own, other))).isEqualTo("led-paid");
  }

  @Test
  void nothingIsSaidOfYearsThatTheLedgerDoesNotHave() {
    List<Claim> claims =
        Claims.of(
            CheckTester.report(
                """
                # 2022年度项目支出绩效自评表

                | 项目名称 | 渡口改造 | 实施单位 | 县交通局 |
                |---|---|---|---|

                | 项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
                |---|---|---|---|
                | 年度资金总额 | 50.00 | 40.00 | 80% |
                """));
    LedgerAuditor.Result result = audit(claims, project("", "渡口改造", UNIT, "PAID 700000"));
    assertThat(result.findings()).isEmpty();
    assertThat(result.tallies())
        .filteredOn(tally -> tally.rule().equals("led-missing"))
        .singleElement()
        .satisfies(tally -> assertThat(tally.notChecked()).containsExactly("台账没有 2022 年的数据"));
  }

  @Test
  void transferFormsOfOtherLevelsAreLeftAlone() {
    List<Claim> claims =
        Claims.of(
            CheckTester.report(
                """
                # 中央对地方转移支付区域绩效目标自评表（2023年度）

                | 转移支付名称 | 渡口改造补助 | | |
                |---|---|---|---|
                | 中央主管部门 | 交通运输部 | 地方主管部门 | 沅江县交通运输局 |

                | 资金情况（万元） | 全年预算数 | 全年执行数 | 执行率 |
                |---|---|---|---|
                | 年度资金总额 | 500.00 | 400.00 | 80% |
                | 其中：中央补助 | 300.00 | 300.00 | 100% |
                | 地方资金 | 200.00 | 100.00 | 50% |
                """));
    assertThat(claims).isNotEmpty();
    assertThat(audit(claims, project("", "渡口改造补助", UNIT, "PAID 700000")).findings()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as the ledger has it   | 60.00 | 30.00 | ''
          the split differs      | 50.00 | 40.00 | led-source led-source
          """)
  void sources(String why, String central, String city, String expected) {
    Map<FundSource, LedgerSums> split =
        Map.of(
            FundSource.CENTRAL, sums("INITIAL 600000, ADJUSTED 0, PAID 600000"),
            FundSource.CITY, sums("INITIAL 300000, ADJUSTED 0, PAID 300000"));
    List<Claim> claims =
        form(
            HEAD,
            row("90.00", "90.00", "90.00"),
            "| 其中：中央资金 | %s | %s | %s | | | |".formatted(central, central, central),
            "| 市级资金 | %s | %s | %s | | | |".formatted(city, city, city));
    assertThat(rules(audit(claims, project("", "渡口改造", UNIT, split)))).isEqualTo(expected);
  }

  @Test
  void sourcesWithoutLevelsDoNotTellTheSplit() {
    List<Claim> claims =
        form(
            HEAD,
            row("90.00", "90.00", "90.00"),
            "| 其中：中央资金 | 50.00 | 50.00 | 50.00 | | | |",
            "| 市级资金 | 40.00 | 40.00 | 40.00 | | | |");
    LedgerProject flat = project("", "渡口改造", UNIT, "INITIAL 900000, ADJUSTED 0, PAID 900000");
    assertThat(audit(claims, flat).findings()).isEmpty();
  }

  @Test
  void moneyOfTheUnitsOwnNeedNotBeInTheLedger() {
    List<Claim> claims =
        form(
            HEAD,
            row("100.00", "100.00", "95.00"),
            "| 其中：财政拨款 | 90.00 | 90.00 | 85.00 | | | |",
            "| 其他资金 | 10.00 | 10.00 | 10.00 | | | |");
    LedgerProject fiscal = project("", "渡口改造", UNIT, "INITIAL 900000, ADJUSTED 0, PAID 850000");
    assertThat(audit(claims, fiscal).findings()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as carried over       | 5.00 | CARRIED 50000 | ''
          another amount        | 6.00 | CARRIED 50000 | led-carry
          the ledger is silent  | 6.00 | PAID 500000   | ''
          """)
  void carriedOver(String why, String carried, String ledger, String expected) {
    List<Claim> claims =
        form(HEAD, row("", "", ""), "| 其中：上年结转资金 | %s | %s | | | | |".formatted(carried, carried));
    assertThat(rules(audit(claims, project("", "渡口改造", UNIT, ledger)))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          all of the unit agrees         | 300.00 | 200.00 | 100.00 | BASIC   | ''
          projects less than the ledger  | 290.00 | 200.00 | 90.00  | BASIC   | led-paid led-paid
          more may be of units below     | 310.00 | 200.00 | 110.00 | BASIC   | ''
          only projects in the ledger    | 300.00 | 200.00 | 300.00 | UNKNOWN | ''
          """)
  void departmentForm(
      String why, String all, String basic, String projects, Spending spending, String expected) {
    List<Claim> claims =
        Claims.of(
            CheckTester.report(
                """
                # 2023年度部门整体支出绩效自评表

                | 部门（单位）名称 | 沅江县交通运输局 | | |
                |---|---|---|---|

                | 年度资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
                |---|---|---|---|
                | 全年支出 | | %s | |
                | 其中：基本支出 | | %s | |
                | 项目支出 | | %s | |
                """
                    .formatted(all, basic, projects)));
    assertThat(claims).hasSize(1);
    LedgerAuditor.Result result =
        audit(
            claims,
            Ledgers.spending("人员经费", UNIT, spending, "PAID 2000000"),
            Ledgers.spending("渡口改造", UNIT, Spending.PROJECT, "PAID 1000000"));
    assertThat(rules(result)).isEqualTo(expected);
    assertThat(result.findings()).allMatch(f -> f.severity() == Severity.WARNING);
  }

  @Test
  void formsThatShareAProjectAreNotHeldAgainstAllOfIt() {
    List<Claim> one = form(HEAD, row("", "", "40.00"));
    List<Claim> two = form(HEAD, row("", "", "30.00"));
    LedgerAuditor.Result result =
        audit(List.of(one.get(0), two.get(0)), project("", "渡口改造", UNIT, "PAID 700000"));
    assertThat(result.findings()).isEmpty();
    assertThat(result.tallies())
        .filteredOn(tally -> tally.rule().equals("led-missing"))
        .singleElement()
        .satisfies(tally -> assertThat(tally.notChecked()).hasSize(2));
  }

  @Test
  void everyRuleSaysWhatItIs() {
    assertThat(LedgerAuditor.infos())
        .extracting(info -> info.id())
        .containsExactly(
            "led-budget",
            "led-carry",
            "led-date",
            "led-match",
            "led-missing",
            "led-paid",
            "led-source");
    assertThat(LedgerAuditor.infos())
        .allSatisfy(
            info -> {
              assertThat(List.of(info.title(), info.basis(), info.compares(), info.tolerates()))
                  .noneMatch(String::isBlank);
              assertThat(info.suggestion()).startsWith("请").endsWith("。");
            });
  }
}
