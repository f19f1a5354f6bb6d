package io.github.jihe.cli;

import io.github.jihe.readers.Limits;
import io.github.jihe.run.Journal;
import io.github.jihe.run.ProcessWorkers;
import io.github.jihe.run.Staff;
import io.github.jihe.run.Workers;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Who reads the files of a check: the threads of this process, or processes of their own. */
enum WorkerChoice {
  PROCESSES,
  THREADS,
  AUTO;

  /** The most files that are read sooner than processes start and warm up. */
  private static final int FEW = 20;

  /** Megabytes; far above what reports need. */
  private static final int MEMORY = 512;

  /** The archive of classes that the launcher gives this process. */
  private static final String ARCHIVE = "jihe.archive";

  /**
   * The workers to run with.
   *
   * @param memory limit of each process in megabytes
   */
  Staff staff(Assignment task, Optional<Integer> memory, Journal journal) {
    return switch (this) {
      case THREADS -> Staff.of(threads(task));
      case PROCESSES -> Staff.of(processes(task, memory, journal));
      case AUTO -> new Staff(threads(task), processes(task, memory, journal), FEW);
    };
  }

  private static Workers threads(Assignment task) {
    return Workers.inProcess(task.worker());
  }

  private static Workers processes(Assignment task, Optional<Integer> memory, Journal journal) {
    return new ProcessWorkers(
        command(memory.orElse(MEMORY)), task.write(), Limits.DEFAULT, journal);
  }

  /** As the launcher starts Java; no crash leaves a file behind. */
  private static List<String> command(int megabytes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+ErrorFileToStderr",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true"));
    for (String inherited : List.of("sun.jnu.encoding", "java.io.tmpdir")) {
      command.add("-D" + inherited + "=" + System.getProperty(inherited));
    }
    String archive = System.getProperty(ARCHIVE, "");
    if (!archive.isEmpty() && new File(archive).isFile()) {
      command.add("-XX:SharedArchiveFile=" + archive);
      command.add("-Xshare:auto");
    }
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(WorkerMain.class.getName());
    return command;
  }

  /** Reads a choice as the help writes it. */
  static final class Name implements ITypeConverter<WorkerChoice> {
    @Override
    public WorkerChoice convert(String name) {
      for (WorkerChoice choice : values()) {
        if (choice.name().toLowerCase(Locale.ROOT).equals(name)) {
          return choice;
        }
      }
      throw new TypeConversionException("应为 processes、threads 或 auto，而不是 " + name);
    }
  }
}
