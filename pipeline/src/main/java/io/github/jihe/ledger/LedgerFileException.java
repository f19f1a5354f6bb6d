package io.github.jihe.ledger;

/** A ledger, or a file of its columns, that cannot be used; one Chinese sentence says why. */
public final class LedgerFileException extends Exception {
  private static final long serialVersionUID = 1L;

  public LedgerFileException(String message) {
    super(message);
  }

  public LedgerFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
