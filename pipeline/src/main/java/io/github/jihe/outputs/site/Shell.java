package io.github.jihe.outputs.site;

import io.github.jihe.outputs.RunInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** What all pages have in common. A page runs its own scripts and loads nothing from elsewhere. */
final class Shell {
  /** By which a folder of ours is known again. */
  static final String GENERATOR = "jihe-site";

  /** A page that was opened as a file is no {@code self} in every browser. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self' file:; style-src 'self' file:;"
          + " base-uri 'none'; form-action 'none'";

  private final Document document = new Document("");
  private final Element body;

  /**
   * A page.
   *
   * @param assets where the folder of styles and scripts is, seen from this page
   */
  Shell(String title, String assets, List<String> scripts) {
    document.outputSettings(
        new OutputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8));
    document.appendChild(new DocumentType("html", "", ""));
    Element html = document.appendElement("html").attr("lang", "zh-CN");
    Element head = html.appendElement("head");
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta").attr("name", "generator").attr("content", GENERATOR);
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", POLICY);
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").appendText(title);
    head.appendElement("link").attr("rel", "stylesheet").attr("href", assets + "site.css");
    for (String script : scripts) {
      head.appendElement("script").attr("src", assets + script).attr("defer", true);
    }
    body = html.appendElement("body");
  }

  Element body() {
    return body;
  }

  /** Appends what is HTML already. */
  static void raw(Element parent, String html) {
    parent.appendChild(new DataNode(html));
  }

  /** Links that a keyboard reaches first. */
  void skipLink(String target, String words) {
    body.appendElement("a").addClass("skip").attr("href", "#" + target).appendText(words);
  }

  void footer(RunInfo run) {
    body.appendElement("footer")
        .appendText("绩核 jihe " + run.version() + " · 评分政策 " + run.profile());
  }

  /** Whoever opens the file meets the whole page, or the one before. */
  void write(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + SiteFolder.PART);
    Files.write(part, document.outerHtml().getBytes(StandardCharsets.UTF_8));
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
