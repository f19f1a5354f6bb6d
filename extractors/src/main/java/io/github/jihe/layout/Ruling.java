package io.github.jihe.layout;

/**
 * A straight line parallel to an edge of the page, as the thin box that its ink covers, in points
 * from the page's top left corner.
 *
 * @param left smallest x
 * @param top smallest y
 * @param right largest x
 * @param bottom largest y
 */
public record Ruling(double left, double top, double right, double bottom) {

  /** No line is thicker; what is thicker is shading. */
  public static final double THICKEST = 3;

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  boolean isHorizontal() {
    return (height() <= THICKEST && width() > height()) || isDot();
  }

  boolean isVertical() {
    return (width() <= THICKEST && height() > width()) || isDot();
  }

  /** A dot or a corner square: it may belong to a dotted line of either direction. */
  private boolean isDot() {
    return width() <= THICKEST && height() <= THICKEST;
  }
}
