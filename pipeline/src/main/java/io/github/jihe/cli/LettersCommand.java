package io.github.jihe.cli;

import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Severity;
import io.github.jihe.outputs.Printable;
import io.github.jihe.outputs.folder.StoredRun;
import io.github.jihe.outputs.letters.LetterTemplate;
import io.github.jihe.outputs.letters.LetterTemplateException;
import io.github.jihe.outputs.letters.Letterhead;
import io.github.jihe.outputs.letters.Letters;
import io.github.jihe.review.Decisions;
import io.github.jihe.review.ReviewFileException;
import io.github.jihe.run.Decision;
import io.github.jihe.run.FileResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jihe letters}. */
@Command(
    name = "letters",
    description = "按单位写出问题核实函或整改通知（Word），每个有问题的单位一份。",
    sortOptions = false,
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class LettersCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "文件夹", arity = "0..1", description = "整批核对的文件夹（check --out 文件夹）")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--out", paramLabel = "文件夹", description = "函件写到哪里，默认为核对文件夹中的 letters")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--decisions",
      paramLabel = "文件",
      description = {"处理意见（xlsx 问题清单或 CSV）：只写已确认的问题；", "核对时和这里都没有给出的，写全部错误和疑点，并注明待核实"})
  private Optional<Path> decisions = Optional.empty();

  @Mixin private LetterheadOptions heading;

  @Option(names = "--template", paramLabel = "文件", description = "改过的函件模板（docx）")
  private Optional<Path> template = Optional.empty();

  @Option(
      names = "--template-out",
      paramLabel = "文件",
      description = "写出随程序提供的模板，用 Word 修改后作为 --template")
  private Optional<Path> templateOut = Optional.empty();

  @Option(names = "--overwrite", description = "替换已有的函件；不给出时，已有的不会被替换")
  private boolean overwrite;

  @Mixin HelpOption help;

  LettersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (templateOut.isPresent()) {
      refuse(templateOut.get());
      Files.write(templateOut.get(), LetterTemplate.standardBytes());
      if (folder.isEmpty()) {
        return ExitStatus.CLEAN;
      }
    }
    Path from = folder.orElseThrow(() -> misuse("缺少 文件夹", Optional.empty()));
    try (StoredRun run = StoredRun.open(from)) {
      write(run, out.orElse(from.resolve("letters")));
      return ExitStatus.CLEAN;
    } catch (StoredRun.NotARunException | LetterTemplateException | ReviewFileException e) {
      throw misuse(e.getMessage(), Optional.of(e));
    }
  }

  private ParameterException misuse(String words, Optional<Exception> cause) {
    return new ParameterException(spec.commandLine(), words, cause.orElse(null));
  }

  private void refuse(Path file) {
    if (Files.exists(file) && !overwrite) {
      throw misuse("已有 " + file + "，请换一个位置，或用 --overwrite 替换", Optional.empty());
    }
  }

  private void write(StoredRun run, Path target)
      throws IOException, StoredRun.NotARunException, LetterTemplateException, ReviewFileException {
    boolean decided =
        decisions.isPresent()
            || run.arguments().stream().anyMatch(word -> word.startsWith("--decisions"));
    UnaryOperator<FileResult> decide =
        decisions.isPresent() ? Decisions.load(decisions.get())::on : result -> result;
    Letterhead head = heading.letterhead(decided);
    LetterTemplate letter =
        template.isPresent()
            ? LetterTemplate.load(template.get(), head)
            : LetterTemplate.standard();
    letter.tryOut(head);
    Letters letters = new Letters((result, finding) -> isAsked(result, finding, decided));
    run.each((place, result) -> letters.add(place, decide.apply(result)));
    letters.addBetween(decide.apply(run.between()));
    Letters.Source source = place -> decide.apply(run.at(place));
    if (!overwrite) {
      letters.each(source, head.kind(), (file, any) -> refuse(target.resolve(file)));
    }
    if (!run.isComplete()) {
      console.err().println("注意：这次核对没有完成，函件只含已核对的部分。");
    }
    int[] counts = new int[2];
    PrintWriter list = console.outWriter();
    letters.each(
        source,
        head.kind(),
        (file, one) -> {
          Files.createDirectories(target);
          // Whole before the first byte is written, so that nothing half done is left behind.
          ByteArrayOutputStream whole = new ByteArrayOutputStream();
          letter.write(one, head, whole);
          try (OutputStream stream =
              new Replacing(target.resolve(file + ".part"), target.resolve(file))) {
            stream.write(whole.toByteArray());
          }
          list.println(
              "%s\t%d 条\t%s"
                  .formatted(Printable.line(one.unit()), one.items().size(), target.resolve(file)));
          counts[0]++;
          counts[1] += one.items().size();
        });
    console
        .err()
        .println(
            counts[0] == 0
                ? decided ? "没有已确认的问题，未写函件" : "没有错误或疑点，未写函件"
                : "%s %d 份，%s的问题 %d 条"
                    .formatted(
                        head.kind().chinese(), counts[0], decided ? "已确认" : "待核实", counts[1]));
  }

  private static boolean isAsked(FileResult result, Finding finding, boolean decided) {
    return decided
        ? result
            .review()
            .decisionOn(finding)
            .filter(made -> made.verdict() == Decision.Verdict.CONFIRMED)
            .isPresent()
        : finding.severity().atLeast(Severity.WARNING);
  }
}
