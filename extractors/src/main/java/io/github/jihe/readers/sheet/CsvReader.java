package io.github.jihe.readers.sheet;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Delimited text (csv, tsv) in UTF-8, UTF-16 with its mark, or GB18030 as Chinese Excel writes it.
 * A row's place is its position among the rows of the file; numbers are text, as in print.
 */
public final class CsvReader implements DocumentReader {
  /** Blank cells allowed for each one that may hold something; a file of delimiters is none. */
  private static final long BLANKS = 8;

  private static final Charset CHINESE = Charset.forName("GB18030");

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/csv", "text/tab-separated-values");
  }

  @Override
  public Document read(Input input, Limits limits) throws UnreadableFileException {
    Budget budget = new Budget(limits);
    budget.file(input.bytes().length);
    String text = decode(input.bytes());
    budget.characters(text.length());
    SheetModel sheet = new SheetModel("", 0, false, new Budget(limits));
    char delimiter = DelimitedText.delimiter(text);
    if (text.chars().filter(c -> c == delimiter).count() > BLANKS * limits.cells()) {
      throw Budget.tooLarge();
    }
    try {
      fill(sheet, DelimitedText.rows(text, delimiter));
    } catch (IOException | RuntimeException e) {
      throw ZipParts.corrupt(e);
    }
    String format = input.mediaType().endsWith("tab-separated-values") ? "tsv" : "csv";
    DocumentBuilder out = new DocumentBuilder(format);
    SheetBlocks.write(sheet, out);
    if (out.isEmpty()) {
      throw new UnreadableFileException(Problem.Code.EMPTY, "表格中没有内容，请核对后重新报送");
    }
    return out.build();
  }

  private static void fill(SheetModel sheet, DelimitedText.Rows rows)
      throws IOException, UnreadableFileException {
    int row = 0;
    Optional<List<String>> cells = rows.next();
    while (cells.isPresent()) {
      row++;
      if (row > SheetModel.LAST_ROW) {
        throw Budget.tooLarge();
      }
      int column = 0;
      for (String cell : cells.get()) {
        sheet.text(row, ++column, cell);
      }
      cells = rows.next();
    }
  }

  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, CHINESE);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
