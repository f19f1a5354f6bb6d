package io.github.jihe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command above the commands. */
@Command(
    name = "jihe",
    description = {"绩核：重新计算绩效自评报告中的数字，列出不一致之处。"},
    versionProvider = Version.class,
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    synopsisSubcommandLabel = "命令",
    exitCodeListHeading = "%n退出状态：%n",
    exitCodeList = {
      "0:未发现问题",
      "1:发现问题",
      "2:命令用法有误",
      "3:至少一份文件未能读取（其余文件已核对并在结果中）",
      "4:程序内部错误",
      "130:被中断（Ctrl-C），已核对的在结果中"
    })
final class Jihe implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin HelpOption help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本")
  boolean version;

  private Jihe() {}

  /** Runs the command that the arguments name; gives its exit status, throws nothing. */
  static int run(Console console, String... arguments) {
    CommandLine line = new CommandLine(new Jihe());
    line.addSubcommand("check", new CheckCommand(console));
    line.addSubcommand("extract", new ExtractCommand(console));
    line.addSubcommand("facts", new FactsCommand(console));
    line.addSubcommand(
        "rules",
        new CommandLine(new RulesCommand(console))
            .addSubcommand("test", new RulesTestCommand(console)));
    line.addSubcommand("profiles", new ProfilesCommand(console));
    line.addSubcommand("letters", new LettersCommand(console));
    line.addSubcommand("evaluate", new EvaluateCommand(console));
    line.setOut(console.outWriter());
    line.setErr(console.err());
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler(new Misuse());
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          if (failure instanceof IOException broken && Session.isBrokenPipe(broken)) {
            return ExitStatus.CLEAN; // Whoever read it has seen enough.
          }
          console.err().println(Troubles.words(failure));
          return ExitStatus.INTERNAL;
        });
    try {
      return line.execute(arguments);
    } catch (Error failure) {
      console.err().println("程序内部错误：" + failure.getClass().getName());
      return ExitStatus.INTERNAL;
    } finally {
      console.err().flush();
    }
  }

  /** Without a command there is nothing to do. */
  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    err.println("缺少命令。");
    spec.commandLine().usage(err);
    return ExitStatus.USAGE;
  }
}
