package io.github.jihe.facts;

import java.util.List;
import java.util.Optional;

/**
 * The fund block (项目资金) of a form.
 *
 * @param rows in the order of the form; the total may be missing
 * @param complete whether the parts are meant to be all there are (a form's list of sources), or
 *     only some of them (an open 其中)
 * @param source the header that introduces the block
 */
public record FundTable(List<FundRow> rows, boolean complete, Source source) {

  public FundTable {
    rows = List.copyOf(rows);
  }

  /** The row of the total amount. */
  public Optional<FundRow> total() {
    return rows.stream().filter(row -> row.depth() == 0).findFirst();
  }

  /** The first row of this kind. */
  public Optional<FundRow> row(FundSource kind) {
    return rows.stream().filter(row -> row.kind() == kind).findFirst();
  }

  /**
   * The rows directly below {@code whole}: deeper by one, up to the next row as high as it. The
   * rows above it, where it is the only total and stands last.
   */
  public List<FundRow> partsOf(FundRow whole) {
    int at = rows.indexOf(whole);
    if (at == rows.size() - 1 && whole.depth() == 0 && whole.equals(total().orElseThrow())) {
      return rows.subList(0, at).stream().filter(row -> row.depth() == 1).toList();
    }
    int end = at + 1;
    while (end < rows.size() && rows.get(end).depth() > whole.depth()) {
      end++;
    }
    return rows.subList(at + 1, end).stream()
        .filter(row -> row.depth() == whole.depth() + 1)
        .toList();
  }
}
