package io.github.jihe.run;

import io.github.jihe.document.Document;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;

/** Turns the bytes of a file into a document, whatever its format. Thread safe. */
@FunctionalInterface
public interface Opener {

  Opened open(String name, byte[] bytes, Limits limits);

  /** What came of it. */
  sealed interface Opened {
    /** The document. */
    record Read(Document document) implements Opened {}

    /**
     * No document.
     *
     * @param format as detected, empty if not
     */
    record Unreadable(String format, Problem problem) implements Opened {}
  }
}
