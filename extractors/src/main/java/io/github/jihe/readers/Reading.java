package io.github.jihe.readers;

import io.github.jihe.document.Document;
import io.github.jihe.document.Problem;

/** What came of reading one file: always one of the two, never an exception. */
public sealed interface Reading {

  /** Short name of the content's format: docx, xls, pdf …; {@code unknown} if it has no name. */
  String format();

  /**
   * The file was read, perhaps with losses.
   *
   * @param document has text in at least one block
   */
  record Read(Document document) implements Reading {
    @Override
    public String format() {
      return document.format();
    }
  }

  /** The file was not read, and why. */
  record Unreadable(String format, Problem problem) implements Reading {}
}
