package io.github.jihe.cli;

import io.github.jihe.checks.ProfileException;
import io.github.jihe.checks.Profiles;
import io.github.jihe.outputs.ExtractHtmlOutput;
import io.github.jihe.outputs.ExtractJsonOutput;
import io.github.jihe.outputs.ExtractTextOutput;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.run.Staff;
import io.github.jihe.run.Summary;
import io.github.jihe.run.Worker;
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
      description = "text、json（每份文件一行）或 html（原样显示并标出事实和问题），默认 ${DEFAULT-VALUE}")
  private String format = "text";

  @Option(
      names = "--profile",
      paramLabel = "名称|文件",
      description = "html 中标出问题所用的评分政策，默认 ${DEFAULT-VALUE}")
  private String profile = "national";

  @Option(names = "--tables", description = "只显示表格")
  private boolean tables;

  @Mixin private LexiconOption lexicon;

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
            options.run(Staff.of(Workers.inProcess(worker())), progress),
            options.inputs(console, path -> false));
    return summary.unreadable() > 0 ? ExitStatus.UNREADABLE : ExitStatus.CLEAN;
  }

  /** Whoever looks at a document wants to see what is wrong in it as well. */
  private Worker worker() {
    return format.equals("html") ? Wiring.looking(policy()) : Wiring.extracting(lexicon.words());
  }

  private Policy policy() {
    try {
      return new Policy(Profiles.load(profile), List.of(), lexicon.words());
    } catch (ProfileException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Output output() throws IOException {
    OutputStream out = new BufferedOutputStream(console.out());
    return switch (format) {
      case "text" -> new ExtractTextOutput(out, tables);
      case "json" -> new ExtractJsonOutput(out, tables);
      case "html" -> new ExtractHtmlOutput(out, tables);
      default ->
          throw new ParameterException(
              spec.commandLine(), "不认识的格式 " + format + "，可用的有：text、json、html");
    };
  }
}
