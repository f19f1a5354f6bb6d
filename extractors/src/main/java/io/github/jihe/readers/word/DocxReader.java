package io.github.jihe.readers.word;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import io.github.jihe.readers.parts.Xml;
import io.github.jihe.readers.parts.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Word 2007 and later (.docx, .docm, .dotx, .dotm), transitional and strict; its parts are read as
 * streams.
 *
 * <p>Automatic numbers stand in front of their paragraphs; text boxes behind the paragraph they
 * hang on; footnotes and endnotes at the end; a table of contents with the running heads.
 */
public final class DocxReader implements DocumentReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        "application/vnd.ms-word.document.macroenabled.12",
        "application/vnd.ms-word.template.macroenabled.12");
  }

  /**
   * Reads the document; one that breaks off midway is given as far as it goes, with a loss.
   *
   * @throws UnreadableFileException ENCRYPTED, CORRUPT, TOO_LARGE, EMPTY, or SCANNED if there are
   *     only pictures
   */
  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    Budget budget = new Budget(limits, input.bytes().length);
    if (OleFiles.isOle(input.bytes())) {
      throw OleFiles.insteadOfZip(input.bytes());
    }
    DocxPackage parts = new DocxPackage(ZipParts.open(input.bytes(), budget));
    DocumentBuilder out = new DocumentBuilder("docx");
    FlowWriter writer = new FlowWriter(out, budget);
    DocxContext context = new DocxContext(new DocxStyles(), new DocxNumbering(), budget);
    boolean isWhole = true;
    for (InputStream styles : parts.related("styles")) {
      isWhole &= read(styles, budget, context.styles()::read);
    }
    for (InputStream numbering : parts.related("numbering")) {
      isWhole &= read(numbering, budget, context.numbering()::read);
    }
    Flow body = new Flow();
    InputStream main = parts.main().orElseThrow(OleFiles::corrupt);
    boolean isBodyWhole = read(main, budget, xml -> new DocxStory(xml, context).read(body, "body"));
    isWhole &= isBodyWhole;
    for (String kind : List.of("footnote", "endnote")) {
      for (InputStream notes : parts.related(kind + "s")) {
        isWhole &= read(notes, budget, xml -> new DocxStory(xml, context).readNotes(body, kind));
      }
    }
    writer.write(body);
    for (String kind : List.of("header", "footer")) {
      for (InputStream running : parts.related(kind)) {
        Flow flow = new Flow();
        isWhole &=
            read(running, budget, xml -> new DocxStory(xml, context).read(flow, "hdr", "ftr"));
        writer.furniture(flow);
      }
    }
    if (out.isEmpty()) {
      throw empty(isBodyWhole, parts.hasPictures());
    }
    if (!isWhole) {
      out.loss(Problem.Code.CORRUPT, "文件有一部分已损坏，未能全部读出，请用 Word 或 WPS 修复后重新报送");
    }
    return out.build();
  }

  private static UnreadableFileException empty(boolean isBodyWhole, boolean hasPictures) {
    if (!isBodyWhole) {
      return OleFiles.corrupt();
    }
    return hasPictures
        ? new UnreadableFileException(Problem.Code.SCANNED, "文件里只有图片，请报送可编辑的文字版")
        : new UnreadableFileException(Problem.Code.EMPTY, "文件里没有内容，请核对后重新报送");
  }

  /** What is done with one part. */
  private interface PartReader {
    void read(Xml xml) throws XMLStreamException, UnreadableFileException;
  }

  /** Reads a part and closes it; false if it breaks off. */
  private static boolean read(InputStream part, Budget budget, PartReader reader)
      throws UnreadableFileException {
    try (InputStream in = part) {
      reader.read(new Xml(in));
      return true;
    } catch (IOException | XMLStreamException e) {
      if (budget.isExpandedTooFar()) {
        throw Budget.tooLarge();
      }
      return false;
    }
  }
}
