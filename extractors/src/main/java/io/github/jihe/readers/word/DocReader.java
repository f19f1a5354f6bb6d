package io.github.jihe.readers.word;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Word 97 to 2003 (.doc), and the files of WPS (.wps) that have the same format.
 *
 * <p>Text boxes, footnotes and endnotes stand behind the body, in this order. Of Word 6 and 95 the
 * text is read, without tables.
 */
public final class DocReader implements DocumentReader {
  private static final String MAIN_STREAM = "WordDocument";
  private static final int FLAGS = 0x0A;
  private static final int FLAG_ENCRYPTED = 0x0100;
  private static final int VERSION = 0x02;
  private static final int FIRST_OF_WORD_97 = 106;

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/msword", "application/vnd.ms-works", "application/kswps");
  }

  /**
   * Reads the document.
   *
   * @throws UnreadableFileException ENCRYPTED, CORRUPT, UNSUPPORTED, TOO_LARGE or EMPTY
   */
  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    Budget budget = new Budget(limits, input.bytes().length);
    if (!OleFiles.isOle(input.bytes())) {
      throw OleFiles.corrupt();
    }
    DocumentBuilder out = new DocumentBuilder("doc");
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
      read(files, out, budget);
    } catch (IOException | RuntimeException e) {
      // POI says in many kinds of exceptions that a file breaks its format.
      throw OleFiles.corrupt(e);
    }
    if (out.isEmpty()) {
      throw new UnreadableFileException(Problem.Code.EMPTY, "文件里没有内容，请核对后重新报送");
    }
    return out.build();
  }

  private static void read(POIFSFileSystem files, DocumentBuilder out, Budget budget)
      throws IOException, UnreadableFileException {
    if (OleFiles.isEncryptedPackage(files)) {
      throw OleFiles.encrypted();
    }
    if (!files.getRoot().hasEntryCaseInsensitive(MAIN_STREAM)) {
      throw new UnreadableFileException(
          Problem.Code.UNSUPPORTED, "文件里没有 Word 文档，请用 Word 或 WPS 另存为 .docx 后重新报送");
    }
    byte[] head;
    try (InputStream main = files.getRoot().createDocumentInputStream(MAIN_STREAM)) {
      head = main.readNBytes(32);
    }
    if (head.length < 32) {
      throw OleFiles.corrupt();
    }
    if ((unsigned16(head, FLAGS) & FLAG_ENCRYPTED) != 0) {
      throw OleFiles.encrypted();
    }
    if (unsigned16(head, VERSION) < FIRST_OF_WORD_97) {
      readOld(files, out, budget);
      return;
    }
    HWPFDocument document;
    try {
      document = new HWPFDocument(files);
    } catch (RuntimeException | IOException e) {
      new DocPieces(files).read(out, budget);
      return;
    }
    new DocStories(document, budget).write(out);
  }

  private static int unsigned16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  private static void readOld(POIFSFileSystem files, DocumentBuilder out, Budget budget)
      throws UnreadableFileException {
    List<String> paragraphs = new ArrayList<>();
    try {
      Range range = new HWPFOldDocument(files).getRange();
      for (int i = 0; i < range.numParagraphs(); i++) {
        paragraphs.add(Range.stripFields(range.getParagraph(i).text()));
      }
    } catch (RuntimeException | IOException e) {
      throw new UnreadableFileException(
          Problem.Code.UNSUPPORTED, "Word 95 及更早的格式未能读出，请用 Word 或 WPS 另存为 .docx 后重新报送", e);
    }
    for (String paragraph : paragraphs) {
      budget.characters(paragraph.length());
      out.paragraph(paragraph.replaceAll("\\p{Cntrl}+", " "), 0);
    }
    out.loss("Word 95 及更早的格式只能读出文字，未能读出表格，请用 Word 或 WPS 另存为 .docx 后重新报送");
  }
}
