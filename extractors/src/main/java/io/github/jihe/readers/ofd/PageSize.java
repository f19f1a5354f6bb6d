package io.github.jihe.readers.ofd;

import java.util.Optional;

/**
 * The size of a page, in millimetres; positive.
 *
 * @param width from left to right
 * @param height from top to bottom
 */
record PageSize(double width, double height) {
  static final PageSize A4 = new PageSize(210, 297);

  private static final double LARGEST = 20_000;

  /** From a box "x y w h"; empty if it is none. */
  static Optional<PageSize> parse(String box) {
    double[] n = Numerals.parse(box, 4);
    boolean sound = n.length == 4 && n[2] > 0 && n[3] > 0 && n[2] <= LARGEST && n[3] <= LARGEST;
    return sound ? Optional.of(new PageSize(n[2], n[3])) : Optional.empty();
  }
}
