package io.github.jihe.readers.ofd;

import io.github.jihe.layout.Outline;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.StringTokenizer;

/** The abbreviated path commands S M L Q B A C. */
final class PathData {
  private final AffineTransform space;
  private final Outline outline = new Outline();

  PathData(AffineTransform space) {
    this.space = space;
  }

  /** Draws the commands; ends where they cannot be understood. */
  void read(String commands) {
    StringTokenizer words = new StringTokenizer(commands, " \t\r\n,");
    while (words.hasMoreTokens()) {
      String command = words.nextToken();
      int needed =
          switch (command) {
            case "S", "M", "L" -> 2;
            case "Q" -> 4;
            case "B" -> 6;
            case "A" -> 7;
            case "C" -> 0;
            default -> -1;
          };
      double[] at = new double[Math.max(0, needed)];
      for (int i = 0; i < needed; i++) {
        at[i] = words.hasMoreTokens() ? Numerals.value(words.nextToken(), Double.NaN) : Double.NaN;
        if (Double.isNaN(at[i])) {
          return;
        }
      }
      if (needed < 0) {
        return;
      }
      draw(command, at);
    }
  }

  private void draw(String command, double[] at) {
    switch (command) {
      case "S", "M" -> outline.moveTo(point(at, 0));
      case "L" -> outline.lineTo(point(at, 0));
      case "Q" -> outline.curveTo(point(at, 0), point(at, 0), point(at, 2));
      case "B" -> outline.curveTo(point(at, 0), point(at, 2), point(at, 4));
      // An arc is no ruling: its end is enough.
      case "A" -> outline.curveTo(point(at, 5), point(at, 5), point(at, 5));
      default -> outline.close();
    }
  }

  private Point2D point(double[] at, int index) {
    return space.transform(new Point2D.Double(at[index], at[index + 1]), null);
  }

  Outline outline() {
    return outline;
  }
}
