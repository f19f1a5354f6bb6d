package io.github.jihe.corpus.bench;

import io.github.jihe.corpus.cli.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Times the command {@code jihe check} as a process, as a user starts it. */
final class WholeCommand {
  private static final int STARTS = 7;

  /** Of which the folders of many files are made; in turn, so that each format has its share. */
  private static final List<String> FORMATS =
      List.of("docx", "xlsx", "doc", "xls", "pdf", "txt", "html");

  private final Path home;
  private final PrintWriter out;

  WholeCommand(Path home, PrintWriter out) {
    this.home = home;
    this.out = out;
  }

  private record Run(double seconds, long peakKilobytes) {}

  void measure(List<Integer> counts) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("jihe-speed");
    try {
      cold(folder);
      out.println("| files | threads | seconds | files a second | peak memory, MB |");
      out.println("| --: | --: | --: | --: | --: |");
      for (int count : counts) {
        Path many = many(folder, count);
        for (int threads = 1; threads <= 2; threads++) {
          Run run = run(folder, many, threads);
          out.printf(
              "| %d | %d | %.1f | %.0f | %s |%n",
              count,
              threads,
              run.seconds(),
              count / run.seconds(),
              run.peakKilobytes() == 0 ? "" : Long.toString(run.peakKilobytes() / 1024));
          out.flush();
        }
        delete(many);
      }
    } finally {
      delete(folder);
    }
  }

  private void cold(Path folder) throws IOException, InterruptedException {
    Path one = home.resolve("pipeline/src/main/samples/sample.docx");
    // The first call may build, and keeps the loaded classes for those after it.
    run(folder, one, 1);
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      seconds.add(run(folder, one, 1).seconds());
    }
    out.printf(
        "`jihe check sample.docx`, whole process, %d times: %s s%n%n",
        STARTS, Spread.of(seconds).shown("%.2f"));
  }

  private Run run(Path folder, Path input, int threads) throws IOException, InterruptedException {
    Path time = Path.of("/usr/bin/time");
    Path peak = folder.resolve("peak");
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(time)) {
      command.addAll(List.of(time.toString(), "-f", "%M", "-o", peak.toString()));
    }
    command.addAll(
        List.of(
            home.resolve("jihe").toAbsolutePath().toString(),
            "check",
            "--quiet",
            "--threads",
            Integer.toString(threads),
            "--format",
            "jsonl",
            "--out",
            folder.resolve("out.jsonl").toString(),
            input.toAbsolutePath().toString()));
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (status > 1) {
      throw new IOException("jihe check ended with status " + status);
    }
    return new Run(seconds, Files.exists(peak) ? lastNumber(Files.readString(peak)) : 0);
  }

  /** A line before it may tell the exit status. */
  private static long lastNumber(String text) {
    List<String> words = Arrays.asList(text.trim().split("\\s+"));
    return Long.parseLong(words.get(words.size() - 1));
  }

  /** A folder of copies of the project's readable documents. */
  private Path many(Path folder, int count) throws IOException {
    Path many = Files.createDirectory(folder.resolve("many-" + count));
    List<Path> sources = new ArrayList<>();
    Path reports = home.resolve("corpus/reports");
    Path samples = home.resolve("pipeline/src/main/samples");
    for (Path file : Home.files(List.of(Files.isDirectory(reports) ? reports : samples))) {
      if (FORMATS.contains(Home.extension(file))) {
        sources.add(file);
      }
    }
    for (int i = 0; i < count; i++) {
      Path source = sources.get(i % sources.size());
      Path part = Files.createDirectories(many.resolve("part-%03d".formatted(i / 100)));
      Files.copy(source, part.resolve("%05d-%s".formatted(i, source.getFileName())));
    }
    return many;
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path left, IOException failure)
              throws IOException {
            Files.delete(left);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
