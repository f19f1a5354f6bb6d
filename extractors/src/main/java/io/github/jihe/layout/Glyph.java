package io.github.jihe.layout;

/**
 * One printed sign.
 *
 * @param text its code points, as the file maps them; usually one
 * @param x where its baseline begins, in points from the left
 * @param baseline where its baseline begins, in points from the top
 * @param width how far it moves the pen along its direction, in points
 * @param size height of its em, in points
 * @param angle its direction: 0 to the right, 90 up the page, 180 upside down, 270 down the page
 */
public record Glyph(String text, double x, double baseline, double width, double size, int angle) {

  /** How far the middle of a sign stands above the baseline, in em: true of Han and of digits. */
  private static final double MIDDLE = 0.35;

  /**
   * The middle of what is printed; the font's own box is no measure, it reaches into rows above.
   */
  double centreX() {
    return switch (angle) {
      case 90 -> x - MIDDLE * size;
      case 180 -> x - width / 2;
      case 270 -> x + MIDDLE * size;
      default -> x + width / 2;
    };
  }

  double centreY() {
    return switch (angle) {
      case 90 -> baseline - width / 2;
      case 180 -> baseline + MIDDLE * size;
      case 270 -> baseline + width / 2;
      default -> baseline - MIDDLE * size;
    };
  }

  double end() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
