package io.github.jihe.cli;

import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.ExampleReports;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jihe rules}. */
@Command(
    name = "rules",
    description = "列出核对规则；给出编号则显示该规则的全部说明和示例；test 运行自己规则文件里的示例。",
    synopsisSubcommandLabel = "[命令]",
    commandListHeading = "%n命令：%n",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "编号", arity = "0..1", description = "规则编号，如列表第一栏所示")
  private Optional<String> id = Optional.empty();

  @Mixin HelpOption help;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<CheckInfo> rules = Catalogue.infos();
    PrintWriter out = console.outWriter();
    if (id.isEmpty()) {
      for (CheckInfo rule : rules) {
        out.println(
            "%s  [%s] %s  依据：%s"
                .formatted(rule.id(), rule.severity().chinese(), rule.title(), rule.basis()));
      }
      return ExitStatus.CLEAN;
    }
    CheckInfo rule =
        rules.stream()
            .filter(known -> known.id().equals(id.get()))
            .findFirst()
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "没有编号为 " + id.get() + " 的规则，jihe rules 列出全部"));
    out.println("编号：" + rule.id());
    out.println("名称：" + rule.title());
    out.println("级别：" + rule.severity().chinese() + "（" + rule.severity().slug() + "）");
    out.println("依据：" + rule.basis());
    out.println("核对：" + rule.compares());
    out.println("不报：" + rule.tolerates());
    out.println("建议：" + rule.suggestion());
    Catalogue.checks().stream()
        .filter(check -> check.info().id().equals(rule.id()))
        .forEach(
            check -> {
              example(out, "有问题的示例", check, "found");
              example(out, "没有问题的示例", check, "clean");
            });
    out.flush();
    return ExitStatus.CLEAN;
  }

  /** A check of another jar may have none. */
  private static void example(PrintWriter out, String heading, Check check, String name) {
    ExampleReports.of(check, name)
        .ifPresent(
            text -> {
              out.println();
              out.println(heading + "：");
              text.strip().lines().forEach(line -> out.println(("    " + line).stripTrailing()));
            });
  }
}
