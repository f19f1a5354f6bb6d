package io.github.jihe.facts;

import java.util.List;
import java.util.Optional;

/**
 * The fund block (项目资金) of a form.
 *
 * @param rows in the order of the form; the total may be missing
 * @param complete whether the parts are meant to be all there are (a form's list of sources), or
 *     only some of them (an open 其中)
 * @param asks whether a column asks each row for the reason of what was not done (未完成原因), rather
 *     than for remarks of any kind
 * @param source the header that introduces the block
 */
public record FundTable(List<FundRow> rows, boolean complete, boolean asks, Source source) {

  /** A table without a column that asks for reasons. */
  public FundTable(List<FundRow> rows, boolean complete, Source source) {
    this(rows, complete, false, source);
  }

  public FundTable {
    rows = List.copyOf(rows);
  }

  /** The row of the total amount; of several totals the last where they stand below their rows. */
  public Optional<FundRow> total() {
    List<FundRow> totals = rows.stream().filter(row -> row.depth() == 0).toList();
    return totals.isEmpty()
        ? Optional.empty()
        : Optional.of(totals.get(sumsUp() ? totals.size() - 1 : 0));
  }

  /** Whether totals stand below what they sum up, as 小计 and 合计 of lists do. */
  private boolean sumsUp() {
    return !rows.isEmpty() && rows.get(0).depth() > 0;
  }

  /** The first row of this kind. */
  public Optional<FundRow> row(FundSource kind) {
    return rows.stream().filter(row -> row.kind() == kind).findFirst();
  }

  /**
   * The rows directly below {@code whole}: deeper by one, up to the next row as high as it. Where
   * totals stand below their rows, the rows above it up to the total before; the totals before it,
   * if it follows one at once. Parts in columns of its own line (小计 | 中央 | 省级) are given only if
   * there is no row below it; both would count twice.
   */
  public List<FundRow> partsOf(FundRow whole) {
    int at = rows.indexOf(whole);
    if (whole.depth() == 0 && sumsUp()) {
      return above(at);
    }
    if (whole.depth() > 0 && whole.kind() == FundSource.NAMED) {
      return List.of(); // what follows a row of a list may belong to the next subtotal
    }
    int end = at + 1;
    while (end < rows.size() && rows.get(end).depth() > whole.depth()) {
      end++;
    }
    List<FundRow> parts =
        rows.subList(at + 1, end).stream().filter(row -> row.depth() == whole.depth() + 1).toList();
    List<FundRow> ofRows =
        parts.stream().filter(row -> !row.source().equals(whole.source())).toList();
    return ofRows.isEmpty() ? parts : ofRows;
  }

  private List<FundRow> above(int at) {
    int from = at;
    while (from > 0 && rows.get(from - 1).depth() > 0) {
      from--;
    }
    boolean ofTotals = from == at;
    return rows.subList(ofTotals ? 0 : from, at).stream()
        .filter(row -> row.depth() == (ofTotals ? 0 : 1))
        .toList();
  }
}
