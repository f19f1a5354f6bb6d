package io.github.jihe.corpus.facts;

import io.github.jihe.corpus.cli.Home;
import io.github.jihe.corpus.cli.Marked;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jihe-corpus facts}: prints Markdown. */
@Command(name = "facts", description = "比较读出的事实与标注的事实，以及改写后仍读出的份额。")
public final class FactsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--each", description = "列出每一处遗漏和多读")
  private boolean each;

  @Option(names = "--no-rewrites", description = "不做改写")
  private boolean plain;

  @Option(names = "--write", paramLabel = "README.md", description = "把结果写进该文件")
  private Optional<Path> write = Optional.empty();

  @Parameters(description = "文件夹，默认为本项目的样本")
  private List<Path> folders = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    FactTrials trials = new FactTrials();
    for (Path folder :
        folders.isEmpty() ? List.of(Home.folder().resolve("corpus/reports")) : folders) {
      for (LabelledReport report : LabelledReport.of(folder)) {
        trials.run(report, !plain);
      }
    }
    if (trials.isEmpty()) {
      spec.commandLine().getErr().println("没有文件旁有标注 .facts.yaml");
      return 2;
    }
    if (each) {
      out.println(trials.each());
    }
    out.println(trials.tables());
    out.flush();
    if (write.isPresent()) {
      Marked.insert("facts", trials.tables(), write.get());
    }
    return 0;
  }
}
