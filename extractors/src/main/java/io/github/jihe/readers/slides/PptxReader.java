package io.github.jihe.readers.slides;

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
import io.github.jihe.readers.parts.Relations;
import io.github.jihe.readers.parts.Xml;
import io.github.jihe.readers.parts.ZipParts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Slides of PowerPoint 2007 and later (.pptx), tables and text of drawings included; a slide is a
 * page. Speaker's notes, comments and what only the master shows are left out.
 */
public final class PptxReader implements DocumentReader {
  private static final String RELATIONSHIPS = "/relationships";

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/vnd.openxmlformats-officedocument.presentationml.presentation");
  }

  /**
   * Reads the slides in the order in which they are shown; for each that is damaged or missing
   * there is a loss.
   *
   * @throws UnreadableFileException ENCRYPTED, CORRUPT, TOO_LARGE or EMPTY
   */
  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    Budget budget = new Budget(limits, input.bytes().length);
    ZipParts parts = ZipParts.open(input.bytes(), budget);
    DocumentBuilder out = new DocumentBuilder("pptx");
    SlideStory story = new SlideStory(out, budget);
    SlideList list = list(parts);
    List<String> slides = list.slides();
    if (slides.size() > limits.pages()) {
      throw Budget.tooLarge();
    }
    boolean isWhole = list.isWhole();
    if (!isWhole) {
      out.loss(Problem.Code.CORRUPT, "演示文稿的目录已损坏，幻灯片的次序可能有误，请用 PowerPoint 或 WPS 修复后重新报送");
    }
    for (int page = 1; page <= slides.size(); page++) {
      if (!read(parts, slides.get(page - 1), page, story, budget)) {
        isWhole = false;
        out.loss(
            Problem.Code.CORRUPT,
            "第 %d 张幻灯片已损坏，没有全部读出，请用 PowerPoint 或 WPS 修复后重新报送".formatted(page));
      }
    }
    if (out.isEmpty()) {
      throw isWhole
          ? new UnreadableFileException(Problem.Code.EMPTY, "幻灯片中没有文字内容；如果内容是图片，请改报可复制文字的文件")
          : new UnreadableFileException(
              Problem.Code.CORRUPT, "演示文稿已损坏，无法读取，请用 PowerPoint 或 WPS 修复后重新报送");
    }
    return out.build();
  }

  /** A slide and the drawings that belong to it; false if any of them breaks off. */
  private static boolean read(
      ZipParts parts, String slide, int page, SlideStory story, Budget budget)
      throws UnreadableFileException {
    boolean isWhole = readPart(parts, slide, page, story, budget);
    for (Relations.Relation relation : Relations.of(parts, slide)) {
      if (relation.type().equals("diagramDrawing")) {
        isWhole &= readPart(parts, relation.part(), page, story, budget);
      }
    }
    return isWhole;
  }

  private static boolean readPart(
      ZipParts parts, String name, int page, SlideStory story, Budget budget)
      throws UnreadableFileException {
    Optional<InputStream> part = parts.part(name);
    if (part.isEmpty()) {
      return false;
    }
    try (InputStream in = part.get()) {
      story.read(new Xml(in), page);
      return true;
    } catch (IOException | XMLStreamException e) {
      if (budget.isExpandedTooFar()) {
        throw Budget.tooLarge();
      }
      return false;
    }
  }

  /**
   * Which slides there are.
   *
   * @param slides the names of their parts as they are shown; empty for one that is not there
   * @param isWhole whether that is known; else they are in the order of their numbers
   */
  private record SlideList(List<String> slides, boolean isWhole) {}

  private static SlideList list(ZipParts parts) {
    String main =
        Relations.of(parts, "").stream()
            .filter(relation -> relation.type().equals("officeDocument"))
            .map(Relations.Relation::part)
            .findFirst()
            .orElse("ppt/presentation.xml");
    Map<String, String> byId = new HashMap<>();
    Relations.of(parts, main).forEach(relation -> byId.put(relation.id(), relation.part()));
    try (InputStream in = parts.part(main).orElse(InputStream.nullInputStream())) {
      return new SlideList(
          ids(new Xml(in)).stream().map(id -> byId.getOrDefault(id, "")).toList(), true);
    } catch (IOException | XMLStreamException e) {
      List<String> byNumber =
          parts.names().stream()
              .filter(name -> name.matches("ppt/slides/slide\\d{1,6}\\.xml"))
              .sorted(Comparator.comparing(name -> Integer.valueOf(name.replaceAll("\\D", ""))))
              .toList();
      return new SlideList(byNumber, false);
    }
  }

  private static List<String> ids(Xml xml) throws XMLStreamException {
    List<String> ids = new ArrayList<>();
    for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event == START_ELEMENT && xml.name().equals("sldId")) {
        ids.add(xml.attribute(RELATIONSHIPS, "id"));
      }
    }
    return ids;
  }
}
