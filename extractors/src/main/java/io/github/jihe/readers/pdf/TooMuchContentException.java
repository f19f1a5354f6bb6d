package io.github.jihe.readers.pdf;

/** A page or a file demands more work than any report does. */
final class TooMuchContentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooMuchContentException(String message) {
    super(message);
  }
}
