package io.github.jihe.readers.parts;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;

/** What is left of the {@link Limits} while one file is read. */
public final class Budget {
  private final Limits limits;
  private long characters;
  private long cells;
  private long expanded;

  public Budget(Limits limits, long fileBytes) throws UnreadableFileException {
    this.limits = limits;
    if (fileBytes > limits.fileBytes()) {
      throw tooLarge();
    }
  }

  public void characters(long more) throws UnreadableFileException {
    characters += more;
    if (characters > limits.characters()) {
      throw tooLarge();
    }
  }

  public void cells(long more) throws UnreadableFileException {
    cells += more;
    if (cells > limits.cells()) {
      throw tooLarge();
    }
  }

  /** Counts unpacked bytes; false once there are too many. */
  public boolean expanded(long more) {
    expanded += more;
    return !isExpandedTooFar();
  }

  public boolean isExpandedTooFar() {
    return expanded > limits.expandedBytes();
  }

  public static UnreadableFileException tooLarge() {
    return new UnreadableFileException(Problem.Code.TOO_LARGE, "文件内容过大，超出可处理的范围，请拆分后重新报送");
  }
}
