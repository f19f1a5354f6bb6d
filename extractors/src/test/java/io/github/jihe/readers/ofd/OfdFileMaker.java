package io.github.jihe.readers.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes OFD packages for tests: parts as given, or pages of one document. */
final class OfdFileMaker {
  private static final String OPEN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:%s xmlns:ofd=\"http://www.ofdspec.org/2016\">";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** One document whose pages hold these objects. */
  static OfdFileMaker of(String... pages) {
    StringBuilder list = new StringBuilder();
    OfdFileMaker file = new OfdFileMaker();
    for (int i = 0; i < pages.length; i++) {
      list.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i, i));
      file.page("Doc_0/Pages/Page_%d/Content.xml".formatted(i), pages[i]);
    }
    return file.root("Doc_0/Document.xml").document("Doc_0/Document.xml", list.toString());
  }

  OfdFileMaker root(String... documents) {
    StringBuilder roots = new StringBuilder();
    for (String document : documents) {
      roots.append("<ofd:DocBody><ofd:DocRoot>" + document + "</ofd:DocRoot></ofd:DocBody>");
    }
    return part("OFD.xml", "OFD", roots.toString());
  }

  OfdFileMaker document(String path, String pages) {
    return part(
        path,
        "Document",
        "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
            + "</ofd:PageArea><ofd:TemplatePage ID=\"90\" BaseLoc=\"Tpls/Tpl_0.xml\"/>"
            + "</ofd:CommonData><ofd:Pages>"
            + pages
            + "</ofd:Pages>");
  }

  OfdFileMaker page(String path, String objects) {
    return part(
        path, "Page", "<ofd:Content><ofd:Layer ID=\"1\">" + objects + "</ofd:Layer></ofd:Content>");
  }

  OfdFileMaker part(String path, String root, String content) {
    return raw(path, OPEN.formatted(root) + content + "</ofd:" + root + ">");
  }

  OfdFileMaker raw(String path, String content) {
    parts.put(path, content);
    return this;
  }

  /** A text of 4 mm, one em from sign to sign. */
  static String text(double x, double y, String text) {
    return object(x, y, "", "0", "g %d 4".formatted(text.length()), "", text);
  }

  static String object(
      double x,
      double y,
      String attributes,
      String startX,
      String across,
      String down,
      String text) {
    return """
        <ofd:TextObject ID="5" Boundary="%s %s 200 6" Font="3" Size="4" %s>
        <ofd:FillColor Value="0 0 0"/><ofd:TextCode X="%s" Y="4" DeltaX="%s" DeltaY="%s">%s\
        </ofd:TextCode></ofd:TextObject>"""
        .formatted(x, y, attributes, startX, across, down, text);
  }

  static String line(double left, double top, double right, double bottom) {
    return """
        <ofd:PathObject ID="6" Boundary="%s %s %s %s" LineWidth="0.3">\
        <ofd:AbbreviatedData>M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>"""
        .formatted(left, top, right - left, bottom - top, right - left, bottom - top);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
