package io.github.jihe.readers.sheet;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.sheet.XlsxPackage.Relation;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Workbooks in Office Open XML (xlsx, xlsm, templates; transitional and strict), read in one pass
 * over each sheet. A cell is the text it shows, with the stored number beside it; a formula is its
 * last result. Hidden sheets, rows and columns are read like others.
 */
public final class XlsxReader implements DocumentReader {
  private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final int OLE2 = 0xd0cf11e0;

  /** One sheet as the workbook lists it. */
  private record Listed(String name, int number, boolean hidden, String part) {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        MAIN + "sheet",
        MAIN + "template",
        "application/vnd.ms-excel.sheet.macroenabled.12",
        "application/vnd.ms-excel.template.macroenabled.12");
  }

  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    Budget budget = new Budget(limits);
    budget.file(input.bytes().length);
    if (input.bytes().length >= 4 && ByteBuffer.wrap(input.bytes()).getInt(0) == OLE2) {
      throw new UnreadableFileException(Problem.Code.ENCRYPTED, "文件已加密，请解除密码后重新报送");
    }
    XlsxPackage parts = new XlsxPackage(new ZipParts(input.bytes(), budget));
    DocumentBuilder out = new DocumentBuilder("xlsx");
    boolean damaged = read(parts, budget, out);
    if (out.isEmpty()) {
      if (damaged) {
        throw ZipParts.corrupt(null);
      }
      throw parts.hasPictures()
          ? new UnreadableFileException(Problem.Code.SCANNED, "表格中只有图片，请报送可编辑的表格")
          : new UnreadableFileException(Problem.Code.EMPTY, "表格中没有内容，请核对后重新报送");
    }
    return out.build();
  }

  private static boolean read(XlsxPackage parts, Budget budget, DocumentBuilder out)
      throws UnreadableFileException {
    String workbook = parts.workbook();
    CellFormats formats = new CellFormats();
    List<Listed> sheets = sheets(parts, workbook, formats);
    XlsxStyles styles = new XlsxStyles(formats);
    List<String> strings = new ArrayList<>();
    for (Relation relation : parts.relations(workbook)) {
      if (relation.isFor("styles") && parts.has(relation.target())) {
        try (XmlPart xml = parts.open(relation.target()).orElseThrow()) {
          styles.read(xml);
        }
      } else if (relation.isFor("sharedStrings") && parts.has(relation.target())) {
        try (XmlPart xml = parts.open(relation.target()).orElseThrow()) {
          strings = XlsxStrings.read(xml, budget);
        }
      }
    }
    XlsxSheet reader = new XlsxSheet(strings, styles, formats);
    boolean damaged = false;
    for (Listed listed : sheets) {
      SheetModel sheet = new SheetModel(listed.name(), listed.number(), listed.hidden(), budget);
      try {
        sheet(parts, listed, reader, sheet);
      } catch (UnreadableFileException e) {
        if (e.problem().code() != Problem.Code.CORRUPT) {
          throw e;
        }
        damaged = true;
        out.loss(Problem.Code.CORRUPT, "工作表“" + listed.name() + "”已损坏，未能完整读取，请核对原文件");
      }
      SheetBlocks.write(sheet, out);
    }
    return damaged;
  }

  private static List<Listed> sheets(XlsxPackage parts, String workbook, CellFormats formats)
      throws UnreadableFileException {
    Map<String, Relation> relations = parts.relationsById(workbook);
    List<Listed> sheets = new ArrayList<>();
    Optional<XmlPart> opened = parts.open(workbook);
    if (opened.isEmpty()) {
      throw ZipParts.corrupt(null);
    }
    int number = 0;
    try (XmlPart xml = opened.get()) {
      while (xml.nextElement()) {
        if ("workbookPr".equals(xml.name()) && xml.flag("date1904", false)) {
          formats.use1904();
        } else if ("sheet".equals(xml.name())) {
          number++;
          Relation relation = relations.get(xml.qualified("id"));
          if (relation != null && relation.isFor("worksheet")) {
            String state = xml.attribute("state");
            boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
            sheets.add(new Listed(xml.attribute("name"), number, hidden, relation.target()));
          }
        }
      }
    }
    return sheets;
  }

  private static void sheet(XlsxPackage parts, Listed listed, XlsxSheet reader, SheetModel sheet)
      throws UnreadableFileException {
    Optional<XmlPart> opened = parts.open(listed.part());
    if (opened.isEmpty()) {
      throw ZipParts.corrupt(null);
    }
    String drawing;
    try (XmlPart xml = opened.get()) {
      drawing = reader.read(xml, sheet);
    }
    if (drawing.isEmpty()) {
      return;
    }
    Relation relation = parts.relationsById(listed.part()).get(drawing);
    Optional<XmlPart> shapes = relation == null ? Optional.empty() : parts.open(relation.target());
    if (shapes.isPresent()) {
      try (XmlPart xml = shapes.get()) {
        for (String paragraph : XlsxStrings.drawing(xml)) {
          sheet.drawing(paragraph);
        }
      }
    }
  }
}
