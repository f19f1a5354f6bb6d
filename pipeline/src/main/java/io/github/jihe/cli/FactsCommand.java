package io.github.jihe.cli;

import io.github.jihe.outputs.FactsCsvOutput;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.outputs.folder.RunFolder;
import io.github.jihe.outputs.folder.StoredRun;
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
    List<String> paths = reports();
    for (String path : paths) {
      if (isOut(Path.of(path))) {
        throw new ParameterException(spec.commandLine(), "--out 会覆盖要读取的文件 " + path);
      }
    }
    Progress progress = new Progress(console, options.quiet());
    OutputStream target = out.isPresent() ? Files.newOutputStream(out.get()) : console.out();
    Session session =
        new Session(
            List.of(new FactsCsvOutput(new BufferedOutputStream(target))),
            new RunInfo(Version.number(), ""),
            progress);
    Summary summary =
        session.over(
            options.run(Staff.of(Workers.inProcess(Wiring.extracting(lexicon.words()))), progress),
            options.inputs(paths, console, this::isOut));
    return summary.unreadable() > 0 ? ExitStatus.UNREADABLE : ExitStatus.CLEAN;
  }

  /** The paths, with the reports of a run in place of its folder. */
  private List<String> reports() throws IOException {
    List<String> reports = new ArrayList<>();
    for (String path : options.paths()) {
      if (path.equals("-") || !RunFolder.isOfRun(Path.of(path))) {
        reports.add(path);
        continue;
      }
      try (StoredRun run = StoredRun.open(Path.of(path))) {
        reports.addAll(run.paths());
      } catch (StoredRun.NotARunException e) {
        throw new ParameterException(spec.commandLine(), e.getMessage(), e);
      }
    }
    return reports;
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
