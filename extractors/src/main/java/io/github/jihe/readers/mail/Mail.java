package io.github.jihe.readers.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.jihe.readers.mime.MimeParts;
import io.github.jihe.readers.mime.PartHead;
import io.github.jihe.readers.types.FileType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mail as a container of files (邮件附件).
 *
 * @param hasText whether its own text is worth a document of its own; a mail that says nothing but
 *     carries files is not
 * @param attachments in stored order; pictures that its page shows, signatures and receipts left
 *     out
 */
public record Mail(boolean hasText, List<Attachment> attachments) {
  private static final Set<String> SLIPS =
      Set.of(
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "application/pgp-signature",
          "application/pgp-keys",
          "message/delivery-status",
          "message/disposition-notification",
          "text/rfc822-headers",
          "text/calendar",
          "text/vcard",
          "text/x-vcard");

  private static final Pattern TAG = Pattern.compile("<style.*?</style>|<[^>]*+>", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("&nbsp;|&#160;|[\\s\\p{Z}]");

  /**
   * One file.
   *
   * @param name as stored, not to be trusted; empty if it has none
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Attachment(String name, byte[] bytes) {}

  /** Whether a file of this type is a mail. */
  public static boolean is(FileType type) {
    return type.mediaType().equals(MailReader.TYPE) || type.mediaType().equals(MsgReader.TYPE);
  }

  /**
   * Looks into a mail; never throws because of what the bytes are. One that is damaged has text:
   * whoever reads that says what is wrong.
   */
  public static Mail of(byte[] bytes, FileType type) {
    if (type.mediaType().equals(MailReader.TYPE)) {
      return ofParts(MimeParts.of(bytes, head -> !SLIPS.contains(head.type())));
    }
    try (OutlookMessage message = OutlookMessage.open(bytes)) {
      return new Mail(message.hasText(), message.attachments());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new Mail(true, List.of());
    }
  }

  private static Mail ofParts(MimeParts mime) {
    String text =
        mime.parts().stream()
            .filter(part -> part.head().isBody())
            .map(part -> new String(part.bytes(), ISO_8859_1))
            .collect(Collectors.joining());
    List<Attachment> attachments = new ArrayList<>();
    for (MimeParts.Part part : mime.parts()) {
      if (!part.head().isBody() && !isShown(text, part.head().contentId())) {
        attachments.add(new Attachment(nameOf(part.head()), part.bytes()));
      }
    }
    return new Mail(!mime.isWhole() || saysSomething(text), List.copyOf(attachments));
  }

  private static String nameOf(PartHead head) {
    return head.name().isEmpty() && head.type().equals(MailReader.TYPE) ? "转发的邮件.eml" : head.name();
  }

  /** Whether a page shows the part of this id, as it does with the logo below a name. */
  static boolean isShown(String page, String contentId) {
    return !contentId.isEmpty() && page.contains("cid:" + contentId);
  }

  /** Whether any letter stands outside of tags. */
  static boolean saysSomething(String text) {
    String words = TAG.matcher(text).replaceAll("");
    return !SPACE.matcher(words).replaceAll("").isEmpty();
  }
}
