package io.github.jihe.run;

import io.github.jihe.readers.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A run whose two workers never come to an end. */
final class ParentMain {
  private ParentMain() {}

  public static void main(String[] arguments) throws IOException {
    Workers workers =
        new ProcessWorkers(PoisonMain.command(100), new byte[0], Limits.DEFAULT, (f, e) -> {});
    new Run(Staff.of(workers), 2, Duration.ofHours(1), (file, error) -> {})
        .each(
            receiver -> {
              receiver.accept(new Item("1-HANG", new FileContent(Path.of("none"))));
              receiver.accept(new Item("2-HANG", limits -> new byte[0]));
            },
            result -> {});
  }
}
