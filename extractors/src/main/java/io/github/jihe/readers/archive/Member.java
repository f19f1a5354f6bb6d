package io.github.jihe.readers.archive;

import io.github.jihe.document.Problem;

/** One member of an archive, or of an archive inside of it. */
public sealed interface Member {

  /** For display: {@code archive.zip!/inner/name.docx}; unique within its archive. */
  String name();

  /**
   * A member with its content.
   *
   * @param bytes not changed by anyone
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Content(String name, byte[] bytes) implements Member {}

  /** A member, or a whole archive, that could not be unpacked, and why. */
  record Failed(String name, Problem problem) implements Member {}
}
