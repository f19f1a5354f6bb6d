package io.github.jihe.readers;

import io.github.jihe.document.Document;
import java.util.Set;

/** Reads one format. Found through {@link java.util.ServiceLoader}; stateless, thread safe. */
public interface DocumentReader {

  /** The media types, as detection by content names them, that this reader takes. */
  Set<String> mediaTypes();

  /**
   * Reads a whole file. Nothing outside of the file is opened, no macro or formula runs.
   *
   * @throws UnreadableFileException if nothing useful could be read; a loss of a part is said in
   *     {@link Document#losses()} instead
   */
  Document read(Input input, Limits limits) throws UnreadableFileException;
}
