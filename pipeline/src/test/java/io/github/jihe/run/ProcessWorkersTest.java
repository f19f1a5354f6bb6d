package io.github.jihe.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time limits of this test only keep it from hanging. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProcessWorkersTest {
  private static final Duration LONG = Duration.ofMinutes(4);

  private static final Map<Integer, String> POISON =
      Map.ofEntries(
          Map.entry(3, "HANG"),
          Map.entry(4, "HANG"),
          Map.entry(20, "HALT"),
          Map.entry(21, "EXIT"),
          Map.entry(22, "HALT"),
          Map.entry(50, "HEAP"),
          Map.entry(51, "DEEP"),
          Map.entry(99, "BUG"),
          Map.entry(100, "EXIT"),
          Map.entry(150, "HEAP"),
          Map.entry(200, "DEEP"),
          Map.entry(299, "HALT"));

  private static final Map<String, String> EXPECTED =
      Map.of(
          "HANG", "timeout 处理超过时限（15 秒），请拆分文件或加大 --timeout 后重试",
          "HALT", "internal 处理进程意外结束（状态 9），请另存为新文件后重试",
          "EXIT", "internal 处理进程意外结束（状态 0），请另存为新文件后重试",
          "HEAP", "out-of-memory 内存不足，请拆分文件或加大 --max-memory 后重试",
          "DEEP", "internal 文件嵌套过深，无法处理，请另存为新文件后重新报送",
          "BUG", "internal 处理时发生内部错误（IllegalStateException），请另存为新文件后重试",
          "fine", "empty as good as any result");

  private final ConcurrentLinkedQueue<String> journal = new ConcurrentLinkedQueue<>();

  private void note(String file, String error) {
    journal.add(file + " " + error);
  }

  private ProcessWorkers workers(List<String> command) {
    return new ProcessWorkers(command, new byte[] {1}, Limits.DEFAULT, this::note);
  }

  private List<FileResult> run(Staff staff, int threads, Duration timeout, List<Item> items)
      throws IOException {
    List<FileResult> results = new ArrayList<>();
    new Run(staff, threads, timeout, this::note)
        .each(
            receiver -> {
              for (Item item : items) {
                receiver.accept(item);
              }
            },
            results::add);
    return results;
  }

  /** Every other file is read by the run and sent. */
  private static Item item(int i, String kind) {
    Content content = i % 2 == 0 ? new FileContent(Path.of("none")) : limits -> new byte[i * 1000];
    return new Item(i + "-" + kind, content);
  }

  private static List<Item> fine(int many) {
    return IntStream.range(0, many).mapToObj(i -> item(i, "fine")).toList();
  }

  private static String said(FileResult result) {
    Problem problem = result.problem().orElseThrow();
    return result.file() + " " + problem.code().slug() + " " + problem.message();
  }

  private static List<String> processes(List<FileResult> results) {
    return results.stream().map(FileResult::format).distinct().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void everyFileIsAccountedForInOrderWhateverOthersDo(int threads) throws IOException {
    List<Item> items =
        IntStream.range(0, 300).mapToObj(i -> item(i, POISON.getOrDefault(i, "fine"))).toList();
    List<String> expected =
        items.stream()
            .map(item -> item.name() + " " + EXPECTED.get(item.name().replaceAll(".*-", "")))
            .toList();
    Staff staff = Staff.of(workers(PoisonMain.command(1000)));
    assertThat(run(staff, threads, Duration.ofSeconds(15), items))
        .extracting(ProcessWorkersTest::said)
        .containsExactlyElementsOf(expected);
    assertThat(journal)
        .anyMatch(line -> line.startsWith("99-BUG java.lang.IllegalStateException: a reader's bug"))
        .anyMatch(line -> line.startsWith("50-HEAP java.lang.OutOfMemoryError"))
        .noneMatch(line -> line.contains("fine"));
    assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void aProcessGivesWayToANewOne() throws IOException {
    List<FileResult> results = run(Staff.of(workers(PoisonMain.command(7))), 1, LONG, fine(21));
    assertThat(results).hasSize(21).allMatch(result -> said(result).contains("as good as any"));
    assertThat(processes(results)).hasSize(3);
    assertThat(journal).isEmpty();
  }

  @Test
  void contentThatTheRunCannotReadSaysWhy() throws IOException {
    Item gone =
        new Item(
            "gone",
            limits -> {
              throw new UnreadableFileException(Problem.Code.NOT_FOUND, "找不到");
            });
    assertThat(run(Staff.of(workers(PoisonMain.command(9))), 1, LONG, List.of(gone)))
        .extracting(ProcessWorkersTest::said)
        .containsExactly("gone not-found 找不到");
  }

  @Test
  void fewFilesStartNoProcess() throws IOException {
    String own = "this process";
    Workers few =
        Workers.inProcess(
            item -> FileResult.unreadable(item.name(), own, new Problem(Problem.Code.EMPTY, "")));
    Staff staff = new Staff(few, workers(PoisonMain.command(100)), 5);
    assertThat(run(staff, 2, LONG, fine(0))).isEmpty();
    assertThat(processes(run(staff, 2, LONG, fine(5)))).containsExactly(own);
    List<FileResult> many =
        run(new Staff(few, workers(PoisonMain.command(100)), 5), 1, LONG, fine(6));
    assertThat(many).extracting(FileResult::file).isEqualTo(names(6));
    assertThat(processes(many)).hasSize(1).doesNotContain(own);
  }

  private static List<String> names(int many) {
    return fine(many).stream().map(Item::name).toList();
  }

  @Test
  void whereNoProcessStartsTheRunGoesOnWithoutUnlessToldNotTo() throws IOException {
    List<String> broken =
        List.of(System.getProperty("java.home") + "/bin/java", "-cp", "nowhere", "NoSuchClass");
    Workers few = Workers.inProcess(item -> FileResult.unreadable(item.name(), "own", none()));
    assertThat(processes(run(new Staff(few, workers(broken), 5), 2, LONG, fine(9))))
        .containsExactly("own");
    assertThat(journal).singleElement().asString().startsWith("--workers ");
    assertThatThrownBy(() -> run(Staff.of(workers(broken)), 2, LONG, fine(9)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> run(Staff.of(workers(List.of("/no/such/program"))), 2, LONG, fine(9)))
        .isInstanceOf(IOException.class);
  }

  private static Problem none() {
    return new Problem(Problem.Code.EMPTY, "");
  }

  @Test
  void aSinkThatFailsEndsTheProcesses() {
    Run run = new Run(Staff.of(workers(PoisonMain.command(100))), 2, LONG, this::note);
    assertThatThrownBy(
            () ->
                run.each(
                    receiver -> {
                      for (int i = 0; i < 1_000_000; i++) {
                        receiver.accept(item(i, i == 1 ? "HANG" : "fine"));
                      }
                    },
                    result -> {
                      throw new IOException("Broken pipe");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
    assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void workersEndWithTheirParent() throws Exception {
    Process parent =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                ParentMain.class.getName())
            .start();
    try (BufferedReader err = parent.errorReader()) {
      assertThat(err.readLine()).isEqualTo("hanging");
      assertThat(err.readLine()).isEqualTo("hanging");
      List<ProcessHandle> workers = parent.children().toList();
      assertThat(workers).hasSize(2);
      parent.destroyForcibly().waitFor();
      for (ProcessHandle worker : workers) {
        worker.onExit().get(1, TimeUnit.MINUTES);
        assertThat(worker.isAlive()).isFalse();
      }
    } finally {
      parent.descendants().forEach(ProcessHandle::destroyForcibly);
      parent.destroyForcibly();
    }
  }
}
