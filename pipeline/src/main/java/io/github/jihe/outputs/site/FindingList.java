package io.github.jihe.outputs.site;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.outputs.Place;
import io.github.jihe.outputs.Printable;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Review;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The findings of one report beside its document; {@code f1}, {@code f2} … in their order. */
final class FindingList {
  /** A longer list of places hides the next finding. */
  private static final int MOST_PLACES = 6;

  private static final int LONGEST_QUOTE = 60;

  private final FileResult result;
  private final Anchors anchors;
  private final List<String> names;

  FindingList(FileResult result, Anchors anchors) {
    this.result = result;
    this.anchors = anchors;
    this.names = FindingNames.of(result.findings());
  }

  void appendTo(Element aside) {
    int count = result.findings().size();
    aside.appendElement("h2").appendText("问题 " + count + " 条");
    if (count == 0) {
      aside.appendElement("p").appendText("没有列出的问题。");
      return;
    }
    aside
        .appendElement("p")
        .addClass("hint")
        .appendText("按 j 或 n 看下一条，k 或 p 看上一条；点正文中的标记，也会选中它的问题。");
    Element list = aside.appendElement("ol").addClass("items");
    for (int i = 0; i < count; i++) {
      item(list.appendElement("li"), i);
    }
  }

  private void item(Element item, int index) {
    Finding finding = result.findings().get(index);
    String name = names.get(index);
    item.attr("id", "f" + (index + 1)).attr("data-f", name);
    Element head = item.appendElement("h3");
    badge(head, finding);
    Element title = head.appendElement("a").addClass("goto");
    title.appendText(Printable.line(finding.title()));
    link(title, name, 0);
    result
        .review()
        .changeOf(finding)
        .map(Review.Change::chinese)
        .ifPresent(change -> head.appendElement("span").addClass("change").appendText(change));
    item.appendElement("p").addClass("message").appendText(Printable.line(finding.message()));
    figures(item, finding);
    places(item, finding, name);
    Element more = item.appendElement("dl").addClass("more");
    entry(more, "依据", finding.basis());
    entry(more, "建议", finding.suggestion());
    entry(more, "处理", result.review().decisionOn(finding).map(FindingList::words).orElse(""));
    entry(more, "规则", finding.rule());
    cause(item, finding);
  }

  private static void badge(Element parent, Finding finding) {
    parent
        .appendElement("span")
        .addClass("badge")
        .addClass(finding.severity().slug())
        .appendText(finding.severity().chinese());
  }

  private void link(Element a, String name, int evidence) {
    String anchor = FindingNames.anchor(name, evidence);
    if (anchors.has(anchor)) {
      a.attr("href", "#" + anchor);
    }
  }

  private static String words(Decision made) {
    return made.verdict().chinese() + (made.note().isBlank() ? "" : "，" + made.note());
  }

  private static void figures(Element item, Finding finding) {
    Element list = item.appendElement("dl").addClass("figures");
    entry(list, "报告数", finding.reported());
    entry(list, "核算数", finding.expected());
    entry(list, "相差", finding.difference());
  }

  private static void entry(Element list, String name, String text) {
    if (!text.isBlank()) {
      Element pair = list.appendElement("div");
      pair.appendElement("dt").appendText(name);
      pair.appendElement("dd").appendText(Printable.line(text));
    }
  }

  private void places(Element item, Finding finding, String name) {
    Element list = item.appendElement("ul").addClass("places");
    int most = Math.min(MOST_PLACES, finding.evidence().size());
    for (int i = 0; i < most; i++) {
      Evidence evidence = finding.evidence().get(i);
      Element a = list.appendElement("li").appendElement("a");
      link(a, name, i);
      String place = Place.of(evidence.source().location(), result.format());
      a.appendText(place.isEmpty() ? "原文" : place);
      a.parent().appendText(" “" + cut(Printable.line(evidence.source().quote()).strip()) + "”");
    }
    if (finding.evidence().size() > most) {
      list.appendElement("li").appendText("另有 " + (finding.evidence().size() - most) + " 处");
    }
  }

  private static String cut(String quote) {
    return quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  private void cause(Element item, Finding finding) {
    Optional<String> cause = result.audit().causeOf(finding);
    for (int i = 0; i < result.findings().size() && cause.isPresent(); i++) {
      if (result.findings().get(i).id().equals(cause.get())) {
        Element p = item.appendElement("p").addClass("cause");
        p.appendText("由");
        p.appendElement("a").attr("href", "#f" + (i + 1)).appendText("第 " + (i + 1) + " 条");
        p.appendText("引起");
        return;
      }
    }
  }
}
