package io.github.jihe.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * The other end of {@link ProcessWorkers}: a process that works on one file after the other, as
 * asked on one stream, and answers on another. It ends with the process that started it.
 */
public final class Station {
  /** Statuses of a process that ended by itself. */
  static final int DONE = 0;

  static final int BROKEN = 70;
  static final int EXHAUSTED = 71;

  /** Files after which a process gives way to a new one: what libraries keep, leaks at last. */
  private static final int MOST_FILES = 5_000;

  /** More than this share of the memory in use is looked into, and too much if it stays. */
  private static final double HIGH = 0.7;

  private final DataInputStream in;
  private final DataOutputStream out;
  private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();

  private final int mostFiles;

  /** Both streams are for nothing else. */
  public Station(InputStream in, OutputStream out) {
    this(in, out, MOST_FILES);
  }

  Station(InputStream in, OutputStream out, int mostFiles) {
    this.mostFiles = mostFiles;
    this.in = new DataInputStream(new BufferedInputStream(in));
    this.out = new DataOutputStream(new BufferedOutputStream(out));
  }

  /** Makes a worker of what the run tells its processes when they start. */
  @FunctionalInterface
  public interface Factory {
    Worker worker(byte[] setup) throws IOException;
  }

  /** Works until there is nothing left to do, then ends this process. */
  public void serve(Factory factory) {
    endWithParent();
    outliveInterrupts();
    try {
      Optional<byte[]> setup = Frames.read(in);
      if (setup.isPresent()) {
        Worker worker = factory.worker(setup.get());
        Thread thread = new Thread(null, () -> work(worker), "jihe-worker", Crew.STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        answer(new byte[0]);
        listen();
      }
      Runtime.getRuntime().halt(DONE);
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(EXHAUSTED);
    } catch (Throwable e) {
      Runtime.getRuntime().halt(BROKEN);
    }
  }

  /** A second line behind the end of the input stream, which says the same. */
  private static void endWithParent() {
    Optional<ProcessHandle> parent = ProcessHandle.current().parent();
    if (parent.isPresent()) {
      CompletableFuture<Void> unused =
          parent.get().onExit().thenRun(() -> Runtime.getRuntime().halt(DONE));
    }
  }

  /**
   * Ctrl-C on a terminal reaches every process of a command at once. What becomes of this one is
   * for the run to say, which ends it when it wants no more of it.
   */
  private static void outliveInterrupts() {
    Thread hook =
        new Thread(
            () -> {
              while (isInterrupt()) {
                LockSupport.park();
              }
            },
            "jihe-outlive");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** By the thread that Java starts for it; a reader that ends the process has none. */
  private static boolean isInterrupt() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("SIGINT handler"));
  }

  private record Task(Wire.Request request, Optional<byte[]> content) {}

  /** Always reads on, for the end of the stream is the end of the parent. */
  private void listen() throws IOException {
    Optional<byte[]> message = Frames.read(in);
    while (message.isPresent()) {
      Wire.Request request = Wire.request(message.get());
      tasks.add(new Task(request, request.path().isPresent() ? Optional.empty() : Frames.read(in)));
      message = Frames.read(in);
    }
  }

  private void work(Worker worker) {
    try {
      boolean last = false;
      for (int files = 1; !last; files++) {
        Task task = tasks.take();
        Wire.Response response = respond(worker, item(task), files >= mostFiles);
        answer(Wire.response(response));
        last = response.last();
      }
      Runtime.getRuntime().halt(DONE);
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(EXHAUSTED);
    } catch (Throwable e) {
      Runtime.getRuntime().halt(BROKEN);
    }
  }

  private static Item item(Task task) {
    return new Item(
        task.request().name(),
        task.request()
            .path()
            .<Content>map(FileContent::new)
            .orElseGet(() -> limits -> task.content().orElseThrow()));
  }

  private static Wire.Response respond(Worker worker, Item item, boolean enough) {
    try {
      return new Wire.Response(worker.work(item), Optional.empty(), enough || isFull());
    } catch (Throwable e) {
      return new Wire.Response(
          Failures.of(item.name(), e),
          Optional.of(Failures.describe(e)),
          enough || e instanceof OutOfMemoryError || isFull());
    }
  }

  @SuppressWarnings("SystemGc") // Only a collection tells what stays.
  private static boolean isFull() {
    if (use() < HIGH) {
      return false;
    }
    System.gc();
    return use() > HIGH;
  }

  private static double use() {
    Runtime memory = Runtime.getRuntime();
    return (double) (memory.totalMemory() - memory.freeMemory()) / memory.maxMemory();
  }

  private void answer(byte[] message) throws IOException {
    Frames.write(out, message);
    out.flush();
  }
}
