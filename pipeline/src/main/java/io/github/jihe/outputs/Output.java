package io.github.jihe.outputs;

import io.github.jihe.run.FileResult;
import io.github.jihe.run.Summary;
import java.io.Closeable;
import java.io.IOException;

/**
 * Writes the results of one run: {@code begin}, {@code accept} for each file in the order of the
 * input, {@code end}, {@code close}. One use, one thread. Keeps no more than it needs of what it
 * was given.
 */
public interface Output extends Closeable {

  void begin(RunInfo run) throws IOException;

  void accept(FileResult result) throws IOException;

  void end(Summary summary) throws IOException;
}
