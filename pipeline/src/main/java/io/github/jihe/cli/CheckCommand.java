package io.github.jihe.cli;

import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.CustomRules;
import io.github.jihe.checks.ProfileException;
import io.github.jihe.checks.Profiles;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.across.AcrossAuditor;
import io.github.jihe.checks.across.AcrossCatalogue;
import io.github.jihe.ledger.LedgerFile;
import io.github.jihe.ledger.LedgerReview;
import io.github.jihe.outputs.FolderTakenException;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Inputs;
import io.github.jihe.run.Kept;
import io.github.jihe.run.Run;
import io.github.jihe.run.Staff;
import io.github.jihe.run.Summary;
import io.github.jihe.store.DatabaseShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code jihe check}. */
@Command(
    name = "check",
    description = "读取报告，重新计算，列出不一致之处。",
    sortOptions = false,
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "格式",
      split = ",",
      description = {
        "text、json、jsonl、csv、xlsx 或 html，默认 text；配合 --out 可给出多种；",
        "html 是一个文件夹的网页（index.html），用 --out 指定文件夹"
      })
  private List<String> formats = List.of();

  @Option(names = "--out", paramLabel = "文件|文件夹", description = "结果写到哪里，默认标准输出；多种格式时为文件夹")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--profile", paramLabel = "名称|文件", description = "评分政策，默认 ${DEFAULT-VALUE}")
  private String profile = "national";

  @Option(names = "--rules", paramLabel = "文件", description = "自己的规则（YAML），与程序的规则一起核对；可给出多次")
  private List<Path> rules = List.of();

  @Option(
      names = "--min-severity",
      paramLabel = "级别",
      converter = SeverityName.class,
      description = {
        "列出 error（错误）、warning（疑点）、info（提示）及以上；默认 text 为 warning，其他为 info。",
        "退出状态 1 表示有这一级别及以上的问题，未给出时指错误或疑点"
      })
  private Optional<Severity> least = Optional.empty();

  @Option(
      names = "--workers",
      paramLabel = "方式",
      converter = WorkerChoice.Name.class,
      description = {
        "processes：由另外启动的处理进程读取文件，崩溃、超时或内存不足只影响当前文件；",
        "threads：在进程内读取，启动快；默认 auto：不超过 20 份文件时为 threads，否则为 processes"
      })
  private WorkerChoice workers = WorkerChoice.AUTO;

  @Option(names = "--explain", description = "逐份列出每条规则的核对情况（通过、有问题、未能核及原因、不适用），以及已判定不是问题的发现")
  private boolean explain;

  @Option(
      names = "--resume",
      description = {"接着上次没有完成的核对，--out 为上次的文件夹；内容没有变的文件不再读取，", "政策、规则、词典或程序版本变了的全部重新读取"})
  private boolean resume;

  @Mixin private ReviewOptions review;

  @Mixin private LedgerOptions ledger;

  @Mixin private LexiconOption lexicon;

  @Mixin private RunOptions options;

  @Mixin HelpOption help;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Policy policy = policy();
    Optional<LedgerFile> accounts = ledger.accounts();
    Optional<LedgerReview> treasury =
        accounts.map(file -> new LedgerReview(file.ledger(), policy.profile()));
    UnaryOperator<FileResult> known = review.review();
    Destination destination = destination();
    for (String path : options.paths()) {
      if (destination.writes(Path.of(path))) {
        throw new ParameterException(spec.commandLine(), "--out 会覆盖要核对的文件 " + path);
      }
    }
    review
        .decided()
        .filter(destination::writes)
        .ifPresent(
            file -> {
              throw new ParameterException(
                  spec.commandLine(), "--out 会覆盖填有处理意见的 " + file + "，请先把它另存到别处");
            });
    Progress progress = new Progress(console, options.quiet());
    accounts.ifPresent(file -> file.notes().forEach(progress::say));
    Assignment task =
        new Assignment(policy, destination.hasPages(), destination.folder().isPresent());
    refuseTaken(destination);
    try (Workplace place = workplace(destination, task);
        AcrossAuditor auditor = new AcrossAuditor(DatabaseShelf::new, policy.profile())) {
      progress.logTo(place::log);
      if (resume) {
        place.whyAnew().ifPresent(progress::say);
      }
      List<Output> outputs = new ArrayList<>(destination.open(console.out(), least));
      outputs.addAll(place.outputs(options.setting(spec, resume)));
      Session session =
          new Session(
              outputs,
              new RunInfo(
                  Version.number(),
                  policy.profile().name(),
                  explain,
                  titles(policy),
                  destination.hasPages()),
              progress,
              treasury.isPresent() ? result -> known.apply(treasury.get().beside(result)) : known,
              new Between(auditor, treasury, known));
      Staff staff = place.remembering(workers.staff(task, options.maxMemory(), progress), progress);
      place.begin();
      Summary summary = run(session, options.run(staff, progress), destination, progress);
      place.end(summary);
      return status(summary);
    }
  }

  private Summary run(Session session, Run run, Destination destination, Progress progress)
      throws IOException {
    Inputs inputs = options.inputs(console, destination::writes);
    progress.expect(inputs);
    Interruption interruption = new Interruption(run::stop);
    try {
      Summary summary = session.over(run, inputs);
      if (summary.stopped()) {
        String how = destination.folder().isPresent() ? "；同一命令加上 --resume 可以接着核对" : "";
        progress.say("已中断，核对了 " + summary.files() + " 份，都在结果中" + how);
      }
      return summary;
    } finally {
      interruption.end();
    }
  }

  private int status(Summary summary) {
    if (summary.stopped()) {
      return ExitStatus.STOPPED;
    }
    if (summary.unreadable() > 0) {
      return ExitStatus.UNREADABLE;
    }
    return summary.atLeast(least.orElse(Severity.WARNING)) > 0
        ? ExitStatus.FINDINGS
        : ExitStatus.CLEAN;
  }

  private Workplace workplace(Destination destination, Assignment task) throws IOException {
    try {
      return Workplace.open(destination.folder(), resume, task);
    } catch (Kept.BusyException e) {
      throw new ParameterException(
          spec.commandLine(), "另一次核对正在写入该文件夹，请等它结束：" + destination.folder().get(), e);
    }
  }

  private static Map<String, String> titles(Policy policy) {
    return Stream.of(
            policy.checks().stream().map(Check::info),
            Catalogue.infos().stream(),
            AcrossCatalogue.infos().stream())
        .flatMap(infos -> infos)
        .collect(Collectors.toMap(CheckInfo::id, CheckInfo::title, (one, same) -> one));
  }

  private void refuseTaken(Destination destination) throws IOException {
    try {
      destination.refuseTaken();
    } catch (FolderTakenException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Destination destination() {
    try {
      return new Destination(formats, out, resume);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Policy policy() {
    try {
      List<CustomRules> own = new ArrayList<>();
      for (Path file : rules) {
        own.add(CustomRules.load(file));
      }
      return new Policy(Profiles.load(profile), own, lexicon.words());
    } catch (ProfileException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Reads a severity as the JSON writes it. */
  static final class SeverityName implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String name) {
      for (Severity severity : Severity.values()) {
        if (severity.slug().equals(name.toLowerCase(Locale.ROOT))) {
          return severity;
        }
      }
      throw new TypeConversionException("应为 error、warning 或 info，而不是 " + name);
    }
  }
}
