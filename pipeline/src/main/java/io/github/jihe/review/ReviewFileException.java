package io.github.jihe.review;

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
}
