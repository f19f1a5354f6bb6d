package io.github.jihe.readers.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** The characters of fonts, each looked up once, and how well each font is mapped. */
final class FontSigns {
  /** Stands for a sign whose character the file does not tell. */
  static final String UNKNOWN = "\uFFFD";

  private final IdentityHashMap<PDFont, Known> fonts = new IdentityHashMap<>();

  /** One font. */
  static final class Known {
    private final Map<Integer, String> signs = new HashMap<>();
    final double height;

    Known(double height) {
      this.height = height;
    }
  }

  Known of(PDFont font) {
    return fonts.computeIfAbsent(font, f -> new Known(emHeight(f)));
  }

  /**
   * The em of a font, as a share of the font size: only fonts drawn by procedures differ from 1.
   */
  private static double emHeight(PDFont font) {
    if (!(font instanceof PDType3Font)) {
      return 1;
    }
    try {
      double height =
          Math.abs(font.getBoundingBox().getHeight() * font.getFontMatrix().getScaleY());
      return height > 0.05 && height < 20 ? height : 1;
    } catch (IOException | RuntimeException e) {
      return 1; // the size only helps to tell lines apart
    }
  }

  String text(PDFont font, Known known, int code) {
    return known.signs.computeIfAbsent(code, c -> lookUp(font, c));
  }

  private static String lookUp(PDFont font, int code) {
    String text;
    try {
      text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    } catch (RuntimeException e) {
      text = null; // a broken table of characters is none
    }
    if (text == null || text.isEmpty()) {
      return code == 32 && font instanceof PDSimpleFont ? " " : UNKNOWN;
    }
    boolean control = text.chars().allMatch(c -> c < 0x20 || c == 0x7F || c == 0xFFFD);
    if (control) {
      return text.equals("\t") || text.equals("\n") || text.equals("\r") ? " " : UNKNOWN;
    }
    return text.replace('\u00A0', ' ').replaceAll("[\\x00-\\x1F]", "");
  }
}
