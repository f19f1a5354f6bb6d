package io.github.jihe.readers.word;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.model.FontTable;

/** The characters of a .doc as they are shown: deleted and hidden ones and field codes are not. */
final class DocText {
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATOR = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char LINE_BREAK = 0x0B;
  private static final char HARD_HYPHEN = 0x1E;
  private static final char SYMBOL = '(';
  private static final int SAME_AS_STYLE = 0x80;

  private final StringBuilder text;
  private final List<CHPX> runs;
  private final DocStyles styles;
  private final FontTable fonts;
  private int lastRun;

  DocText(HWPFDocument document, DocStyles styles) {
    this.text = document.getText();
    this.runs = document.getCharacterTable().getTextRuns();
    this.styles = styles;
    this.fonts = document.getFontTable();
  }

  int length() {
    return text.length();
  }

  char at(int position) {
    return position >= 0 && position < text.length() ? text.charAt(position) : 0;
  }

  /** How the characters of a run look. */
  private record Look(boolean deleted, boolean hidden, int symbolFont, int symbol, int font) {
    private static final Look PLAIN = new Look(false, false, -1, 0, -1);
  }

  /** Whether the mark at the end of a paragraph or row is deleted or hidden. */
  boolean isGone(int position, int style) {
    int index = runAt(position);
    if (index >= runs.size() || runs.get(index).getStart() > position) {
      return false;
    }
    Look look = look(runs.get(index), isHidden(style));
    return look.deleted() || look.hidden();
  }

  /** Adds the characters from {@code start} up to {@code end}. */
  void show(int start, int end, int style, Fields fields, StringBuilder out) {
    int stop = Math.min(end, text.length());
    boolean isStyleHidden = isHidden(style);
    int index = runAt(start);
    int at = Math.max(0, start);
    while (at < stop) {
      Look look = isStyleHidden ? new Look(false, true, -1, 0, -1) : Look.PLAIN;
      int runEnd = stop;
      if (index < runs.size()) {
        CHPX run = runs.get(index);
        if (run.getStart() > at) {
          runEnd = Math.min(stop, run.getStart());
        } else {
          look = look(run, isStyleHidden);
          runEnd = Math.min(stop, run.getEnd());
          index++;
        }
      }
      if (!look.deleted()) {
        show(at, Math.max(at, runEnd), look, fields, out);
      }
      at = Math.max(at, runEnd);
    }
  }

  private void show(int start, int end, Look look, Fields fields, StringBuilder out) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == FIELD_BEGIN) {
        fields.begin();
      } else if (c == FIELD_SEPARATOR) {
        fields.separate();
      } else if (c == FIELD_END) {
        fields.end();
      } else if (fields.isCode()) {
        fields.code(String.valueOf(c));
      } else if (!look.hidden()) {
        show(c, look, out);
      }
    }
  }

  private void show(char c, Look look, StringBuilder out) {
    if (c == SYMBOL && look.symbolFont() >= 0) {
      out.append(SymbolFonts.show(font(look.symbolFont()), look.symbol()));
    } else if (c >= ' ') {
      out.append(SymbolFonts.isPrivate(c) ? SymbolFonts.show(font(look.font()), c) : c);
    } else if (c == '\t') {
      out.append(c);
    } else if (c == LINE_BREAK) {
      out.append('\n');
    } else if (c == HARD_HYPHEN) {
      out.append('-');
    }
  }

  private String font(int number) {
    if (fonts == null || number < 0) {
      return "";
    }
    Ffn[] names = fonts.getFontNames();
    if (names == null || number >= names.length || names[number] == null) {
      return "";
    }
    String name = names[number].getMainFontName();
    return name == null ? "" : name;
  }

  private boolean isHidden(int style) {
    return styles.get(style).hidden();
  }

  private Look look(CHPX run, boolean isStyleHidden) {
    boolean deleted = false;
    boolean hidden = isStyleHidden;
    int symbolFont = -1;
    int symbol = 0;
    int font = -1;
    for (Sprms each = new Sprms(run.getGrpprl(), 0); each.next(); ) {
      switch (each.code()) {
        case Sprms.C_DELETED -> deleted = each.isOn();
        case Sprms.C_STYLE -> hidden |= isHidden(each.operand16(0));
        case Sprms.C_HIDDEN -> {
          int value = each.unsigned8(0);
          boolean isRelative = (value & SAME_AS_STYLE) != 0;
          hidden = isRelative ? isStyleHidden ^ ((value & 1) != 0) : value != 0;
        }
        case Sprms.C_SYMBOL -> {
          symbolFont = each.operand16(0);
          symbol = each.operand16(2);
        }
        case Sprms.C_FONT -> font = each.operand16(0);
        default -> {}
      }
    }
    return new Look(deleted, hidden, symbolFont, symbol, font);
  }

  /** Index of the first run that ends behind a position. */
  private int runAt(int position) {
    boolean goesOn =
        lastRun < runs.size()
            && runs.get(lastRun).getEnd() > position
            && (lastRun == 0 || runs.get(lastRun - 1).getEnd() <= position);
    if (goesOn) {
      return lastRun;
    }
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).getEnd() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    lastRun = low;
    return low;
  }
}
