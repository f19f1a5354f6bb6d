package io.github.jihe.readers.sheet;

import io.github.jihe.readers.UnreadableFileException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderFooterBase;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Takes the records of a BIFF8 stream in their order and fills one {@link SheetModel} a sheet. */
final class XlsListener extends AbortableHSSFListener {
  private final Budget budget;
  private final List<SheetModel> sheets;
  private final CellFormats formats = new CellFormats();
  private final List<Integer> formatIds = new ArrayList<>();
  private final List<DisplayFormat> compiled = new ArrayList<>();
  private final List<BoundSheetRecord> listed = new ArrayList<>();
  private Optional<SSTRecord> strings = Optional.empty();
  private Optional<SheetModel> open = Optional.empty();
  private Optional<FormulaRecord> awaited = Optional.empty();
  private int depth;
  private int begun;
  private boolean comment;

  XlsListener(Budget budget, List<SheetModel> sheets) {
    this.budget = budget;
    this.sheets = sheets;
  }

  @Override
  public short abortableProcessRecord(Record raw) throws HSSFUserException {
    try {
      if (raw instanceof BOFRecord bof) {
        begin(bof);
      } else if (raw instanceof EOFRecord) {
        depth = Math.max(0, depth - 1);
      } else if (open.isEmpty()) {
        global(raw);
      } else if (depth == 1) {
        // Charts inside of a sheet bring copies of its figures, one level deeper.
        inSheet(raw, open.get());
      }
      return 0;
    } catch (UnreadableFileException e) {
      throw new HSSFUserException(e);
    }
  }

  private void begin(BOFRecord bof) {
    depth++;
    if (depth > 1 || bof.getType() == BOFRecord.TYPE_WORKBOOK) {
      return;
    }
    BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(listed);
    boolean known = begun < ordered.length;
    String name = known ? ordered[begun].getSheetname() : "";
    int number = known ? listed.indexOf(ordered[begun]) + 1 : begun + 1;
    boolean hidden = known && (ordered[begun].isHidden() || ordered[begun].isVeryHidden());
    begun++;
    SheetModel sheet = new SheetModel(name, number, hidden, budget);
    open = Optional.of(sheet);
    awaited = Optional.empty();
    if (bof.getType() == BOFRecord.TYPE_WORKSHEET) {
      sheets.add(sheet);
    }
  }

  private void global(Record raw) {
    if (raw instanceof BoundSheetRecord sheet) {
      listed.add(sheet);
    } else if (raw instanceof SSTRecord table) {
      strings = Optional.of(table);
    } else if (raw instanceof FormatRecord format) {
      formats.define(format.getIndexCode(), format.getFormatString());
    } else if (raw instanceof ExtendedFormatRecord style) {
      formatIds.add((int) style.getFormatIndex());
    } else if (raw instanceof DateWindow1904Record window && window.getWindowing() == 1) {
      formats.use1904();
    }
  }

  private void inSheet(Record raw, SheetModel sheet) throws UnreadableFileException {
    if (raw instanceof CellRecord cell) {
      cell(cell, sheet);
    } else if (raw instanceof StringRecord result) {
      if (awaited.isPresent()) {
        text(result.getString(), awaited.get(), sheet);
      }
      awaited = Optional.empty();
    } else if (raw instanceof LabelRecord label) {
      String text = format(label.getXFIndex()).show(label.getValue());
      sheet.text(label.getRow() + 1, label.getColumn() + 1, text);
    } else if (raw instanceof MergeCellsRecord merges) {
      for (int i = 0; i < merges.getNumAreas(); i++) {
        CellRangeAddress area = merges.getAreaAt(i);
        sheet.merge(
            new Span(
                area.getFirstRow() + 1,
                area.getFirstColumn() + 1,
                area.getLastRow() + 1,
                area.getLastColumn() + 1));
      }
    } else if (raw instanceof HeaderFooterBase furniture) {
      sheet.furniture(Texts.headerFooter(furniture.getText()));
    } else if (raw instanceof WindowTwoRecord window && !window.getDisplayZeros()) {
      sheet.hideZeros();
    } else if (raw instanceof ObjRecord object) {
      comment =
          object.getSubRecords().stream()
              .anyMatch(
                  part ->
                      part instanceof CommonObjectDataSubRecord data
                          && data.getObjectType() == CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT);
    } else if (raw instanceof TextObjectRecord box && !comment) {
      for (String paragraph : box.getStr().getString().split("\n", -1)) {
        sheet.drawing(paragraph);
      }
    }
  }

  private void cell(CellRecord cell, SheetModel sheet) throws UnreadableFileException {
    if (cell instanceof LabelSSTRecord label) {
      int index = label.getSSTIndex();
      if (strings.isPresent() && index >= 0 && index < strings.get().getNumUniqueStrings()) {
        text(strings.get().getString(index).getString(), cell, sheet);
      }
    } else if (cell instanceof NumberRecord number) {
      number(number.getValue(), cell, sheet);
    } else if (cell instanceof FormulaRecord formula) {
      formula(formula, sheet);
    } else if (cell instanceof BoolErrRecord value) {
      String text =
          value.isError() ? error(value.getErrorValue()) : logical(value.getBooleanValue());
      sheet.text(cell.getRow() + 1, cell.getColumn() + 1, text);
    }
  }

  private void formula(FormulaRecord formula, SheetModel sheet) throws UnreadableFileException {
    int row = formula.getRow() + 1;
    int column = formula.getColumn() + 1;
    switch (formula.getCachedResultTypeEnum()) {
      case STRING -> awaited = Optional.of(formula);
      case BOOLEAN -> sheet.text(row, column, logical(formula.getCachedBooleanValue()));
      case ERROR -> sheet.text(row, column, error((byte) formula.getCachedErrorValue()));
      default -> number(formula.getValue(), formula, sheet);
    }
  }

  private void number(double value, CellRecord cell, SheetModel sheet)
      throws UnreadableFileException {
    Optional<BigDecimal> number = Numbers.of(value);
    if (number.isPresent()) {
      sheet.number(
          cell.getRow() + 1, cell.getColumn() + 1, number.get(), format(cell.getXFIndex()));
    }
  }

  private void text(String text, CellRecord cell, SheetModel sheet) throws UnreadableFileException {
    String shown = format(cell.getXFIndex()).show(text);
    sheet.text(cell.getRow() + 1, cell.getColumn() + 1, shown);
  }

  static String logical(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#VALUE!";
  }

  private DisplayFormat format(int style) {
    while (compiled.size() < formatIds.size()) {
      compiled.add(formats.byId(formatIds.get(compiled.size())));
    }
    return style >= 0 && style < compiled.size() ? compiled.get(style) : formats.byId(0);
  }
}
