package io.github.jihe.cli;

import io.github.jihe.checks.Severity;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.folder.RunFolder;
import io.github.jihe.outputs.folder.RunRecord;
import io.github.jihe.run.Fingerprint;
import io.github.jihe.run.Journal;
import io.github.jihe.run.Kept;
import io.github.jihe.run.Scratch;
import io.github.jihe.run.Staff;
import io.github.jihe.run.Summary;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a check keeps results while it runs: the folder it writes to, else a temporary file. */
final class Workplace implements Closeable {
  private final Assignment task;
  private final Optional<RunFolder> folder;
  private final Optional<Path> temporary;
  private final Kept kept;

  private Workplace(
      Assignment task, Optional<RunFolder> folder, Optional<Path> temporary, Kept kept) {
    this.task = task;
    this.folder = folder;
    this.temporary = temporary;
    this.kept = kept;
  }

  /**
   * Opens it.
   *
   * @param again whether to use what an earlier run kept in the folder
   * @throws Kept.BusyException if another run is going on in the folder
   */
  static Workplace open(Optional<Path> folder, boolean again, Assignment task) throws IOException {
    if (folder.isPresent()) {
      RunFolder opened = RunFolder.open(folder.get(), again);
      return new Workplace(task, Optional.of(opened), Optional.empty(), opened.kept());
    }
    Path file = Scratch.file(".results");
    return new Workplace(task, Optional.empty(), Optional.of(file), Kept.open(file, false));
  }

  /** What tells of the run, if there is a folder for it. */
  List<Output> outputs(RunRecord.Setting setting) throws IOException {
    return folder.isPresent()
        ? folder.get().outputs(task.policy().profileText(), setting.of(Fingerprint.of(words())))
        : List.of();
  }

  /** Says in the log that work begins. */
  void begin() {
    log(
        "开始：绩核 %s，评分政策 %s，已有结果 %d 份"
            .formatted(Version.number(), task.policy().profile().name(), kept.size()));
  }

  /** Says in the log that work has ended. */
  void end(Summary summary) {
    log(
        "%s：%d 份，已核 %d 份，未能读取 %d 份，发现问题 %d 条"
            .formatted(
                summary.stopped() ? "中断" : "结束",
                summary.files(),
                summary.checked(),
                summary.unreadable(),
                summary.atLeast(Severity.INFO)));
  }

  void log(String line) {
    folder.ifPresent(it -> it.log().line(line));
  }

  /** The same workers, who read no content twice. A few files without a folder are not worth it. */
  Staff remembering(Staff staff, Journal journal) {
    Staff knowing = staff.remembering(kept, words(), journal);
    return folder.isPresent() || staff.few() == staff.many()
        ? knowing
        : new Staff(staff.few(), knowing.many(), staff.most());
  }

  /** All that a result depends on besides the report. */
  private String words() {
    return Version.number() + "\n" + new String(task.write(), StandardCharsets.UTF_8);
  }

  /** Why a run that is to go on begins anew: a Chinese sentence; empty if it does not. */
  Optional<String> whyAnew() {
    return folder.flatMap(it -> it.whyAnew(Fingerprint.of(words())));
  }

  @Override
  public void close() throws IOException {
    if (folder.isPresent()) {
      folder.get().close();
    } else {
      kept.close();
    }
    if (temporary.isPresent()) {
      Files.deleteIfExists(temporary.get());
    }
  }
}
