package io.github.jihe.corpus.fuzz;

import io.github.jihe.checks.ProfileException;
import io.github.jihe.corpus.cli.Home;
import io.github.jihe.readers.Limits;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jihe-corpus fuzz}: status 1 if a damaged file brought the program down. */
@Command(name = "fuzz", description = "把好的文件弄坏再交给程序读取，保留使程序出错的文件。")
public final class FuzzCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Spec private CommandSpec spec;

  @Option(names = "--minutes", description = "运行多少分钟，默认 ${DEFAULT-VALUE}")
  private double minutes = 1;

  @Option(names = "--seed", description = "从哪个种子开始，默认随机")
  private Optional<Long> seed = Optional.empty();

  @Option(names = "--keep", description = "出错的文件存放在哪里，默认 ${DEFAULT-VALUE}")
  private Path keep = Path.of("fuzz-failures");

  @Parameters(description = "文件或文件夹，默认为本项目的样本")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException, ProfileException {
    PrintWriter out = spec.commandLine().getOut();
    List<Path> files = Home.files(paths.isEmpty() ? Home.samples() : paths);
    if (files.isEmpty()) {
      spec.commandLine().getErr().println("没有可用的文件");
      return 2;
    }
    long first = seed.orElseGet(() -> RandomGenerator.getDefault().nextLong(1L << 40));
    out.printf("%d 份文件，种子从 %d 开始%n", files.size(), first);
    Map<String, Integer> counts = new TreeMap<>();
    long end = System.nanoTime() + (long) (minutes * 60e9);
    try (Fuzzer fuzzer = new Fuzzer(new Target(Limits.DEFAULT), PATIENCE)) {
      for (long i = 0; System.nanoTime() < end; i++) {
        Path file = files.get((int) (i % files.size()));
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
          continue;
        }
        Optional<Failure> failure =
            fuzzer.attempt(String.valueOf(file.getFileName()), bytes, first + i);
        if (failure.isPresent() && counts.merge(failure.get().signature(), 1, Integer::sum) == 1) {
          out.printf("%s（%s，种子 %d）%n", failure.get().signature(), file, first + i);
          store(failure.get(), Mutator.damaged(bytes, first + i));
        }
      }
      out.printf("%d 次，%d 次仍能读出%n", fuzzer.cases(), fuzzer.read());
    }
    counts.forEach((signature, times) -> out.printf("%6d  %s%n", times, signature));
    out.flush();
    return counts.isEmpty() ? 0 : 1;
  }

  private void store(Failure failure, byte[] damaged) throws IOException {
    Files.createDirectories(keep);
    String name = "%d-%s".formatted(failure.seed(), failure.source());
    Files.write(keep.resolve(name), damaged);
    Files.writeString(keep.resolve(name + ".trace"), failure.trace(), StandardCharsets.UTF_8);
  }
}
