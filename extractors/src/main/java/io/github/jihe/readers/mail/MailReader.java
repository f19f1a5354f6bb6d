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
import io.github.jihe.readers.mime.MimeParts;
import io.github.jihe.readers.mime.PartHead;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The text of a mail (.eml); its attachments are files of their own, see {@link Mail}. */
public final class MailReader implements DocumentReader {
  static final String TYPE = "message/rfc822";

  @Override
  public Set<String> mediaTypes() {
    return Set.of(TYPE);
  }

  /**
   * Reads the text; where it is there in several ways, the page and not the plain text.
   *
   * @throws UnreadableFileException EMPTY, CORRUPT, or TOO_LARGE
   */
  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    MimeParts mime = MimeParts.of(input.bytes(), PartHead::isBody);
    DocumentBuilder builder = new DocumentBuilder("eml");
    for (MimeParts.Part part : shown(mime.parts())) {
      String text = HtmlText.decode(part.bytes());
      if (part.head().isPage()) {
        HtmlBlocks.add(text, builder, limits);
      } else {
        text.lines().forEach(line -> builder.paragraph(line, 0));
      }
    }
    if (!mime.isWhole()) {
      if (builder.isEmpty()) {
        throw new UnreadableFileException(Problem.Code.CORRUPT, "邮件不完整，正文没有读出，请重新导出邮件，或将附件另存后报送");
      }
      builder.loss(Problem.Code.CORRUPT, "邮件不完整，后面的正文和附件可能没有读到，请重新导出邮件，或将附件另存后报送");
    }
    return builder.build();
  }

  /** Of parts that say the same, the first page if there is one, else the first. */
  private static List<MimeParts.Part> shown(List<MimeParts.Part> parts) {
    Set<Integer> withPage = new HashSet<>();
    parts.stream()
        .filter(part -> part.head().isPage())
        .forEach(part -> withPage.add(part.head().alternative()));
    Set<Integer> seen = new HashSet<>();
    return parts.stream()
        .filter(
            part -> {
              int alternative = part.head().alternative();
              return alternative == 0
                  || ((part.head().isPage() || !withPage.contains(alternative))
                      && seen.add(alternative));
            })
        .toList();
  }
}
