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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a list of where money comes from beside a list of what it is spent on: 资金来源 | 金额 | 支出用途 |
 * 金额, each with its total, and below them what follows from both: 执行率, 结余. Where 年末结转 is one of the
 * uses, so that both lists make the same 总计, that total is not what was spent: it is given as a row
 * of its own, and the block has no 执行数.
 */
final class ListedFundReader {
  private static final Sought AMOUNT = new Sought("(预算|到位|实际|支出|使用|执行|收入|安排)*(金额|数额|数)");

  private static final Pattern TOTAL = Pattern.compile(".{0,6}(合计|总计|总额|总数)");

  private static final Set<FundSource> OF_BASIC = Set.of(FundSource.STAFF, FundSource.OPERATING);

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
    List<FundRow> rows = new ArrayList<>();
    boolean complete = true;
    for (Listing list : lists(header)) {
      List<FundRow> items = new ArrayList<>();
      List<FundRow> below = new ArrayList<>();
      boolean left = false;
      int totals = 0;
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
          boolean spent = list.measure() == FundMeasure.EXECUTED && totals == 0;
          if (spent && measure == FundMeasure.BALANCE && isSummedUp(list, row, end)) {
            left = true;
            items.add(row(bare, FundSource.NAMED, 1, list.measure(), figure.get(), label));
          }
        } else if (isTotal(bare)) {
          Figure before = total.get(measure);
          if (left && totals == 0) {
            items.add(0, row(bare, FundSource.NAMED, 0, measure, figure.get(), label));
          } else if (before == null) {
            total.put(measure, figure.get());
          } else if (measure == list.measure() && sums(before, below, figure.get())) {
            total.put(measure, figure.get());
            items.addAll(below);
            below.clear();
          }
          totals++;
        } else {
          (totals == 0 ? items : below).add(item(label, bare, measure, figure.get(), items));
        }
      }
      complete &= totals > 0;
      rows.addAll(nested(items));
    }
    if (total.isEmpty()) {
      return Optional.empty();
    }
    Source place = total.values().iterator().next().source();
    rows.add(0, new FundRow(FundSource.TOTAL.chinese(), FundSource.TOTAL, 0, total, place));
    return Optional.of(new FundTable(FundScale.align(rows), complete, place));
  }

  /** What follows from both lists and is part of neither. */
  private static boolean isOutcome(FundMeasure measure) {
    return measure == FundMeasure.BALANCE || !measure.isAmount();
  }

  /** Whether a total of the list stands below a row. */
  private boolean isSummedUp(Listing list, int row, int end) {
    return IntStream.range(row + 1, end)
        .mapToObj(below -> grid.at(below, list.labels()))
        .map(label -> Lexicon.withoutOfWhich(label.text()))
        .anyMatch(bare -> isTotal(bare));
  }

  private boolean isTotal(String bare) {
    return lexicon.isTotal(bare) || TOTAL.matcher(bare).matches();
  }

  /** Whether a second total takes in what stands between the two: 本年收入合计, 上年结转, 总计. */
  private static boolean sums(Figure first, List<FundRow> between, Figure second) {
    return !between.isEmpty() && sum(between).add(first.inBase()).compareTo(second.inBase()) == 0;
  }

  private static BigDecimal sum(List<FundRow> rows) {
    return rows.stream()
        .flatMap(row -> row.figures().values().stream())
        .map(Figure::inBase)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Puts the rows behind 其中 below the row that they make exactly; only the first says 其中. */
  private static List<FundRow> nested(List<FundRow> items) {
    List<FundRow> nested = new ArrayList<>(items);
    for (int i = 1; i < items.size(); i++) {
      BigDecimal whole = sum(items.subList(i - 1, i));
      boolean begins = items.get(i).depth() == 2 && items.get(i - 1).depth() == 1;
      for (int end = i + 2; begins && end <= items.size(); end++) {
        if (sum(items.subList(i, end)).compareTo(whole) == 0) {
          for (int part = i + 1; part < end; part++) {
            FundRow row = items.get(part);
            nested.set(part, new FundRow(row.label(), row.kind(), 2, row.figures(), row.source()));
          }
          break;
        }
      }
    }
    return nested;
  }

  /**
   * @param above the items of the list so far
   */
  private FundRow item(
      Cell label, String bare, FundMeasure measure, Figure figure, List<FundRow> above) {
    boolean ofWhich = Characters.tight(label.text()).startsWith("其中");
    Optional<FundSource> kind = lexicon.fundSource(label.text());
    boolean inside =
        kind.filter(OF_BASIC::contains).isPresent()
            && above.stream()
                .anyMatch(
                    row -> lexicon.fundSource(row.label()).equals(Optional.of(FundSource.BASIC)));
    FundSource shown =
        measure == FundMeasure.EXECUTED
            ? FundSource.NAMED
            : kind.filter(source -> source != FundSource.TOTAL).orElse(FundSource.NAMED);
    return row(bare, shown, ofWhich || inside ? 2 : 1, measure, figure, label);
  }

  private FundRow row(
      String label, FundSource kind, int depth, FundMeasure measure, Figure figure, Cell cell) {
    return new FundRow(label, kind, depth, Map.of(measure, figure), grid.source(cell));
  }
}
