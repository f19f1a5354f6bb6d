package io.github.jihe.outputs.site;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Finding;
import io.github.jihe.document.Problem;
import io.github.jihe.outputs.KindWords;
import io.github.jihe.outputs.Printable;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.outputs.Unverified;
import io.github.jihe.outputs.page.Owners;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Head;
import io.github.jihe.run.Page;
import io.github.jihe.run.Review;
import io.github.jihe.run.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The page of one report: the document, its findings, and what its checks came to. */
final class ReportPage {
  private final FileResult result;
  private final RunInfo run;
  private final Anchors anchors;

  ReportPage(FileResult result, RunInfo run) {
    this.result = result;
    this.run = run;
    this.anchors = new Anchors(result.page());
  }

  Shell shell() {
    String file = Printable.line(result.file());
    Shell shell = new Shell(lastOf(file) + " - 绩核", "../assets/", List.of("site.js"));
    shell.skipLink("findings", "跳到问题清单");
    shell.skipLink("document", "跳到正文");
    header(shell.body().appendElement("header"), file);
    Element main = shell.body().appendElement("main").addClass("report");
    Element document =
        main.appendElement("div")
            .addClass("document")
            .attr("id", "document")
            .attr("tabindex", "-1");
    document(document);
    Element aside =
        main.appendElement("aside")
            .addClass("findings")
            .attr("id", "findings")
            .attr("aria-label", "问题清单")
            .attr("tabindex", "-1");
    if (result.status() != Status.UNREADABLE) {
      new FindingList(result, anchors).appendTo(aside);
      dismissed(aside);
      coverage(aside);
    }
    gone(aside);
    shell.footer(run);
    return shell;
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void header(Element header, String file) {
    header.appendElement("nav").appendElement("a").attr("href", "../index.html").appendText("全部报告");
    header.appendElement("h1").appendText(lastOf(file));
    header.appendElement("p").addClass("path").appendText(file);
    String facts = result.head().map(ReportPage::facts).orElse("");
    if (!facts.isEmpty()) {
      header.appendElement("p").addClass("facts").appendText(Printable.line(facts));
    }
    result.problem().map(Problem::message).ifPresent(message -> problem(header, message));
    if (result.nothingVerified()) {
      problem(header, Unverified.SENTENCE);
    }
  }

  private static void problem(Element header, String words) {
    header.appendElement("p").addClass("problem").appendText(Printable.line(words));
  }

  private static String facts(Head head) {
    return Stream.of(
            KindWords.of(head.kind()),
            head.year().isPresent() ? head.year().getAsInt() + " 年" : "",
            head.project().orElse(""),
            head.department().map(it -> "主管部门 " + it).orElse(""),
            head.unit().map(it -> "单位 " + it).orElse(""),
            head.score().map(it -> it + " 分").orElse(""),
            head.grade().orElse(""))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private void document(Element parent) {
    Optional<Page> page = result.page();
    if (page.isEmpty()) {
      parent
          .appendElement("p")
          .addClass("cut")
          .appendText(result.status() == Status.UNREADABLE ? "文件未能读取，没有正文。" : "没有可显示的正文。");
      return;
    }
    List<String> listed = FindingNames.of(result.findings());
    Shell.raw(
        parent,
        anchors.areOf(Set.copyOf(listed))
            ? page.get().body()
            : Owners.keep(page.get().body(), Set.copyOf(listed)));
  }

  private static Element details(Element aside, String summary) {
    Element details = aside.appendElement("details");
    details.appendElement("summary").appendText(summary);
    return details.appendElement("ul");
  }

  private void dismissed(Element aside) {
    List<Finding> findings = result.review().dismissed();
    if (!findings.isEmpty()) {
      Element list = details(aside, "已判定不是问题 " + findings.size() + " 条");
      findings.forEach(
          finding ->
              list.appendElement("li")
                  .appendText(Printable.line(finding.title() + "：" + finding.message())));
    }
  }

  private void gone(Element aside) {
    List<Review.Gone> gone = result.review().gone().orElse(List.of());
    if (!gone.isEmpty()) {
      Element list = details(aside, "与上次相比已消失 " + gone.size() + " 条");
      gone.forEach(
          finding ->
              list.appendElement("li")
                  .appendText(Printable.line(finding.title() + "：" + finding.message())));
    }
  }

  /** What could not be verified does not look clean. */
  private void coverage(Element aside) {
    List<Audit.Tally> met =
        result.audit().tallies().stream()
            .filter(it -> it.consistent() + it.inconsistent() + it.notChecked().size() > 0)
            .toList();
    Element list =
        details(
            aside,
            "核对 %d 项：通过 %d，有问题 %d，未能核 %d"
                .formatted(
                    met.stream()
                        .mapToInt(
                            it -> it.consistent() + it.inconsistent() + it.notChecked().size())
                        .sum(),
                    met.stream().mapToInt(Audit.Tally::consistent).sum(),
                    met.stream().mapToInt(Audit.Tally::inconsistent).sum(),
                    met.stream().mapToInt(it -> it.notChecked().size()).sum()));
    for (Audit.Tally tally : met) {
      Element line = list.appendElement("li");
      line.appendText(
          "%s：%s（通过 %d，有问题 %d，未能核 %d）"
              .formatted(
                  Printable.line(run.title(tally.rule())),
                  tally.state().chinese(),
                  tally.consistent(),
                  tally.inconsistent(),
                  tally.notChecked().size()));
      List<String> reasons = tally.notChecked().stream().distinct().limit(20).toList();
      if (!reasons.isEmpty()) {
        Element why = line.appendElement("ul");
        reasons.forEach(reason -> why.appendElement("li").appendText(Printable.line(reason)));
      }
    }
  }
}
