package io.github.jihe.review;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file of decisions or an earlier result that cannot be used; the message names file and line.
 */
public final class ReviewFileException extends Exception {
  private static final long serialVersionUID = 1L;

  public ReviewFileException(String message) {
    super(message);
  }

  public ReviewFileException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Of a file that is not there, is a folder, or cannot be read. */
  static ReviewFileException unreadable(String what, Path file, Exception cause) {
    if (cause instanceof NoSuchFileException) {
      return new ReviewFileException("找不到" + what + " " + file + "，请检查路径是否正确", cause);
    }
    return Files.isDirectory(file)
        ? new ReviewFileException(what + " " + file + " 是文件夹，请给出文件", cause)
        : new ReviewFileException(what + " " + file + " 无法读取：" + cause.getMessage(), cause);
  }
}
