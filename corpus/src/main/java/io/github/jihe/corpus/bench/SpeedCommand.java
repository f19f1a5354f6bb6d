package io.github.jihe.corpus.bench;

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

/** {@code jihe-corpus speed}: prints Markdown. */
@Command(
    name = "speed",
    description = "测量每种格式的用时，与 Apache Tika、PDFTextStripper 提取文字的用时相比；再测整个命令的启动、线程和内存。")
public final class SpeedCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** What can be measured by itself. */
  enum Part {
    FORMATS,
    START,
    THREADS,
    MEMORY
  }

  @Option(
      names = "--parts",
      split = ",",
      description = "测什么，默认全部：formats 各格式用时，start 启动，threads 线程，memory 内存")
  private List<Part> parts = List.of(Part.values());

  @Option(names = "--rounds", description = "预热后每份文件测几遍，默认 ${DEFAULT-VALUE}")
  private int rounds = 15;

  @Option(names = "--warm-up", description = "预热几遍，默认 ${DEFAULT-VALUE}")
  private int warmUp = 10;

  @Option(names = "--folder", description = "线程一项核对多少份不同的报告，默认 ${DEFAULT-VALUE}")
  private int folder = 5000;

  @Option(names = "--files", split = ",", description = "内存一项各次核对多少份不同的报告，默认 100,1000,10000")
  private List<Integer> counts = List.of(100, 1000, 10_000);

  @Option(names = "--repeats", description = "整个命令各测几遍，默认 ${DEFAULT-VALUE}")
  private int repeats = 5;

  @Option(names = "--seed", description = "生成报告所用的种子，默认 ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(names = "--write", paramLabel = "speed.md", description = "写入这一页的标记之间")
  private Optional<Path> write = Optional.empty();

  @Parameters(description = "各格式一项的文件或文件夹，默认为本项目的样本")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws Exception {
    WholeRuns runs = new WholeRuns(Home.folder(), seed, repeats);
    tell("machine", Machine.described());
    for (Part part : parts) {
      switch (part) {
        case FORMATS -> tell("formats", formats());
        case START -> tell("start", runs.start());
        case THREADS -> tell("threads", runs.threads(folder));
        case MEMORY -> tell("memory", runs.memory(counts));
      }
    }
    return 0;
  }

  private void tell(String name, String table) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.println(table);
    out.println();
    out.flush();
    if (write.isPresent()) {
      Marked.insert(name, table, write.get());
    }
  }

  private String formats() throws Exception {
    FormatSpeed speed = new FormatSpeed(warmUp, rounds);
    if (!speed.hasTika()) {
      spec.commandLine().getErr().println("没有 Tika 的解析器：请用 ./jihe-corpus 启动，或以 -Pbenchmark 构建");
    }
    return speed.table(Home.files(paths.isEmpty() ? Home.samples() : paths));
  }
}
