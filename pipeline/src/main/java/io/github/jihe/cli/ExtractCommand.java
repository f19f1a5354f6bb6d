package io.github.jihe.cli;

import io.github.jihe.outputs.ExtractJsonOutput;
import io.github.jihe.outputs.ExtractTextOutput;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.run.Staff;
import io.github.jihe.run.Summary;
import io.github.jihe.run.Workers;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jihe extract}. */
@Command(
    name = "extract",
    description = "显示从文件中读出的内容：段落、表格和事实。",
    sortOptions = false,
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "格式",
      description = "text 或 json（每份文件一行），默认 ${DEFAULT-VALUE}")
  private String format = "text";

  @Option(names = "--tables", description = "只显示表格")
  private boolean tables;

  @Mixin private RunOptions options;

  @Mixin HelpOption help;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Progress progress = new Progress(console, options.quiet());
    Session session = new Session(List.of(output()), new RunInfo(Version.number(), ""), progress);
    Summary summary =
        session.over(
            options.run(Staff.of(Workers.inProcess(Wiring.extracting())), progress),
            options.inputs(console, path -> false));
    return summary.unreadable() > 0 ? ExitStatus.UNREADABLE : ExitStatus.CLEAN;
  }

  private Output output() throws IOException {
    OutputStream out = new BufferedOutputStream(console.out());
    return switch (format) {
      case "text" -> new ExtractTextOutput(out, tables);
      case "json" -> new ExtractJsonOutput(out, tables);
      case "html" ->
          throw new ParameterException(spec.commandLine(), "本版本尚不能输出 html，可用的有：text、json");
      default ->
          throw new ParameterException(spec.commandLine(), "不认识的格式 " + format + "，可用的有：text、json");
    };
  }
}
