package io.github.jihe.corpus.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets the program read damaged files, one after the other, and says on which it failed. */
public final class Fuzzer implements AutoCloseable {
  private static final String OURS = "io.github.jihe.";

  private final Victim victim;
  private final Duration patience;
  private Runner runner;
  private int read;
  private int cases;

  /**
   * A fuzzer.
   *
   * @param victim what reads the files, one at a time
   * @param patience how long a file may take before it counts as a hang
   */
  Fuzzer(Victim victim, Duration patience) {
    this.victim = victim;
    this.patience = patience;
    this.runner = new Runner(victim);
  }

  /** Damages the file by the seed and lets the program read it. */
  public Optional<Failure> attempt(String source, byte[] bytes, long seed)
      throws InterruptedException {
    byte[] damaged = Mutator.damaged(bytes, seed);
    cases++;
    Future<Boolean> answer = runner.submit(source, damaged);
    try {
      read += answer.get(patience.toMillis(), TimeUnit.MILLISECONDS) ? 1 : 0;
      return Optional.empty();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      Throwable thrown = cause instanceof Thrown wrapped ? wrapped.getCause() : cause;
      String kind =
          thrown instanceof OutOfMemoryError ? "out-of-memory" : thrown.getClass().getSimpleName();
      return Optional.of(
          new Failure(source, seed, kind, place(thrown.getStackTrace()), trace(thrown)));
    } catch (TimeoutException e) {
      StackTraceElement[] stack = runner.thread.getStackTrace();
      Failure failure = new Failure(source, seed, "hang", place(stack), Arrays.toString(stack));
      // The thread cannot be stopped; it is left alone with its file.
      runner.close();
      runner = new Runner(victim);
      return Optional.of(failure);
    }
  }

  /** How many files were tried. */
  public int cases() {
    return cases;
  }

  /** How many of them could be read in spite of the damage. */
  public int read() {
    return read;
  }

  @Override
  public void close() {
    runner.close();
  }

  private static String place(StackTraceElement[] stack) {
    for (StackTraceElement element : stack) {
      if (element.getClassName().startsWith(OURS)) {
        String name = element.getClassName();
        return "%s.%s:%d"
            .formatted(
                name.substring(name.lastIndexOf('.') + 1),
                element.getMethodName(),
                element.getLineNumber());
      }
    }
    return "";
  }

  private static String trace(Throwable thrown) {
    StringWriter out = new StringWriter();
    thrown.printStackTrace(new PrintWriter(out));
    return out.toString();
  }

  /** Carries what is no exception out of a task. */
  private static final class Thrown extends Exception {
    private static final long serialVersionUID = 1L;

    Thrown(Throwable cause) {
      super(cause);
    }
  }

  /** A thread of its own for the program. */
  private static final class Runner {
    private final Victim victim;
    private final ExecutorService executor;
    private Thread thread = Thread.currentThread();

    Runner(Victim victim) {
      this.victim = victim;
      executor =
          Executors.newSingleThreadExecutor(
              task -> {
                thread = new Thread(task, "fuzz");
                thread.setDaemon(true);
                return thread;
              });
    }

    Future<Boolean> submit(String name, byte[] bytes) {
      return executor.submit(
          () -> {
            try {
              return victim.take(name, bytes);
            } catch (Throwable e) {
              throw new Thrown(e);
            }
          });
    }

    void close() {
      executor.shutdownNow();
    }
  }
}
