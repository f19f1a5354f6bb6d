package io.github.jihe.readers.ofd;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.jihe.layout.Glyph;
import io.github.jihe.layout.LineCollector;
import io.github.jihe.layout.PageContent;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import io.github.jihe.readers.parts.Xml;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** One page as its content and templates draw it. */
final class OfdPage {
  /** Points in a millimetre. */
  private static final double SCALE = 72 / 25.4;

  /** Fewer signs than this beside a page-filling picture are a stamp or a page number. */
  private static final int FEW = 12;

  private static final double MOST_OF_A_PAGE = 0.4;
  private static final int MANY_CURVES = 300;
  private static final int LONGEST_PATH = 4_000_000;
  private static final double USUAL_LINE = 0.353;

  private final Budget budget;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final LineCollector lines = new LineCollector();
  private final Set<String> templates = new LinkedHashSet<>();
  private PageSize size;
  private double pictures;
  private long curves;
  private int unmapped;

  OfdPage(PageSize size, Budget budget) {
    this.size = size;
    this.budget = budget;
  }

  /** Draws what an element says; elements that hold others are passed through. */
  void element(Xml xml) throws XMLStreamException, UnreadableFileException {
    switch (xml.name()) {
      case "PhysicalBox" -> PageSize.parse(OfdFile.text(xml, 200)).ifPresent(s -> size = s);
      case "Template" -> templates.add(xml.attribute("TemplateID"));
      case "TextObject" -> text(xml);
      case "PathObject" -> path(xml);
      case "ImageObject" -> picture(xml);
      case "Actions", "Clips", "FillColor", "StrokeColor" -> xml.skip();
      default -> {}
    }
  }

  private static boolean isVisible(Xml xml) {
    return !xml.attribute("Visible").equals("false");
  }

  /** From the object's own space to the page in points. */
  private static AffineTransform space(Xml xml) {
    AffineTransform space = AffineTransform.getScaleInstance(SCALE, SCALE);
    double[] boundary = Numerals.parse(xml.attribute("Boundary"), 4);
    if (boundary.length >= 2) {
      space.translate(boundary[0], boundary[1]);
    }
    double[] own = Numerals.parse(xml.attribute("CTM"), 6);
    if (own.length == 6) {
      space.concatenate(new AffineTransform(own));
    }
    return space;
  }

  private void text(Xml xml) throws XMLStreamException, UnreadableFileException {
    if (!isVisible(xml)) {
      xml.skip();
      return;
    }
    TextRun run =
        new TextRun(
            space(xml),
            Numerals.value(xml.attribute("Size"), 0),
            Numerals.value(xml.attribute("HScale"), 1),
            xml.number("CharDirection", 0));
    double x = 0;
    double y = 0;
    int event;
    while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
      if (event != START_ELEMENT) {
        continue;
      }
      if (xml.name().equals("TextCode")) {
        x = Numerals.value(xml.attribute("X"), x);
        y = Numerals.value(xml.attribute("Y"), y);
        String across = xml.attribute("DeltaX");
        String down = xml.attribute("DeltaY");
        String signs = OfdFile.text(xml, LONGEST_PATH);
        budget.characters(signs.length());
        unmapped += run.add(signs, x, y, across, down, glyphs);
      } else {
        xml.skip();
      }
    }
  }

  private void path(Xml xml) throws XMLStreamException {
    if (!isVisible(xml)) {
      xml.skip();
      return;
    }
    AffineTransform space = space(xml);
    boolean strokes = !xml.attribute("Stroke").equals("false");
    boolean fills = xml.attribute("Fill").equals("true");
    double thickness =
        Numerals.value(xml.attribute("LineWidth"), USUAL_LINE)
            * Math.sqrt(Math.abs(space.getDeterminant()));
    String data = "";
    boolean whiteLine = false;
    boolean whiteArea = false;
    int event;
    while ((event = xml.next()) != END_ELEMENT && event != END_DOCUMENT) {
      if (event != START_ELEMENT) {
        continue;
      }
      String name = xml.name();
      if (name.equals("AbbreviatedData")) {
        data = OfdFile.text(xml, LONGEST_PATH);
      } else {
        boolean white = isWhite(xml);
        whiteLine |= white && name.equals("StrokeColor");
        whiteArea |= white && name.equals("FillColor");
        xml.skip();
      }
    }
    PathData path = new PathData(space);
    path.read(data);
    Rectangle2D page = new Rectangle2D.Double(0, 0, size.width() * SCALE, size.height() * SCALE);
    if (strokes && !whiteLine) {
      lines.stroke(path.outline(), thickness, page);
    }
    if (fills) {
      lines.fill(path.outline(), whiteArea, page);
      path.outline().subpaths().forEach(subpath -> curves += subpath.isCurved() ? 1 : 0);
    }
  }

  /** Whether a colour cannot be seen on paper. */
  private static boolean isWhite(Xml xml) {
    if (xml.attribute("Alpha").equals("0")) {
      return true;
    }
    double[] value = Numerals.parse(xml.attribute("Value"), 5);
    return value.length == 3 && value[0] >= 250 && value[1] >= 250 && value[2] >= 250;
  }

  private void picture(Xml xml) throws XMLStreamException {
    double[] box = Numerals.parse(xml.attribute("Boundary"), 4);
    if (box.length == 4 && isVisible(xml)) {
      double wide = Math.min(size.width(), box[0] + box[2]) - Math.max(0, box[0]);
      double high = Math.min(size.height(), box[1] + box[3]) - Math.max(0, box[1]);
      pictures += Math.max(0, wide) * Math.max(0, high);
    }
    xml.skip();
  }

  /** The templates that the page asks for, by id. */
  Set<String> templates() {
    return templates;
  }

  /** How many signs the page draws whose characters the file does not tell. */
  int unmapped() {
    return unmapped;
  }

  /** Whether the page is a scan, or letters drawn as shapes. */
  boolean isPicture() {
    long read = glyphs.stream().filter(glyph -> !glyph.text().isBlank()).count();
    boolean covered = pictures >= MOST_OF_A_PAGE * size.width() * size.height();
    return read < FEW && (covered || curves >= MANY_CURVES);
  }

  PageContent content(int number) {
    return new PageContent(
        number,
        size.width() * SCALE,
        size.height() * SCALE,
        glyphs,
        lines.rulings(),
        lines.shades());
  }
}
