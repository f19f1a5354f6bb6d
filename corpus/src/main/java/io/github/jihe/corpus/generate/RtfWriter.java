package io.github.jihe.corpus.generate;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Rich text as Word and WPS write it in China: Chinese in bytes of GBK, what GBK lacks by number;
 * wide cells have their right edge, tall ones go on as merged ones below.
 *
 * @param ending a name with {@code .doc} is what many programs give to rich text
 */
record RtfWriter(String name, String ending) implements SampleWriter {
  private static final Charset GBK = Charset.forName("GBK");

  /** Of the page, in twentieths of a point, between its margins. */
  private static final int WIDTH = 9638;

  private static final String HEAD =
      """
      {\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}
      \\paperw11906\\paperh16838\\margl1134\\margr1134\\margt1134\\margb1134
      """;

  private static final String BORDERS =
      "\\clbrdrt\\brdrs\\brdrw10\\clbrdrl\\brdrs\\brdrw10"
          + "\\clbrdrb\\brdrs\\brdrw10\\clbrdrr\\brdrs\\brdrw10";

  @Override
  public byte[] write(Sample sample) {
    StringBuilder text = new StringBuilder(HEAD);
    for (Piece piece : sample.layout()) {
      if (piece instanceof Piece.Line line) {
        text.append(format(line.level())).append(escaped(sample.fill(line.pattern())));
        text.append("\\par\n");
      } else if (piece instanceof Sheet sheet) {
        table(sample, sheet, text);
      }
    }
    return text.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String format(int level) {
    return switch (level) {
      case 0 -> "\\pard\\plain\\f0\\fs24\\fi480 ";
      case 1 -> "\\pard\\plain\\f0\\fs32\\qc\\outlinelevel0 ";
      default -> "\\pard\\plain\\f0\\fs26\\outlinelevel%d ".formatted(level - 1);
    };
  }

  private static void table(Sample sample, Sheet sheet, StringBuilder text) {
    for (int row = 0; row < sheet.rows(); row++) {
      StringBuilder edges = new StringBuilder("\\trowd\\trgaph60\\trleft0");
      StringBuilder cells = new StringBuilder("\\pard\\plain\\intbl\\f0\\fs18 ");
      int column = 0;
      while (column < sheet.columns()) {
        SheetCell cell = sheet.at(row, column);
        boolean begins = cell.row() == row;
        column = cell.column() + cell.columnSpan();
        if (cell.rowSpan() > 1) {
          edges.append(begins ? "\\clvmgf" : "\\clvmrg");
        }
        edges.append(BORDERS).append("\\cellx").append(WIDTH * column / sheet.columns());
        cells.append(begins ? escaped(sample.fill(cell.pattern())) : "").append("\\cell ");
      }
      text.append(edges).append('\n').append(cells).append("\\row\n");
    }
    text.append("\\pard\\plain\\par\n");
  }

  private static String escaped(String text) {
    CharsetEncoder gbk = GBK.newEncoder();
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        escaped.append("\\line ");
      } else if (c == '\\' || c == '{' || c == '}') {
        escaped.append('\\').append(c);
      } else if (c < 0x80) {
        escaped.append(c);
      } else if (gbk.canEncode(c)) {
        for (byte part : String.valueOf(c).getBytes(GBK)) {
          escaped.append("\\'%02x".formatted(part & 0xff));
        }
      } else {
        escaped.append("\\u").append((short) c).append('?');
      }
    }
    return escaped.toString();
  }
}
