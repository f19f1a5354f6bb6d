package io.github.jihe.readers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Document;
import io.github.jihe.document.Problem;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class XlsReaderTest {

  private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private static Document read(byte[] bytes) throws UnreadableFileException {
    return new XlsReader().read(new Input("a.xls", bytes, ""), Limits.DEFAULT);
  }

  private static void number(HSSFWorkbook book, Row row, int column, double value, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    Cell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  private static HSSFWorkbook sample() {
    HSSFWorkbook book = new HSSFWorkbook();
    HSSFSheet sheet = book.createSheet("自评");
    Row row = sheet.createRow(2);
    number(book, row, 1, 0.1 + 0.2, "General");
    number(book, row, 2, 0.9498, "0.0%");
    number(book, row, 3, 1234567.895, "#,##0.00");
    number(book, row, 4, 45291, "yyyy\"年\"m\"月\"d\"日\"");
    number(book, row, 5, 12, "0.00\"万元\"");
    Row second = sheet.createRow(3);
    second.createCell(1).setCellValue("合并");
    second.createCell(2).setCellValue("被盖住");
    second.createCell(3).setCellFormula("1/0");
    second.createCell(4).setCellFormula("\"甲\"&\"乙\"");
    second.createCell(5).setCellFormula("1=1");
    sheet.addMergedRegion(new CellRangeAddress(3, 3, 1, 2));
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return book;
  }

  @Test
  void cellsShowWhatExcelShows() throws Exception {
    Document document = read(bytes(sample()));

    assertThat(Shown.lines(document))
        .containsExactly(
            "|0.3=0.3|95.0%=0.9498|1,234,567.90=1234567.895|2023年12月31日|12.00万元=12|",
            "|合并{1×2}|#DIV/0!|甲乙|TRUE|");
    Table table = document.tables().findFirst().orElseThrow();
    assertThat(table.caption()).isEqualTo("自评");
    assertThat(table.address(table.cells().get(0))).isEqualTo("B3");
  }

  @Test
  void textBoxesAreReadAndCommentsAreNot() throws Exception {
    HSSFWorkbook book = sample();
    HSSFSheet sheet = book.getSheetAt(0);
    HSSFPatriarch drawing = sheet.createDrawingPatriarch();
    drawing
        .createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 9, (short) 3, 12))
        .setString(new HSSFRichTextString("填表说明\n如下"));
    drawing
        .createComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 5, 9, (short) 8, 12))
        .setString(new HSSFRichTextString("批注"));
    sheet.getHeader().setCenter("内部资料");

    Document document = read(bytes(book));

    assertThat(Shown.lines(document)).hasSize(4).endsWith("- 填表说明", "- 如下");
    assertThat(document.furniture()).containsExactly("内部资料");
  }

  @Test
  void hiddenSheetsAndHiddenZeros() throws Exception {
    HSSFWorkbook book = sample();
    HSSFSheet sheet = book.createSheet("底稿");
    Row row = sheet.createRow(0);
    row.createCell(0).setCellValue("零");
    row.createCell(1).setCellValue(0);
    row.createCell(2).setCellValue(3);
    sheet.setDisplayZeros(false);
    book.setSheetHidden(1, true);

    Document document = read(bytes(book));

    assertThat(document.tables().map(Table::hidden)).containsExactly(false, true);
    assertThat(Shown.lines(document)).endsWith("|零|=0|3=3|");
  }

  @Test
  void aPasswordIsToldFromTheDefaultPassword() throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] locked;
    try {
      locked = bytes(sample());
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertProblem(locked, Problem.Code.ENCRYPTED);

    Biff8EncryptionKey.setCurrentUserPassword("VelvetSweatshop");
    byte[] open;
    try {
      open = bytes(sample());
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(Shown.lines(read(open))).hasSize(2);
  }

  @Test
  void olderFormatsAreNamed() {
    assertProblem(new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0}, Problem.Code.UNSUPPORTED);
    assertProblem(new byte[] {9, 0, 4, 0, 0, 0, 16, 0}, Problem.Code.UNSUPPORTED);
  }

  @Test
  void anEncryptedNewerWorkbookIsNamed() throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      assertProblem(out.toByteArray(), Problem.Code.ENCRYPTED);
    }
  }

  @Test
  void excel95IsReadByItsCodePage() throws Exception {
    Charset chinese = Charset.forName("GBK");
    ByteBuffer stream = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);
    record(stream, 0x809, 0x00, 0x05, 0x05, 0x00, 0, 0, 0, 0);
    record(stream, 0x42, 0xA8, 0x03);
    record(stream, 0xE0, 0, 0, 0, 0);
    record(stream, 0xE0, 0, 0, 10, 0);
    text(stream, 0x85, new int[] {100, 0, 0, 0, 0, 0, 4}, "支出".getBytes(chinese));
    record(stream, 0x0A);
    record(stream, 0x809, 0x00, 0x05, 0x10, 0x00, 0, 0, 0, 0);
    text(stream, 0x204, new int[] {0, 0, 0, 0, 0, 0, 6, 0}, "执行率".getBytes(chinese));
    record(stream, 0x203, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0xE0, 0x3F);
    record(stream, 0x27E, 1, 0, 0, 0, 0, 0, 0x32, 0, 0, 0);
    record(stream, 0xBD, 1, 0, 1, 0, 1, 0, 0x93, 1, 0, 0, 0, 0, 0x0A, 0, 0, 0, 2, 0);
    record(stream, 0x205, 2, 0, 0, 0, 0, 0, 7, 1);
    record(stream, 0x06, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0);
    text(stream, 0x207, new int[] {4, 0}, "合格".getBytes(chinese));
    record(stream, 0x0A);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(stream.array(), 0, stream.position()), "Book");
      file.writeFilesystem(out);
    }

    Document document = read(out.toByteArray());

    assertThat(Shown.lines(document))
        .containsExactly("|执行率|50.00%=0.5||", "|12=12|100.00%=1|2=2|", "|#DIV/0!|合格||");
    assertThat(document.tables().map(Table::caption)).containsExactly("支出");
    assertThat(document.losses()).isEmpty();
  }

  private static void record(ByteBuffer out, int type, int... data) {
    out.putShort((short) type).putShort((short) data.length);
    for (int value : data) {
      out.put((byte) value);
    }
  }

  private static void text(ByteBuffer out, int type, int[] head, byte[] text) {
    out.putShort((short) type).putShort((short) (head.length + text.length));
    for (int value : head) {
      out.put((byte) value);
    }
    out.put(text);
  }

  private static void assertProblem(byte[] bytes, Problem.Code code) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }
}
