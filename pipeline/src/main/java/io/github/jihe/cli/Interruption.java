package io.github.jihe.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * From its making to {@link #end}, Ctrl-C ends the work in order, and the process only when that is
 * done.
 */
final class Interruption {
  /** To write what there is; more than a workbook of any size takes. */
  private static final long MOST_SECONDS = 300;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  /**
   * Begins it.
   *
   * @param stop called when the process is asked to end
   */
  Interruption(Runnable stop) {
    hook =
        new Thread(
            () -> {
              stop.run();
              awaitDone();
            },
            "jihe-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void awaitDone() {
    try {
      if (!done.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("未能按时结束");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The process ends anyway.
    }
  }

  /** All is written. */
  void end() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is what runs.
    }
  }
}
