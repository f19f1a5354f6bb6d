package io.github.jihe.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The path that a page is drawing, in points from the top left corner of the page. */
public final class Outline {
  /** Corners of one path beyond this are a drawing's, and let go. */
  private static final int MOST_POINTS = 200_000;

  private final List<Subpath> subpaths = new ArrayList<>();
  private int points;

  /** Connected corners. */
  public static final class Subpath {
    final List<Point2D> corners = new ArrayList<>();
    boolean curved;
    boolean closed;

    /** Whether it has a bend. */
    public boolean isCurved() {
      return curved;
    }

    Rectangle2D bounds() {
      double left = Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (Point2D corner : corners) {
        left = Math.min(left, corner.getX());
        right = Math.max(right, corner.getX());
        top = Math.min(top, corner.getY());
        bottom = Math.max(bottom, corner.getY());
      }
      return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    /** Whether all its sides are parallel to those of the page. */
    boolean isUpright() {
      for (int i = 1; i < corners.size(); i++) {
        Point2D a = corners.get(i - 1);
        Point2D b = corners.get(i);
        if (Math.abs(a.getX() - b.getX()) > 1 && Math.abs(a.getY() - b.getY()) > 1) {
          return false;
        }
      }
      return !curved;
    }
  }

  public void moveTo(Point2D point) {
    Subpath subpath = new Subpath();
    subpaths.add(subpath);
    append(subpath, point);
  }

  public void lineTo(Point2D point) {
    if (subpaths.isEmpty()) {
      moveTo(point);
    } else {
      Subpath current = subpaths.get(subpaths.size() - 1);
      if (current.closed) {
        moveTo(current.corners.isEmpty() ? point : current.corners.get(0));
        current = subpaths.get(subpaths.size() - 1);
      }
      append(current, point);
    }
  }

  public void curveTo(Point2D control, Point2D otherControl, Point2D end) {
    lineTo(control);
    lineTo(otherControl);
    lineTo(end);
    subpaths.get(subpaths.size() - 1).curved = true;
  }

  public void close() {
    if (!subpaths.isEmpty()) {
      Subpath current = subpaths.get(subpaths.size() - 1);
      if (!current.closed && !current.corners.isEmpty()) {
        append(current, current.corners.get(0));
        current.closed = true;
      }
    }
  }

  private void append(Subpath subpath, Point2D point) {
    if (points < MOST_POINTS) {
      points++;
      subpath.corners.add(point);
    }
  }

  public List<Subpath> subpaths() {
    return subpaths;
  }

  public Rectangle2D bounds() {
    Rectangle2D bounds = null;
    for (Subpath subpath : subpaths) {
      if (!subpath.corners.isEmpty()) {
        Rectangle2D own = subpath.bounds();
        bounds = bounds == null ? own : bounds.createUnion(own);
      }
    }
    return bounds == null ? new Rectangle2D.Double() : bounds;
  }

  public void clear() {
    subpaths.clear();
    points = 0;
  }
}
