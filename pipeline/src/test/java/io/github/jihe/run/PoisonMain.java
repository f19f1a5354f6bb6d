package io.github.jihe.run;

import io.github.jihe.document.Problem;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A worker process that does to itself what the names of its files say. */
final class PoisonMain {
  private PoisonMain() {}

  /** The first argument is the number of files after which the process gives way to a new one. */
  public static void main(String[] arguments) {
    new Station(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            Integer.parseInt(arguments[0]))
        .serve(setup -> PoisonMain::work);
  }

  /** How to start it. */
  static List<String> command(int mostFiles) {
    return List.of(
        System.getProperty("java.home") + "/bin/java",
        "-Xmx48m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        PoisonMain.class.getName(),
        Integer.toString(mostFiles));
  }

  private static FileResult work(Item item) {
    return switch (item.name().replaceAll(".*-", "").toUpperCase(Locale.ROOT)) {
      case "HANG" -> hang();
      case "HEAP" -> heap();
      case "DEEP" -> deep(item, 0);
      case "HALT" -> halt();
      case "EXIT" -> exit();
      case "BUG" -> throw new IllegalStateException("a reader's bug");
      default ->
          FileResult.unreadable(
              item.name(),
              Long.toString(ProcessHandle.current().pid()),
              new Problem(Problem.Code.EMPTY, "as good as any result"));
    };
  }

  private static FileResult hang() {
    System.err.println("hanging");
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static FileResult heap() {
    List<byte[]> kept = new ArrayList<>();
    while (!kept.isEmpty() || kept.add(new byte[1])) {
      kept.add(new byte[4 << 20]);
    }
    throw new IllegalStateException("memory without end: " + kept.size());
  }

  private static FileResult deep(Item item, int depth) {
    return depth < 0 ? halt() : deep(item, Math.abs(depth + 1) % 1000);
  }

  private static FileResult halt() {
    Runtime.getRuntime().halt(9);
    throw new IllegalStateException("still here");
  }

  private static FileResult exit() {
    System.exit(0);
    throw new IllegalStateException("still here");
  }
}
