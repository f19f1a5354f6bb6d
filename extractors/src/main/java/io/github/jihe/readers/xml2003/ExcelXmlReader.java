package io.github.jihe.readers.xml2003;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Grid;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Workbooks as Excel 2003 XML ("XML 表格 2003", SpreadsheetML): one table a sheet, numbers as
 * displayed, hidden rows and columns left out.
 */
public final class ExcelXmlReader implements DocumentReader {
  private static final int MAX_ROW = 1_048_576;
  private static final int MAX_COLUMN = 16_384;

  /** Formats that the file names instead of spelling them out. */
  private static final Map<String, String> NAMED_FORMATS =
      Map.of(
          "General Number", "General",
          "Fixed", "0.00",
          "Standard", "#,##0.00",
          "Percent", "0.00%",
          "Scientific", "0.00E+00",
          "Short Date", "yyyy/m/d",
          "Long Date", "yyyy\"年\"m\"月\"d\"日\"",
          "General Date", "yyyy/m/d h:mm");

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/vnd.ms-spreadsheetml");
  }

  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    XmlTree.Parsed parsed = XmlTree.parse(input.bytes(), limits);
    DocumentBuilder builder = new DocumentBuilder("xml");
    if (parsed.isCut()) {
      builder.loss(Problem.Code.CORRUPT, "文件不完整，只读出了前面的部分");
    }
    Map<String, String> formats = formats(parsed.root());
    long positions = 0;
    int number = 0;
    for (XmlTree sheet : parsed.root().children("Worksheet").toList()) {
      number++;
      Grid grid = new SheetGrid(number, formats).of(sheet, limits.cells() - positions);
      positions += (long) grid.rows() * grid.columns();
      boolean isHidden =
          sheet
              .child("WorksheetOptions")
              .flatMap(options -> options.child("Visible"))
              .map(visible -> visible.wholeText().contains("Hidden"))
              .orElse(false);
      builder.table(grid, number, sheet.attribute("Name"), isHidden);
    }
    return builder.build();
  }

  private static Map<String, String> formats(XmlTree workbook) {
    Map<String, String> formats = new HashMap<>();
    List<XmlTree> styles =
        workbook.child("Styles").map(all -> all.children("Style").toList()).orElse(List.of());
    for (XmlTree style : styles) {
      String inherited = formats.getOrDefault(style.attribute("Parent"), "");
      String format = style.child("NumberFormat").map(f -> f.attribute("Format")).orElse(inherited);
      formats.put(style.attribute("ID"), NAMED_FORMATS.getOrDefault(format, format));
    }
    return formats;
  }

  /** Fills the grid of one sheet. */
  private static final class SheetGrid {
    private final int page;
    private final Map<String, String> formats;
    private final DataFormatter formatter = new DataFormatter();
    private final Grid grid = new Grid();
    private final Map<Integer, Integer> shownColumns = new HashMap<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();

    SheetGrid(int page, Map<String, String> formats) {
      this.page = page;
      this.formats = formats;
    }

    Grid of(XmlTree sheet, long positionsLeft) throws UnreadableFileException {
      List<XmlTree> tables = sheet.children("Table").toList();
      for (XmlTree table : tables) {
        hideColumns(table);
        int stored = 0;
        int row = 0;
        for (XmlTree line : table.children("Row").toList()) {
          stored = line.number("Index", stored + 1, MAX_ROW);
          if (line.attribute("Hidden").equals("1") || line.child("Cell").isEmpty()) {
            continue;
          }
          row++;
          addRow(line, row);
          if ((long) grid.rows() * grid.columns() > positionsLeft) {
            throw new UnreadableFileException(Problem.Code.TOO_LARGE, "工作表过大，超过了可以处理的上限，请拆分后报送");
          }
        }
      }
      return grid;
    }

    private void hideColumns(XmlTree table) {
      int column = 0;
      for (XmlTree declared : table.children("Column").toList()) {
        column = declared.number("Index", column + 1, MAX_COLUMN);
        int span = declared.number("Span", 0, MAX_COLUMN - column);
        for (int c = column; c <= column + span; c++) {
          if (declared.attribute("Hidden").equals("1")) {
            hiddenColumns.add(c);
          }
        }
        column += span;
      }
    }

    private void addRow(XmlTree line, int row) {
      int column = 0;
      for (XmlTree cell : line.children("Cell").toList()) {
        column = cell.number("Index", column + 1, MAX_COLUMN);
        int width = 1 + cell.number("MergeAcross", 0, MAX_COLUMN - column);
        int height = 1 + cell.number("MergeDown", 0, 10_000);
        int shownWidth = shown(column + width) - shown(column);
        if (shownWidth > 0) {
          grid.add(filled(cell, row, shown(column), height, shownWidth));
        }
        column += width - 1;
      }
    }

    /** The column's number without the hidden ones before it. */
    private int shown(int column) {
      return shownColumns.computeIfAbsent(
          column, c -> c - (int) hiddenColumns.stream().filter(hidden -> hidden < c).count());
    }

    private Cell filled(XmlTree cell, int row, int column, int height, int width) {
      Optional<XmlTree> data = cell.child("Data");
      String text = data.map(XmlTree::wholeText).orElse("").strip();
      String type = data.map(d -> d.attribute("Type")).orElse("");
      String format = formats.getOrDefault(cell.attribute("StyleID"), "");
      Optional<BigDecimal> stored = type.equals("Number") ? parse(text) : Optional.empty();
      String displayed =
          switch (type) {
            case "Number" -> stored.map(number -> display(number, text, format)).orElse(text);
            case "DateTime" -> date(text, format);
            case "Boolean" -> text.equals("1") ? "TRUE" : "FALSE";
            default -> text.replace("\r\n", "\n").replace('\r', '\n');
          };
      return new Cell(row, column, height, width, displayed, page, Optional.empty(), stored);
    }

    private static Optional<BigDecimal> parse(String text) {
      return text.length() < 40 && text.matches("[-+]?[0-9.]+([eE][-+]?\\d{1,3})?")
          ? number(text)
          : Optional.empty();
    }

    private static Optional<BigDecimal> number(String text) {
      try {
        return Optional.of(new BigDecimal(text));
      } catch (NumberFormatException twoPoints) {
        return Optional.empty();
      }
    }

    private String display(BigDecimal number, String text, String format) {
      if (format.isEmpty() || format.equals("General") || format.equals("@")) {
        return formatter.formatRawCellContents(number.doubleValue(), 0, "General");
      }
      try {
        return formatter.formatRawCellContents(number.doubleValue(), 164, format).strip();
      } catch (RuntimeException unknownFormat) {
        return text;
      }
    }

    private String date(String text, String format) {
      try {
        LocalDateTime time = LocalDateTime.parse(text);
        return format.isEmpty()
            ? time.toLocalDate().toString()
            : formatter.formatRawCellContents(DateUtil.getExcelDate(time), 164, format);
      } catch (DateTimeParseException | IllegalArgumentException unknown) {
        return text;
      }
    }
  }
}
