package io.github.jihe.readers;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Problem;
import io.github.jihe.document.Table;
import io.github.jihe.readers.types.FileType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The door to all formats: finds out what a file is and has the reader of that format read it.
 * Immutable, thread safe.
 */
public final class Readers {
  private static final Set<String> OOXML_NAMES =
      Set.of("docx", "docm", "dotx", "xlsx", "xlsm", "xltx", "pptx", "pptm");

  private final Map<String, DocumentReader> byMediaType = new HashMap<>();

  /** With these readers; of two that take the same media type, the first does. */
  public Readers(Iterable<DocumentReader> readers) {
    for (DocumentReader reader : readers) {
      for (String mediaType : reader.mediaTypes()) {
        byMediaType.putIfAbsent(mediaType.toLowerCase(Locale.ROOT), reader);
      }
    }
  }

  /** With every reader on the class path. */
  public static Readers installed() {
    return new Readers(ServiceLoader.load(DocumentReader.class, Readers.class.getClassLoader()));
  }

  /**
   * Reads one file by its content.
   *
   * @param name for messages only, except that an encrypted Office file is called what it says
   */
  public Reading read(String name, byte[] bytes, Limits limits) {
    if (bytes.length > limits.fileBytes()) {
      return new Reading.Unreadable(
          "unknown", new Problem(Problem.Code.TOO_LARGE, "文件过大，超过了可以处理的上限，请拆分后报送"));
    }
    try {
      return read(name, bytes, limits, FileType.of(bytes));
    } catch (OutOfMemoryError e) {
      return new Reading.Unreadable("unknown", outOfMemory());
    }
  }

  private Reading read(String name, byte[] bytes, Limits limits, FileType type) {
    Optional<DocumentReader> reader = readerOf(type.mediaType());
    if (type.problem().isPresent()) {
      return new Reading.Unreadable(formatOf(type, name), type.problem().get());
    }
    if (reader.isEmpty()) {
      return new Reading.Unreadable(type.format(), unsupported(type));
    }
    try {
      Document document = reader.get().read(new Input(name, bytes, type.mediaType()), limits);
      return document.blocks().stream().anyMatch(Readers::hasText)
          ? new Reading.Read(document)
          : new Reading.Unreadable(
              document.format(), new Problem(Problem.Code.EMPTY, "文件中没有文字内容；如果内容是图片，请改报可复制文字的文件"));
    } catch (UnreadableFileException e) {
      return new Reading.Unreadable(type.format(), e.problem());
    } catch (OutOfMemoryError e) {
      return new Reading.Unreadable(type.format(), outOfMemory());
    } catch (StackOverflowError e) {
      return new Reading.Unreadable(
          type.format(), new Problem(Problem.Code.CORRUPT, "文件内部结构嵌套过深，无法读取，请重新另存后报送"));
    } catch (RuntimeException | LinkageError e) {
      return new Reading.Unreadable(
          type.format(),
          new Problem(
              Problem.Code.INTERNAL,
              "读取%s时程序出错（%s），文件可能已损坏，请重新另存后报送"
                  .formatted(type.label(), e.getClass().getSimpleName())));
    }
  }

  /** The reader of a media type; text of a kind that nobody takes is still text. */
  private Optional<DocumentReader> readerOf(String mediaType) {
    DocumentReader reader = byMediaType.get(mediaType);
    if (reader == null && mediaType.startsWith("text/")) {
      reader = byMediaType.get("text/plain");
    }
    return Optional.ofNullable(reader);
  }

  /** Encryption hides whether it is a Word or an Excel file; then the name is all there is. */
  private static String formatOf(FileType type, String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return type.format().equals("ooxml") && OOXML_NAMES.contains(extension)
        ? extension
        : type.format();
  }

  private static Problem unsupported(FileType type) {
    String advice = type.isArchive() ? "请解压后逐个报送其中的文件" : "请另存为 .docx、.xlsx 或 PDF 后重新报送";
    return new Problem(Problem.Code.UNSUPPORTED, "暂不支持%s，%s".formatted(type.label(), advice));
  }

  private static Problem outOfMemory() {
    return new Problem(Problem.Code.OUT_OF_MEMORY, "读取文件所需内存超过上限，请拆分文件或调大 --max-memory 后重试");
  }

  private static boolean hasText(Block block) {
    if (block instanceof Table table) {
      return table.cells().stream().anyMatch(cell -> hasText(cell.text()));
    }
    if (block instanceof Heading heading) {
      return hasText(heading.text());
    }
    return block instanceof Paragraph paragraph && hasText(paragraph.text());
  }

  /** Rules, dots and delimiters alone say nothing. */
  private static boolean hasText(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
