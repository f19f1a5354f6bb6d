package io.github.jihe.cli;

import io.github.jihe.checks.Profile;
import io.github.jihe.checks.ProfileException;
import io.github.jihe.checks.Profiles;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jihe profiles}. */
@Command(
    name = "profiles",
    description = "列出随程序提供的评分政策；show 显示一份政策与其 base 合并后的全部内容。",
    synopsisHeading = "用法：",
    synopsisSubcommandLabel = "[命令]",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n")
final class ProfilesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin HelpOption help;

  @Spec private CommandSpec spec;

  ProfilesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ProfileException {
    PrintWriter out = console.outWriter();
    for (String name : Profiles.names()) {
      Profile profile = Profiles.load(name);
      out.println("%-10s  %s".formatted(profile.name(), profile.title()));
    }
    return ExitStatus.CLEAN;
  }

  @Command(
      name = "show",
      description = "以 YAML 显示一份评分政策合并后的全部内容，并注明每一项取自哪个文件；可另存后修改。",
      synopsisHeading = "用法：",
      descriptionHeading = "%n",
      parameterListHeading = "%n参数：%n",
      optionListHeading = "%n选项：%n")
  int show(
      @Mixin HelpOption asked,
      @Parameters(paramLabel = "名称|文件", description = "评分政策的名称，或自己的 YAML 文件") String nameOrFile) {
    try {
      PrintWriter out = console.outWriter();
      out.print(Profiles.show(nameOrFile));
      out.flush();
      return ExitStatus.CLEAN;
    } catch (ProfileException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
