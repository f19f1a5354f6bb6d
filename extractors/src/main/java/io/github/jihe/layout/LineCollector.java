package io.github.jihe.layout;

import io.github.jihe.document.Box;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Picks ruling lines and shading out of painted paths. */
public final class LineCollector {
  /** Lines of a page beyond this are a drawing's. */
  private static final int MOST = 60_000;

  /** A line may lean by this much, in points. */
  private static final double TILT = 1;

  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Box> shades = new ArrayList<>();

  /** A stroked path: each side that is parallel to the page is a line. */
  public void stroke(Outline outline, double thickness, Rectangle2D clip) {
    double half = Math.min(thickness, Ruling.THICKEST) / 2;
    for (Outline.Subpath subpath : outline.subpaths()) {
      if (subpath.curved) {
        continue;
      }
      for (int i = 1; i < subpath.corners.size(); i++) {
        Point2D a = subpath.corners.get(i - 1);
        Point2D b = subpath.corners.get(i);
        double left = Math.min(a.getX(), b.getX());
        double right = Math.max(a.getX(), b.getX());
        double top = Math.min(a.getY(), b.getY());
        double bottom = Math.max(a.getY(), b.getY());
        if (bottom - top <= TILT && right - left >= bottom - top) {
          double y = (top + bottom) / 2;
          add(left, y - half, right, y + half, clip);
        } else if (right - left <= TILT) {
          double x = (left + right) / 2;
          add(x - half, top, x + half, bottom, clip);
        }
      }
    }
  }

  /** A filled path: a thin one is a line, a thick rectangle is shading. */
  public void fill(Outline outline, boolean white, Rectangle2D clip) {
    for (Outline.Subpath subpath : outline.subpaths()) {
      if (subpath.corners.size() < 2) {
        continue;
      }
      Rectangle2D box = subpath.bounds();
      boolean thin = Math.min(box.getWidth(), box.getHeight()) <= Ruling.THICKEST;
      if (thin && !white) {
        add(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), clip);
      } else if (!thin && !white && subpath.isUpright() && subpath.corners.size() <= 6) {
        Rectangle2D seen = box.createIntersection(clip);
        if (seen.getWidth() > 0 && seen.getHeight() > 0 && shades.size() < MOST) {
          shades.add(new Box(seen.getX(), seen.getY(), seen.getWidth(), seen.getHeight()));
        }
      }
    }
  }

  private void add(double left, double top, double right, double bottom, Rectangle2D clip) {
    double l = Math.max(left, clip.getMinX());
    double r = Math.min(right, clip.getMaxX());
    double t = Math.max(top, clip.getMinY());
    double b = Math.min(bottom, clip.getMaxY());
    if (l <= r && t <= b && rulings.size() < MOST) {
      rulings.add(new Ruling(l, t, r, b));
    }
  }

  /** Whether something that is not white was filled at this place. */
  public boolean isShaded(double x, double y) {
    return shades.stream()
        .anyMatch(
            s -> x >= s.x() && x <= s.x() + s.width() && y >= s.y() && y <= s.y() + s.height());
  }

  public List<Ruling> rulings() {
    return rulings;
  }

  public List<Box> shades() {
    return shades;
  }
}
