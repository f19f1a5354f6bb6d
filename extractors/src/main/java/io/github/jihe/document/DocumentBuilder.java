package io.github.jihe.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers blocks and tables, finds out which paragraphs are headings, and keeps the section path.
 * One use, one thread; a reader calls it in reading order.
 */
public final class DocumentBuilder {
  private final String format;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> furniture = new ArrayList<>();
  private final List<String> losses = new ArrayList<>();
  private final List<Heading> open = new ArrayList<>();
  private Problem.Code lossCode = Problem.Code.UNSUPPORTED;
  private int tables;

  public DocumentBuilder(String format) {
    this.format = format;
  }

  private Location next(int page) {
    String section =
        String.join(
            " / ",
            open.stream().map(heading -> heading.text().replaceAll("\\s+", " ").strip()).toList());
    return new Location(page, section, blocks.size() + 1, 0, 0, 0);
  }

  /**
   * Adds a paragraph, or a heading if it is numbered and short like one; blank text adds nothing.
   *
   * @param page from 1, or 0
   */
  public DocumentBuilder paragraph(String text, int page) {
    return paragraph(text, page, 0);
  }

  /**
   * Adds a paragraph whose outline level the file itself gives.
   *
   * @param outlineLevel from 1 for a heading, 0 if the file does not say
   */
  public DocumentBuilder paragraph(String text, int page, int outlineLevel) {
    String clean = text.strip();
    if (clean.isEmpty()) {
      return this;
    }
    int numbered = HeadingNumber.levelOf(clean);
    if (numbered > 0 || (outlineLevel > 0 && clean.length() <= HeadingNumber.LONGEST)) {
      heading(clean, page, numbered > 0 ? numbered : outlineLevel);
    } else {
      blocks.add(new Paragraph(next(page), clean));
    }
    return this;
  }

  private void heading(String text, int page, int level) {
    open.removeIf(outer -> outer.level() >= level);
    Heading heading = new Heading(next(page), level, text);
    blocks.add(heading);
    open.add(heading);
  }

  /** Adds a table; an empty grid adds nothing. */
  public DocumentBuilder table(Grid grid, int page) {
    return table(grid, page, "", false);
  }

  /** Adds a table that is a sheet, with the sheet's name and whether it is hidden. */
  public DocumentBuilder table(Grid grid, int page, String caption, boolean hidden) {
    return table(grid, page, caption, hidden, 0, 0);
  }

  /** The same, with the sheet's row and column in which the grid begins. */
  public DocumentBuilder table(
      Grid grid, int page, String caption, boolean hidden, int firstRow, int firstColumn) {
    if (grid.isEmpty()) {
      return this;
    }
    tables++;
    Location place = next(page);
    Location location = new Location(page, place.section(), place.block(), tables, 0, 0);
    blocks.add(
        new Table(
            location,
            grid.rows(),
            grid.columns(),
            grid.filled(),
            caption,
            hidden,
            firstRow,
            firstColumn));
    return this;
  }

  /** Keeps a running head, a footer or a page number apart from the text. */
  public DocumentBuilder furniture(String text) {
    if (!text.isBlank()) {
      furniture.add(text.strip());
    }
    return this;
  }

  /** Says that this program cannot read something: one Chinese sentence. */
  public DocumentBuilder loss(String sentence) {
    return loss(Problem.Code.UNSUPPORTED, sentence);
  }

  /** Says that something could not be read, and why: one Chinese sentence. */
  public DocumentBuilder loss(Problem.Code code, String sentence) {
    if (losses.isEmpty()) {
      lossCode = code;
    }
    if (!losses.contains(sentence)) {
      losses.add(sentence);
    }
    return this;
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  public Document build() {
    return new Document(format, blocks, furniture, losses, lossCode);
  }
}
