package io.github.jihe.cli;

import io.github.jihe.reports.LexiconException;
import io.github.jihe.reports.LexiconFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --lexicon}: words of a bureau's own for the labels of forms. */
final class LexiconOption {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--lexicon", paramLabel = "文件", description = "自己的词典（YAML），补充表格栏目、资金来源等的叫法；可给出多次")
  private List<Path> files = List.of();

  /**
   * The words, in the order of the files.
   *
   * @throws ParameterException if a file cannot be used
   */
  List<LexiconFile> words() {
    try {
      List<LexiconFile> words = new ArrayList<>();
      for (Path file : files) {
        words.add(LexiconFile.load(file));
      }
      return words;
    } catch (LexiconException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
