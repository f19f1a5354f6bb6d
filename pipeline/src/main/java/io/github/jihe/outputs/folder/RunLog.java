package io.github.jihe.outputs.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What was said during a run, one line each with its time, behind what earlier runs said. */
public final class RunLog implements Closeable {
  private final PrintWriter out;

  RunLog(Path file) throws IOException {
    out =
        new PrintWriter(
            Files.newBufferedWriter(
                file,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND));
  }

  /** Takes a line; safe from several threads. */
  public synchronized void line(String text) {
    out.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + text);
    out.flush();
  }

  @Override
  public synchronized void close() {
    out.close();
  }
}
