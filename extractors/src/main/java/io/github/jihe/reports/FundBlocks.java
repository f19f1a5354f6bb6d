package io.github.jihe.reports;

import io.github.jihe.document.Cell;
import io.github.jihe.facts.FundTable;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.List;
import java.util.Optional;

/** Finds the rows of one table that tell of money, in each of the ways that forms set them. */
final class FundBlocks {
  private static final int FEWEST_LABELS = 3;
  static final Sought SPLIT = new Sought("按\\p{IsHan}{2,6}(划?分|分类)[:]?");
  private static final Sought LABEL = new Sought("\\p{IsHan}{2,12}(\\([^()]{1,8}\\))?");

  private final Lexicon lexicon;
  private final GridView grid;
  private final RowKind[] kinds;

  /**
   * Looks at a table.
   *
   * @param kinds by row, with one more behind the last row
   */
  FundBlocks(Lexicon lexicon, GridView grid, RowKind[] kinds) {
    this.lexicon = lexicon;
    this.grid = grid;
    this.kinds = kinds;
  }

  /**
   * The block that begins in a row.
   *
   * @param caption unit of amounts that print none
   */
  Optional<FundBlock> at(int row, Unit caption) {
    if (kinds[row] != RowKind.DATA && kinds[row] != RowKind.FUND_HEADER) {
      return Optional.empty();
    }
    ListedFundReader listed = new ListedFundReader(lexicon, grid);
    if (listed.isHeader(row)) {
      int end = end(row + 1);
      return Optional.of(new FundBlock(end, listed.read(row, end, caption), caption, true));
    }
    TransposedFundReader transposed = new TransposedFundReader(lexicon, grid);
    if (transposed.isHeader(row)) {
      int end = transposed.end(row);
      return Optional.of(new FundBlock(end, transposed.read(row, end, caption), caption, true));
    }
    PairedFundReader paired = new PairedFundReader(lexicon, grid);
    if (kinds[row] == RowKind.FUND_HEADER) {
      boolean pairs = row < grid.rows() && paired.pairsIn(row + 1) > 1;
      return Optional.of(pairs ? pairsUnder(row, caption) : headed(row, caption));
    }
    if (paired.pairsIn(row) > 0) {
      int end = end(row + 1);
      return Optional.of(new FundBlock(end, paired.read(row, end, caption), caption, false));
    }
    return Optional.empty();
  }

  /** 预算安排情况 | 资金到位情况 over 预算数 | 484 | 到位数 | 484: the pairs say it all again. */
  private FundBlock pairsUnder(int header, Unit caption) {
    int end = end(header + 1);
    return new FundBlock(
        end, new PairedFundReader(lexicon, grid).read(header + 1, end, caption), caption, true);
  }

  private FundBlock headed(int header, Unit caption) {
    int lastHeader = lastHeader(header);
    int end = lastHeader + 1; // 上年结转 and 当年安排 under a common label
    while (end <= grid.rows()
        && (belongs(end) || isSplit(end))
        && !isScoreTotal(end)
        && (end == lastHeader + 1 || !isOtherHeader(end))) {
      end++;
    }
    Unit unit = header > 1 ? Units.ofCaption(grid, header - 1).orElse(caption) : caption;
    Optional<FundTable> funds = new FundReader(lexicon, grid).read(header, end, unit);
    return new FundBlock(
        end,
        funds,
        unit,
        true,
        new RowGradings(lexicon, grid).read(header, lastHeader, end),
        new RowSummaries(lexicon, grid).read(header, lastHeader, end));
  }

  /** 补贴对象 | 发放人数 | 发放月数 | 标准 below rows of figures: a table of something else begins. */
  private boolean isOtherHeader(int row) {
    List<Cell> own = grid.own(row);
    return own.size() >= FEWEST_LABELS
        && own.get(0).column() == 1
        && own.stream().allMatch(cell -> LABEL.is(Characters.tight(cell.text())))
        && row < grid.rows()
        && grid.own(row + 1).stream().skip(1).filter(grid::isNumber).count() >= 2;
  }

  /** 按支出性质分： across the block: the same money split another way. */
  private boolean isSplit(int row) {
    return kinds[row] == RowKind.BANNER
        && SPLIT.is(Characters.tight(grid.own(row).get(0).text()))
        && kinds[row + 1] == RowKind.DATA;
  }

  /** Labels of the second row may name the groups of scores. */
  private int lastHeader(int header) {
    return switch (kinds[header + 1]) {
      case FUND_HEADER, SUMMARY_HEADER -> header + 1;
      default -> header;
    };
  }

  /** 总分 below a fund block that stands behind the indicators sums up the scores, not the money. */
  private boolean isScoreTotal(int row) {
    return kinds[row] == RowKind.TOTAL
        && Characters.tight(grid.own(row).get(0).text()).matches(".*(分|得分)(合计|总计)?");
  }

  /** The first row, from this one on, that cannot tell of money. */
  private int end(int from) {
    int end = from;
    while (end <= grid.rows() && belongs(end)) {
      end++;
    }
    return end;
  }

  private boolean belongs(int row) {
    return kinds[row] == RowKind.DATA || kinds[row] == RowKind.TOTAL;
  }
}
