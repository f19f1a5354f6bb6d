package io.github.jihe.readers.pdf;

import io.github.jihe.layout.PageContent;

/**
 * A parsed page.
 *
 * @param pictureShare how much of the page pictures cover, at most 1
 * @param curves how many curved outlines are filled: letters drawn as shapes
 * @param unmapped how many signs have no character, for want of a table in their font
 * @param damaged whether a part of its content failed to run
 */
record PdfPage(
    PageContent content, double pictureShare, int curves, int unmapped, boolean damaged) {

  /** Fewer signs than this beside a page-filling picture are a stamp or a page number. */
  private static final int FEW = 12;

  private static final double MOST_OF_A_PAGE = 0.4;
  private static final int MANY_CURVES = 300;

  boolean isPicture() {
    long read = content.glyphs().stream().filter(glyph -> !glyph.text().isBlank()).count();
    return read < FEW && (pictureShare >= MOST_OF_A_PAGE || curves >= MANY_CURVES);
  }
}
