package io.github.jihe.readers.word;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** OpenDocument text (.odt, .ott) and its form as one XML file (.fodt); read as streams. */
public final class OdtReader implements DocumentReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.text-template",
        "application/vnd.oasis.opendocument.text-web",
        "application/vnd.oasis.opendocument.text-master",
        "application/vnd.oasis.opendocument.flat.text");
  }

  /** What is read so far. */
  private record Reading(
      OdtStyles styles, Budget budget, Flow body, Flow notes, List<Flow> running) {}

  /**
   * Reads the document; one that breaks off midway is given as far as it goes, with a loss.
   *
   * @throws UnreadableFileException ENCRYPTED, CORRUPT, TOO_LARGE, EMPTY, or SCANNED if there are
   *     only pictures
   */
  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    Budget budget = new Budget(limits, input.bytes().length);
    Reading reading =
        new Reading(new OdtStyles(), budget, new Flow(), new Flow(), new ArrayList<>());
    boolean isWhole;
    boolean hasPictures = false;
    if (input.bytes().length > 1 && input.bytes()[0] == 'P' && input.bytes()[1] == 'K') {
      ZipParts parts = ZipParts.open(input.bytes(), budget);
      refuseEncrypted(parts);
      hasPictures = parts.names().stream().anyMatch(name -> name.startsWith("pictures/"));
      Optional<InputStream> styles = parts.part("styles.xml"); // which not every program writes
      isWhole = styles.isEmpty() || read(styles.get(), reading);
      isWhole &= read(parts.part("content.xml").orElseThrow(OleFiles::corrupt), reading);
    } else {
      isWhole = read(new ByteArrayInputStream(input.bytes()), reading);
    }
    DocumentBuilder out = new DocumentBuilder("odt");
    FlowWriter writer = new FlowWriter(out, budget);
    writer.write(reading.body());
    writer.write(reading.notes());
    reading.running().forEach(writer::furniture);
    if (out.isEmpty()) {
      if (!isWhole) {
        throw OleFiles.corrupt();
      }
      throw hasPictures
          ? new UnreadableFileException(Problem.Code.SCANNED, "文件里只有图片，请报送可编辑的文字版")
          : new UnreadableFileException(Problem.Code.EMPTY, "文件里没有内容，请核对后重新报送");
    }
    if (!isWhole) {
      out.loss(Problem.Code.CORRUPT, "文件有一部分已损坏，未能全部读出，请用 Word 或 WPS 修复后重新报送");
    }
    return out.build();
  }

  private static void refuseEncrypted(ZipParts parts) throws UnreadableFileException {
    try (InputStream in =
        parts.part("META-INF/manifest.xml").orElse(InputStream.nullInputStream())) {
      Xml xml = new Xml(in);
      int event;
      while ((event = xml.next()) != END_DOCUMENT) {
        if (event == START_ELEMENT && xml.name().equals("encryption-data")) {
          throw OleFiles.encrypted();
        }
      }
    } catch (IOException | XMLStreamException e) {
      // A damaged manifest says nothing; the parts themselves will show.
      return;
    }
  }

  /** Reads a part and closes it; false if it breaks off. */
  private static boolean read(InputStream part, Reading into) throws UnreadableFileException {
    try (InputStream in = part) {
      Xml xml = new Xml(in);
      int event;
      while ((event = xml.next()) != END_DOCUMENT) {
        if (event == START_ELEMENT) {
          element(xml, into);
        }
      }
      return true;
    } catch (IOException | XMLStreamException e) {
      if (into.budget().isExpandedTooFar()) {
        throw Budget.tooLarge();
      }
      return false;
    }
  }

  private static void element(Xml xml, Reading into)
      throws XMLStreamException, UnreadableFileException {
    switch (xml.name()) {
      case "style" -> into.styles().style(xml);
      case "list-style", "outline-style" -> into.styles().list(xml);
      case "header", "footer", "header-left", "footer-left", "header-first", "footer-first" -> {
        Flow flow = new Flow();
        into.running().add(flow);
        new OdtStory(xml, into.styles(), into.budget(), flow).blocks(flow);
      }
      case "text" ->
          new OdtStory(xml, into.styles(), into.budget(), into.notes()).blocks(into.body());
      default -> {}
    }
  }
}
