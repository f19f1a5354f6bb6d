package io.github.jihe.readers.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the user space of a PDF page to points from the top left corner of the page as displayed.
 */
final class PageSpace {
  /** The largest page a viewer shows, in points. */
  private static final double LARGEST = 14_400;

  private final AffineTransform transform;
  private final double width;
  private final double height;

  PageSpace(PDPage page) {
    PDRectangle box = page.getCropBox();
    double w = sensible(box.getWidth(), PDRectangle.A4.getWidth());
    double h = sensible(box.getHeight(), PDRectangle.A4.getHeight());
    int rotation = Math.floorMod(page.getRotation(), 360);
    AffineTransform upright =
        new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getLowerLeftY() + h);
    AffineTransform turn =
        switch (rotation) {
          case 90 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 180 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 270 -> new AffineTransform(0, -1, 1, 0, 0, w);
          default -> new AffineTransform();
        };
    turn.concatenate(upright);
    transform = turn;
    boolean onSide = rotation == 90 || rotation == 270;
    width = onSide ? h : w;
    height = onSide ? w : h;
  }

  private static double sensible(double size, double otherwise) {
    return size > 1 && size <= LARGEST ? size : otherwise;
  }

  Point2D point(double x, double y) {
    return transform.transform(new Point2D.Double(x, y), null);
  }

  /** A direction; its length stays the same. */
  Point2D direction(double x, double y) {
    return transform.deltaTransform(new Point2D.Double(x, y), null);
  }

  Rectangle2D bounds() {
    return new Rectangle2D.Double(0, 0, width, height);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }
}
