package io.github.jihe.readers.word;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.parts.Budget;
import java.util.Set;

/**
 * Rich Text Format (.rtf, and many a file that is called .doc). Automatic numbers are read as the
 * editor wrote them beside the paragraph.
 */
public final class RtfReader implements DocumentReader {
  private static final byte[] MAGIC = {'{', '\\', 'r', 't', 'f'};

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/rtf", "text/rtf");
  }

  /**
   * Reads the document; one that breaks off midway is given as far as it goes, with a loss.
   *
   * @throws UnreadableFileException CORRUPT, TOO_LARGE or EMPTY
   */
  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    Budget budget = new Budget(limits, input.bytes().length);
    for (int i = 0; i < MAGIC.length; i++) {
      if (i >= input.bytes().length || input.bytes()[i] != MAGIC[i]) {
        throw OleFiles.corrupt();
      }
    }
    RtfText text = new RtfText(new RtfTokens(input.bytes()), budget);
    boolean isWhole = text.read();
    DocumentBuilder out = new DocumentBuilder("rtf");
    FlowWriter writer = new FlowWriter(out, budget);
    writer.write(text.body());
    writer.write(text.notes());
    text.running().forEach(writer::furniture);
    if (out.isEmpty()) {
      if (!isWhole) {
        throw OleFiles.corrupt();
      }
      throw new UnreadableFileException(Problem.Code.EMPTY, "文件里没有内容，请核对后重新报送");
    }
    if (!isWhole) {
      out.loss(Problem.Code.CORRUPT, "文件有一部分已损坏，未能全部读出，请用 Word 或 WPS 修复后重新报送");
    }
    return out.build();
  }
}
