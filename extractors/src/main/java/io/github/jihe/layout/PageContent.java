package io.github.jihe.layout;

import io.github.jihe.document.Box;
import java.util.List;

/**
 * What a page shows, as a person holds it: after any rotation that the file asks for.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs in the order of the file
 * @param rulings in any order
 * @param shades filled rectangles too thick for a line, not white
 */
public record PageContent(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<Box> shades) {

  public PageContent {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
    shades = List.copyOf(shades);
  }
}
