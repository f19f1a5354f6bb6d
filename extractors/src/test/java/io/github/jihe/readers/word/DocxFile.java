package io.github.jihe.readers.word;

import io.github.jihe.document.Document;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A .docx made of XML strings. */
final class DocxFile {
  static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String RELATIONSHIPS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final String namespace;
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder contentTypes =
      new StringBuilder(
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Default Extension='rels'"
              + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Default Extension='xml' ContentType='application/xml'/>"
              + "<Override PartName='/word/document.xml' ContentType='"
              + WORD_TYPE
              + "document.main+xml'/>");

  private DocxFile(String namespace) {
    this.namespace = namespace;
  }

  static DocxFile ofBody(String body) {
    return of(TRANSITIONAL, body);
  }

  static DocxFile of(String namespace, String body) {
    DocxFile file = new DocxFile(namespace);
    file.parts.put(
        "_rels/.rels",
        RELATIONSHIPS
            + "<Relationship Id='r' Type='"
            + RELATIONS
            + "/officeDocument' Target='word/document.xml'/></Relationships>");
    file.parts.put("word/document.xml", file.root("document", "<w:body>" + body + "</w:body>"));
    return file;
  }

  /** Adds a part such as {@code styles} with a root element such as {@code styles}. */
  DocxFile part(String type, String root, String content) {
    return partOf("r" + relations.length(), type, root, content);
  }

  /** Adds a part with the id by which the body names it. */
  DocxFile partOf(String id, String type, String root, String content) {
    String target = type + relations.length() + ".xml";
    relations
        .append("<Relationship Id='" + id + "' Type='" + RELATIONS + "/")
        .append(type)
        .append("' Target='" + target + "'/>");
    parts.put("word/" + target, root(root, content));
    contentTypes
        .append("<Override PartName='/word/" + target + "' ContentType='" + WORD_TYPE)
        .append(type + "+xml'/>");
    return this;
  }

  DocxFile raw(String name, String content) {
    parts.put(name, content);
    return this;
  }

  private String root(String name, String content) {
    return "<?xml version='1.0' encoding='UTF-8'?><w:"
        + name
        + " xmlns:w='"
        + namespace
        + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
        + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
        + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
        + " xmlns:v='urn:schemas-microsoft-com:vml'"
        + " xmlns:r='"
        + RELATIONS
        + "' xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'>"
        + content
        + "</w:"
        + name
        + ">";
  }

  /** The package's parts by name. */
  Map<String, String> parts() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", contentTypes + "</Types>");
    all.putAll(parts);
    all.put("word/_rels/document.xml.rels", RELATIONSHIPS + relations + "</Relationships>");
    return all;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
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
    return new DocxReader().read(new Input("test.docx", bytes(), "application/docx"), limits);
  }

  static String p(String text) {
    return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
  }

  /** A paragraph of one list item. */
  static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='"
        + level
        + "'/><w:numId w:val='"
        + list
        + "'/></w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  static String tc(String text) {
    return tc("", text);
  }

  static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }
}
