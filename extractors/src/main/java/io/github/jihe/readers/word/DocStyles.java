package io.github.jihe.readers.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;

/** What the styles of a .doc say about outline levels, list numbers and hidden text. */
final class DocStyles {
  static final int BODY_TEXT = 9;
  private static final int NO_STYLE = 0x0FFF;

  /** A style with all that it inherits; {@code outline} is 0 to 8, or {@link #BODY_TEXT}. */
  record Style(int list, int level, int outline, boolean hidden, boolean isContents) {
    private static final Style PLAIN = new Style(0, 0, BODY_TEXT, false, false);
  }

  private final StyleSheet sheet;
  private final Map<Integer, Style> known = new HashMap<>();

  /**
   * @param sheet null for a document without styles, as POI gives them
   */
  DocStyles(StyleSheet sheet) {
    this.sheet = sheet;
  }

  Style get(int number) {
    Style style = known.get(number);
    if (style == null) {
      style = resolve(number, new HashSet<>());
      known.put(number, style);
    }
    return style;
  }

  private Style resolve(int number, Set<Integer> seen) {
    StyleDescription own =
        sheet == null || number < 0 || number >= sheet.numStyles()
            ? null
            : sheet.getStyleDescription(number);
    if (own == null || !seen.add(number)) {
      return Style.PLAIN;
    }
    Style base = own.getBaseStyle() == NO_STYLE ? Style.PLAIN : resolve(own.getBaseStyle(), seen);
    int list = base.list();
    int level = base.level();
    boolean hidden = base.hidden();
    // The built-in headings are the styles 1 to 9, whatever else they say.
    int outline = number >= 1 && number <= BODY_TEXT ? number - 1 : base.outline();
    byte[] paragraph = own.getPAPX();
    if (paragraph != null) {
      for (Sprms each = new Sprms(paragraph, 2); each.next(); ) {
        switch (each.code()) {
          case Sprms.P_ILVL -> level = each.unsigned8(0);
          case Sprms.P_ILFO -> list = each.signed16(0);
          case Sprms.P_OUTLINE -> outline = each.unsigned8(0);
          default -> {}
        }
      }
    }
    byte[] characters = own.getCHPX();
    if (characters != null) {
      for (Sprms each = new Sprms(characters, 0); each.next(); ) {
        hidden = each.code() == Sprms.C_HIDDEN ? each.isOn() : hidden;
      }
    }
    String name = own.getName() == null ? "" : own.getName().toLowerCase(Locale.ROOT);
    return new Style(list, level, outline, hidden, name.matches("(toc|contents|目录)\\s*\\d"));
  }
}
