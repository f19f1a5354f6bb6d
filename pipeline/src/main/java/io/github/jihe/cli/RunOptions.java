package io.github.jihe.cli;

import io.github.jihe.outputs.folder.RunFolder;
import io.github.jihe.outputs.folder.RunRecord;
import io.github.jihe.readers.Limits;
import io.github.jihe.run.Inputs;
import io.github.jihe.run.Journal;
import io.github.jihe.run.Run;
import io.github.jihe.run.Staff;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code check} and {@code extract} have in common: the files, and how to run over them. */
final class RunOptions {
  /** More would only take each other's memory. */
  private static final int MOST_THREADS = 256;

  @Parameters(
      paramLabel = "路径",
      arity = "1..*",
      description = {"文件、文件夹（含下级，跳过隐藏和临时文件）或压缩包；", "- 表示从标准输入读取路径，每行一个"})
  private List<String> paths = List.of();

  @Option(
      names = "--threads",
      converter = PositiveNumber.class,
      paramLabel = "N",
      description = "同时处理的文件数，默认为处理器个数")
  private Integer threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timeout",
      converter = PositiveNumber.class,
      paramLabel = "秒",
      description = "单个文件的时限，默认 ${DEFAULT-VALUE} 秒")
  private Integer timeout = 120;

  @Option(
      names = "--max-memory",
      converter = PositiveNumber.class,
      paramLabel = "MB",
      description = {"内存上限；使用处理进程时是每个进程的上限，默认 512；", "在进程内处理时所有线程共用，由启动脚本传给 Java"})
  private Optional<Integer> maxMemory = Optional.empty();

  @Option(
      names = {"-q", "--quiet"},
      description = "不在标准错误上显示进度和逐个文件的提示")
  private boolean quiet;

  boolean quiet() {
    return quiet;
  }

  List<String> paths() {
    return paths;
  }

  /** For the record of a run. */
  RunRecord.Setting setting(CommandSpec spec, boolean again) {
    return new RunRecord.Setting(
        spec.commandLine().getParseResult().originalArgs(), paths, threads, timeout, again, "");
  }

  Inputs inputs(Console console, Predicate<Path> own) {
    return inputs(paths, console, own);
  }

  /** The same of other paths. */
  Inputs inputs(List<String> others, Console console, Predicate<Path> own) {
    return new Inputs(
        others,
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)),
        Limits.DEFAULT,
        file -> own.test(file) || RunFolder.isResult(file));
  }

  /** In megabytes, as asked for. */
  Optional<Integer> maxMemory() {
    return maxMemory;
  }

  Run run(Staff staff, Journal journal) {
    return new Run(staff, Math.min(threads, MOST_THREADS), Duration.ofSeconds(timeout), journal);
  }
}
