package io.github.jihe.document;

import java.util.Locale;

/**
 * Why a file could not be read, or not wholly.
 *
 * @param message one Chinese sentence that says what the reviewer can do
 */
public record Problem(Code code, String message) {

  /** Kinds of trouble; their names are part of the JSON contract. */
  public enum Code {
    ENCRYPTED,
    CORRUPT,
    UNSUPPORTED,
    EMPTY,
    SCANNED,
    TOO_LARGE,
    TIMEOUT,
    OUT_OF_MEMORY,
    NOT_FOUND,
    INTERNAL;

    /** As the JSON writes it: {@code too-large}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
