package io.github.jihe.run;

import java.io.IOException;

/**
 * Where the workers of a run come from: the threads of this process, processes of their own, or
 * whatever else can turn an {@link Item} into a {@link FileResult}.
 */
public interface Workers extends AutoCloseable {

  /**
   * Finds out whether there can be workers at all.
   *
   * @throws IOException if not
   */
  void open() throws IOException;

  /** A worker for one thread, which closes it. */
  Worker hire();

  /** Whether a file can run out of memory because of other files that are worked on meanwhile. */
  boolean shareMemory();

  /** Ends all workers, also those in the middle of a file. */
  @Override
  void close();

  /** The threads of this process, all with the same worker, which is thread safe. */
  static Workers inProcess(Worker worker) {
    return new Workers() {
      @Override
      public void open() {}

      @Override
      public Worker hire() {
        return worker;
      }

      @Override
      public boolean shareMemory() {
        return true;
      }

      @Override
      public void close() {}
    };
  }
}
