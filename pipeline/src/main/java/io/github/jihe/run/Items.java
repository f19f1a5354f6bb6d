package io.github.jihe.run;

/** The files of a run, one after the other. */
@FunctionalInterface
public interface Items {

  /**
   * Hands every file on, in a stable order.
   *
   * @throws InterruptedException if the run ends early
   */
  void each(Receiver receiver) throws InterruptedException;

  /** Takes one file; waits while enough are under way. */
  @FunctionalInterface
  interface Receiver {
    void accept(Item item) throws InterruptedException;
  }
}
