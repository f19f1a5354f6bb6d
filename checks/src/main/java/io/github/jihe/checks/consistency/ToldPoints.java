package io.github.jihe.checks.consistency;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ReportKind;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Scores and score rates of single items in the text against the rows of that name. */
final class ToldPoints {
  private static final Pattern SURROUNDINGS =
      Pattern.compile("^项目|[“”\"‘’]|(指标|类|情况|部分|方面|得分)+$|[(（].*$");

  /** 质量, 时效 may name rows of several groups. */
  private static final int SHORTEST_NAME = 2;

  private final CheckInfo info;

  ToldPoints(CheckInfo info) {
    this.info = info;
  }

  /** A row of a table with its points. */
  private record Row(
      String name, Optional<Figure> weight, Optional<Figure> score, Optional<Figure> rate) {}

  Stream<Outcome> compare(Report report) {
    List<Row> rows = rows(report).toList();
    return report.relations().stream()
        .filter(Relation.Scored.class::isInstance)
        .map(Relation.Scored.class::cast)
        .filter(item -> item.source().location().table() == 0 && !isOfOthers(report, item))
        .flatMap(item -> compare(item, rows));
  }

  private static Stream<Row> rows(Report report) {
    Stream<Row> summaries =
        report.summaries().stream()
            .filter(summary -> summary.subject().isEmpty())
            .flatMap(summary -> summary.items().stream())
            .map(item -> new Row(bare(item.name()), item.weight(), item.score(), item.rate()));
    Stream<Row> forms =
        report.forms().stream()
            .flatMap(form -> form.indicators().stream())
            .flatMap(
                table ->
                    Stream.concat(
                        table.groups().stream()
                            .map(g -> new Row(bare(g.name()), g.weight(), g.score(), g.rate())),
                        table.indicators().stream()
                            .map(i -> new Row(bare(i.name()), i.weight(), i.score(), i.rate()))));
    return Stream.concat(summaries, forms);
  }

  /** An evaluation quotes what the unit had given itself. */
  private static boolean isOfOthers(Report report, Relation.Scored item) {
    return report.kind() == ReportKind.EVALUATION_REPORT && item.source().quote().contains("自评");
  }

  private Stream<Outcome> compare(Relation.Scored item, List<Row> rows) {
    String name = bare(item.name());
    if (name.length() < SHORTEST_NAME) {
      return Stream.empty();
    }
    List<Row> own =
        rows.stream()
            .filter(row -> row.name().equals(name))
            .filter(row -> isOfSameWeight(item, row))
            .toList();
    Stream<Outcome> scores =
        item.score().stream()
            .flatMap(told -> compare(item, "得分", told, figures(own.stream().map(Row::score))));
    Stream<Outcome> rates =
        item.rate().stream()
            .flatMap(told -> compare(item, "得分率", told, figures(own.stream().map(Row::rate))));
    return Stream.concat(scores, rates);
  }

  /** Rows of other forms may have the same name. */
  private static boolean isOfSameWeight(Relation.Scored item, Row row) {
    return item.weight().isEmpty()
        || row.weight().isEmpty()
        || item.weight().get().figure().inBase().compareTo(row.weight().get().inBase()) == 0;
  }

  private static List<Figure> figures(Stream<Optional<Figure>> printed) {
    return printed.flatMap(Optional::stream).toList();
  }

  private static String bare(String name) {
    return SURROUNDINGS.matcher(Characters.tight(Characters.folded(name))).replaceAll("");
  }

  /** Where rows of that name print different figures nobody can tell which is meant. */
  private Stream<Outcome> compare(
      Relation.Scored item, String what, Statement told, List<Figure> printed) {
    Figure said = told.figure();
    List<BigDecimal> values =
        printed.stream().map(figure -> figure.inBase().stripTrailingZeros()).distinct().toList();
    if (printed.stream().anyMatch(figure -> figure.interval().meets(said.interval()))) {
      return Stream.of(new Outcome.Consistent(said.source()));
    }
    if (values.size() != 1) {
      return Stream.empty();
    }
    Figure row = printed.get(0);
    return Stream.of(
        new FindingBuilder(info, item.name() + "/" + what)
            .message(
                "文字所述“%s”%s为 %s，表中为 %s".formatted(item.name(), what, said.printed(), row.printed()))
            .reported(said)
            .expected(row.printed())
            .operand(row)
            .build());
  }
}
