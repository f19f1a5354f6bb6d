package io.github.jihe.reports;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.FundSource;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the rows that a subtotal of a list sums up (县市小计), or that this year's money comes from
 * (当年安排), below it, so that none counts twice.
 */
final class FundSubtotals {
  private static final Sought OF_YEAR =
      new Sought("^(当年|本年|本年度|当年度)(.{0,4}(安排|下达|预算|拨款|资金|收入|小计|投入|补助)|$)");

  private final Lexicon lexicon;
  private final List<FundRow> rows;

  private FundSubtotals(Lexicon lexicon, List<FundRow> rows) {
    this.lexicon = lexicon;
    this.rows = rows;
  }

  static List<FundRow> nested(List<FundRow> rows, Lexicon lexicon) {
    return new FundSubtotals(lexicon, rows).nested();
  }

  private List<FundRow> nested() {
    List<FundRow> nested = new ArrayList<>(rows);
    for (int at = 0; at < rows.size(); at++) {
      if (isSubtotal(rows.get(at))) {
        int from = above(at);
        int end = below(at);
        boolean stands = sums(at, from, at) || from < at && !sums(at, at + 1, end);
        for (int part = stands ? from : at + 1; part < (stands ? at : end); part++) {
          nested.set(part, deeper(rows.get(part)));
        }
      }
    }
    for (int at = 0; at + 1 < rows.size(); at++) {
      int end = at + 1;
      while (isOfYear(rows.get(at)) && end < rows.size() && isPart(end) && !standsBeside(end)) {
        end++;
        if (end > at + 2 && sums(at, at + 1, end) && !fitsFlat()) {
          for (int part = at + 1; part < end; part++) {
            nested.set(part, deeper(rows.get(part)));
          }
          break;
        }
      }
    }
    return nested;
  }

  /** 当年安排, 本年财政拨款: what the rows below it may be the sources of. */
  private static boolean isOfYear(FundRow row) {
    return row.depth() == 1 && OF_YEAR.isIn(Characters.tight(row.label()));
  }

  /** Whether a row stands beside this year's money: 上年结转, 本年收入. */
  private boolean standsBeside(int at) {
    return rows.get(at).kind() == FundSource.CARRY_OVER || isOfYear(rows.get(at));
  }

  /** Whether all rows together are the total, each counted once. */
  private boolean fitsFlat() {
    return rows.get(0).depth() == 0 && sums(0, 1, rows.size());
  }

  private boolean isSubtotal(FundRow row) {
    return row.kind() == FundSource.NAMED
        && row.depth() == 1
        && lexicon.endsAsSubtotal(row.label());
  }

  private boolean isPart(int at) {
    return rows.get(at).depth() > 0 && !isSubtotal(rows.get(at));
  }

  private int above(int at) {
    int from = at;
    while (from > 0 && isPart(from - 1)) {
      from--;
    }
    return from;
  }

  private int below(int at) {
    int end = at + 1;
    while (end < rows.size() && isPart(end)) {
      end++;
    }
    return end;
  }

  /** Whether some column of the subtotal is just the sum of these rows. */
  private boolean sums(int whole, int from, int end) {
    for (FundMeasure measure : FundMeasure.values()) {
      Optional<BigDecimal> total =
          rows.get(whole).get(measure).filter(f -> measure.isAmount()).map(Figure::inBase);
      BigDecimal sum =
          rows.subList(from, end).stream()
              .filter(row -> row.depth() == 1)
              .flatMap(row -> row.get(measure).stream())
              .map(Figure::inBase)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (from < end && total.filter(printed -> printed.compareTo(sum) == 0).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static FundRow deeper(FundRow row) {
    return new FundRow(
        row.label(), row.kind(), row.depth() + 1, row.figures(), row.remark(), row.source());
  }
}
