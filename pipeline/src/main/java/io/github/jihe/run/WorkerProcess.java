package io.github.jihe.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One process with a {@link Station} in it. Used by one thread; closed by any. */
final class WorkerProcess implements AutoCloseable {
  /** To start on a busy machine; beyond that it never will. */
  private static final long START_SECONDS = 60;

  private static final long END_SECONDS = 10;

  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;

  /** A pipe does not listen to interrupts; the thread that waits for this one does. */
  private final ExecutorService courier;

  private WorkerProcess(Process process) {
    this.process = process;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.courier =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "jihe-courier");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Starts the process; it is not ready before {@link #greet}.
   *
   * @throws IOException if the system refuses
   */
  static WorkerProcess start(List<String> command) throws IOException {
    return new WorkerProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /**
   * Tells it what it is to do, and waits until it is ready.
   *
   * @throws IOException if it is not
   */
  void greet(byte[] setup) throws IOException, InterruptedException {
    try {
      exchange(List.of(setup), START_SECONDS);
    } catch (TimeoutException e) {
      throw new IOException("no answer within " + START_SECONDS + " s", e);
    }
  }

  /**
   * Sends messages and waits for the one that answers them.
   *
   * @throws IOException if the process has ended
   */
  byte[] exchange(List<byte[]> messages) throws IOException, InterruptedException {
    try {
      return exchange(messages, Long.MAX_VALUE);
    } catch (TimeoutException e) {
      throw new IOException(e);
    }
  }

  private byte[] exchange(List<byte[]> messages, long seconds)
      throws IOException, InterruptedException, TimeoutException {
    Future<byte[]> answer = courier.submit(() -> carry(messages));
    try {
      return answer.get(seconds, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private byte[] carry(List<byte[]> messages) throws IOException {
    for (byte[] message : messages) {
      Frames.write(out, message);
    }
    out.flush();
    return Frames.read(in).orElseThrow(() -> new EOFException("the process has ended"));
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The status of a process that has ended or is about to. */
  int status() throws InterruptedException {
    if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly(); // It closed its output and goes on.
    }
    return process.waitFor();
  }

  /** Ends it at once, whatever it does. */
  @Override
  public void close() {
    process.destroyForcibly();
    courier.shutdownNow();
  }

  /** What is to be done when it is gone. */
  void afterEnd(Runnable then) {
    CompletableFuture<Void> unused = process.onExit().thenRun(then);
  }

  /** Waits for what {@link #close} began. */
  void awaitEnd() throws InterruptedException {
    process.waitFor(END_SECONDS, TimeUnit.SECONDS);
  }
}
