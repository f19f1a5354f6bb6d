package io.github.jihe.reports.tables;

import io.github.jihe.document.Document;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.ScoreSummary;
import io.github.jihe.facts.Source;
import io.github.jihe.reports.prose.Prose;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the tables of figures of a document. Thread safe. */
public final class DataTableReader {
  private DataTableReader() {}

  /**
   * What the tables claim.
   *
   * @param forms of the document; tables of indicators or scores are theirs alone
   * @param prose what the text tells, of the tables among other things
   */
  public static List<Relation> read(
      Document document, List<Form> forms, List<ScoreSummary> summaries, Prose prose) {
    Set<Integer> scored = scored(forms, summaries);
    Set<Source> used = used(forms);
    List<Relation> relations = new ArrayList<>();
    List<DataTable> tables =
        document
            .tables()
            .filter(table -> !scored.contains(table.location().table()))
            .flatMap(table -> DataTable.of(table, used).stream())
            .toList();
    for (DataTable table : tables) {
      relations.addAll(ColumnSums.of(table));
      relations.addAll(SubtotalSums.of(table));
      relations.addAll(RowSums.of(table));
      relations.addAll(ColumnRates.of(table));
      relations.addAll(ColumnDifferences.of(table));
      relations.addAll(ColumnProducts.of(table));
      relations.addAll(ChangeRows.of(table));
    }
    document
        .tables()
        .forEach(
            table -> {
              relations.addAll(StaffFields.of(table));
              relations.addAll(LabelledSums.of(table));
            });
    relations.addAll(ToldShares.of(tables, prose));
    ToldCells cells = new ToldCells(tables, forms, new ResultCells(document.tables()));
    List<Relation> told = cells.of(prose.statements());
    relations.addAll(told);
    new ToldTotals(tables)
        .of(cells.facts(prose.statements())).stream()
            .filter(total -> told.stream().noneMatch(cell -> isOfSame(cell, total)))
            .forEach(relations::add);
    return relations;
  }

  /** Whether both hold the same number of the text against a table. */
  private static boolean isOfSame(Relation one, Relation other) {
    return one.statements().get(0).equals(other.statements().get(0));
  }

  private static Set<Integer> scored(List<Form> forms, List<ScoreSummary> summaries) {
    Set<Integer> tables = new HashSet<>();
    forms.stream()
        .flatMap(form -> form.indicators().stream())
        .flatMap(
            table ->
                Stream.concat(
                    Stream.of(table.source()),
                    table.indicators().stream().map(row -> row.source())))
        .forEach(source -> tables.add(source.location().table()));
    summaries.forEach(summary -> tables.add(summary.source().location().table()));
    return tables;
  }

  private static Set<Source> used(List<Form> forms) {
    Set<Source> used = new HashSet<>();
    forms.stream()
        .flatMap(form -> form.funds().stream())
        .flatMap(funds -> ofRows(funds).stream())
        .flatMap(row -> row.figures().values().stream())
        .forEach(figure -> used.add(figure.source()));
    return used;
  }

  /** The rows of a block, without the columns that divide them by source. */
  private static Collection<FundRow> ofRows(FundTable funds) {
    Map<Source, FundRow> rows = new LinkedHashMap<>();
    funds.rows().forEach(row -> rows.putIfAbsent(row.source(), row));
    return rows.values();
  }
}
