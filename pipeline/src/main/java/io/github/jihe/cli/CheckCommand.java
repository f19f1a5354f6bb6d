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
import io.github.jihe.ledger.LedgerFileException;
import io.github.jihe.ledger.LedgerMapping;
import io.github.jihe.ledger.LedgerReview;
import io.github.jihe.outputs.FolderTakenException;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.review.Baseline;
import io.github.jihe.review.Decisions;
import io.github.jihe.review.ReviewFileException;
import io.github.jihe.run.FileResult;
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
      names = "--decisions",
      paramLabel = "文件",
      description = {
        "处理意见：填好的 xlsx 问题清单，或 CSV（UTF-8 或 GBK），列名为 指纹、决定、备注、范围；",
        "决定为 确认、不是问题、已整改，",
        "范围为 本条（默认）、本文件、本单位；不是问题的不再列出，其余注在问题旁"
      })
  private Optional<Path> decisions = Optional.empty();

  @Option(
      names = "--baseline",
      paramLabel = "文件",
      description = "上次的结果（json 或 jsonl），注明每个问题是新增还是原有，并列出已消失的")
  private Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--ledger",
      paramLabel = "文件",
      description = "财政一体化系统导出的台账（CSV 或 xlsx），把预算数、执行数等与指标、支付核对")
  private Optional<Path> ledger = Optional.empty();

  @Option(
      names = "--ledger-columns",
      paramLabel = "文件",
      description = "台账的栏目对照（YAML），栏名特殊或没有年度、单位时用")
  private Optional<Path> ledgerColumns = Optional.empty();

  @Mixin private LexiconOption lexicon;

  @Mixin private RunOptions options;

  @Mixin HelpOption help;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Policy policy = policy();
    Optional<LedgerFile> accounts = accounts();
    Optional<LedgerReview> treasury =
        accounts.map(file -> new LedgerReview(file.ledger(), policy.profile()));
    UnaryOperator<FileResult> review = review(treasury);
    Destination destination = destination();
    for (String path : options.paths()) {
      if (destination.writes(Path.of(path))) {
        throw new ParameterException(spec.commandLine(), "--out 会覆盖要核对的文件 " + path);
      }
    }
    Progress progress = new Progress(console, options.quiet());
    accounts.ifPresent(file -> file.notes().forEach(progress::say));
    Summary summary;
    try (AcrossAuditor auditor = new AcrossAuditor(DatabaseShelf::new, policy.profile())) {
      Session session =
          new Session(
              open(destination),
              new RunInfo(
                  Version.number(),
                  policy.profile().name(),
                  explain,
                  titles(policy),
                  destination.hasPages()),
              progress,
              review,
              new Between(auditor, treasury));
      summary =
          session.over(
              options.run(
                  workers.staff(
                      new Assignment(policy, destination.hasPages()),
                      options.maxMemory(),
                      progress),
                  progress),
              options.inputs(console, destination::writes));
    }
    if (summary.unreadable() > 0) {
      return ExitStatus.UNREADABLE;
    }
    return summary.atLeast(least.orElse(Severity.WARNING)) > 0
        ? ExitStatus.FINDINGS
        : ExitStatus.CLEAN;
  }

  private static Map<String, String> titles(Policy policy) {
    return Stream.of(
            policy.checks().stream().map(Check::info),
            Catalogue.infos().stream(),
            AcrossCatalogue.infos().stream())
        .flatMap(infos -> infos)
        .collect(Collectors.toMap(CheckInfo::id, CheckInfo::title, (one, same) -> one));
  }

  private Optional<LedgerFile> accounts() {
    if (ledger.isEmpty()) {
      if (ledgerColumns.isPresent()) {
        throw new ParameterException(spec.commandLine(), "--ledger-columns 须与 --ledger 一起给出");
      }
      return Optional.empty();
    }
    try {
      LedgerMapping mapping =
          ledgerColumns.isPresent() ? LedgerMapping.load(ledgerColumns.get()) : LedgerMapping.NONE;
      return Optional.of(LedgerFile.load(ledger.get(), mapping));
    } catch (LedgerFileException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** What is gone is told of all findings, decided about or not. */
  private UnaryOperator<FileResult> review(Optional<LedgerReview> treasury) {
    try {
      UnaryOperator<FileResult> reconcile =
          treasury.isPresent() ? treasury.get()::beside : result -> result;
      UnaryOperator<FileResult> compare =
          baseline.isPresent() ? Baseline.load(baseline.get())::beside : result -> result;
      UnaryOperator<FileResult> decide =
          decisions.isPresent() ? Decisions.load(decisions.get())::on : result -> result;
      return result -> decide.apply(compare.apply(reconcile.apply(result)));
    } catch (ReviewFileException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private List<Output> open(Destination destination) throws IOException {
    try {
      return destination.open(console.out(), least);
    } catch (FolderTakenException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Destination destination() {
    try {
      return new Destination(formats, out);
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
