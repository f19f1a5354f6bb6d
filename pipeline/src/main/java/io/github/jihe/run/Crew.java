package io.github.jihe.run;

import io.github.jihe.document.Problem;
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
  private static final long STACK_BYTES = 16L << 20;

  private final Worker worker;
  private final int size;
  private final Duration limit;
  private final Journal journal;
  private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
  private final ThreadGroup threads = new ThreadGroup("jihe");

  /** One permit for a file among others, all of them for a file that is tried alone. */
  private final Semaphore room;

  private final ScheduledThreadPoolExecutor clock;

  Crew(Worker worker, int size, Duration limit, Journal journal) {
    this.worker = worker;
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
    try {
      while (serve(jobs.take())) {
        // The next one.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The run is over.
    }
  }

  /** Whether the thread is still in service afterwards. */
  private boolean serve(Job job) throws InterruptedException {
    Attempt beside = new Attempt(job, 1);
    End end = beside.make(size > 1);
    return end == End.TRY_ALONE ? new Attempt(job, size).make(false) == End.DONE : end == End.DONE;
  }

  private record Job(Item item, CompletableFuture<FileResult> result) {}

  private enum End {
    DONE,
    TRY_ALONE,
    REPLACED
  }

  /** One try at a file by one thread; either that thread ends it or the clock does. */
  private final class Attempt {
    private final Job job;
    private final int permits;
    private final Thread thread = Thread.currentThread();
    private final AtomicBoolean ended = new AtomicBoolean();

    Attempt(Job job, int permits) {
      this.job = job;
      this.permits = permits;
    }

    End make(boolean retry) throws InterruptedException {
      room.acquire(permits);
      ScheduledFuture<?> alarm =
          clock.schedule(this::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
      FileResult result;
      try {
        result = worker.work(job.item());
      } catch (OutOfMemoryError e) {
        result = failed(e, Problem.Code.OUT_OF_MEMORY, "内存不足，请拆分文件或加大 --max-memory 后重试");
      } catch (StackOverflowError e) {
        result = failed(e, Problem.Code.INTERNAL, "文件嵌套过深，无法处理，请另存为新文件后重新报送");
      } catch (Throwable e) {
        result =
            failed(
                e,
                Problem.Code.INTERNAL,
                "处理时发生内部错误（" + e.getClass().getSimpleName() + "），请另存为新文件后重试");
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

    private FileResult failed(Throwable error, Problem.Code code, String message) {
      if (!ended.get()) {
        journal.failed(job.item().name(), error);
      }
      return FileResult.unreadable(
          job.item().name(), FileResult.UNKNOWN, new Problem(code, message));
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
        job.result()
            .complete(
                FileResult.unreadable(
                    job.item().name(),
                    FileResult.UNKNOWN,
                    new Problem(
                        Problem.Code.TIMEOUT,
                        "处理超过时限（" + limit.toSeconds() + " 秒），请拆分文件或加大 --timeout 后重试")));
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
