package io.github.jihe.checks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.CheckTester;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.ledger.LedgerProject.Spending;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerCoverageTest {
  private static final String UNIT = "沅江县交通运输局";

  private static List<Finding> missing(List<LedgerProject> projects, List<Claim> claims) {
    Ledger ledger = new Ledger(projects);
    LedgerCoverage coverage = new LedgerCoverage(ledger, CheckTester.national());
    coverage.add(new LedgerAuditor(ledger, CheckTester.national()).audit(claims));
    return coverage.missing();
  }

  private static List<Claim> ferry() {
    return Ledgers.form("| 项目名称 | 渡口改造 | 实施单位 | 县交通局 |", "| 年度资金总额 | | | 70.00 | 10 | | |");
  }

  private static LedgerProject ferryRow() {
    return Ledgers.project("K1", "渡口改造", UNIT, "PAID 700000");
  }

  @Test
  void projectsOfUnitsThatReportAreListedOneByOneAndOtherUnitsTogether() {
    List<Finding> missing =
        missing(
            List.of(
                ferryRow(),
                Ledgers.project("K2", "路灯电费", UNIT, "PAID 90000"),
                Ledgers.project("K3", "空项目", UNIT, "PAID 0"),
                Ledgers.spending("人员经费", UNIT, Spending.BASIC, "PAID 90000"),
                Ledgers.project("K4", "校舍维修", "沅江县教育局", "PAID 90000"),
                Ledgers.project("K5", "水闸电费", "沅江县水利局", "PAID 90000")),
            ferry());
    assertThat(missing)
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.INFO);
    assertThat(missing.get(0).message()).contains("路灯电费", "K2", "没有自评表");
    assertThat(missing.get(1).message()).contains("2 个没有报送", "沅江县教育局、沅江县水利局");
  }

  @Test
  void nothingIsMissingWhereNoReportIsAboutTheLedger() {
    assertThat(missing(List.of(Ledgers.project("K4", "校舍维修", "资水县教育局", "PAID 9")), ferry()))
        .isEmpty();
  }

  @Test
  void projectsThatMayBeReportedAreNotMissing() {
    List<Claim> claims = new ArrayList<>(ferry());
    claims.addAll(Ledgers.form("| 项目名称 | 路灯用电费 | 实施单位 | 县交通局 |", "| 年度资金总额 | | | 9.00 | 10 | | |"));
    List<LedgerProject> projects =
        List.of(ferryRow(), Ledgers.project("K2", "路灯用电缴费", UNIT, "PAID 90000"));
    assertThat(missing(projects, claims)).isEmpty();
  }

  @Test
  void aLongListIsCutAndSaysSo() {
    List<LedgerProject> projects = new ArrayList<>(List.of(ferryRow()));
    for (int i = 0; i < 1003; i++) {
      projects.add(Ledgers.project("L" + i, "第" + i + "号工程", UNIT, "PAID 90000"));
    }
    List<Finding> missing = missing(projects, ferry());
    assertThat(missing).hasSize(1001);
    assertThat(missing.get(1000).message()).contains("另有 3 个");
  }
}
