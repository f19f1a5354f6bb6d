package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Report;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ListedFundReaderTest {

  private static FundTable funds(Report report) {
    return report.forms().get(0).funds().orElseThrow();
  }

  private static String show(FundRow row) {
    return row.label()
        + new TreeMap<>(row.figures())
            .entrySet().stream()
                .map(entry -> " " + entry.getKey() + "=" + entry.getValue().printed())
                .collect(Collectors.joining());
  }

  @Test
  void balancedAccountsCountWhatIsLeftAmongTheUses() {
    Report report =
        ReportReader.html(
            """
            <p>部门整体支出绩效自评表</p><table>
            <tr><td>收入项目</td><td>金额（万元）</td><td>支出项目</td><td>金额（万元）</td></tr>
            <tr><td>财政拨款</td><td>90</td><td>一、基本支出</td><td>60</td></tr>
            <tr><td>事业收入</td><td>8</td><td>其中：人员经费</td><td>45</td></tr>
            <tr><td>年初结转和结余</td><td>2</td><td>公用经费</td><td>15</td></tr>
            <tr><td></td><td></td><td>二、项目支出</td><td>37</td></tr>
            <tr><td></td><td></td><td>年末结转和结余</td><td>3</td></tr>
            <tr><td>总计</td><td>100</td><td>总计</td><td>100</td></tr></table>
            """);
    FundTable table = funds(report);
    assertThat(table.complete()).isTrue();
    assertThat(table.rows())
        .extracting(row -> row.depth() + " " + show(row))
        .containsExactly(
            "0 资金总额 BUDGET=100万元 BALANCE=3万元",
            "1 财政拨款 BUDGET=90万元",
            "1 事业收入 BUDGET=8万元",
            "1 年初结转和结余 BUDGET=2万元",
            "0 总计 EXECUTED=100万元",
            "1 基本支出 EXECUTED=60万元",
            "2 人员经费 EXECUTED=45万元",
            "2 公用经费 EXECUTED=15万元",
            "1 项目支出 EXECUTED=37万元",
            "1 年末结转和结余 EXECUTED=3万元");
  }

  @Test
  void yearsSpendingStandsAboveWhatIsLeft() {
    Report report =
        ReportReader.html(
            """
            <p>部门整体支出绩效自评表</p><table>
            <tr><td>收入项目</td><td>金额（万元）</td><td>支出项目</td><td>金额（万元）</td></tr>
            <tr><td>财政拨款</td><td>90</td><td>项目支出</td><td>97</td></tr>
            <tr><td>其他收入</td><td>8</td><td>其中：检测</td><td>60</td></tr>
            <tr><td></td><td></td><td>宣传</td><td>37</td></tr>
            <tr><td>本年收入合计</td><td>98</td><td>本年支出合计</td><td>97</td></tr>
            <tr><td>年初结转和结余</td><td>2</td><td>年末结转和结余</td><td>3</td></tr>
            <tr><td>总计</td><td>100</td><td>总计</td><td>100</td></tr></table>
            """);
    assertThat(funds(report).rows())
        .extracting(row -> row.depth() + " " + show(row))
        .containsExactly(
            "0 资金总额 BUDGET=100万元 EXECUTED=97万元 BALANCE=3万元",
            "1 财政拨款 BUDGET=90万元",
            "1 其他收入 BUDGET=8万元",
            "1 年初结转和结余 BUDGET=2万元",
            "1 项目支出 EXECUTED=97万元",
            "2 检测 EXECUTED=60万元",
            "2 宣传 EXECUTED=37万元");
  }
}
