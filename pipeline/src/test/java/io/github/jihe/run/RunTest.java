package io.github.jihe.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final ConcurrentLinkedQueue<String> journal = new ConcurrentLinkedQueue<>();

  private static Items numbered(int many) {
    return receiver -> {
      for (int i = 0; i < many; i++) {
        receiver.accept(item("f" + i));
      }
    };
  }

  private static Items named(String... names) {
    return receiver -> {
      for (String name : names) {
        receiver.accept(item(name));
      }
    };
  }

  private static Item item(String name) {
    return new Item(name, limits -> new byte[0]);
  }

  private static FileResult fine(Item item) {
    return FileResult.unreadable(
        item.name(), "txt", new Problem(Problem.Code.EMPTY, "as good as any result"));
  }

  private List<FileResult> run(Worker worker, int threads, Duration timeout, Items items)
      throws IOException {
    List<FileResult> results = new ArrayList<>();
    new Run(
            Staff.of(Workers.inProcess(worker)),
            threads,
            timeout,
            (file, error) -> journal.add(file + " " + error))
        .each(items, results::add);
    return results;
  }

  private static List<String> codes(List<FileResult> results) {
    return results.stream()
        .map(result -> result.file() + " " + result.problem().orElseThrow().code().slug())
        .toList();
  }

  @Test
  void noFilesGiveNoResults() throws IOException {
    assertThat(run(RunTest::fine, 3, LONG, named())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void resultsKeepTheOrderOfTheFiles(int threads) throws IOException {
    Worker uneven =
        item -> {
          if (item.name().hashCode() % 3 == 0) {
            LockSupport.parkNanos(100_000);
          }
          return fine(item);
        };
    assertThat(run(uneven, threads, LONG, numbered(500)))
        .extracting(FileResult::file)
        .containsExactlyElementsOf(
            java.util.stream.IntStream.range(0, 500).mapToObj(i -> "f" + i).toList());
  }

  @Test
  void onlyAFewFilesAreAheadOfTheResults() throws IOException {
    AtomicInteger handedOn = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Items items =
        receiver -> {
          for (int i = 0; i < 200; i++) {
            most.accumulateAndGet(handedOn.incrementAndGet() - written.get(), Math::max);
            receiver.accept(item("f" + i));
          }
        };
    new Run(Staff.of(Workers.inProcess(RunTest::fine)), 2, LONG, (file, error) -> {})
        .each(items, result -> written.incrementAndGet());
    assertThat(most.get()).isBetween(1, 2 * 4 + 3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aHungFileCostsItselfOnly(int threads) throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    Worker worker =
        item -> {
          if (item.name().startsWith("hang")) {
            boolean hangs = true;
            while (hangs) { // As a reader in an endless loop, it does not listen to interrupts.
              try {
                never.await();
                hangs = false;
              } catch (InterruptedException e) {
                hangs = true;
              }
            }
          }
          return fine(item);
        };
    assertThat(
            codes(run(worker, threads, Duration.ofMillis(200), named("a", "hang1", "hang2", "b"))))
        .containsExactly("a empty", "hang1 timeout", "hang2 timeout", "b empty");
    never.countDown();
  }

  @Test
  void aFileThatExhaustsTheMemoryCostsItselfOnly() throws IOException {
    Worker worker =
        item -> {
          if (item.name().equals("big")) {
            throw new OutOfMemoryError("as thrown by the machine");
          }
          return fine(item);
        };
    assertThat(codes(run(worker, 4, LONG, named("a", "big", "b", "c"))))
        .containsExactly("a empty", "big out-of-memory", "b empty", "c empty");
  }

  @Test
  void aFileThatHadTooLittleMemoryBesideOthersIsTriedAlone() throws IOException {
    AtomicInteger tries = new AtomicInteger();
    AtomicInteger running = new AtomicInteger();
    AtomicInteger besideSecond = new AtomicInteger(-1);
    Worker worker =
        item -> {
          running.incrementAndGet();
          try {
            if (item.name().equals("f50")) {
              if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError("because of the others");
              }
              besideSecond.set(running.get() - 1);
            }
            return fine(item);
          } finally {
            running.decrementAndGet();
          }
        };
    assertThat(codes(run(worker, 4, LONG, numbered(100)))).allMatch(code -> code.endsWith("empty"));
    assertThat(tries).hasValue(2);
    assertThat(besideSecond).hasValue(0);
  }

  @Test
  void errorsBecomeResultsAndAreLogged() throws IOException {
    Worker worker =
        item ->
            switch (item.name()) {
              case "bug" -> throw new IllegalStateException("broken");
              case "deep" -> throw new StackOverflowError();
              case "link" -> throw new NoClassDefFoundError("missing");
              default -> fine(item);
            };
    List<FileResult> results = run(worker, 2, LONG, named("bug", "deep", "link", "a"));
    assertThat(codes(results))
        .containsExactly("bug internal", "deep internal", "link internal", "a empty");
    assertThat(results.get(0).problem().orElseThrow().message()).contains("IllegalStateException");
    assertThat(journal)
        .anyMatch(line -> line.startsWith("bug java.lang.IllegalStateException: broken"))
        .anyMatch(line -> line.startsWith("deep java.lang.StackOverflowError"))
        .anyMatch(line -> line.startsWith("link java.lang.NoClassDefFoundError: missing"))
        .hasSize(3);
  }

  @Test
  void aSinkThatFailsEndsTheRun() {
    Run run = new Run(Staff.of(Workers.inProcess(RunTest::fine)), 2, LONG, (file, error) -> {});
    assertThatThrownBy(
            () ->
                run.each(
                    numbered(1_000_000),
                    result -> {
                      throw new IOException("Broken pipe");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
  }

  @Test
  void aRunThatIsStoppedEndsAfterTheResultAtHand() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    Worker worker =
        item -> {
          if (item.name().equals("f7")) {
            never.await(); // Nobody waits for what is under way.
          }
          return fine(item);
        };
    Run run = new Run(Staff.of(Workers.inProcess(worker)), 2, LONG, (file, error) -> {});
    List<String> seen = new ArrayList<>();
    run.each(
        numbered(1_000_000),
        result -> {
          seen.add(result.file());
          if (seen.size() == 3) {
            Thread stopper = new Thread(run::stop);
            stopper.start();
            join(stopper);
          }
        });
    assertThat(seen).containsExactly("f0", "f1", "f2");
    assertThat(run.isStopped()).isTrue();
  }

  private static void join(Thread thread) throws IOException {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void aRunCanBeStoppedWhileItWaits() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    Worker worker =
        item -> {
          never.await();
          return fine(item);
        };
    for (Items items : List.of(numbered(1_000_000), receiver -> never.await())) {
      Run run = new Run(Staff.of(Workers.inProcess(worker)), 2, LONG, (file, error) -> {});
      new Thread(run::stop).start();
      run.each(items, result -> assertThat(result).isNull());
      assertThat(run.isStopped()).isTrue();
    }
  }

  @Test
  void itemsThatFailEndTheRunAfterWhatWasThere() {
    List<String> seen = new ArrayList<>();
    Items items =
        receiver -> {
          receiver.accept(item("a"));
          throw new java.io.UncheckedIOException(new IOException("standard input is gone"));
        };
    Run run = new Run(Staff.of(Workers.inProcess(RunTest::fine)), 2, LONG, (file, error) -> {});
    assertThatThrownBy(() -> run.each(items, result -> seen.add(result.file())))
        .isInstanceOf(IOException.class)
        .hasMessage("standard input is gone");
    assertThat(seen).containsExactly("a");
  }
}
