package io.github.jihe.readers.other;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.html.HtmlBlocks;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * What no reader of our own takes, through Tika's XHTML, tables included. A page of slides is no
 * page of the document: Tika does not number them.
 */
public final class TikaReader implements DocumentReader {
  /** Media types and the short names of the formats. */
  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("application/vnd.ms-powerpoint", "ppt"),
          Map.entry("application/vnd.oasis.opendocument.presentation", "odp"),
          Map.entry("application/vnd.oasis.opendocument.flat", "odp"),
          Map.entry("application/vnd.ms-word.2006ml", "xml"),
          Map.entry("application/vnd.ms-excel.sheet.binary.macroenabled.12", "xlsb"),
          Map.entry("application/vnd.ms-excel.sheet.4", "xls"),
          Map.entry("application/vnd.ms-xpsdocument", "xps"),
          Map.entry("application/vnd.visio", "vsd"),
          Map.entry("application/epub+zip", "epub"));

  @Override
  public Set<String> mediaTypes() {
    return FORMATS.keySet();
  }

  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    String html = withoutPartNames(XhtmlOfTika.of(input, limits));
    DocumentBuilder builder = new DocumentBuilder(FORMATS.getOrDefault(input.mediaType(), "other"));
    HtmlBlocks.add(html, builder, limits);
    if (builder.isEmpty()) {
      throw new UnreadableFileException(Problem.Code.EMPTY, "文件中没有文字内容；如果内容是图片，请改报可复制文字的文件");
    }
    return builder.build();
  }

  /** Tika puts the names of a package's parts over them, and of what is embedded. */
  private static String withoutPartNames(String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    page.select("div.embedded > h1, div.package-entry > h1").remove();
    return page.outerHtml();
  }
}
