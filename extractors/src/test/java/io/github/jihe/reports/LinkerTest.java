package io.github.jihe.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of prose beside the rows and columns of the form that they surely speak of. */
class LinkerTest {

  private static List<String> links(Report report) {
    return report.links().stream()
        .map(
            link ->
                link.statement().figure().printed()
                    + " "
                    + link.row().kind()
                    + " "
                    + link.measure())
        .toList();
  }

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
  }

  private static String department(String text) {
    return "<p>某局2024年度部门整体支出绩效自评报告</p><p>"
        + text
        + "</p><p>2024年部门整体支出绩效自评表</p><table>"
        + row("部门（单位）名称", "某局", "", "", "")
        + row("部门整体支出（万元）", "", "年初预算数", "全年预算数", "全年执行数")
        + row("", "全年支出", "700", "775", "767")
        + row("", "其中：基本支出", "460", "512", "512")
        + row("", "项目支出", "240", "263", "255")
        + "</table>";
  }

  @Test
  void whatWasReallySpentIsOfTheProjectsNamedBefore() {
    String text = "2024年基本支出512万元；项目支出全年预算263万元，实际支出255万元。全年支出合计767万元。";
    assertThat(links(ReportReader.html(department(text))))
        .contains("263万元 PROJECT BUDGET", "255万元 PROJECT EXECUTED", "767万元 TOTAL EXECUTED");
  }

  @Test
  void aDifferentAmountSpentIsNotTakenForTheBudget() {
    String text = "2024年基本支出512万元；项目支出全年预算263万元，实际支出250万元。";
    assertThat(links(ReportReader.html(department(text)))).contains("250万元 PROJECT EXECUTED");
  }

  private static String listed(String text) {
    return "<p>2024年城乡保洁项目绩效评价报告</p><table>"
        + row("支出方向", "预算数（万元）", "支出数（万元）")
        + row("垃圾收运", "1240.00", "1216.35")
        + row("人工保洁", "1480.00", "1430.28")
        + row("合计", "2720.00", "2646.63")
        + "</table><p>"
        + text
        + "</p>";
  }

  @Test
  void aListOfItemsIsTheWholeOnlyOfFiguresThatAreItsOwnButForASlip() {
    assertThat(links(ReportReader.html(listed("项目年初预算2550.00万元，全年支出2646.63万元。"))))
        .containsExactly("2646.63万元 TOTAL EXECUTED");
    assertThat(links(ReportReader.html(listed("项目预算2720.00万元，全年支出2664.63万元。"))))
        .containsExactly("2720.00万元 TOTAL BUDGET", "2664.63万元 TOTAL EXECUTED");
  }

  @Test
  void aRateBehindTheNameOfAPartIsNotTheWholesRate() {
    String text = "全年支出合计767万元。</p><h2>（二）项目支出情况</h2><p>全年支出255万元，执行率96.96%。";
    assertThat(links(ReportReader.html(department(text)))).containsExactly("767万元 TOTAL EXECUTED");
    String named = "基本支出全年预算512万元，实际支出510万元，执行率99.61%。";
    assertThat(links(ReportReader.html(department(named))))
        .contains("510万元 BASIC EXECUTED")
        .noneMatch(link -> link.contains("TOTAL"));
  }

  @Test
  void anInitialBudgetThatWasChangedLaterIsNotTheBudgetOfTheForm() {
    String form =
        "<p>项目支出绩效自评表（2024年度）</p><table>"
            + row("项目名称", "边坡治理", "", "")
            + row("项目资金（万元）", "", "全年预算数", "全年执行数")
            + row("", "年度资金总额", "470", "465")
            + "</table><p>2024年专项资金年初预算430万元，6月追加50万元，12月调减10万元，全年预算470万元。"
            + "追加的50万元与年初安排的6万元合计56万元。</p>";
    assertThat(links(ReportReader.html(form))).containsExactly("470万元 TOTAL BUDGET");
  }

  /** Both columns hold the same amount; the whole says which of them is meant. */
  @Test
  void aSourceStandsInTheColumnOfItsWhole() {
    Report report =
        ReportReader.html(
            "<p>项目支出绩效自评表（2024年度）</p><table>"
                + row("项目名称", "湿地修复", "", "", "")
                + row("项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数")
                + row("", "年度资金总额", "150", "158", "150")
                + row("", "中央补助", "90", "90", "90")
                + row("", "县级财政资金", "60", "68", "60")
                + "</table><p>2024年项目预算158万元，其中中央资金90万元，县级资金68万元。</p>");
    assertThat(links(report)).contains("158万元 TOTAL BUDGET", "90万元 CENTRAL BUDGET");
  }

  @Test
  void theLocalDepartmentReportsNotTheMinistry() {
    Report report =
        ReportReader.html(
            "<p>转移支付区域绩效自评表（2024年度）</p><table>"
                + row("转移支付名称", "湿地保护补助", "", "")
                + row("中央主管部门", "某部", "", "")
                + row("地方主管部门", "某县林业局", "资金使用单位", "某县湿地站")
                + row("项目资金（万元）", "", "全年预算数", "全年执行数")
                + row("", "年度资金总额", "100", "90")
                + "</table>");
    assertThat(report.forms().get(0).head(HeadField.DEPARTMENT)).contains("某县林业局");
  }

  private static String withSources(String text) {
    return "<p>2024年渠系改造项目绩效自评报告</p><p>"
        + text
        + "</p><p>项目支出绩效自评表（2024年度）</p><table>"
        + row("项目名称", "渠系改造", "", "", "")
        + row("项目资金（万元）", "", "全年预算数", "全年执行数", "执行率")
        + row("", "年度资金总额", "960", "912.40", "95.04%")
        + row("", "其中：省级资金", "600", "587.60", "97.93%")
        + row("", "县级资金", "360", "324.80", "90.22%")
        + "</table>";
  }

  private static List<String> apart(String text) {
    return ReportReader.html(withSources(text)).links().stream()
        .filter(link -> !link.agrees())
        .map(link -> link.statement().figure().printed() + " " + link.row().kind())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目支出912.40万元。县级资金用于渠道衬砌和管护房两个方面，全年支出324.80万元。",
        "项目支出912.40万元，执行率95.04%，其中省级资金支出587.60万元，执行率97.93%；县级资金支出324.80万元，执行率90.22%。",
        "全年实际支出912.40万元。</p><p>（2）衬砌渠道18.2公里，实际支出415.30万元，未超出批复概算。",
        "全年实际支出912.40万元。</p><p>2.泵站更新项目，预算210.00万元，支出189.00万元，执行率90.00%。"
      })
  void anAmountBelongsToWhatItsSentenceHasNamed(String text) {
    assertThat(apart(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "项目支出912.40万元。县级资金用于渠道衬砌和管护房两个方面，全年支出342.80万元。|342.80万元 COUNTY",
        "项目预算960万元，全年支出941.20万元，资金使用规范。|941.20万元 TOTAL",
        "2.资金使用情况。项目预算960万元，实际支出912.40万元，执行率95.40%。|95.40% TOTAL",
        "项目预算960万元，其中省级资金600万元、县级资金360万元，支出912.40万元，执行率94.05%。|94.05% TOTAL"
      })
  void whatIsSurelyOfTheFormStillDiffers(String text, String expected) {
    assertThat(apart(text)).containsExactly(expected);
  }

  private static String project(String text) {
    return "<p>某局2024年度项目支出绩效自评报告</p><p>"
        + text
        + "</p><p>项目支出绩效自评表</p><table>"
        + row("项目名称", "粮仓维修", "", "")
        + row("资金来源（万元）", "全年预算数", "全年执行数", "执行率")
        + row("资金总额", "500", "450", "90%")
        + row("其中：省级资金", "300", "260", "86.67%")
        + row("县级配套", "200", "190", "95%")
        + "</table>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"县级平台投入62.3万元，省级仓房投入41.2万元。", "全市执行率低于80%的项目3个。", "结余50万元，其中省级40万元、县级20万元。"})
  void whatIsSaidOfSomethingElseIsNoFigureOfTheForm(String text) {
    assertThat(links(ReportReader.html(project(text)))).isEmpty();
  }

  @Test
  void aSourceByItsFundsNameIsFound() {
    assertThat(links(ReportReader.html(project("安排县级配套资金210万元，县级粮食专项支出190万元。"))))
        .contains("210万元 COUNTY BUDGET");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the whole school    | （一）收支情况     | 全年总收入5210.40万元，总支出4986.72万元。    | 4986.72万元 | false
          the whole unit      | （一）运行情况     | 我校总支出为4986.72万元，人员支出占六成。     | 4986.72万元 | false
          the listed projects | （二）项目支出情况 | 全年项目总支出755万元，执行率96.79%。         | 755万元     | true
          by the heading      | （二）项目资金情况 | 预算780万元，总支出755万元，执行率96.79%。    | 755万元     | true
          """)
  void whatAWholeUnitSpendsIsNotInAListOfItsProjects(
      String why, String heading, String text, String figure, boolean linked) {
    String report =
        "<h1>某校2024年度绩效自评报告</h1><h2>"
            + heading
            + "</h2><p>"
            + text
            + "</p><p>项目资金执行情况表（单位：万元）</p><table>"
            + row("项目", "预算数", "执行数", "执行率")
            + row("校舍维修改造", "420", "405", "96.43%")
            + row("教学设备购置", "260", "255", "98.08%")
            + row("学生资助", "100", "95", "95.00%")
            + row("合计", "780", "755", "96.79%")
            + "</table>";
    assertThat(links(ReportReader.html(report)).stream().anyMatch(l -> l.startsWith(figure)))
        .isEqualTo(linked);
  }
}
