package io.github.jihe.readers.ofd;

import io.github.jihe.layout.Glyph;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * How a text object sets its signs.
 *
 * @param space from its own space to the page in points
 * @param size of an em in its own space
 * @param stretch of a sign along the line, 1 for none
 * @param turn of each sign to the right, in degrees
 */
record TextRun(AffineTransform space, double size, double stretch, int turn) {
  private static final int WIDE = 0x2E80;

  /** The width of a Latin sign whose font is not asked, in em. */
  private static final double LATIN = 0.55;

  private static final double LARGEST = 2_000;

  /**
   * Sets the signs of one text code.
   *
   * @return how many of them have no character
   */
  int add(String signs, double startX, double startY, String across, String down, List<Glyph> to) {
    int[] codes = signs.codePoints().filter(code -> code != '\n' && code != '\r').toArray();
    double[] stepsX = Numerals.steps(across, codes.length - 1);
    double[] stepsY = Numerals.steps(down, codes.length - 1);
    double along = Math.hypot(space.getScaleX(), space.getShearY());
    double high = Math.hypot(space.getShearX(), space.getScaleY());
    double em = size * high;
    if (!(em > 0 && em < LARGEST)) {
      return 0;
    }
    int angle = angle();
    boolean placed = !across.isBlank() || !down.isBlank();
    double x = startX;
    double y = startY;
    int unmapped = 0;
    for (int i = 0; i < codes.length; i++) {
      boolean wide = codes[i] >= WIDE;
      double usual = size * (wide ? 1 : LATIN) * stretch;
      double step = i < stepsX.length ? stepsX[i] : 0;
      double width = step > 0 && step <= Math.max(size, usual) ? step : usual;
      if (isUnmapped(codes[i])) {
        unmapped++;
      } else {
        Point2D at = space.transform(new Point2D.Double(x, y), null);
        to.add(
            new Glyph(
                Character.toString(codes[i]), at.getX(), at.getY(), width * along, em, angle));
      }
      // Without any steps the signs would stand on one place; no program means that.
      x += placed ? step : usual;
      y += i < stepsY.length ? stepsY[i] : 0;
    }
    return unmapped;
  }

  private int angle() {
    double right = space.getScaleX();
    double down = space.getShearY();
    int own;
    if (Math.abs(right) >= Math.abs(down)) {
      own = right < 0 ? 180 : 0;
    } else {
      own = down < 0 ? 90 : 270;
    }
    return Math.floorMod(own - Math.floorDiv(turn + 45, 90) * 90, 360);
  }

  /** The standard's sign for a glyph without a character, and what fonts use for their own. */
  private static boolean isUnmapped(int code) {
    return code == 0xA4
        || code == 0xFFFD
        || code < ' '
        || Character.getType(code) == Character.PRIVATE_USE;
  }
}
