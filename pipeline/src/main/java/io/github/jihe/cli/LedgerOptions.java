package io.github.jihe.cli;

import io.github.jihe.ledger.LedgerFile;
import io.github.jihe.ledger.LedgerFileException;
import io.github.jihe.ledger.LedgerMapping;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --ledger}: the accounts of the treasury that reports are held against. */
final class LedgerOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--ledger",
      paramLabel = "文件",
      description = "财政一体化系统导出的台账（CSV 或 xlsx），把预算数、执行数等与指标、支付核对")
  private Optional<Path> ledger = Optional.empty();

  @Option(
      names = "--ledger-columns",
      paramLabel = "文件",
      description = "台账的栏目对照（YAML），栏名特殊或没有年度、单位时用")
  private Optional<Path> columns = Optional.empty();

  /**
   * The accounts; empty if none are asked for.
   *
   * @throws ParameterException if they cannot be used
   */
  Optional<LedgerFile> accounts() {
    if (ledger.isEmpty()) {
      if (columns.isPresent()) {
        throw new ParameterException(spec.commandLine(), "--ledger-columns 须与 --ledger 一起给出");
      }
      return Optional.empty();
    }
    try {
      LedgerMapping mapping =
          columns.isPresent() ? LedgerMapping.load(columns.get()) : LedgerMapping.NONE;
      return Optional.of(LedgerFile.load(ledger.get(), mapping));
    } catch (LedgerFileException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
