package io.github.jihe.outputs.site;

import io.github.jihe.checks.Evidence;
import io.github.jihe.checks.Finding;
import io.github.jihe.outputs.AcrossPlaces;
import io.github.jihe.outputs.Printable;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Review;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What stands between reports, on the overview: each place leads to the page of its report. */
final class AcrossList {
  /** More places than these are no list. */
  private static final int MOST_PLACES = 20;

  private static final int LONGEST_QUOTE = 200;

  private final Map<String, Integer> pages = new HashMap<>();

  /** The page of a file, counted from 1. */
  void add(int page, String file) {
    pages.put(file, page);
  }

  void appendTo(Element main, FileResult between) {
    if (between.findings().isEmpty()) {
      return;
    }
    main.appendElement("h2").appendText("报告之间的问题");
    Element list = main.appendElement("ul").addClass("across");
    for (Finding finding : between.findings()) {
      Element item = list.appendElement("li");
      item.appendElement("span")
          .addClass("badge")
          .addClass(finding.severity().slug())
          .appendText(finding.severity().chinese());
      item.appendText(Printable.line(finding.title() + "：" + finding.message()));
      known(item, between.review(), finding);
      places(item, finding.evidence());
    }
  }

  private static void known(Element item, Review review, Finding finding) {
    Stream.of(
            review.changeOf(finding).map(Review.Change::chinese),
            review.decisionOn(finding).map(made -> made.verdict().chinese()))
        .flatMap(Optional::stream)
        .forEach(words -> item.appendElement("span").addClass("change").appendText(words));
  }

  private void places(Element item, List<Evidence> places) {
    if (places.stream().allMatch(place -> place.file().isEmpty())) {
      return;
    }
    Element list = item.appendElement("ul").addClass("places");
    for (Evidence evidence : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
      Element place = list.appendElement("li");
      String words = Printable.line(AcrossPlaces.place(evidence));
      Integer page = pages.get(evidence.file());
      if (page == null) {
        place.appendText(words);
      } else {
        place.appendElement("a").attr("href", SiteFolder.report(page)).appendText(words);
      }
      String quote = cut(Printable.line(evidence.source().quote()).strip());
      place.appendText(quote.isEmpty() ? "" : " “" + quote + "”");
    }
    if (places.size() > MOST_PLACES) {
      list.appendElement("li").appendText("另有 " + (places.size() - MOST_PLACES) + " 处");
    }
  }

  private static String cut(String quote) {
    return quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }
}
