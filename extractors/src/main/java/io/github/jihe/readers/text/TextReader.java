package io.github.jihe.readers.text;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.util.Set;

/**
 * Plain text, with the tables that a conversion to text left in it. Pages are counted by form
 * feeds.
 */
public final class TextReader implements DocumentReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/plain", "text/markdown", "text/x-web-markdown");
  }

  /**
   * Decodes as UTF-8, UTF-16 with a mark, or GB18030.
   *
   * @throws UnreadableFileException CORRUPT if it is text in none of them, TOO_LARGE
   */
  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    if (input.bytes().length > limits.characters()) {
      throw new UnreadableFileException(Problem.Code.TOO_LARGE, "文本文件过大，请拆分为单份报告后重新报送");
    }
    String text =
        TextDecoder.decode(input.bytes())
            .orElseThrow(
                () ->
                    new UnreadableFileException(
                        Problem.Code.CORRUPT, "文本编码无法识别，请另存为 UTF-8 或 GB18030 编码后重新报送"));
    DocumentBuilder builder = new DocumentBuilder("txt");
    new TextBlocks(builder).read(text);
    return builder.build();
  }
}
