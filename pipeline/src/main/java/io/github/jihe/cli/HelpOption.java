package io.github.jihe.cli;

import picocli.CommandLine.Option;

/** {@code --help}, the same for all commands; the parser acts on it. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示帮助")
  boolean asked;
}
