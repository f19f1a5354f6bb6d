package io.github.jihe.outputs.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Auditor;
import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Profiles;
import io.github.jihe.checks.Severity;
import io.github.jihe.document.Problem;
import io.github.jihe.outputs.FolderTakenException;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.run.Decision;
import io.github.jihe.run.DocumentWorker;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Item;
import io.github.jihe.run.Summary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteOutputTest {
  private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

  private static final String REPORT =
      """
      <html><body><p>项目支出绩效自评表</p>
      <table>
      <tr><td>项目名称</td><td colspan="4">NAME</td></tr>
      <tr><td>实施单位</td><td colspan="4">柳岸镇水务站</td></tr>
      <tr><td rowspan="2">项目资金（万元）</td><td></td><td>全年预算数</td><td>全年执行数</td><td>执行率</td></tr>
      <tr><td>年度资金总额</td><td>50</td><td>40</td><td>RATE</td></tr>
      </table>
      <p>本项目全年支出45万元。</p></body></html>
      """;

  @TempDir private Path folder;

  private static FileResult read(String file, String name, String rate) throws Exception {
    Auditor auditor = new Auditor(Catalogue.checks(), Profiles.load("national"));
    String escaped = name.replace("&", "&amp;").replace("<", "&lt;");
    byte[] bytes =
        REPORT.replace("NAME", escaped).replace("RATE", rate).getBytes(StandardCharsets.UTF_8);
    return new DocumentWorker(Readers.installed()::read, auditor::audit, Limits.DEFAULT, false)
        .rendering(new SiteRenderer())
        .work(new Item(file, limits -> bytes));
  }

  private static FileResult locked(String file) {
    return FileResult.unreadable(
        file, "docx", new Problem(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送"));
  }

  private void write(FileResult... results) throws IOException {
    Summary.Counter counter = new Summary.Counter();
    try (Output output = new SiteOutput.Format().open(folder)) {
      output.begin(new RunInfo("0.1.0", "national"));
      for (FileResult result : results) {
        counter.add(result);
        output.accept(result);
      }
      output.end(counter.summary());
    }
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(name)));
  }

  /** Every link and source of every page leads to a file or an anchor that is there. */
  private int assertAllResolves() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(folder)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    int links = 0;
    for (Path file : pages) {
      Document page = Jsoup.parse(Files.readString(file));
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).as(file + ": ids").doesNotHaveDuplicates();
      List<String> targets = new ArrayList<>(page.select("[href]").eachAttr("href"));
      targets.addAll(page.select("[src]").eachAttr("src"));
      for (String target : targets) {
        links++;
        if (target.startsWith("#")) {
          assertThat(ids).as(file.toString()).contains(target.substring(1));
        } else {
          assertThat(file.resolveSibling(target)).as(file.toString()).isRegularFile();
        }
      }
    }
    return links;
  }

  @Test
  void noReportAtAllStillMakesAnOverview() throws Exception {
    write();
    assertThat(page("index.html").select(".tiles dd").first().text()).isEqualTo("0");
    assertThat(page("index.html").select("table.reports tbody tr")).isEmpty();
    assertThat(assertAllResolves()).isPositive();
  }

  @Test
  void findingsLeadToTheirPlaces() throws Exception {
    write(read("河道.html", "河道清洁", "90%"));
    Document page = page("reports/00001.html");
    assertThat(page.select("mark.error").eachText()).contains("90%");
    Element first = page.getElementById("f1");
    assertThat(first.select(".message").text()).contains("40", "50", "90%");
    Element place = page.getElementById(first.selectFirst("a.goto").attr("href").substring(1));
    assertThat(place.parents()).anyMatch(parent -> parent.is("div.document"));
    assertThat(place.parent().attr("data-f")).contains(first.attr("data-f") + ":error");
    assertThat(page.select("td[rowspan=2]").text()).isEqualTo("项目资金（万元）");
    assertThat(assertAllResolves()).isGreaterThan(5);
  }

  @Test
  void aReportWithoutFindingsSaysSo() throws Exception {
    write(read("河道.html", "河道清洁", "80%").reviewed(List.of(), io.github.jihe.run.Review.NONE));
    Document page = page("reports/00001.html");
    assertThat(page.select("aside").text()).contains("没有列出的问题");
    assertThat(page.select("mark")).as("marks of findings that are not listed").isEmpty();
    assertThat(page.select("div.document").text()).contains("本项目全年支出45万元");
  }

  @Test
  void whatReviewersDismissedIsNotMarked() throws Exception {
    FileResult result = read("河道.html", "河道清洁", "90%");
    assertThat(result.findings()).hasSizeGreaterThan(1);
    Finding gone = result.findings().get(0);
    List<Finding> rest = result.findings().subList(1, result.findings().size());
    Decision made = new Decision(Decision.Verdict.NOT_A_PROBLEM, "");
    write(result.reviewed(rest, result.review().deciding(Map.of(gone.id(), made), List.of(gone))));
    Document page = page("reports/00001.html");
    assertThat(page.select("mark[data-f]").eachAttr("data-f"))
        .isNotEmpty()
        .noneMatch(owners -> owners.contains(FindingNames.of(List.of(gone)).get(0)));
    assertThat(page.select("aside details").text()).contains("已判定不是问题 1 条");
    assertAllResolves();
  }

  @Test
  void hostileTextStaysText() throws Exception {
    FileResult result = read("x/" + HOSTILE + ".html", HOSTILE, "90%");
    Finding finding = result.findings().get(0);
    Finding hostile =
        new Finding(
            "\" onclick=\"x",
            HOSTILE,
            Severity.WARNING,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            finding.evidence());
    FileResult more =
        new FileResult(
                result.file(),
                "html",
                result.status(),
                Optional.of(new Problem(Problem.Code.UNSUPPORTED, HOSTILE)),
                result.head(),
                Optional.empty(),
                new Audit(List.of(hostile), result.audit().tallies()))
            .showing(result.page());
    write(result, more, locked("../../" + HOSTILE));
    for (String name : List.of("index.html", "reports/00001.html", "reports/00002.html")) {
      Document page = page(name);
      assertThat(page.select("img, iframe, object, [onclick], [onerror], [style]")).isEmpty();
      assertThat(page.select("script").eachAttr("src"))
          .hasSameSizeAs(page.select("script"))
          .allMatch(source -> source.contains("assets/"));
      assertThat(page.select("meta[http-equiv]").attr("content")).contains("default-src 'none'");
      assertThat(page.text()).contains("<script>alert(1)</script>");
    }
    assertThat(page("reports/00001.html").select("td[colspan=4]").first().text())
        .isEqualTo(HOSTILE);
    try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void unreadableFilesComeFirst() throws Exception {
    write(read("a.html", "河道清洁", "90%"), locked("b.docx"));
    Document index = page("index.html");
    assertThat(index.select("table.reports tbody tr a").eachText())
        .containsExactly("b.docx", "a.html");
    assertThat(index.select("table.reports tbody tr").first().text()).contains("文件已加密");
    Document page = page("reports/00002.html");
    assertThat(page.select(".problem").text()).contains("文件已加密");
    assertThat(page.select(".items")).isEmpty();
    assertAllResolves();
  }

  @Test
  void chartsAreDrawnFromTablesOfCounts() throws Exception {
    write(
        read("a.html", "河道清洁", "90%"), read("b.html", "河道清洁", "100%"), read("c.html", "河", "80%"));
    Document index = page("index.html");
    assertThat(index.select("figure[data-chart]")).hasSize(5);
    Element rates = index.select("figure:contains(预算执行率) tbody").first();
    assertThat(rates.select("tr").eachText())
        .containsExactly(
            "50%以下 0", "50%—80% 0", "80%—90% 1", "90%—95% 1", "95%—100% 0", "100% 1", "100%以上 0");
    assertThat(index.select("figure:contains(单位) tbody tr th").eachText()).contains("柳岸镇水务站");
  }

  @Test
  void aLongRunHasAListOfManyPages() throws Exception {
    FileResult one = read("河道.html", "河道清洁", "90%");
    FileResult[] all = new FileResult[1200];
    for (int i = 0; i < all.length; i++) {
      all[i] = i % 50 == 7 ? locked("锁" + i + ".docx") : one;
    }
    write(all);
    Document first = page("index.html");
    assertThat(first.select("table.reports tbody tr")).hasSize(1000);
    assertThat(first.select("table.reports tbody tr").first().text()).contains("锁7.docx");
    assertThat(page("list-2.html").select("table.reports tbody tr")).hasSize(200);
    assertThat(folder.resolve("reports/01200.html")).isRegularFile();
    assertThat(assertAllResolves()).isGreaterThan(1200);
  }

  @Test
  void aSecondRunLeavesNothingOfTheFirst() throws Exception {
    write(locked("a"), locked("b"), locked("c"));
    write(locked("a"));
    try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void foreignFilesAreNotWrittenOver() throws Exception {
    Files.createDirectories(folder.resolve("reports"));
    assertThatThrownBy(() -> new SiteOutput.Format().open(folder))
        .isInstanceOf(FolderTakenException.class)
        .hasMessageContaining("reports");
    Files.delete(folder.resolve("reports"));
    Files.writeString(folder.resolve("index.html"), "<html>mine</html>");
    assertThatThrownBy(() -> new SiteOutput.Format().open(folder))
        .isInstanceOf(FolderTakenException.class);
    assertThat(folder.resolve("index.html")).hasContent("<html>mine</html>");
  }

  @Test
  void ownFilesAreKnown() {
    SiteOutput.Format format = new SiteOutput.Format();
    for (String own :
        List.of("index.html", "list-2.html", "reports/00001.html", "assets/site.js")) {
      assertThat(format.owns(folder, folder.resolve(own))).as(own).isTrue();
    }
    for (String other : List.of("a.html", "reports/a.docx", "reports/x/00001.html", "..", "")) {
      assertThat(format.owns(folder, folder.resolve(other))).as(other).isFalse();
    }
  }

  @Test
  void theSameResultsGiveTheSameBytes() throws Exception {
    FileResult one = read("河道.html", "河道清洁", "90%");
    write(one, locked("b"));
    byte[] before = Files.readAllBytes(folder.resolve("index.html"));
    write(one, locked("b"));
    assertThat(Files.readAllBytes(folder.resolve("index.html"))).isEqualTo(before);
  }
}
