package io.github.jihe.run;

import java.io.IOException;

/**
 * One file in, one result out. What it throws becomes the result of that file. It is interrupted
 * when the file takes too long, and closed then.
 */
@FunctionalInterface
public interface Worker extends AutoCloseable {

  FileResult work(Item item) throws InterruptedException;

  /**
   * Called before each file; what it takes is not counted to the file's time limit.
   *
   * @throws IOException if there can be no work
   */
  default void prepare() throws IOException, InterruptedException {}

  @Override
  default void close() {}
}
