package io.github.jihe.readers.types;

import io.github.jihe.document.Problem;
import java.util.Optional;

/**
 * What the content of a file is.
 *
 * @param mediaType lower case, with parameters only where a variant needs telling apart
 * @param format short name for results: docx, doc, xlsx, xls, pdf, txt, html, csv …
 * @param label what a Chinese reader calls it
 * @param problem why no reader needs to try: empty, all zeros, encrypted, a mere picture; or
 *     nothing
 */
public record FileType(String mediaType, String format, String label, Optional<Problem> problem) {

  /** Decides by content; never fails, whatever the bytes are. */
  public static FileType of(byte[] bytes) {
    return Detection.detect(bytes);
  }

  static FileType of(String mediaType, String format, String label) {
    return new FileType(mediaType, format, label, Optional.empty());
  }

  FileType with(Problem.Code code, String message) {
    return new FileType(mediaType, format, label, Optional.of(new Problem(code, message)));
  }

  /** Whether it holds files of its own that are to be looked at one by one. */
  public boolean isArchive() {
    return problem.isEmpty() && KnownTypes.isArchive(mediaType);
  }
}
