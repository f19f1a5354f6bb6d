package io.github.jihe.corpus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A command that was run as a process of its own, as a user starts it.
 *
 * @param seconds from start to end
 * @param peakKilobytes of memory in use at once; 0 where the machine has no {@code /usr/bin/time}
 */
record Launched(double seconds, long peakKilobytes) {
  private static final Path TIME = Path.of("/usr/bin/time");

  /**
   * Runs it to its end; what it prints is dropped.
   *
   * @throws IOException if it ends with a status above {@code mostStatus}
   */
  static Launched run(int mostStatus, List<String> command)
      throws IOException, InterruptedException {
    Path peak = Files.createTempFile("jihe-peak", "");
    try {
      List<String> timed = new ArrayList<>();
      boolean measured = Files.isExecutable(TIME);
      if (measured) {
        timed.addAll(List.of(TIME.toString(), "-f", "%M", "-o", peak.toString()));
      }
      timed.addAll(command);
      long begun = System.nanoTime();
      Process process =
          new ProcessBuilder(timed)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      int status = process.waitFor();
      double seconds = (System.nanoTime() - begun) / 1e9;
      if (status > mostStatus) {
        throw new IOException(String.join(" ", command) + " ended with status " + status);
      }
      return new Launched(seconds, measured ? lastNumber(Files.readString(peak)) : 0);
    } finally {
      Files.deleteIfExists(peak);
    }
  }

  /** A line before it may tell the exit status. */
  private static long lastNumber(String text) {
    List<String> words = Arrays.asList(text.trim().split("\\s+"));
    return Long.parseLong(words.get(words.size() - 1));
  }

  double peakMegabytes() {
    return peakKilobytes / 1024.0;
  }
}
