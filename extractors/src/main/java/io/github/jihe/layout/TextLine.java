package io.github.jihe.layout;

import java.util.List;

/**
 * A printed line.
 *
 * @param text without blanks at its ends, never empty
 * @param left x of the first sign, in points
 * @param right x where the last sign ends
 * @param baseline in points from the top
 * @param size em of most of its signs
 * @param head width of what cannot be parted from the first sign at a line break
 * @param pieces the line cut at gaps too wide for a blank; at least one
 */
record TextLine(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    double head,
    List<Piece> pieces)
    implements PageItem {

  /** A run of text without a wide gap. */
  record Piece(String text, double left, double right) {}

  @Override
  public double top() {
    return baseline - 0.85 * size;
  }

  @Override
  public double bottom() {
    return baseline + 0.2 * size;
  }

  double width() {
    return right - left;
  }
}
