package io.github.jihe.cli;

import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.ExampleReports;
import io.github.jihe.checks.across.AcrossCatalogue;
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
      rules.forEach(rule -> line(out, rule, ""));
      AcrossCatalogue.infos().forEach(rule -> line(out, rule, "（跨文档）"));
      return ExitStatus.CLEAN;
    }
    List<CheckInfo> known = rules.stream().filter(rule -> rule.id().equals(id.get())).toList();
    List<CheckInfo> across =
        AcrossCatalogue.infos().stream().filter(rule -> rule.id().equals(id.get())).toList();
    if (known.isEmpty() && across.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "没有编号为 " + id.get() + " 的规则，jihe rules 列出全部");
    }
    for (CheckInfo rule : known) {
      describe(out, rule);
      examples(out, rule.id());
    }
    for (CheckInfo rule : across) {
      if (!known.isEmpty()) {
        out.println();
      }
      out.println("同一批文件之间（跨文档）");
      describe(out, rule);
    }
    out.flush();
    return ExitStatus.CLEAN;
  }

  private static void line(PrintWriter out, CheckInfo rule, String among) {
    out.println(
        "%s  [%s] %s%s  依据：%s"
            .formatted(rule.id(), rule.severity().chinese(), rule.title(), among, rule.basis()));
  }

  private static void describe(PrintWriter out, CheckInfo rule) {
    out.println("编号：" + rule.id());
    out.println("名称：" + rule.title());
    out.println("级别：" + rule.severity().chinese() + "（" + rule.severity().slug() + "）");
    out.println("依据：" + rule.basis());
    out.println("核对：" + rule.compares());
    out.println("不报：" + rule.tolerates());
    out.println("建议：" + rule.suggestion());
  }

  /** Only a check of single reports has examples. */
  private static void examples(PrintWriter out, String id) {
    for (Check check : Catalogue.checks()) {
      if (check.info().id().equals(id)) {
        example(out, "有问题的示例", check, "found");
        example(out, "没有问题的示例", check, "clean");
      }
    }
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
