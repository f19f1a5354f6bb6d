package io.github.jihe.corpus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What figures of speed were measured on. */
final class Machine {
  private Machine() {}

  /** Date, cores, processor, memory, system and Java; what the system does not tell is left out. */
  static String described() throws IOException {
    return "Measured %s on %d cores%s%s, %s %s, Java %s."
        .formatted(
            LocalDate.now(java.time.ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            line("/proc/cpuinfo", "model name").map(model -> " (" + model + ")").orElse(""),
            line("/proc/meminfo", "MemTotal").map(total -> ", " + gigabytes(total)).orElse(""),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"));
  }

  private static Optional<String> line(String file, String begins) throws IOException {
    Path path = Path.of(file);
    if (!Files.isReadable(path)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(path)) {
      return lines
          .filter(line -> line.startsWith(begins))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    }
  }

  private static String gigabytes(String kilobytes) {
    return Long.parseLong(kilobytes.replaceAll("\\D", "")) / 1024 / 1024 + " GB";
  }
}
