package io.github.jihe.cli;

import io.github.jihe.outputs.FactsCsvOutput;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.outputs.folder.RunFolder;
import io.github.jihe.outputs.folder.StoredFacts;
import io.github.jihe.outputs.folder.StoredRun;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Staff;
import io.github.jihe.run.Summary;
import io.github.jihe.run.Workers;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jihe facts}. */
@Command(
    name = "facts",
    description = "把报告中读出的全部数据列成一张表，一行一项，供自行汇总分析。",
    sortOptions = false,
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class FactsCommand implements Callable<Integer> {
  private static final RunInfo RUN = new RunInfo(Version.number(), "");

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "格式", description = "csv，默认 ${DEFAULT-VALUE}")
  private String format = "csv";

  @Option(names = "--out", paramLabel = "文件", description = "结果写到哪里，默认标准输出")
  private Optional<Path> out = Optional.empty();

  @Mixin private LexiconOption lexicon;

  @Mixin private RunOptions options;

  @Mixin HelpOption help;

  FactsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!format.equals("csv")) {
      throw new ParameterException(spec.commandLine(), "不认识的格式 " + format + "，可用的有：csv");
    }
    List<Path> runs = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (String path : options.paths()) {
      if (!path.equals("-") && RunFolder.isOfRun(Path.of(path))) {
        runs.add(Path.of(path));
      } else {
        paths.add(path);
      }
      if (isOut(Path.of(path))) {
        throw new ParameterException(spec.commandLine(), "--out 会覆盖要读取的文件 " + path);
      }
    }
    List<StoredFacts> stored = new ArrayList<>();
    int unreadable = 0;
    for (Path run : runs) {
      unreadable += open(run, stored);
    }
    OutputStream target = out.isPresent() ? Files.newOutputStream(out.get()) : console.out();
    FactsCsvOutput table = new FactsCsvOutput(new BufferedOutputStream(target));
    if (paths.isEmpty()) {
      table.begin(RUN);
      copy(stored, table);
      table.close();
    } else {
      unreadable += read(paths, stored, table);
    }
    return unreadable > 0 ? ExitStatus.UNREADABLE : ExitStatus.CLEAN;
  }

  /** How many reports the run could not read. */
  private int open(Path folder, List<StoredFacts> stored) throws IOException {
    try (StoredRun run = StoredRun.open(folder)) {
      stored.add(StoredFacts.of(folder));
      if (!run.isComplete()) {
        console.err().println("注意：" + folder + " 的核对没有完成，只含已核对的部分。");
      }
      return run.unreadable();
    } catch (StoredRun.NotARunException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void copy(List<StoredFacts> stored, FactsCsvOutput table) throws IOException {
    for (StoredFacts facts : stored) {
      try {
        facts.copyTo(table);
      } catch (StoredRun.NotARunException e) {
        throw new ParameterException(spec.commandLine(), e.getMessage(), e);
      }
    }
  }

  /** Reads the reports behind what runs have stored; gives how many could not be read. */
  private int read(List<String> paths, List<StoredFacts> stored, FactsCsvOutput table)
      throws IOException {
    Progress progress = new Progress(console, options.quiet());
    Output behind =
        new Output() {
          @Override
          public void begin(RunInfo run) throws IOException {
            table.begin(run);
            copy(stored, table);
          }

          @Override
          public void accept(FileResult result) throws IOException {
            table.accept(result);
          }

          @Override
          public void end(Summary summary) throws IOException {
            table.end(summary);
          }

          @Override
          public void close() throws IOException {
            table.close();
          }
        };
    return new Session(List.of(behind), RUN, progress)
        .over(
            options.run(Staff.of(Workers.inProcess(Wiring.listing(lexicon.words()))), progress),
            options.inputs(paths, console, this::isOut))
        .unreadable();
  }

  private boolean isOut(Path path) {
    try {
      return out.isPresent()
          && Files.exists(path)
          && Files.exists(out.get())
          && Files.isSameFile(path, out.get());
    } catch (IOException e) {
      return false; // What cannot be looked at is not written to.
    }
  }
}
