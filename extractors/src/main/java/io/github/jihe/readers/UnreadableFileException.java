package io.github.jihe.readers;

import io.github.jihe.document.Problem;

/** A file that cannot be read, with the reason and what the reviewer can do about it. */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public UnreadableFileException(Problem.Code code, String message) {
    super(message);
    this.problem = new Problem(code, message);
  }

  public UnreadableFileException(Problem.Code code, String message, Throwable cause) {
    super(message, cause);
    this.problem = new Problem(code, message);
  }

  public Problem problem() {
    return problem;
  }
}
