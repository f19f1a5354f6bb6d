package io.github.jihe.cli;

import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.ProfileException;
import io.github.jihe.checks.Profiles;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.across.AcrossCatalogue;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.review.Labelled;
import io.github.jihe.review.ReviewFileException;
import io.github.jihe.run.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jihe evaluate}. */
@Command(
    name = "evaluate",
    description = "把核对结果与人工标注对照，按规则给出查准率和查全率（括号内为95%%区间）。",
    sortOptions = false,
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--labels",
      paramLabel = "文件",
      required = true,
      description = {
        "人工标注（CSV，UTF-8 或 GBK，或 xlsx），列名为 文件、规则、报告值、应为，后两列可空；",
        "规则空着的行表示该报告已看过，没有别的问题；也可以是填了“决定”列的核对结果"
      })
  private Path labels = Path.of("");

  @Option(names = "--profile", paramLabel = "名称|文件", description = "评分政策，默认 ${DEFAULT-VALUE}")
  private String profile = "national";

  @Option(
      names = "--min-severity",
      paramLabel = "级别",
      converter = CheckCommand.SeverityName.class,
      description = "这一级别及以上而没有标注的问题算作多报，默认 warning")
  private Severity least = Severity.WARNING;

  @Mixin private RunOptions options;

  @Mixin HelpOption help;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Policy policy = policy();
    Labelled labelled = labelled(policy);
    Progress progress = new Progress(console, options.quiet());
    Session session =
        new Session(
            List.of(),
            new RunInfo(Version.number(), policy.profile().name()),
            progress,
            result -> {
              labelled.add(result);
              return result;
            },
            Session.Across.NONE);
    Summary summary =
        session.over(
            options.run(
                WorkerChoice.AUTO.staff(
                    new Assignment(policy, false, false), options.maxMemory(), progress),
                progress),
            options.inputs(console, this::isLabels));
    print(labelled);
    return summary.unreadable() > 0 ? ExitStatus.UNREADABLE : ExitStatus.CLEAN;
  }

  private boolean isLabels(Path path) {
    return path.toAbsolutePath().normalize().equals(labels.toAbsolutePath().normalize());
  }

  private Policy policy() {
    try {
      return new Policy(Profiles.load(profile), List.of(), List.of());
    } catch (ProfileException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Labelled labelled(Policy policy) {
    try {
      Set<String> rules =
          policy.checks().stream().map(check -> check.info().id()).collect(Collectors.toSet());
      Set<String> others =
          Stream.concat(Catalogue.infos().stream(), AcrossCatalogue.infos().stream())
              .map(CheckInfo::id)
              .filter(id -> !rules.contains(id))
              .collect(Collectors.toSet());
      return Labelled.load(labels, rules, others, least);
    } catch (ReviewFileException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void print(Labelled labelled) {
    PrintWriter out = console.outWriter();
    for (Labelled.Wrong wrong : labelled.wrongs()) {
      out.println(
          "%s  %s  %s  %s"
              .formatted(wrong.missed() ? "漏报" : "多报", wrong.file(), wrong.rule(), wrong.words()));
    }
    if (!labelled.wrongs().isEmpty()) {
      out.println();
    }
    out.println("| 规则 | 标注 | 查出 | 漏报 | 多报 | 查准率 | 查全率 |");
    out.println("| --- | ---: | ---: | ---: | ---: | --- | --- |");
    labelled.byRule().forEach((rule, count) -> row(out, rule, count));
    row(out, "合计", labelled.sum());
    out.println();
    out.println("已对照 %d 份报告；没有标注的 %d 份未对照".formatted(labelled.measured(), labelled.unlabelled()));
    Optional.of(labelled.absent())
        .filter(absent -> !absent.isEmpty())
        .ifPresent(absent -> out.println("标注了而没有找到的文件：" + String.join("、", absent)));
    Optional.of(labelled.ambiguous())
        .filter(several -> !several.isEmpty())
        .ifPresent(several -> out.println("对应几份报告的文件名，请在标注中写上文件夹：" + String.join("、", several)));
    if (labelled.elsewhere() > 0) {
      out.println("跨文档和台账的规则不参加对照，有 %d 行标注未用".formatted(labelled.elsewhere()));
    }
  }

  private static void row(PrintWriter out, String name, Labelled.Count count) {
    out.println(
        "| %s | %d | %d | %d | %d | %s | %s |"
            .formatted(
                name,
                count.labelled(),
                count.found(),
                count.missed(),
                count.superfluous(),
                count.precision(),
                count.recall()));
  }
}
