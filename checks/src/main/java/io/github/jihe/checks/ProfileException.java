package io.github.jihe.checks;

/** A profile that cannot be used; the message names file, place and what is wrong. */
public final class ProfileException extends Exception {
  private static final long serialVersionUID = 1L;

  public ProfileException(String message, Throwable cause) {
    super(message, cause);
  }

  public ProfileException(String message) {
    super(message);
  }
}
