package io.github.jihe.checks;

import io.github.jihe.document.Location;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.IndicatorGroup;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ScoreItem;
import io.github.jihe.facts.ScoreSummary;
import io.github.jihe.facts.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of a report by the place they stand at, to look up what a finding rests on. */
final class FigureIndex {
  private final Map<Source, Figure> figures = new HashMap<>();
  private final Map<Source, FundRow> fundRows = new HashMap<>();

  FigureIndex(Report report) {
    for (Form form : report.forms()) {
      form.funds().ifPresent(funds -> funds.rows().forEach(this::add));
      form.indicators()
          .ifPresent(
              table -> {
                table.indicators().forEach(this::add);
                table.groups().forEach(this::add);
              });
      form.total().ifPresent(total -> add(Stream.of(total.weight(), total.score())));
    }
    for (ScoreSummary summary : report.summaries()) {
      Stream.concat(summary.items().stream(), summary.total().stream()).forEach(this::add);
    }
    report.gradings().forEach(grading -> add(Stream.of(grading.score())));
    report.statements().forEach(statement -> add(Stream.of(Optional.of(statement.figure()))));
  }

  private void add(FundRow row) {
    row.figures()
        .values()
        .forEach(
            figure -> {
              figures.putIfAbsent(figure.source(), figure);
              fundRows.putIfAbsent(figure.source(), row);
            });
  }

  private void add(Indicator row) {
    add(Stream.of(row.weight(), row.score(), row.rate()));
    add(Stream.of(row.actual().flatMap(Entry::figure)));
  }

  private void add(IndicatorGroup group) {
    add(Stream.of(group.weight(), group.score(), group.rate()));
  }

  private void add(ScoreItem item) {
    add(Stream.of(item.weight(), item.score(), item.rate()));
  }

  private void add(Stream<Optional<Figure>> found) {
    found.flatMap(Optional::stream).forEach(figure -> figures.putIfAbsent(figure.source(), figure));
  }

  Optional<Figure> at(Source source) {
    return Optional.ofNullable(figures.get(source));
  }

  /** The figure that a finding calls into question. */
  Optional<Figure> reported(Finding finding) {
    return at(finding.evidence().get(0).source());
  }

  /** The row of a fund block that the figure called into question stands in. */
  Optional<FundRow> fundRow(Finding finding) {
    return Optional.ofNullable(fundRows.get(finding.evidence().get(0).source()));
  }

  /** The figures that a finding calculates with, in its order. */
  List<Figure> operands(Finding finding) {
    return finding.evidence().stream()
        .filter(evidence -> evidence.role() == Evidence.Role.OPERAND)
        .flatMap(evidence -> at(evidence.source()).stream())
        .toList();
  }

  /** A row of a table, whatever the column. */
  record Row(int block, int row) {
    static Row of(Figure figure) {
      Location location = figure.source().location();
      return new Row(location.block(), location.row());
    }
  }
}
