package io.github.jihe.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Auditor;
import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.Profiles;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.run.DocumentWorker;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Item;
import io.github.jihe.run.Summary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ExtractHtmlOutputTest {
  private static final String REPORT =
      """
      <html><body><p>项目支出绩效自评表</p>
      <table>
      <tr><td>项目名称</td><td colspan="4">河道清洁&lt;b&gt;一期&lt;/b&gt;</td></tr>
      <tr><td rowspan="2">项目资金（万元）</td><td></td><td>全年预算数</td><td>全年执行数</td><td>执行率</td></tr>
      <tr><td>年度资金总额</td><td>50</td><td>40</td><td>90%</td></tr>
      </table>
      <p>本项目全年支出45万元。</p></body></html>
      """;

  private static FileResult result(String name, String content) throws Exception {
    Auditor auditor = new Auditor(Catalogue.checks(), Profiles.load("national"));
    DocumentWorker worker =
        new DocumentWorker(Readers.installed()::read, auditor::audit, Limits.DEFAULT, true);
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return worker.work(new Item(name, limits -> bytes));
  }

  private static Document page(boolean tablesOnly, FileResult... results) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Summary.Counter counter = new Summary.Counter();
    try (Output output = new ExtractHtmlOutput(bytes, tablesOnly)) {
      output.begin(new RunInfo("0.1.0", ""));
      for (FileResult result : results) {
        counter.add(result);
        output.accept(result);
      }
      output.end(counter.summary());
    }
    return Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aTableKeepsItsSpansAndItsWords() throws Exception {
    Document page = page(false, result("河道.html", REPORT));
    Element table = page.selectFirst("table");
    assertThat(table.select("tr")).hasSize(3);
    assertThat(table.select("td[rowspan=2]").text()).isEqualTo("项目资金（万元）");
    assertThat(table.select("td[colspan=4]").text()).isEqualTo("河道清洁<b>一期</b>");
    assertThat(page.select("b")).isEmpty();
  }

  @Test
  void factsSayWhatTheyAre() throws Exception {
    Document page = page(false, result("河道.html", REPORT));
    Element budget = page.select("td mark.fund").first();
    assertThat(budget.text()).isEqualTo("50");
    assertThat(budget.attr("title")).contains("预算数", "万元");
  }

  @Test
  void aFindingLeadsToItsPlace() throws Exception {
    Document page = page(false, result("河道.html", REPORT));
    List<Element> links = page.select("aside a");
    assertThat(links).isNotEmpty();
    for (Element link : links) {
      Element target = page.getElementById(link.attr("href").substring(1));
      assertThat(target).as(link.text()).isNotNull();
    }
    assertThat(page.select("mark.error").eachText()).contains("90%");
  }

  @Test
  void whatIsNamedTwiceIsShownAsLinked() throws Exception {
    Document page = page(false, result("河道.html", REPORT));
    assertThat(page.select("p mark.linked").text()).contains("45万元");
    assertThat(page.select("td mark.linked").text()).contains("40");
  }

  @Test
  void tablesAloneLeaveTheTextOut() throws Exception {
    Document page = page(true, result("河道.html", REPORT));
    assertThat(page.select("div.document table")).hasSize(1);
    assertThat(page.select("div.document").text()).doesNotContain("全年支出45万元");
  }

  @Test
  void aFileThatCannotBeReadSaysSo() throws Exception {
    Document page = page(false, result("空.docx", ""), result("河道.html", REPORT));
    assertThat(page.select("header")).hasSize(2);
    assertThat(page.select(".problem").text()).isNotBlank();
    assertThat(page.select("article")).hasSize(1);
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws Exception {
    Document page = page(false, result("河道.html", REPORT));
    assertThat(page.select("script, img, link, iframe, object")).isEmpty();
  }
}
