package io.github.jihe.run;

import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes of one file come from; read late, by the worker that needs them. */
@FunctionalInterface
public interface Content {

  /**
   * The whole content.
   *
   * @throws UnreadableFileException NOT_FOUND if it is not there or may not be read, TOO_LARGE
   *     beyond {@link Limits#fileBytes()}
   */
  byte[] read(Limits limits) throws UnreadableFileException;

  /** The file that holds nothing but this; empty if there is none. */
  default Optional<Path> path() {
    return Optional.empty();
  }
}
