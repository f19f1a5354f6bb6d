package io.github.jihe.run;

import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Workers in processes of their own, one for each thread of the run. A process that dies takes one
 * file with it and is replaced; one whose file takes too long is ended and replaced. Nothing that a
 * file does to its reader reaches the run: neither its memory nor its exit.
 */
public final class ProcessWorkers implements Workers {
  private final List<String> command;
  private final byte[] setup;
  private final Limits limits;
  private final Journal journal;
  private final Set<WorkerProcess> processes = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** The process that {@link #open} started, for the first worker. */
  private Optional<WorkerProcess> first = Optional.empty();

  /**
   * Starts nothing yet.
   *
   * @param command starts a process that runs a {@link Station}
   * @param setup for the worker in it
   * @param limits for content that the run itself must read
   */
  public ProcessWorkers(List<String> command, byte[] setup, Limits limits, Journal journal) {
    this.command = List.copyOf(command);
    this.setup = setup.clone();
    this.limits = limits;
    this.journal = journal;
  }

  @Override
  public synchronized void open() throws IOException {
    try {
      first = Optional.of(start());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private synchronized Optional<WorkerProcess> takeFirst() {
    Optional<WorkerProcess> taken = first;
    first = Optional.empty();
    return taken;
  }

  private WorkerProcess start() throws IOException, InterruptedException {
    WorkerProcess process = WorkerProcess.start(command);
    processes.add(process);
    boolean ready = false;
    try {
      if (closed) {
        throw new InterruptedException("the run is over");
      }
      process.greet(setup);
      ready = true;
      return process;
    } finally {
      if (!ready) {
        end(process);
      }
    }
  }

  /** It counts as one of ours until it is gone. */
  private void end(WorkerProcess process) {
    process.close();
    process.afterEnd(() -> processes.remove(process));
  }

  @Override
  public Worker hire() {
    return new Seat();
  }

  @Override
  public boolean shareMemory() {
    return false;
  }

  /** Ends all processes and waits until they are gone. */
  @Override
  public void close() {
    closed = true;
    processes.forEach(WorkerProcess::close);
    try {
      // One that was about to start meanwhile ends itself, but is still to be waited for.
      while (!processes.isEmpty()) {
        for (WorkerProcess process : List.copyOf(processes)) {
          process.awaitEnd();
          processes.remove(process);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The worker of one thread: whichever process serves it at the time. */
  private final class Seat implements Worker {
    private Optional<WorkerProcess> current = Optional.empty();

    @Override
    public void prepare() throws IOException, InterruptedException {
      if (current.isPresent() && !current.get().isAlive()) {
        close();
      }
      if (current.isEmpty()) {
        current = takeFirst().filter(WorkerProcess::isAlive);
      }
      if (current.isEmpty()) {
        current = Optional.of(start());
      }
    }

    @Override
    public FileResult work(Item item) throws InterruptedException {
      WorkerProcess process = current.orElseThrow();
      Wire.Response response;
      try {
        List<byte[]> messages = new ArrayList<>();
        messages.add(Wire.request(new Wire.Request(item.name(), item.content().path())));
        if (item.content().path().isEmpty()) {
          messages.add(item.content().read(limits));
        }
        response = Wire.response(process.exchange(messages));
      } catch (UnreadableFileException e) {
        return FileResult.unreadable(item.name(), FileResult.UNKNOWN, e.problem());
      } catch (IOException e) {
        int status = process.status();
        close();
        journal.failed(item.name(), Failures.describe(e));
        return status == Station.EXHAUSTED
            ? Failures.outOfMemory(item.name())
            : Failures.ended(item.name(), status);
      }
      response.error().ifPresent(error -> journal.failed(item.name(), error));
      if (response.last()) {
        close();
      }
      return response.result();
    }

    @Override
    public void close() {
      current.ifPresent(ProcessWorkers.this::end);
      current = Optional.empty();
    }
  }
}
