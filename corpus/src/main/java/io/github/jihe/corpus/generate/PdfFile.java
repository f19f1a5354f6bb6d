package io.github.jihe.corpus.generate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/** The objects of a PDF file. Its font is one that every viewer of Chinese text replaces. */
final class PdfFile {
  /** Objects 1 and 2 are the catalogue and the pages, 3 to 5 the font; then two for each page. */
  private static final int FIRST_PAGE = 6;

  private static final int BUFFER = 8192;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  private PdfFile() {}

  /**
   * A file with these pages.
   *
   * @param contents drawing operators of each page, whose font is F1
   */
  static byte[] of(double width, double height, List<String> contents) {
    PdfFile file = new PdfFile();
    file.put("%PDF-1.4\n");
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < contents.size(); i++) {
      kids.append(FIRST_PAGE + 2 * i).append(" 0 R ");
    }
    file.object("<</Type/Catalog/Pages 2 0 R>>");
    file.object("<</Type/Pages/Count %d/Kids[%s]>>".formatted(contents.size(), kids));
    file.object(
        "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light-UniGB-UCS2-H"
            + "/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>");
    file.object(
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo"
            + "<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>"
            + "/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>");
    file.object(
        "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]"
            + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>");
    for (int i = 0; i < contents.size(); i++) {
      int number = FIRST_PAGE + 2 * i;
      file.object(
          String.format(
              Locale.ROOT,
              "<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.0f %.0f]"
                  + "/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>",
              width,
              height,
              number + 1));
      file.stream(contents.get(i));
    }
    return file.end();
  }

  private void put(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void begin() {
    offsets.add(out.size());
    put(offsets.size() + " 0 obj\n");
  }

  private void object(String dictionary) {
    begin();
    put(dictionary + "\nendobj\n");
  }

  private void stream(String content) {
    byte[] packed = pack(content.getBytes(StandardCharsets.ISO_8859_1));
    begin();
    put("<</Length " + packed.length + "/Filter/FlateDecode>>\nstream\n");
    out.writeBytes(packed);
    put("\nendstream\nendobj\n");
  }

  private static byte[] pack(byte[] bytes) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private byte[] end() {
    int table = out.size();
    put("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> put("%010d 00000 n \n".formatted(offset)));
    put("trailer\n<</Size %d/Root 1 0 R>>\n".formatted(offsets.size() + 1));
    put("startxref\n" + table + "\n%%EOF\n");
    return out.toByteArray();
  }
}
