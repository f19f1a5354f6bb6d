package io.github.jihe.reports;

/**
 * A file of words that cannot be used; the message is one Chinese sentence with file, line and key.
 */
public final class LexiconException extends Exception {
  private static final long serialVersionUID = 1L;

  LexiconException(String message) {
    super(message);
  }

  LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
