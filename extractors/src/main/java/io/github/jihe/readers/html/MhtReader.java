package io.github.jihe.readers.html;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.mime.MimeParts;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Web archives (.mht), which Word and Excel also write. */
public final class MhtReader implements DocumentReader {
  @Override
  public Set<String> mediaTypes() {
    return Set.of("multipart/related");
  }

  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    List<MimeParts.Part> parts =
        MimeParts.of(input.bytes(), head -> head.isPage() || head.isPlainText()).parts();
    DocumentBuilder builder = new DocumentBuilder("mht");
    List<String> pages =
        parts.stream()
            .filter(part -> part.head().isPage())
            .map(part -> HtmlText.decode(part.bytes()))
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
    return builder.build();
  }

  private static boolean isFrameset(String page) {
    return page.toLowerCase(Locale.ROOT).contains("<frameset");
  }

  private static void addPlainText(List<MimeParts.Part> parts, DocumentBuilder builder)
      throws UnreadableFileException {
    MimeParts.Part text =
        parts.stream()
            .filter(part -> part.head().isPlainText())
            .findFirst()
            .orElseThrow(
                () ->
                    new UnreadableFileException(
                        Problem.Code.CORRUPT, "网页文件（MHT）中没有正文，请另存为 .docx 或 .xlsx 后报送"));
    HtmlText.decode(text.bytes()).lines().forEach(line -> builder.paragraph(line, 0));
  }
}
