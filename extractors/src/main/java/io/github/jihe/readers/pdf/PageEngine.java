package io.github.jihe.readers.pdf;

import io.github.jihe.layout.Glyph;
import io.github.jihe.layout.LineCollector;
import io.github.jihe.layout.Outline;
import io.github.jihe.layout.PageContent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs a page's content once and notes its visible signs, lines, shading and pictures. */
final class PageEngine extends PDFGraphicsStreamEngine {
  private static final int MOST_GLYPHS = 400_000;

  /** An operator that fails costs as much as this many others. */
  private static final int FAILURE = 50;

  /** A sign may lean by this share of its direction and still count as upright: 6°. */
  private static final double TILT = 0.1;

  private final PageSpace space;
  private final Effort effort;
  private final Layers layers;
  private final FontSigns fonts;
  private final Outline outline = new Outline();
  private final LineCollector lines = new LineCollector();
  private final List<Sign> visible = new ArrayList<>();
  private final List<Sign> hidden = new ArrayList<>();
  private final Deque<Rectangle2D> clips = new ArrayDeque<>();
  private Rectangle2D clip;
  private boolean clipPending;
  private Point2D.Float pen = new Point2D.Float();
  private double pictureArea;
  private int curves;
  private boolean damaged;

  private record Sign(Glyph glyph, PDFont font, boolean white) {}

  PageEngine(PDPage page, Effort effort, Layers layers, FontSigns fonts) {
    super(page);
    this.space = new PageSpace(page);
    this.effort = effort;
    this.layers = layers;
    this.fonts = fonts;
    this.clip = space.bounds();
  }

  PdfPage run(int number) throws IOException {
    processPage(getPage());
    for (PDAnnotation annotation : getPage().getAnnotations()) {
      if (annotation instanceof PDAnnotationWidget && !annotation.isHidden()) {
        clip = space.bounds();
        showAnnotation(annotation); // what was typed into a form's field
      }
    }
    List<Sign> shown = visible.size() * 10 < hidden.size() ? hidden : visible;
    UnmappedFonts unmapped = new UnmappedFonts();
    shown.forEach(sign -> unmapped.count(sign.font(), sign.glyph().text()));
    List<Glyph> glyphs = new ArrayList<>(shown.size());
    for (Sign sign : shown) {
      boolean seen = !sign.white() || lines.isShaded(centreX(sign.glyph()), centreY(sign.glyph()));
      if (seen && !unmapped.isGarbage(sign.font())) {
        glyphs.add(sign.glyph());
      }
    }
    double share = pictureArea / (space.width() * space.height());
    return new PdfPage(
        new PageContent(
            number, space.width(), space.height(), glyphs, lines.rulings(), lines.shades()),
        Math.min(1, share),
        curves,
        unmapped.lost(),
        damaged);
  }

  private static double centreX(Glyph glyph) {
    return glyph.angle() % 180 == 0 ? glyph.x() + glyph.width() / 2 : glyph.x();
  }

  private static double centreY(Glyph glyph) {
    return glyph.angle() % 180 == 0
        ? glyph.baseline() - 0.35 * glyph.size()
        : glyph.baseline() - glyph.width() / 2;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    effort.spend(1);
    super.processOperator(operator, operands);
  }

  /** What cannot be drawn is left out, as viewers do; missing parts are no damage of the rest. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    effort.spend(FAILURE);
    boolean missing =
        e instanceof MissingOperandException
            || e instanceof MissingResourceException
            || e instanceof EmptyGraphicsStackException;
    damaged |= !missing;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    effort.spend(1);
    if (layers.hidden() || visible.size() + hidden.size() >= MOST_GLYPHS) {
      return;
    }
    FontSigns.Known known = fonts.of(font);
    String text = fonts.text(font, known, code);
    double advance = font.isVertical() ? verticalFontWidth(font, code) : displacement.getX();
    Point2D along = space.direction(matrix.getScaleX(), matrix.getShearY());
    Point2D up = space.direction(matrix.getShearX(), matrix.getScaleY());
    int angle = angle(along);
    if (angle < 0 || text.isEmpty()) {
      return;
    }
    double width = Math.abs(advance) * Math.hypot(along.getX(), along.getY());
    double size = Math.hypot(up.getX(), up.getY()) * known.height;
    Point2D origin = space.point(matrix.getTranslateX(), matrix.getTranslateY());
    Glyph glyph = new Glyph(text, origin.getX(), origin.getY(), width, size, angle);
    if (!isSane(glyph) || !clip.contains(centreX(glyph), centreY(glyph))) {
      return;
    }
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (!mode.isFill() && !mode.isStroke()) {
      hidden.add(new Sign(glyph, font, false));
    } else if (!isTransparent(state, mode)) {
      boolean white =
          Ink.isWhite(mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor());
      visible.add(new Sign(glyph, font, white));
    }
  }

  private static double verticalFontWidth(PDFont font, int code) {
    try {
      return font.getWidth(code) / 1000;
    } catch (IOException e) {
      return 1; // a Han sign fills its em
    }
  }

  private static boolean isSane(Glyph glyph) {
    return Double.isFinite(glyph.x() + glyph.baseline() + glyph.width())
        && glyph.size() > 0.5
        && glyph.size() < 2000
        && glyph.width() < 10_000;
  }

  private static boolean isTransparent(PDGraphicsState state, RenderingMode mode) {
    return mode.isFill()
        ? state.getNonStrokeAlphaConstant() <= 0.01
        : state.getAlphaConstant() <= 0.01;
  }

  /** The quarter turn of a direction, or -1 for slanted text: a watermark. */
  private static int angle(Point2D along) {
    double x = along.getX();
    double y = along.getY();
    if (Math.abs(y) <= TILT * Math.abs(x)) {
      return x >= 0 ? 0 : 180;
    }
    if (Math.abs(x) <= TILT * Math.abs(y)) {
      return y < 0 ? 90 : 270;
    }
    return -1;
  }

