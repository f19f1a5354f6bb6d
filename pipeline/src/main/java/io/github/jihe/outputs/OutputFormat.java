package io.github.jihe.outputs;

import io.github.jihe.checks.Severity;
import java.io.IOException;
import java.io.OutputStream;

/** A form of result that can be asked for by name. */
public interface OutputFormat {

  /** As {@code --format} names it; also the name of the file, behind {@code jihe.}. */
  String name();

  /** Ending of a file of this form, without the dot. */
  default String extension() {
    return name();
  }

  /** Whether a terminal can show it. */
  default boolean isText() {
    return true;
  }

  /** Whether what is written so far can be used at any time; otherwise only the whole. */
  default boolean grows() {
    return false;
  }

  /** The least severity listed where the user does not say. */
  default Severity leastByDefault() {
    return Severity.INFO;
  }

  /** Writes to {@code out}, which the output closes. */
  Output open(OutputStream out) throws IOException;
}
