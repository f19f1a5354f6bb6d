package io.github.jihe.readers.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The entries of one archive, one after the other. */
interface Source extends Closeable {

  /**
   * The next entry that is a file.
   *
   * @throws IOException if the archive is damaged here; nothing more can be had from it
   */
  Optional<Entry> next() throws IOException;

  /** Whether an entry that is not read costs nothing. */
  boolean canSkip();

  @Override
  void close() throws IOException;

  /** Opens the content of an entry. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  /**
   * One file in an archive.
   *
   * @param name as stored, not to be trusted
   * @param packedBytes how many bytes of the archive hold it, at most
   * @param content to be read before the next entry is asked for
   */
  record Entry(String name, boolean isEncrypted, long packedBytes, Opener content) {}

  /** Says in one Chinese sentence why a sound member cannot be unpacked. */
  final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedException(String sentence) {
      super(sentence);
    }
  }

  /** Says that a password is needed. */
  final class EncryptedException extends IOException {
    private static final long serialVersionUID = 1L;

    EncryptedException(Throwable cause) {
      super("encrypted", cause);
    }
  }
}
