package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.FundTable;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a list of where money comes from beside a list of what it is spent on: 资金来源 | 金额 | 支出用途 |
 * 金额, each with its total, and below them what follows from both: 执行率, 结余.
 */
final class ListedFundReader {
  private static final Sought AMOUNT = new Sought("(预算|到位|实际|支出|使用|执行|收入|安排)*(金额|数额|数)");

  private static final Pattern TOTAL = Pattern.compile(".{0,6}(合计|总计|总额|总数)");

  private final Lexicon lexicon;
  private final GridView grid;

  ListedFundReader(Lexicon lexicon, GridView grid) {
    this.lexicon = lexicon;
    this.grid = grid;
  }

  /** One list: the columns of its labels and amounts, and what the amounts are. */
  private record Listing(int labels, int amounts, FundMeasure measure) {}

  /** Whether a row is the header of both lists. */
  boolean isHeader(int row) {
    List<Listing> lists = lists(row);
    return lists.size() == 2 && lists.get(0).measure() != lists.get(1).measure();
  }

  private List<Listing> lists(int row) {
    List<Listing> lists = new ArrayList<>();
    List<Cell> cells = grid.own(row);
    for (int i = 0; i + 1 < cells.size(); i++) {
      boolean origins = lexicon.isOrigins(cells.get(i).text());
      Cell amount = cells.get(i + 1);
      if ((origins || lexicon.isUses(cells.get(i).text()))
          && AMOUNT.is(Lexicon.bare(amount.text()))) {
        FundMeasure usual = origins ? FundMeasure.BUDGET : FundMeasure.EXECUTED;
        FundMeasure measure =
            lexicon.fundMeasure(amount.text()).filter(FundMeasure::isAmount).orElse(usual);
        lists.add(new Listing(cells.get(i).column(), amount.column(), measure));
      }
    }
    return lists;
  }

  /**
   * @param header row of the header
   * @param end first row behind the block
   */
  Optional<FundTable> read(int header, int end, Unit caption) {
    Unit unit =
        grid.own(header).stream()
            .flatMap(cell -> Unit.moneyIn(cell.text()).stream())
            .findFirst()
            .orElse(caption);
    Map<FundMeasure, Figure> total = new EnumMap<>(FundMeasure.class);
    List<FundRow> items = new ArrayList<>();
    int totals = 0;
    for (Listing list : lists(header)) {
      boolean summed = false;
      for (int row = header + 1; row < end; row++) {
        Cell label = grid.at(row, list.labels());
        Cell cell = grid.at(row, list.amounts());
        String bare = Lexicon.withoutOfWhich(label.text());
        if (label.isBlank() || label.row() != row || cell.row() != row || cell.equals(label)) {
          continue;
        }
        Optional<FundMeasure> follows =
            lexicon.fundMeasure(label.text()).filter(m -> isOutcome(m) && m != list.measure());
        FundMeasure measure = follows.orElse(list.measure());
        Optional<Figure> figure = grid.figure(cell, FundReader.unitOf(measure, unit));
        if (figure.isEmpty()) {
          continue;
        }
        if (follows.isPresent()) {
          total.putIfAbsent(measure, figure.get());
        } else if (!summed && (lexicon.isTotal(bare) || TOTAL.matcher(bare).matches())) {
          total.putIfAbsent(measure, figure.get());
          summed = true;
          totals++;
        } else if (!summed) {
          items.add(item(label, bare, measure, figure.get()));
        }
      }
    }
    if (total.isEmpty()) {
      return Optional.empty();
    }
    Source place = total.values().iterator().next().source();
    List<FundRow> rows = new ArrayList<>();
    rows.add(new FundRow(FundSource.TOTAL.chinese(), FundSource.TOTAL, 0, total, place));
    rows.addAll(items);
    return Optional.of(new FundTable(FundScale.align(rows), totals == 2, place));
  }

  /** What follows from both lists and is part of neither. */
  private static boolean isOutcome(FundMeasure measure) {
    return measure == FundMeasure.BALANCE || !measure.isAmount();
  }

  private FundRow item(Cell label, String bare, FundMeasure measure, Figure figure) {
    boolean ofWhich = Characters.tight(label.text()).startsWith("其中");
    FundSource kind =
        measure == FundMeasure.EXECUTED
            ? FundSource.NAMED
            : lexicon.fundSource(label.text()).orElse(FundSource.NAMED);
    return new FundRow(
        bare,
        kind == FundSource.TOTAL ? FundSource.NAMED : kind,
        ofWhich ? 2 : 1,
        Map.of(measure, figure),
        grid.source(label));
  }
}
