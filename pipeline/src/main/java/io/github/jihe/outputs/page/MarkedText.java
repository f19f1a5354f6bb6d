package io.github.jihe.outputs.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Text with the marks that lie over it; marks may overlap. */
final class MarkedText {
  private final String text;
  private final List<Span> spans = new ArrayList<>();

  private record Span(int start, int end, Mark mark) {}

  MarkedText(String text, List<Mark> marks) {
    this.text = text;
    for (Mark mark : marks) {
      String words = mark.source().quote().strip();
      int start = words.isEmpty() ? -1 : text.indexOf(words);
      spans.add(
          start < 0
              ? new Span(0, text.length(), mark)
              : new Span(start, start + words.length(), mark));
    }
  }

  /** Appends the text to an element, escaped. */
  void appendTo(Element parent) {
    Set<Integer> edges = new TreeSet<>();
    edges.add(0);
    edges.add(text.length());
    spans.forEach(
        span -> {
          edges.add(span.start());
          edges.add(span.end());
        });
    int from = -1;
    for (int to : edges) {
      if (from >= 0) {
        piece(parent, from, to);
      }
      from = to;
    }
    if (text.isEmpty()) {
      piece(parent, 0, 0);
    }
  }

  private void piece(Element parent, int from, int to) {
    List<Mark> over =
        spans.stream()
            .filter(span -> span.start() <= from && span.end() >= to)
            .map(Span::mark)
            .toList();
    if (over.isEmpty()) {
      parent.appendText(text.substring(from, to));
      return;
    }
    Element mark = parent.appendElement("mark");
    Set<String> titles = new LinkedHashSet<>();
    Set<String> owners = new LinkedHashSet<>();
    for (Mark one : over) {
      one.kinds().forEach(mark::addClass);
      titles.add(one.title());
      owners.add(Owners.entry(one));
    }
    attribute(mark, "title", titles, "\n");
    attribute(mark, Owners.ATTRIBUTE, owners, " ");
    spans.stream()
        .filter(span -> span.start() == from && !span.mark().anchor().isEmpty())
        .filter(span -> over.contains(span.mark()))
        .forEach(span -> mark.appendElement("a").attr("id", span.mark().anchor()));
    mark.appendText(text.substring(from, to));
  }

  private static void attribute(Element mark, String name, Set<String> values, String between) {
    values.remove("");
    if (!values.isEmpty()) {
      mark.attr(name, String.join(between, values));
    }
  }
}
