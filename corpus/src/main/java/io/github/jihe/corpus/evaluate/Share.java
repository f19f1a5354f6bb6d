package io.github.jihe.corpus.evaluate;

/**
 * A share with its 95% Wilson interval; all are NaN without cases.
 *
 * @param share of 1
 */
public record Share(double share, double low, double high) {
  private static final double Z = 1.959964;

  /** So many of all. */
  public static Share of(int right, int all) {
    if (all == 0) {
      return new Share(Double.NaN, Double.NaN, Double.NaN);
    }
    double p = (double) right / all;
    double z2 = Z * Z / all;
    double middle = (p + z2 / 2) / (1 + z2);
    double half = Z * Math.sqrt(p * (1 - p) / all + z2 / (4 * all)) / (1 + z2);
    return new Share(p, Math.max(0, middle - half), Math.min(1, middle + half));
  }

  @Override
  public String toString() {
    return Double.isNaN(share)
        ? "–"
        : "%.1f%% (%.1f–%.1f)".formatted(100 * share, 100 * low, 100 * high);
  }
}
