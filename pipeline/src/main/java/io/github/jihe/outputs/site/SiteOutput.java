package io.github.jihe.outputs.site;

import io.github.jihe.outputs.FolderFormat;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.outputs.Unverified;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A folder of web pages: {@code index.html} with counts, charts and the list of reports, {@code
 * reports/00001.html} … in the order of the input. A page is written when its result comes; only
 * counts and lines of the list are kept.
 */
public final class SiteOutput implements Output {

  /** Its name. */
  public static final class Format implements FolderFormat {
    @Override
    public String name() {
      return "html";
    }

    @Override
    public void refuseTaken(Path folder) throws IOException {
      new SiteFolder(folder).refuseTaken();
    }

    @Override
    public Output open(Path folder) throws IOException {
      return new SiteOutput(folder);
    }

    @Override
    public boolean owns(Path folder, Path file) {
      return new SiteFolder(folder).owns(file);
    }
  }

  private static final String TITLE = "绩效自评核对结果";
  private static final List<String> SCRIPTS =
      List.of("echarts.common.min.js", "charts.js", "site.js");

  private final SiteFolder folder;
  private final Overview overview = new Overview();
  private final ReportList reports;
  private RunInfo run = new RunInfo("", "");
  private final AcrossList across = new AcrossList();
  private int written;

  private SiteOutput(Path folder) throws IOException {
    this.folder = new SiteFolder(folder);
    Shell shell = new Shell(TITLE, "assets/", List.of());
    shell.body().appendElement("p").appendText("核对还没有结束，或中途停止了。");
    this.folder.prepare(shell);
    this.reports = new ReportList();
  }

  /** The place of a finding, both counted from 1, as seen from the folder. */
  public static String address(int report, int finding) {
    return SiteFolder.report(report) + "#f" + finding;
  }

  @Override
  public void begin(RunInfo begun) {
    run = begun;
  }

  @Override
  public void accept(FileResult result) throws IOException {
    written++;
    overview.add(result);
    reports.add(written, result);
    across.add(written, result.file());
    new ReportPage(result, run).shell().write(folder.at(SiteFolder.report(written)));
  }

  @Override
  public void end(Summary summary) throws IOException {
    reports.forEach((part, table) -> list(part, table, summary));
  }

  private void list(int part, Element table, Summary summary) throws IOException {
    Shell shell = new Shell(TITLE, "assets/", SCRIPTS);
    shell.skipLink("reports", "跳到报告列表");
    Element header = shell.body().appendElement("header");
    header.appendElement("h1").appendText(TITLE);
    Element main = shell.body().appendElement("main").addClass("overview");
    if (part == 1) {
      if (summary.stopped()) {
        main.appendElement("p").addClass("problem").appendText(Unverified.STOPPED);
      }
      overview.appendTo(main, summary);
      across.appendTo(main, summary.between());
    }
    Element head = main.appendElement("div").addClass("list-head");
    head.appendElement("h2").appendText("报告");
    parts(head, part);
    main.appendElement("div").addClass("scroll").appendChild(table);
    parts(main, part);
    shell.footer(run);
    shell.write(folder.at(SiteFolder.list(part)));
  }

  private void parts(Element main, int current) {
    if (reports.parts() == 1) {
      return;
    }
    Element nav = main.appendElement("nav").addClass("parts").attr("aria-label", "列表分页");
    for (int part = 1; part <= reports.parts(); part++) {
      Element a = nav.appendElement("a").attr("href", SiteFolder.list(part));
      a.appendText("第 " + part + " 页");
      if (part == current) {
        a.attr("aria-current", "page");
      }
    }
  }

  @Override
  public void close() throws IOException {
    reports.close();
  }
}
