package io.github.jihe.readers.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jihe.readers.types.TextEncoding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.Chunks;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.PropertiesChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.datatypes.Types;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A mail as Outlook keeps it ([MS-OXMSG]), opened with POI. */
final class OutlookMessage implements Closeable {
  /** Where the head of a message that is a file has eight bytes more than that of one inside. */
  private static final int INNER_HEAD = 24;

  /** Where RTF says what it was made from. */
  private static final int HEAD = 400;

  private final MAPIMessage message;
  private final Chunks main;

  private OutlookMessage(MAPIMessage message) {
    this.message = message;
    this.main = message.getMainChunks();
  }

  /**
   * Opens a message.
   *
   * @throws IOException if it is damaged; POI throws runtime exceptions as well
   */
  static OutlookMessage open(byte[] bytes) throws IOException {
    MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes));
    message.setReturnNullOnMissingChunk(true);
    // For those that do not say what they are written in.
    message.set7BitEncoding(TextEncoding.CHINESE.name());
    message.guess7BitEncoding();
    String encoding =
        strings(message.getMainChunks().getChunks())
            .map(StringChunk::get7BitEncoding)
            .findFirst()
            .orElse(TextEncoding.CHINESE.name());
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      strings(attachment.getChunks()).forEach(chunk -> chunk.set7BitEncoding(encoding));
    }
    return new OutlookMessage(message);
  }

  private static Stream<StringChunk> strings(Chunk[] chunks) {
    return Stream.of(chunks).filter(StringChunk.class::isInstance).map(StringChunk.class::cast);
  }

  /** The page that the mail shows, still encoded if it says itself how; or nothing. */
  Optional<byte[]> page() {
    ByteChunk bytes = main.getHtmlBodyChunkBinary();
    if (bytes != null) {
      return Optional.of(bytes.getValue());
    }
    return text(main.getHtmlBodyChunkString()).map(page -> page.getBytes(UTF_8));
  }

  /** The text with its formats; nothing if that only wraps a page or a plain text. */
  Optional<byte[]> richText() throws IOException {
    return rtf().filter(rtf -> !isWrap(rtf));
  }

  private Optional<byte[]> rtf() throws IOException {
    ByteChunk packed = main.getRtfBodyChunk();
    if (packed == null) {
      return Optional.empty();
    }
    MAPIRtfAttribute unpacked =
        new MAPIRtfAttribute(MAPIProperty.RTF_COMPRESSED, Types.BINARY.getId(), packed.getValue());
    return Optional.of(unpacked.getData());
  }

  private static boolean isWrap(byte[] rtf) {
    String head = new String(rtf, 0, Math.min(rtf.length, HEAD), ISO_8859_1);
    return head.contains("\\fromhtml") || head.contains("\\fromtext");
  }

  Optional<String> plainText() {
    return text(main.getTextBodyChunk());
  }

  /** Formatted text counts if there is no plain text beside it that says whether it is blank. */
  boolean hasText() throws IOException {
    return Stream.concat(pageAsText().stream(), plainText().stream()).anyMatch(Mail::saysSomething)
        || (plainText().isEmpty() && richText().isPresent());
  }

  private Optional<String> pageAsText() {
    return page().map(bytes -> new String(bytes, ISO_8859_1));
  }

  /** The files that came with it, in stored order. */
  List<Mail.Attachment> attachments() throws IOException {
    Optional<byte[]> rtf = rtf();
    // A page may be there only inside of the formatted text, whose letters are the same.
    String page = pageAsText().or(() -> rtf.map(bytes -> new String(bytes, ISO_8859_1))).orElse("");
    List<Mail.Attachment> attachments = new ArrayList<>();
    for (AttachmentChunks chunks : message.getAttachmentFiles()) {
      if (!Mail.isShown(page, text(chunks.getAttachContentId()).orElse(""))) {
        attachments.add(new Mail.Attachment(nameOf(chunks), content(chunks)));
      }
    }
    return List.copyOf(attachments);
  }

  private static String nameOf(AttachmentChunks chunks) {
    return Stream.of(
            chunks.getAttachLongFileName(),
            chunks.getAttachFileName(),
            chunks.getAttachDisplayName())
        .flatMap(chunk -> text(chunk).stream())
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(chunks.isEmbeddedMessage() ? "转发的邮件.msg" : "");
  }

  /** Nothing is in it if the mail only points to a file elsewhere. */
  private static byte[] content(AttachmentChunks chunks) throws IOException {
    if (chunks.getAttachmentDirectory() != null) {
      return asFile(chunks.getAttachmentDirectory().getDirectory(), chunks.isEmbeddedMessage());
    }
    return chunks.getAttachData() == null ? new byte[0] : chunks.getAttachData().getValue();
  }

  /** What is kept as a folder inside of the message, as a file of its own. */
  private static byte[] asFile(DirectoryNode folder, boolean isMessage) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      for (Entry entry : folder) {
        if (isMessage && entry.getName().equals(PropertiesChunk.NAME)) {
          file.createDocument(
              new ByteArrayInputStream(outerHead((DocumentNode) entry)), entry.getName());
        } else {
          EntryUtils.copyNodeRecursively(entry, file.getRoot());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] outerHead(DocumentNode properties) throws IOException {
    try (DocumentInputStream in = new DocumentInputStream(properties)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(in.readNBytes(INNER_HEAD));
      out.write(new byte[8]);
      in.transferTo(out);
      return out.toByteArray();
    }
  }

  private static Optional<String> text(Chunk chunk) {
    return chunk instanceof StringChunk string
        ? Optional.of(Objects.requireNonNullElse(string.getValue(), ""))
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    message.close();
  }
}
