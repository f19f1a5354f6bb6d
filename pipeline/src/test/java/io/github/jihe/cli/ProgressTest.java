package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Audit;
import io.github.jihe.document.Problem;
import io.github.jihe.run.FileResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter err = new StringWriter();
  private final AtomicLong now = new AtomicLong();

  private Progress progress(boolean terminal, boolean quiet) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintWriter(err),
            terminal);
    return new Progress(console, quiet, now::get);
  }

  private static FileResult fine(String name) {
    return FileResult.between(new Audit(List.of(), List.of())).named(name);
  }

  private static FileResult bad(String name) {
    return FileResult.unreadable(name, "docx", new Problem(Problem.Code.CORRUPT, "文件已损坏"));
  }

  private void work(Progress progress, int files, long nanosEach) {
    for (int i = 0; i < files; i++) {
      now.addAndGet(nanosEach);
      progress.done(fine("f" + i));
    }
  }

  @Test
  void aTerminalShowsABarWithRateRemainingTimeAndCounts() {
    Progress progress = progress(true, false);
    progress.expect(1000);
    work(progress, 500, SECOND / 4);
    progress.done(bad("坏.docx"));
    work(progress, 99, SECOND / 4);
    String line = err.toString().substring(err.toString().lastIndexOf('\r'));
    assertThat(line)
        .contains("[#######-----] 60%", "600/1000 份", "4.0 份/秒", "还需约 1 分 39 秒", "未能读取 1");
    assertThat(err.toString()).contains("未能读取 坏.docx：文件已损坏" + System.lineSeparator());
    progress.clear();
    assertThat(err.toString()).endsWith("\r\u001b[K");
  }

  @Test
  void theRateForgetsAQuickBeginning() {
    Progress progress = progress(true, false);
    progress.expect(100_000);
    work(progress, 10_000, SECOND / 1000);
    work(progress, 60, SECOND);
    assertThat(err.toString().substring(err.toString().lastIndexOf('\r')))
        .contains(" 1.0 份/秒", "小时");
  }

  @Test
  void withoutATotalThereIsNoBar() {
    Progress progress = progress(true, false);
    work(progress, 10, SECOND);
    assertThat(err.toString()).contains("已处理 10 份 1.0 份/秒").doesNotContain("[#", "还需");
    progress.expect(5);
    work(progress, 10, SECOND);
    assertThat(err.toString()).as("archives held more").contains("已处理 20 份").doesNotContain("还需");
  }

  @Test
  void elsewhereThereIsALineNowAndThen() {
    Progress progress = progress(false, false);
    progress.expect(1000);
    work(progress, 100, SECOND);
    assertThat(err.toString().lines())
        .hasSize(3)
        .allMatch(line -> line.matches("已处理 \\d+/1000 份 1\\.0 份/秒 还需约 \\d+ 分 \\d+ 秒"));
  }

  @Test
  void aShortRunSaysNothingElsewhere() {
    work(progress(false, false), 20, SECOND);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aQuietRunTellsItsLogOnly() {
    List<String> log = new ArrayList<>();
    for (boolean terminal : new boolean[] {true, false}) {
      Progress progress = progress(terminal, true);
      progress.logTo(log::add);
      work(progress, 100, SECOND);
      progress.done(bad("坏.docx"));
    }
    assertThat(err.toString()).isEmpty();
    assertThat(log).contains("未能读取 坏.docx：文件已损坏");
  }
}
