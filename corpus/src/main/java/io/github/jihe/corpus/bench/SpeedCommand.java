package io.github.jihe.corpus.bench;

import io.github.jihe.corpus.cli.Home;
<<<<<<< HEAD
import io.github.jihe.facts.Report;
=======
import io.github.jihe.corpus.cli.Marked;
import java.io.IOException;
>>>>>>> main
import java.io.PrintWriter;
import java.nio.file.Path;
<<<<<<< HEAD
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
=======
>>>>>>> main
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
<<<<<<< HEAD
    out.println(
        "| format | files | audit, ms | checks alone, ms | audit ÷ Tika | reading ÷ Tika | audit ÷ PDFTextStripper | reading ÷ PDFTextStripper |");
    out.println("| --- | --: | --: | --: | --: | --: | --: | --: |");
    for (String format : FORMATS) {
      List<byte[]> contents = new ArrayList<>();
      for (Path file : files) {
        if (Home.extension(file).equals(format)) {
          contents.add(Files.readAllBytes(file));
        }
      }
      if (!contents.isEmpty()) {
        line(format, contents, subjects, out);
      }
    }
    out.println();
  }

  private static SpeedSubjects subjects() throws ProfileException {
    return new SpeedSubjects();
  }

  private void line(String format, List<byte[]> contents, SpeedSubjects subjects, PrintWriter out)
      throws Exception {
    Map<String, Task> tasks = new LinkedHashMap<>();
    tasks.put("reading", subjects::reading);
    if (subjects.hasTika()) {
      tasks.put("tika", subjects::tika);
    }
    tasks.put("audit", subjects::audit);
    if (format.equals("pdf")) {
      tasks.put("stripper", SpeedSubjects::stripper);
    }
    Map<byte[], Report> facts = new IdentityHashMap<>();
    for (byte[] bytes : contents) {
      subjects.facts(bytes).ifPresent(report -> facts.put(bytes, report));
    }
    tasks.put("checks", bytes -> facts.containsKey(bytes) ? subjects.checks(facts.get(bytes)) : "");
    // One figure a round, over all files of the format; the tasks take turns file by file.
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = -warmUp; round < rounds; round++) {
      Map<String, Long> sums = new LinkedHashMap<>();
      for (byte[] bytes : contents) {
        for (Map.Entry<String, Task> task : tasks.entrySet()) {
          long begun = System.nanoTime();
          Objects.requireNonNull(task.getValue().run(bytes));
          sums.merge(task.getKey(), System.nanoTime() - begun, Long::sum);
        }
      }
      if (round >= 0) {
        sums.forEach(
            (name, nanos) ->
                times.computeIfAbsent(name, key -> new ArrayList<>()).add(nanos / 1e6));
      }
    }
    out.printf(
        "| %s | %d | %s | %s | %s | %s | %s | %s |%n",
        format,
        contents.size(),
        each(times.get("audit"), contents.size()),
        each(times.get("checks"), contents.size()),
        ratio(times, "audit", "tika"),
        ratio(times, "reading", "tika"),
        ratio(times, "audit", "stripper"),
        ratio(times, "reading", "stripper"));
  }

  private static String each(List<Double> millis, int files) {
    return Spread.of(millis.stream().map(all -> all / files).toList()).shown("%.2f");
  }

  /** Round by round, so that a slow moment of the machine counts on both sides. */
  private static String ratio(Map<String, List<Double>> times, String one, String other) {
    if (!times.containsKey(other)) {
      return "";
    }
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < times.get(one).size(); i++) {
      ratios.add(times.get(one).get(i) / times.get(other).get(i));
    }
    return Spread.of(ratios).shown("%.2f");
=======
    return speed.table(Home.files(paths.isEmpty() ? Home.samples() : paths));
>>>>>>> main
  }
}
