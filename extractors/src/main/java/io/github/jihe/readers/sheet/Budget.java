package io.github.jihe.readers.sheet;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;

/** What one workbook has used of its {@link Limits}. Not thread safe. */
final class Budget {
  private static final String ADVICE = "表格内容超出可处理的规模，请拆分后重新报送";

  private final Limits limits;
  private long cells;
  private long characters;
  private long expanded;
  private long positions;

  Budget(Limits limits) {
    this.limits = limits;
  }

  static UnreadableFileException tooLarge() {
    return new UnreadableFileException(Problem.Code.TOO_LARGE, ADVICE);
  }

  /** Counts a file before anything of it is read. */
  void file(long bytes) throws UnreadableFileException {
    if (bytes > limits.fileBytes()) {
      throw tooLarge();
    }
  }

  void cell() throws UnreadableFileException {
    if (++cells > limits.cells()) {
      throw tooLarge();
    }
  }

  void characters(int length) throws UnreadableFileException {
    characters += length;
    if (characters > limits.characters()) {
      throw tooLarge();
    }
  }

  /** Counts the positions of a grid, blank ones too. */
  void grid(long area) throws UnreadableFileException {
    positions += area;
    if (positions > limits.cells()) {
      throw tooLarge();
    }
  }

  /** Counts unpacked bytes; unlike the others it only says so, as streams may not throw more. */
  boolean expands(long bytes) {
    expanded += bytes;
    return expanded <= limits.expandedBytes();
  }
}
