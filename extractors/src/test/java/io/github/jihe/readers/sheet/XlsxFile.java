package io.github.jihe.readers.sheet;

import io.github.jihe.document.Document;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small xlsx files from the XML of their parts. */
final class XlsxFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final List<String> sheets = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private String workbookProperties = "";
  private boolean strict;

  XlsxFile() {
    part(
        "_rels/.rels",
        "<Relationships><Relationship Id='w' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            .formatted(OFFICE));
  }

  XlsxFile part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /** Adds a sheet; {@code xml} is what stands inside of the worksheet element. */
  XlsxFile sheet(String name, String attributes, String xml) {
    int number = sheets.size() + 1;
    sheets.add(
        "<sheet name='%s' sheetId='%d' r:id='s%d' %s/>"
            .formatted(name, number, number, attributes));
    relations.add(
        "<Relationship Id='s%d' Type='%s/worksheet' Target='worksheets/sheet%d.xml'/>"
            .formatted(number, OFFICE, number));
    return part(
        "xl/worksheets/sheet" + number + ".xml",
        "<worksheet xmlns='%s' xmlns:r='%s'>%s</worksheet>".formatted(MAIN, OFFICE, xml));
  }

  XlsxFile sheet(String rows) {
    return sheet("表" + (sheets.size() + 1), "", "<sheetData>" + rows + "</sheetData>");
  }

  /** Gives the n-th cell style, from 0, the n-th of these formats. */
  XlsxFile formats(String... patterns) {
    StringBuilder formats = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < patterns.length; i++) {
      boolean builtIn = patterns[i].matches("\\d+");
      if (!builtIn) {
        formats.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(200 + i, patterns[i]));
      }
      styles.append("<xf numFmtId='%s'/>".formatted(builtIn ? patterns[i] : 200 + i));
    }
    relations.add(
        "<Relationship Id='f' Type='%s/styles' Target='/xl/styles.xml'/>".formatted(OFFICE));
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns='%s'><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, formats, styles));
  }

  XlsxFile strings(String... items) {
    relations.add(
        "<Relationship Id='t' Type='%s/sharedStrings' Target='sharedStrings.xml'/>"
            .formatted(OFFICE));
    return part(
        "xl/sharedStrings.xml",
        "<sst xmlns='%s'><si>%s</si></sst>".formatted(MAIN, String.join("</si><si>", items)));
  }

  XlsxFile workbookProperties(String xml) {
    workbookProperties = xml;
    return this;
  }

  /** Writes the namespaces of strict documents. */
  XlsxFile strict() {
    strict = true;
    return this;
  }

  private String inNamespace(String xml) {
    return strict
        ? xml.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
            .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        : xml;
  }

  byte[] bytes() {
    part(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, OFFICE, workbookProperties, String.join("", sheets)));
    part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships>" + String.join("", relations) + "</Relationships>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(inNamespace(part.getValue()).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  Document read() throws UnreadableFileException {
    return read(Limits.DEFAULT);
  }

  Document read(Limits limits) throws UnreadableFileException {
    return new XlsxReader().read(new Input("a.xlsx", bytes(), ""), limits);
  }

  /** A row of inline texts; an empty one is no cell. */
  static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r='" + number + "'>");
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        row.append(
            "<c r='%s%d' t='inlineStr'><is><t>%s</t></is></c>"
                .formatted((char) ('A' + i), number, texts[i]));
      }
    }
    return row.append("</row>").toString();
  }
}
