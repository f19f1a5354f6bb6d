package io.github.jihe.readers.html;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Web archives (.mht), which Word and Excel also write, and the text of a mail. */
public final class MhtReader implements DocumentReader {
  private static final String MAIL = "message/rfc822";

  @Override
  public Set<String> mediaTypes() {
    return Set.of("multipart/related", MAIL);
  }

  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    List<MimeParts.Part> parts = MimeParts.of(input.bytes());
    boolean isMail = input.mediaType().equals(MAIL);
    DocumentBuilder builder = new DocumentBuilder(isMail ? "eml" : "mht");
    List<String> pages =
        parts.stream()
            .filter(part -> part.type().startsWith("text/html") || part.type().contains("xhtml"))
            .map(part -> HtmlText.decode(part.decoded()))
            .toList();
    if (pages.isEmpty()) {
      addPlainText(parts, builder);
    } else if (isFrameset(pages.get(0))) {
      // A workbook: the first page only lays out its sheets and the tabs below them.
      for (String page : pages.subList(1, pages.size())) {
        if (!isFrameset(page) && !page.contains("tabstrip") && !page.contains("fnUpdateTabs();")) {
          HtmlBlocks.add(page, builder, limits);
        }
      }
    } else {
      HtmlBlocks.add(pages.get(0), builder, limits);
    }
    if (isMail && parts.stream().anyMatch(part -> part.type().contains("application/"))) {
      builder.loss("邮件的附件没有读取，请将附件另存后报送");
    }
    return builder.build();
  }

  private static boolean isFrameset(String page) {
    return page.toLowerCase(Locale.ROOT).contains("<frameset");
  }

  private static void addPlainText(List<MimeParts.Part> parts, DocumentBuilder builder)
      throws UnreadableFileException {
    MimeParts.Part text =
        parts.stream()
            .filter(part -> part.type().startsWith("text/plain"))
            .findFirst()
            .orElseThrow(
                () ->
                    new UnreadableFileException(
                        Problem.Code.CORRUPT, "网页文件（MHT）中没有正文，请另存为 .docx 或 .xlsx 后报送"));
    HtmlText.decode(text.decoded()).lines().forEach(line -> builder.paragraph(line, 0));
  }
}
