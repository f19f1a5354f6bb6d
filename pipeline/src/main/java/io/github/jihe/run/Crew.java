package io.github.jihe.run;

import io.github.jihe.document.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Threads that work on files, each file under a time limit and shielded from the others.
 *
 * <p>A thread that exceeds the limit is interrupted, left to itself and replaced. A file that runs
 * out of memory beside others gets a second try alone, so that it does not depend on its neighbours
 * and no neighbour depends on it.
 */
final class Crew implements AutoCloseable {
  /** Deeply nested documents and long regular expressions; only what is touched costs memory. */
  static final long STACK_BYTES = 16L << 20;

  private final Workers workers;
  private final int size;
  private final Duration limit;
  private final Journal journal;
  private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
  private final ThreadGroup threads = new ThreadGroup("jihe");

  /** One permit for a file among others, all of them for a file that is tried alone. */
  private final Semaphore room;

  private final ScheduledThreadPoolExecutor clock;

  Crew(Workers workers, int size, Duration limit, Journal journal) {
    this.workers = workers;
    this.size = size;
    this.limit = limit;
    this.journal = journal;
    this.room = new Semaphore(size, true);
    this.clock = new ScheduledThreadPoolExecutor(1, task -> thread(task, "jihe-clock"));
    this.clock.setRemoveOnCancelPolicy(true);
    for (int i = 0; i < size; i++) {
      hire();
    }
  }

  private Thread thread(Runnable task, String name) {
    Thread thread = new Thread(threads, task, name, STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private void hire() {
    thread(this::serve, "jihe-worker").start();
  }

  /** Never fails: an error is a result. */
  CompletableFuture<FileResult> submit(Item item) {
    Job job = new Job(item, new CompletableFuture<>());
    jobs.add(job);
    return job.result();
  }

  private void serve() {
    try (Worker worker = workers.hire()) {
      while (serve(worker, jobs.take())) {
        // The next one.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The run is over.
    }
  }

  /** Whether the thread is still in service afterwards. */
  private boolean serve(Worker worker, Job job) throws InterruptedException {
    End end = new Attempt(worker, job, 1).make(size > 1 && workers.shareMemory());
    return end == End.TRY_ALONE
        ? new Attempt(worker, job, size).make(false) == End.DONE
        : end == End.DONE;
  }

  private record Job(Item item, CompletableFuture<FileResult> result) {}

  private enum End {
    DONE,
    TRY_ALONE,
    REPLACED
  }

  /** One try at a file by one thread; either that thread ends it or the clock does. */
  private final class Attempt {
    private final Worker worker;
    private final Job job;
    private final int permits;
    private final Thread thread = Thread.currentThread();
    private final AtomicBoolean ended = new AtomicBoolean();

    Attempt(Worker worker, Job job, int permits) {
      this.worker = worker;
      this.job = job;
      this.permits = permits;
    }

    End make(boolean retry) throws InterruptedException {
      room.acquire(permits);
      if (!isReady()) {
        room.release(permits);
        return End.DONE;
      }
      ScheduledFuture<?> alarm =
          clock.schedule(this::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
      FileResult result;
      try {
        result = worker.work(job.item());
      } catch (InterruptedException e) {
        thread.interrupt(); // The time is up, or the run is over; either way nobody waits.
        result = Failures.of(job.item().name(), e);
      } catch (Throwable e) {
        if (!ended.get()) {
          journal.failed(job.item().name(), Failures.describe(e));
        }
        result = Failures.of(job.item().name(), e);
      }
      if (!ended.compareAndSet(false, true)) {
        return End.REPLACED;
      }
      alarm.cancel(false);
      room.release(permits);
      if (retry && isExhausted(result)) {
        return End.TRY_ALONE;
      }
      job.result().complete(result);
      return End.DONE;
    }

    /** Whether work can begin; if not, that is the result. */
    private boolean isReady() throws InterruptedException {
      try {
        worker.prepare();
        return true;
      } catch (IOException | RuntimeException | Error e) {
        journal.failed(job.item().name(), Failures.describe(e));
        job.result().complete(Failures.notStarted(job.item().name()));
        return false;
      }
    }

    private static boolean isExhausted(FileResult result) {
      return result
          .problem()
          .filter(problem -> problem.code() == Problem.Code.OUT_OF_MEMORY)
          .isPresent();
    }

    private void expire() {
      if (!ended.compareAndSet(false, true)) {
        return;
      }
      try {
        hire();
      } finally {
        room.release(permits);
        thread.interrupt();
        job.result().complete(Failures.timeout(job.item().name(), limit));
      }
    }
  }

  /** Ends all threads that listen; one that does not is a daemon and ends with the process. */
  @Override
  public void close() {
    clock.shutdownNow();
    threads.interrupt();
  }
}