  @Override
  protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {
    // The procedure that draws a letter is not run; the letter's place is enough.
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.push(clip);
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (!clips.isEmpty()) {
      clip = clips.pop();
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    effort.spend(1 + 2 * Math.max(0, form.getCOSObject().getLength()));
    Rectangle2D before = clip;
    int depth = clips.size();
    clipTo(form);
    try {
      super.showForm(form);
    } finally {
      leave(before, depth);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    effort.spend(1 + 2 * Math.max(0, form.getCOSObject().getLength()));
    Rectangle2D before = clip;
    int depth = clips.size();
    clipTo(form);
    try {
      super.showTransparencyGroup(form);
    } finally {
      leave(before, depth);
    }
  }

  private void leave(Rectangle2D before, int depth) {
    while (clips.size() > depth) {
      clips.pop();
    }
    clip = before;
  }

  private void clipTo(PDFormXObject form) {
    PDRectangle box = form.getBBox();
    if (box == null) {
      return;
    }
    Matrix matrix = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
    Outline corners = new Outline();
    corners.moveTo(on(matrix, box.getLowerLeftX(), box.getLowerLeftY()));
    corners.lineTo(on(matrix, box.getUpperRightX(), box.getLowerLeftY()));
    corners.lineTo(on(matrix, box.getUpperRightX(), box.getUpperRightY()));
    corners.lineTo(on(matrix, box.getLowerLeftX(), box.getUpperRightY()));
    intersect(corners.bounds());
  }

  private Point2D on(Matrix matrix, float x, float y) {
    Point2D.Float point = matrix.transformPoint(x, y);
    return space.point(point.x, point.y);
  }

  private void intersect(Rectangle2D area) {
    Rectangle2D both = clip.createIntersection(area);
    clip = both.getWidth() < 0 || both.getHeight() < 0 ? new Rectangle2D.Double() : both;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    layers.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    layers.end();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    outline.moveTo(space.point(p0.getX(), p0.getY()));
    outline.lineTo(space.point(p1.getX(), p1.getY()));
    outline.lineTo(space.point(p2.getX(), p2.getY()));
    outline.lineTo(space.point(p3.getX(), p3.getY()));
    outline.close();
    pen = new Point2D.Float((float) p0.getX(), (float) p0.getY());
  }

  @Override
  public void drawImage(PDImage image) {
    if (layers.hidden()) {
      return;
    }
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    Outline corners = new Outline();
    corners.moveTo(on(matrix, 0, 0));
    corners.lineTo(on(matrix, 1, 0));
    corners.lineTo(on(matrix, 1, 1));
    corners.lineTo(on(matrix, 0, 1));
    Rectangle2D seen = corners.bounds().createIntersection(clip);
    if (seen.getWidth() > 0 && seen.getHeight() > 0) {
      pictureArea += seen.getWidth() * seen.getHeight();
    }
  }

  @Override
  public void clip(int windingRule) {
    clipPending = true;
  }

  @Override
  public void moveTo(float x, float y) {
    outline.moveTo(space.point(x, y));
    pen = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    outline.lineTo(space.point(x, y));
    pen = new Point2D.Float(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    outline.curveTo(space.point(x1, y1), space.point(x2, y2), space.point(x3, y3));
    pen = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return pen;
  }

  @Override
  public void closePath() {
    outline.close();
  }

  @Override
  public void endPath() {
    if (clipPending) {
      intersect(outline.bounds());
      clipPending = false;
    }
    outline.clear();
  }

  @Override
  public void strokePath() {
    stroke();
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill();
    stroke();
    endPath();
  }

  private void stroke() {
    PDGraphicsState state = getGraphicsState();
    if (!layers.hidden()
        && state.getAlphaConstant() > 0.01
        && !Ink.isWhite(state.getStrokingColor())) {
      lines.stroke(outline, transformWidth(state.getLineWidth()), clip);
    }
  }

  private void fill() {
    PDGraphicsState state = getGraphicsState();
    if (!layers.hidden() && state.getNonStrokeAlphaConstant() > 0.01) {
      outline.subpaths().forEach(subpath -> curves += subpath.isCurved() ? 1 : 0);
      lines.fill(outline, Ink.isWhite(state.getNonStrokingColor()), clip);
    }
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A gradient is no line.
  }
}
