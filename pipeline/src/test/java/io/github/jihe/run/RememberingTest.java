package io.github.jihe.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.across.Digest;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberingTest {
  @TempDir private Path folder;

  private final ConcurrentLinkedQueue<String> worked = new ConcurrentLinkedQueue<>();

  /** The content says what becomes of it; a result tells which worker made it. */
  private FileResult work(Item item) {
    worked.add(item.name());
    byte[] bytes;
    try {
      bytes = item.content().read(Limits.DEFAULT);
    } catch (UnreadableFileException e) {
      return FileResult.unreadable(item.name(), FileResult.UNKNOWN, e.problem());
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (Problem.Code code : Problem.Code.values()) {
      if (text.equals(code.slug())) {
        return FileResult.unreadable(item.name(), "txt", new Problem(code, "说明"));
      }
    }
    String read = text.equals("changing") ? "another" : text;
    return new FileResult(
            item.name(),
            "txt",
            Status.CHECKED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Audit(List.of(), List.of(new Audit.Tally(text, 1, 0, List.of()))))
        .digested(
            Optional.of(
                new Digest(
                    Fingerprint.of(read.getBytes(StandardCharsets.UTF_8)),
                    "",
                    "",
                    0,
                    List.of(),
                    List.of())));
  }

  private Item file(String name, String content) throws IOException {
    return new Item(name, new FileContent(Files.writeString(folder.resolve(name), content)));
  }

  private static Item member(String name, String content) {
    return new Item(name, limits -> content.getBytes(StandardCharsets.UTF_8));
  }

  private List<FileResult> run(boolean again, String task, int threads, Item... items)
      throws IOException {
    worked.clear();
    List<FileResult> results = new ArrayList<>();
    try (Kept kept = Kept.open(folder.resolve("run.results"), again)) {
      Staff staff =
          Staff.of(Workers.inProcess(this::work)).remembering(kept, task, (name, error) -> {});
      new Run(staff, threads, Duration.ofMinutes(5), (name, error) -> {})
          .each(
              receiver -> {
                for (Item item : items) {
                  receiver.accept(item);
                }
              },
              results::add);
    }
    return results;
  }

  @Test
  void oneContentIsReadOnceWhateverHasIt() throws IOException {
    Item[] items = {
      file("a", "same"), file("b", "other"), file("c", "same"), member("d.zip!/d", "same")
    };
    List<FileResult> results = run(false, "task", 4, items);
    assertThat(results).extracting(FileResult::file).containsExactly("a", "b", "c", "d.zip!/d");
    assertThat(results.get(3)).isEqualTo(results.get(0).named("d.zip!/d"));
    assertThat(worked).hasSize(2);
  }

  /** A disk that takes no more is told of once, not for each file, and costs no result. */
  @Test
  void aFullDiskIsSaidOnce() throws IOException {
    List<String> said = new ArrayList<>();
    Journal journal =
        new Journal() {
          @Override
          public void failed(String file, String error) {
            said.add(file);
          }

          @Override
          public void without(String sentence, String error) {
            said.add(sentence);
          }
        };
    Path results = Files.createFile(folder.resolve("run.results"));
    Item[] items = {file("a", "one"), file("b", "two")};
    List<FileResult> done = new ArrayList<>();
    try (Kept kept = new Kept(new RandomAccessFile(results.toFile(), "r"))) {
      Staff staff = Staff.of(Workers.inProcess(this::work)).remembering(kept, "task", journal);
      new Run(staff, 1, Duration.ofMinutes(5), journal)
          .each(
              receiver -> {
                receiver.accept(items[0]);
                receiver.accept(items[1]);
              },
              done::add);
    }
    assertThat(done).extracting(FileResult::status).containsOnly(Status.CHECKED);
    assertThat(said).singleElement().asString().contains("没能存盘");
  }

  /** A worker of a run that was given up may still come with a result. */
  @Test
  void whatComesAfterTheEndIsNotKept() throws IOException {
    Kept kept = Kept.open(folder.resolve("run.results"), false);
    kept.close();
    kept.put(
        "0".repeat(32), FileResult.unreadable("a", "txt", new Problem(Problem.Code.EMPTY, "空")));
    assertThat(kept.find("0".repeat(32))).isEmpty();
  }

  @Test
  void aSecondRunReadsWhatChanged() throws IOException {
    List<FileResult> first = run(false, "task", 2, file("a", "one"), file("b", "two"));
    assertThat(run(true, "task", 2, file("a", "one"), file("b", "two"))).isEqualTo(first);
    assertThat(worked).isEmpty();
    List<FileResult> changed = run(true, "task", 2, file("a", "one"), file("b", "three"));
    assertThat(worked).containsExactly("b");
    assertThat(changed.get(1).audit().tallies().get(0).rule()).isEqualTo("three");
    run(true, "another policy", 2, file("a", "one"), file("b", "two"));
    assertThat(worked).containsExactlyInAnyOrder("a", "b");
    run(false, "task", 2, file("a", "one"));
    assertThat(worked).containsExactly("a");
  }

  @Test
  void whatMayBeDifferentTheNextTimeIsTriedAgain() throws IOException {
    Map<String, Boolean> again = new TreeMap<>();
    for (Problem.Code code : Problem.Code.values()) {
      run(false, "task", 1, file("a", code.slug()));
      run(true, "task", 1, file("a", code.slug()));
      again.put(code.slug(), !worked.isEmpty());
    }
    assertThat(again)
        .containsEntry("timeout", true)
        .containsEntry("out-of-memory", true)
        .containsEntry("internal", true)
        .containsEntry("not-found", true)
        .containsEntry("corrupt", false)
        .containsEntry("encrypted", false)
        .containsEntry("empty", false);
    run(false, "task", 1, file("a", "changing"));
    run(true, "task", 1, file("a", "changing"));
    assertThat(worked).as("it changed between two looks").containsExactly("a");
  }

  @Test
  void aFileThatIsNotThereIsForTheWorkerToTell() throws IOException {
    Item gone = new Item("gone", new FileContent(folder.resolve("gone")));
    assertThat(run(false, "task", 1, gone).get(0).problem().orElseThrow().code())
        .isEqualTo(Problem.Code.NOT_FOUND);
  }
}
