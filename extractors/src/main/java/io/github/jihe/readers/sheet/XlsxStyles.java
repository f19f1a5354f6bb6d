package io.github.jihe.readers.sheet;

import io.github.jihe.readers.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;

/** Which number format each cell style has (xl/styles.xml). */
final class XlsxStyles {
  private final CellFormats formats;
  private final List<Integer> formatIds = new ArrayList<>();
  private final List<DisplayFormat> compiled = new ArrayList<>();

  XlsxStyles(CellFormats formats) {
    this.formats = formats;
  }

  void read(XmlPart xml) throws UnreadableFileException {
    boolean inCells = false;
    while (xml.nextElement()) {
      switch (xml.name()) {
        case "numFmt" -> {
          int id = xml.number("numFmtId", -1);
          // Differential formats (dxf) may use the number of another format again.
          if (id >= 0 && formatIds.isEmpty()) {
            formats.define(id, XlsxStrings.unescape(xml.attribute("formatCode")));
          }
        }
        case "cellXfs" -> inCells = true;
        case "cellStyles", "dxfs", "cellStyleXfs" -> inCells = false;
        case "xf" -> {
          if (inCells) {
            formatIds.add(xml.number("numFmtId", 0));
          }
        }
        default -> {
          // Fonts, fills and borders.
        }
      }
    }
  }

  /** The number format of a style; General if the workbook does not know the style. */
  DisplayFormat format(int style) {
    while (compiled.size() < formatIds.size()) {
      compiled.add(formats.byId(formatIds.get(compiled.size())));
    }
    return style >= 0 && style < compiled.size() ? compiled.get(style) : formats.byId(0);
  }
}
