package io.github.jihe.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Works on many files at once and hands on their results in the order of the files. At most a few
 * results wait, however many files there are.
 */
public final class Run {
  /** Files under way or waiting for an earlier one, for each thread. */
  private static final int AHEAD = 4;

  private final Staff staff;
  private final int threads;
  private final Duration timeout;
  private final Journal journal;
  private final CompletableFuture<Void> stopped = new CompletableFuture<>();
  private final CompletableFuture<Optional<FileResult>> ended =
      stopped.thenApply(none -> Optional.empty());

  /**
   * A run.
   *
   * @param threads files worked on at once, at least 1
   * @param timeout for each file
   */
  public Run(Staff staff, int threads, Duration timeout, Journal journal) {
    this.staff = staff;
    this.threads = threads;
    this.timeout = timeout;
    this.journal = journal;
  }

  /** Ends the run after the result that is being handed on. From any thread, at any time. */
  public void stop() {
    stopped.complete(null);
  }

  /** Whether it was told to. */
  public boolean isStopped() {
    return stopped.isDone();
  }

  /** Takes one result after the other. */
  @FunctionalInterface
  public interface Sink {
    void accept(FileResult result) throws IOException;
  }

  /**
   * Gives the result of every item to {@code sink}, in the calling thread, or of those before
   * {@link #stop}. One use.
   *
   * @throws IOException what the sink throws; the rest of the run is dropped
   */
  public void each(Items items, Sink sink) throws IOException {
    BlockingQueue<CompletableFuture<Optional<FileResult>>> waiting =
        new ArrayBlockingQueue<>(threads * AHEAD);
    CompletableFuture<Boolean> woken =
        stopped.thenApply(none -> waiting.offer(new CompletableFuture<>()));
    try (Intake intake = new Intake(staff, this::crew, waiting::put, journal)) {
      Thread feeder = new Thread(() -> feed(items, intake, waiting), "jihe-feeder");
      feeder.setDaemon(true);
      feeder.start();
      try {
        Optional<FileResult> next = next(waiting);
        while (next.isPresent()) {
          sink.accept(next.get());
          next = next(waiting);
        }
      } finally {
        woken.cancel(false);
        feeder.interrupt();
      }
    }
  }

  private Crew crew(Workers workers) {
    return new Crew(workers, threads, timeout, journal);
  }

  private static void feed(
      Items items, Intake intake, BlockingQueue<CompletableFuture<Optional<FileResult>>> waiting) {
    CompletableFuture<Optional<FileResult>> last = new CompletableFuture<>();
    try {
      try {
        try {
          items.each(intake);
        } finally {
          intake.end();
        }
        last.complete(Optional.empty());
      } catch (IOException e) {
        last.completeExceptionally(new UncheckedIOException(e));
      } catch (RuntimeException | Error e) {
        last.completeExceptionally(e);
      }
      waiting.put(last);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Nobody waits for the rest.
    }
  }

  /** Empty after the last one, and once the run is to stop. */
  private Optional<FileResult> next(BlockingQueue<CompletableFuture<Optional<FileResult>>> waiting)
      throws IOException {
    try {
      // Either waits until there is something, or is woken; a full queue needs no waking.
      CompletableFuture<Optional<FileResult>> next = waiting.take();
      return next.applyToEither(
              ended, result -> isStopped() ? Optional.<FileResult>empty() : result)
          .join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failed) {
        throw failed.getCause();
      }
      throw e;
    }
  }
}
