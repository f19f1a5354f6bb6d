package io.github.jihe.corpus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Times the command {@code jihe check} as a process, as a user starts it. Prints Markdown. */
final class WholeRuns {
  private final Path home;
  private final long seed;
  private final int repeats;

  /**
   * Runs of one source tree.
   *
   * @param seed of the folders of invented reports
   * @param repeats of each measurement
   */
  WholeRuns(Path home, long seed, int repeats) {
    this.home = home;
    this.seed = seed;
    this.repeats = repeats;
  }

  /** One file, beside Tika's extraction of its text alone; the programs take turns. */
  String start() throws IOException, InterruptedException {
    Path one = home.resolve("pipeline/src/main/samples/sample.docx");
    check(one, 1); // The first call may build, and keeps the loaded classes for those after it.
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int i = 0; i < repeats; i++) {
      ours.add(check(one, 1).seconds());
      theirs.add(Launched.run(0, tika(one)).seconds());
    }
    return """
        | whole process, one file | seconds |
        | --- | --: |
        | `./jihe check sample.docx` | %s |
        | its text by Tika, `TikaText` | %s |"""
        .formatted(Spread.of(ours).shown("%.2f"), Spread.of(theirs).shown("%.2f"));
  }

  /** Tika has no program of its own for this in the package index; this one does no more. */
  private static List<String> tika(Path file) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java,
        "-cp",
        System.getProperty("java.class.path"),
        TikaText.class.getName(),
        file.toString());
  }

  /** One folder with one thread and with two, by turns. */
  String threads(int count) throws IOException, InterruptedException {
    List<Double> one = new ArrayList<>();
    List<Double> two = new ArrayList<>();
    try (GeneratedFolder folder = GeneratedFolder.of(seed, count)) {
      for (int i = 0; i < repeats; i++) {
        one.add(count / check(folder.path(), 1).seconds());
        two.add(count / check(folder.path(), 2).seconds());
      }
    }
    List<Double> ratios =
        IntStream.range(0, repeats).mapToObj(i -> two.get(i) / one.get(i)).toList();
    return """
        | threads | files a second, %d different reports |
        | --: | --: |
        | 1 | %s |
        | 2 | %s |
        | ratio | %s |"""
        .formatted(
            count,
            Spread.of(one).shown("%.0f"),
            Spread.of(two).shown("%.0f"),
            Spread.of(ratios).shown("%.2f"));
  }

  /** Folders of growing size; the ratio is to the smallest. */
  String memory(List<Integer> counts) throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder("| files | peak memory, MB | ratio | seconds |\n");
    text.append("| --: | --: | --: | --: |");
    double least = 0;
    for (int count : counts) {
      List<Double> peaks = new ArrayList<>();
      List<Double> seconds = new ArrayList<>();
      try (GeneratedFolder folder = GeneratedFolder.of(seed, count)) {
        for (int i = 0; i < repeats; i++) {
          Launched run = check(folder.path(), 2);
          peaks.add(run.peakMegabytes());
          seconds.add(run.seconds());
        }
      }
      Spread peak = Spread.of(peaks);
      least = least == 0 ? peak.median() : least;
      text.append(
          "\n| %d | %s | %s | %s |"
              .formatted(
                  count,
                  least == 0 ? "" : peak.shown("%.0f"),
                  least == 0 ? "" : "%.2f".formatted(peak.median() / least),
                  Spread.of(seconds).shown("%.1f")));
    }
    return text.toString();
  }

  private Launched check(Path input, int threads) throws IOException, InterruptedException {
    Path out = Files.createTempFile("jihe-speed", ".jsonl");
    try {
      return Launched.run(
          1,
          List.of(
              home.resolve("jihe").toAbsolutePath().toString(),
              "check",
              "--quiet",
              "--threads",
              Integer.toString(threads),
              "--format",
              "jsonl",
              "--out",
              out.toString(),
              input.toAbsolutePath().toString()));
    } finally {
      Files.deleteIfExists(out);
    }
  }
}
