package io.github.jihe.readers.html;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.util.Set;

/** Web pages, also those that systems export under the name of a workbook. */
public final class HtmlReader implements DocumentReader {
  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/html", "application/xhtml+xml");
  }

  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    DocumentBuilder builder = new DocumentBuilder("html");
    HtmlBlocks.add(HtmlText.decode(input.bytes()), builder, limits);
    return builder.build();
  }
}
