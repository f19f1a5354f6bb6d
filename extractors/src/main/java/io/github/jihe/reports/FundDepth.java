package io.github.jihe.reports;

import io.github.jihe.facts.FundSource;
import io.github.jihe.quantities.Characters;

/** How deep a row of a fund block lies below the total, told from 其中 and from what it names. */
final class FundDepth {
  private int previous = -1;
  private FundSource previousKind = FundSource.NAMED;
  private FundSource parent = FundSource.TOTAL;

  /**
   * @param first whether no row stands above
   */
  int next(FundSource kind, String label, boolean first) {
    int depth = depth(kind, Characters.tight(label).startsWith("其中"), first);
    if (depth > previous) {
      parent = previousKind;
    }
    previous = depth;
    previousKind = kind;
    return depth;
  }

  private int depth(FundSource kind, boolean ofWhich, boolean first) {
    if (first || kind == FundSource.TOTAL) {
      return kind == FundSource.TOTAL ? 0 : 1;
    }
    boolean insidePrevious = contains(previousKind, kind);
    if (ofWhich && (previous == 0 || insidePrevious)) {
      return previous + 1;
    }
    if (previous >= 2) {
      return contains(parent, kind) ? previous : 1;
    }
    boolean implied = previousKind == FundSource.BASIC && insidePrevious;
    return implied ? previous + 1 : 1;
  }

  /** Whether money of one kind can be a part of money of the other. */
  private static boolean contains(FundSource whole, FundSource part) {
    return switch (whole) {
      case BASIC -> part == FundSource.STAFF || part == FundSource.OPERATING;
      case FISCAL, SUPERIOR, LOCAL ->
          switch (part) {
            case CENTRAL, PROVINCE, CITY, COUNTY, OWN_LEVEL, SUPERIOR -> true;
            default -> false;
          };
      case TOTAL -> true;
      default -> false;
    };
  }
}
