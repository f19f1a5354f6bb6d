package io.github.jihe.readers.word;

import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The bare text of a .doc whose formatting is damaged: its pieces (MS-DOC 2.4.1), without tables,
 * numbers or headings that need more than their words.
 */
final class DocPieces {
  private static final int FLAGS = 0x0A;
  private static final int FLAG_TABLE_1 = 0x0200;
  private static final int TEXT_LENGTH = 0x4C;
  private static final int CLX = 0x1A2;
  private static final int COMPRESSED = 0x40000000;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final ByteBuffer main;
  private final ByteBuffer table;

  DocPieces(POIFSFileSystem files) throws IOException {
    main = stream(files, "WordDocument");
    boolean isFirst = (main.getShort(FLAGS) & FLAG_TABLE_1) != 0;
    table = stream(files, isFirst ? "1Table" : "0Table");
  }

  private static ByteBuffer stream(POIFSFileSystem files, String name) throws IOException {
    try (InputStream in = files.getRoot().createDocumentInputStream(name)) {
      return ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  /** Adds the paragraphs; each cell of a table is one. Broken offsets throw unchecked. */
  void read(DocumentBuilder out, Budget budget) throws UnreadableFileException {
    String body = body();
    budget.characters(body.length());
    Fields fields = new Fields();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      switch (c) {
        case 0x13 -> fields.begin();
        case 0x14 -> fields.separate();
        case 0x15 -> fields.end();
        case '\r', 0x07, 0x0C -> {
          fields.endOfParagraph();
          out.paragraph(line.toString(), 0);
          line.setLength(0);
        }
        case 0x0B -> line.append('\n');
        default -> {
          if (!fields.isCode() && (c >= ' ' || c == '\t')) {
            line.append(c);
          }
        }
      }
    }
    out.paragraph(line.toString(), 0);
    out.loss(Problem.Code.CORRUPT, "文件的格式信息已损坏，只读出文字，请用 Word 或 WPS 打开并另存后重新报送");
  }

  private String body() {
    int at = main.getInt(CLX);
    int end = at + main.getInt(CLX + 4);
    while (at < end && table.get(at) == 1) {
      at += 3 + table.getShort(at + 1);
    }
    int count = (table.getInt(at + 1) - 4) / 12;
    int positions = at + 5;
    int pieces = positions + 4 * (count + 1);
    int length = main.getInt(TEXT_LENGTH);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count && text.length() < length; i++) {
      int characters = table.getInt(positions + 4 * (i + 1)) - table.getInt(positions + 4 * i);
      int place = table.getInt(pieces + 8 * i + 2);
      boolean isCompressed = (place & COMPRESSED) != 0;
      text.append(
          isCompressed
              ? read((place & ~COMPRESSED) / 2, characters, WINDOWS)
              : read(place, 2 * characters, StandardCharsets.UTF_16LE));
    }
    return text.substring(0, Math.min(length, text.length()));
  }

  private String read(int start, int length, Charset charset) {
    byte[] bytes = new byte[Math.min(length, main.limit())];
    main.get(start, bytes);
    return new String(bytes, charset);
  }
}
