package io.github.jihe.outputs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A form of result that consists of several files. */
public interface FolderFormat extends OutputFormat {

  /**
   * Looks at a folder, which need not exist, and writes nothing.
   *
   * @throws FolderTakenException if what stands there must not be written over
   */
  void refuseTaken(Path folder) throws IOException;

  /**
   * Writes into a folder, which need not exist.
   *
   * @throws FolderTakenException if what stands there must not be written over
   */
  Output open(Path folder) throws IOException;

  /** Whether a file is one that this form writes into the folder. */
  boolean owns(Path folder, Path file);

  @Override
  default boolean isText() {
    return false;
  }

  /** Never: several files do not fit into one stream. */
  @Override
  default Output open(OutputStream out) throws IOException {
    throw new IOException(name() + " needs a folder");
  }
}
