package io.github.jihe.outputs;

import io.github.jihe.document.Location;
import io.github.jihe.facts.Link;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.outputs.page.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts of a report as marks: what was understood of which words, and what it was linked to. */
final class FactMarks {
  private FactMarks() {}

  static List<Mark> of(Report report, String format) {
    List<Mark> marks = new ArrayList<>();
    for (FactListing.Fact fact : FactListing.of(report)) {
      marks.add(new Mark(fact.source(), List.of("fact", fact.type()), title(fact), ""));
    }
    for (Link link : report.links()) {
      Source told = link.statement().figure().source();
      Source printed = link.tableFigure().source();
      String measure = link.row().label() + "的" + link.measure().chinese();
      marks.add(linked(told, "同一数量：" + measure + " " + at(printed, format)));
      marks.add(linked(printed, "同一数量：文字 " + at(told, format)));
    }
    return marks;
  }

  private static Mark linked(Source source, String title) {
    return new Mark(source, List.of("linked"), title, "");
  }

  private static String at(Source source, String format) {
    Location place = source.location();
    return Place.of(place, format) + " “" + Printable.line(source.quote()) + "”";
  }

  private static String title(FactListing.Fact fact) {
    return FactWords.of(fact.type())
        + "："
        + fact.fields().entrySet().stream()
            .filter(field -> !field.getKey().equals("form"))
            .map(FactMarks::field)
            .collect(Collectors.joining("，"));
  }

  private static String field(Map.Entry<String, Object> field) {
    String value = FactWords.of(Printable.line(field.getValue().toString()));
    return FactWords.of(field.getKey()) + " " + value;
  }
}
