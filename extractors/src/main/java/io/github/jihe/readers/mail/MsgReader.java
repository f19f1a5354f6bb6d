package io.github.jihe.readers.mail;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.html.HtmlBlocks;
import io.github.jihe.readers.html.HtmlText;
import io.github.jihe.readers.word.RtfReader;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a mail that Outlook saved (.msg); its attachments are files of their own, see {@link
 * Mail}.
 */
public final class MsgReader implements DocumentReader {
  static final String TYPE = "application/vnd.ms-outlook";

  private static final String FORMAT = "msg";

  @Override
  public Set<String> mediaTypes() {
    return Set.of(TYPE);
  }

  /**
   * Reads the page of the mail, or else its formatted text, or else its plain text.
   *
   * @throws UnreadableFileException EMPTY, CORRUPT, or TOO_LARGE
   */
  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    Optional<byte[]> page;
    Optional<byte[]> richText;
    Optional<String> plainText;
    try (OutlookMessage message = OutlookMessage.open(input.bytes())) {
      page = message.page();
      richText = page.isPresent() ? Optional.empty() : message.richText();
      plainText = message.plainText();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFileException(Problem.Code.CORRUPT, "邮件已损坏，无法读取，请在 Outlook 中将附件另存后报送", e);
    }
    if (richText.isPresent()) {
      Document read = new RtfReader().read(new Input(input.name(), richText.get(), ""), limits);
      return new Document(FORMAT, read.blocks(), read.furniture(), read.losses(), read.lossCode());
    }
    DocumentBuilder builder = new DocumentBuilder(FORMAT);
    if (page.isPresent()) {
      HtmlBlocks.add(HtmlText.decode(page.get()), builder, limits);
    } else {
      plainText.ifPresent(text -> text.lines().forEach(line -> builder.paragraph(line, 0)));
    }
    return builder.build();
  }
}
