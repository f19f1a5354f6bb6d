package io.github.jihe.readers.word;

import org.apache.poi.hwpf.model.PAPX;

/**
 * What a .doc says about one paragraph.
 *
 * @param start position of its first character
 * @param end position behind its mark
 * @param depth tables that it is in: 0 none, 1 a table, 2 a nested one
 * @param isCellEnd whether its mark ends a cell of a nested table
 * @param isRowEnd whether it is the mark that ends a row and says what its cells are
 * @param list number of the list's override, 0 for none
 * @param outlineLevel from 1 for a heading, 0 for body text
 * @param isContents whether it is a line of a table of contents, by its style
 * @param modifiers as stored, the style's number first
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record DocParagraph(
    int start,
    int end,
    int style,
    int depth,
    boolean isCellEnd,
    boolean isRowEnd,
    int list,
    int level,
    int outlineLevel,
    boolean isContents,
    byte[] modifiers) {

  /** Deeper nesting is read as if it were this deep. */
  private static final int DEEPEST = 20;

  private static final byte[] NO_MODIFIERS = {0, 0};

  static DocParagraph of(PAPX papx, DocStyles styles) {
    byte[] modifiers = papx.getGrpprl();
    if (modifiers == null || modifiers.length < 2) {
      modifiers = NO_MODIFIERS;
    }
    int style = (modifiers[0] & 0xFF) | (modifiers[1] & 0xFF) << 8;
    DocStyles.Style inherited = styles.get(style);
    int list = inherited.list();
    int level = inherited.level();
    int outline = inherited.outline();
    boolean inTable = false;
    boolean isRowEnd = false;
    boolean isInnerRowEnd = false;
    boolean isInnerCell = false;
    int depth = 0;
    for (Sprms each = new Sprms(modifiers, 2); each.next(); ) {
      switch (each.code()) {
        case Sprms.P_IN_TABLE -> inTable = each.isOn();
        case Sprms.P_ROW_END -> isRowEnd = each.isOn();
        case Sprms.P_INNER_ROW_END -> isInnerRowEnd = each.isOn();
        case Sprms.P_INNER_CELL -> isInnerCell = each.isOn();
        case Sprms.P_DEPTH -> depth = each.signed32(0);
        case Sprms.P_DEPTH_CHANGE -> depth += each.signed32(0);
        case Sprms.P_ILVL -> level = each.unsigned8(0);
        case Sprms.P_ILFO -> list = each.signed16(0);
        case Sprms.P_OUTLINE -> outline = each.unsigned8(0);
        default -> {}
      }
    }
    depth = Math.max(inTable ? 1 : 0, Math.min(DEEPEST, depth));
    return new DocParagraph(
        papx.getStart(),
        papx.getEnd(),
        style,
        depth,
        isInnerCell,
        depth > 1 ? isInnerRowEnd : isRowEnd,
        list,
        Math.max(0, Math.min(ListCounter.LEVELS - 1, level)),
        outline >= 0 && outline < DocStyles.BODY_TEXT ? outline + 1 : 0,
        inherited.isContents(),
        modifiers);
  }
}
