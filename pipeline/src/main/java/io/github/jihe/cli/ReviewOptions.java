package io.github.jihe.cli;

import io.github.jihe.review.Baseline;
import io.github.jihe.review.Decisions;
import io.github.jihe.review.ReviewFileException;
import io.github.jihe.run.FileResult;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --decisions} and {@code --baseline}: what was known of findings before. */
final class ReviewOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

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
      description = "上次的结果（json、jsonl 或 --out 的文件夹），注明每个问题是新增还是原有，并列出已消失的")
  private Optional<Path> baseline = Optional.empty();

  /** The file of decisions, if there is one. */
  Optional<Path> decided() {
    return decisions;
  }

  /**
   * Adds to a result what was known of it. What is gone is told of all findings, decided about or
   * not.
   *
   * @throws ParameterException if a file cannot be used
   */
  UnaryOperator<FileResult> review() {
    try {
      UnaryOperator<FileResult> compare =
          baseline.isPresent() ? Baseline.load(baseline.get())::beside : result -> result;
      UnaryOperator<FileResult> decide =
          decisions.isPresent() ? Decisions.load(decisions.get())::on : result -> result;
      return result -> decide.apply(compare.apply(result));
    } catch (ReviewFileException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
