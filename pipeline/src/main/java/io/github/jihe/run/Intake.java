package io.github.jihe.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Keeps the first files of a run until it is clear who is to work on them. */
final class Intake implements Items.Receiver, AutoCloseable {
  private final Staff staff;
  private final Function<Workers, Crew> crews;
  private final Results results;
  private final Journal journal;
  private final List<Item> held = new ArrayList<>();
  private Optional<Crew> crew = Optional.empty();
  private boolean closed;

  Intake(Staff staff, Function<Workers, Crew> crews, Results results, Journal journal) {
    this.staff = staff;
    this.crews = crews;
    this.results = results;
    this.journal = journal;
  }

  /** Takes results to come, in the order of the files; waits while there are enough. */
  @FunctionalInterface
  interface Results {
    void put(CompletableFuture<Optional<FileResult>> result) throws InterruptedException;
  }

  @Override
  public void accept(Item item) throws InterruptedException {
    if (crew.isPresent()) {
      submit(item);
      return;
    }
    held.add(item);
    if (held.size() > staff.most()) {
      try {
        begin(openMany());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** No more files will come. */
  void end() throws InterruptedException, IOException {
    if (crew.isEmpty()) {
      staff.few().open();
      begin(staff.few());
    }
  }

  /** Where the many cannot work, the few do it alone. */
  private Workers openMany() throws IOException {
    try {
      staff.many().open();
      return staff.many();
    } catch (IOException e) {
      if (staff.few() == staff.many()) {
        throw e;
      }
      journal.failed("--workers", Failures.describe(e));
      staff.few().open();
      return staff.few();
    }
  }

  private void begin(Workers workers) throws InterruptedException {
    synchronized (this) {
      if (closed) {
        throw new InterruptedException("the run is over");
      }
      crew = Optional.of(crews.apply(workers));
    }
    for (Item item : held) {
      submit(item);
    }
    held.clear();
  }

  private void submit(Item item) throws InterruptedException {
    results.put(crew.orElseThrow().submit(item).thenApply(Optional::of));
  }

  @Override
  public synchronized void close() {
    closed = true;
    crew.ifPresent(Crew::close);
    staff.few().close();
    staff.many().close();
  }
}
