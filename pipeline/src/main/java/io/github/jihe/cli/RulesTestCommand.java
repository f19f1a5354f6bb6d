package io.github.jihe.cli;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.CustomRules;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.ProfileException;
import io.github.jihe.checks.Profiles;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Item;
import io.github.jihe.run.Worker;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jihe rules test}. */
@Command(
    name = "test",
    description = "运行自己的规则文件里的示例：found 应当查出问题，clean 应当核对过而没有问题。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class RulesTestCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "文件", description = "YAML 规则文件")
  private Path file = Path.of("");

  @Mixin HelpOption help;

  private int failed;

  RulesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      CustomRules rules = CustomRules.load(file);
      Worker worker =
          Wiring.checking(new Policy(Profiles.load("national"), List.of(rules), List.of()));
      PrintWriter out = console.outWriter();
      failed = 0;
      for (CustomRules.Rule rule : rules.rules()) {
        out.println(rule.check().info().id() + "  " + rule.check().info().title());
        found(rule, worker, out);
        clean(rule, worker, out);
      }
      out.println(failed == 0 ? "全部符合" : "不符合的 " + failed + " 处");
      return failed == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    } catch (ProfileException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void found(CustomRules.Rule rule, Worker worker, PrintWriter out)
      throws InterruptedException {
    if (rule.found().isEmpty()) {
      say(out, false, "没有 found 示例");
      return;
    }
    List<Finding> findings =
        read(worker, rule.found().get()).findings().stream()
            .filter(finding -> finding.rule().equals(rule.check().info().id()))
            .toList();
    say(out, !findings.isEmpty(), "found 示例" + (findings.isEmpty() ? "没有查出问题" : "查出："));
    findings.forEach(finding -> out.println("      " + finding.message()));
  }

  private void clean(CustomRules.Rule rule, Worker worker, PrintWriter out)
      throws InterruptedException {
    if (rule.clean().isEmpty()) {
      say(out, false, "没有 clean 示例");
      return;
    }
    Optional<Audit.Tally> tally =
        read(worker, rule.clean().get()).audit().tallies().stream()
            .filter(candidate -> candidate.rule().equals(rule.check().info().id()))
            .findFirst();
    Audit.State state = tally.map(Audit.Tally::state).orElse(Audit.State.NOT_APPLICABLE);
    say(out, state == Audit.State.PASSED, "clean 示例：" + state.chinese());
    tally.ifPresent(it -> it.notChecked().forEach(reason -> out.println("      " + reason)));
  }

  private static FileResult read(Worker worker, String markdown) throws InterruptedException {
    byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
    return worker.work(new Item("示例.md", limits -> bytes));
  }

  private void say(PrintWriter out, boolean holds, String words) {
    failed += holds ? 0 : 1;
    out.println((holds ? "  符合    " : "  不符合  ") + words);
  }
}
