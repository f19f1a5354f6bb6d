package io.github.jihe.run;

import java.util.Locale;

/** How far a file could be read; the names are part of the JSON contract. */
public enum Status {
  /** Read as a whole. */
  CHECKED,
  /** Read with a loss that the problem names. */
  PARTIAL,
  /** Not read. */
  UNREADABLE;

  /** As the JSON writes it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
