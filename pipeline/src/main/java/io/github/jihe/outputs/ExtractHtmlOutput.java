package io.github.jihe.outputs;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.outputs.page.DocumentView;
import io.github.jihe.outputs.page.Mark;
import io.github.jihe.run.Extraction;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/**
 * Each file as it was read, as one HTML page for comparing with the original at a glance: facts are
 * underlined, evidence of findings is coloured. Needs results that keep their document.
 */
public final class ExtractHtmlOutput implements Output {
  private static final List<String> TYPES =
      List.of("head", "fund", "indicator", "total", "statement", "relation", "malformed");

  private final Writer out;
  private final boolean tablesOnly;
  private int files;

  public ExtractHtmlOutput(OutputStream out, boolean tablesOnly) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.tablesOnly = tablesOnly;
  }

  @Override
  public void begin(RunInfo run) throws IOException {
    out.write("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">");
    out.write("<meta http-equiv=\"Content-Security-Policy\" ");
    out.write("content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    out.write("<title>绩核：所读内容</title>\n<style>\n");
    try (InputStream css = DocumentView.class.getResourceAsStream("page.css")) {
      out.write(new String(css.readAllBytes(), StandardCharsets.UTF_8));
    }
    out.write("</style></head><body>\n");
  }

  @Override
  public void accept(FileResult result) throws IOException {
    files++;
    Element section = new Element("section");
    heading(section.appendElement("header"), result);
    if (result.extraction().isPresent()) {
      Extraction read = result.extraction().get();
      Element article = section.appendElement("article");
      List<Mark> marks = new ArrayList<>(FactMarks.of(read.report(), result.format()));
      Element list = new Element("aside").addClass("findings");
      findings(list, result, marks);
      new DocumentView(read.document(), marks)
          .appendTo(article.appendElement("div").addClass("document"), tablesOnly);
      article.appendChild(list);
    }
    out.write(html(section));
    out.write('\n');
    out.flush();
  }

  /** Without line breaks of its own, which would show in cells. */
  private static String html(Element section) {
    org.jsoup.nodes.Document page = org.jsoup.nodes.Document.createShell("");
    page.outputSettings(new OutputSettings().prettyPrint(false));
    page.body().appendChild(section);
    return page.body().html();
  }

  private static void heading(Element header, FileResult result) {
    header.appendElement("h2").appendText(Printable.line(result.file()));
    result
        .problem()
        .ifPresent(
            problem ->
                header
                    .appendElement("p")
                    .addClass("problem")
                    .appendText(Printable.line(problem.message())));
    Element legend = header.appendElement("div").addClass("legend");
    for (String type : TYPES) {
      legend.appendElement("mark").addClass("fact").addClass(type).appendText(FactWords.of(type));
    }
  }

  private void findings(Element list, FileResult result, List<Mark> marks) {
    list.appendElement("h3").appendText("问题 " + result.findings().size() + " 条");
    Element items = list.appendElement("ol");
    for (int i = 0; i < result.findings().size(); i++) {
      Finding finding = result.findings().get(i);
      String anchor = "f" + files + "-" + (i + 1);
      Element item = items.appendElement("li");
      item.appendElement("span")
          .addClass("severity-" + finding.severity().slug())
          .appendText("[" + finding.severity().chinese() + "] ");
      item.appendElement("a").attr("href", "#" + anchor).appendText(finding.title());
      item.appendElement("span").addClass("message").appendText(Printable.line(finding.message()));
      marks.addAll(evidence(finding, anchor));
    }
  }

  /** The first place is where a reviewer looks first. */
  private static List<Mark> evidence(Finding finding, String anchor) {
    List<Mark> marks = new ArrayList<>();
    for (Evidence evidence : finding.evidence()) {
      marks.add(
          marks.isEmpty()
              ? new Mark(
                  evidence.source(), List.of(finding.severity().slug()), finding.message(), anchor)
              : new Mark(evidence.source(), List.of("operand"), finding.message(), ""));
    }
    return marks;
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.write("</body></html>\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
