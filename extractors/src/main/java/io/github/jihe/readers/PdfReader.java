package io.github.jihe.readers;

import io.github.jihe.document.Document;
import io.github.jihe.document.Problem.Code;
import io.github.jihe.readers.pdf.PdfDocument;
import java.util.Set;

/**
 * PDF with a text layer, ruled tables as grids with spans. A page that is only a picture is named
 * as a loss; a file of nothing else is {@code SCANNED}.
 */
public final class PdfReader implements DocumentReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/pdf");
  }

  /**
   * Reads all pages.
   *
   * @throws UnreadableFileException ENCRYPTED if it needs a password, CORRUPT, EMPTY, SCANNED,
   *     TOO_LARGE beyond {@code limits}, UNSUPPORTED if its fonts do not tell their characters
   */
  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    if (input.bytes().length > limits.fileBytes()) {
      throw new UnreadableFileException(Code.TOO_LARGE, "文件过大，请拆分后重新报送");
    }
    return PdfDocument.read(input.bytes(), limits);
  }
}
