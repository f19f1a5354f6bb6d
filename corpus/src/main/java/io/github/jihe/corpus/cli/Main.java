package io.github.jihe.corpus.cli;

import io.github.jihe.corpus.bench.SpeedCommand;
import io.github.jihe.corpus.bench.TablesCommand;
import io.github.jihe.corpus.facts.FactsCommand;
import io.github.jihe.corpus.facts.LabelCommand;
import io.github.jihe.corpus.fuzz.FuzzCommand;
import io.github.jihe.corpus.generate.GenerateCommand;
import io.github.jihe.corpus.labels.LabelsCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The measurements of this project. */
@Command(
    name = "jihe-corpus",
    description = "绩核的测量：表格、事实、速度和坏文件。",
    subcommands = {
      TablesCommand.class,
      SpeedCommand.class,
      FuzzCommand.class,
      FactsCommand.class,
      LabelCommand.class,
      LabelsCommand.class,
      GenerateCommand.class
    },
    scope = ScopeType.INHERIT, // of the options for help
    mixinStandardHelpOptions = true)
public final class Main {
  private Main() {}

  /** Ends the process, also where a hung document still holds a thread. */
  public static void main(String[] arguments) {
    // What libraries say of damaged documents is noise here.
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    CommandLine line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(writer(FileDescriptor.out));
    line.setErr(writer(FileDescriptor.err));
    int status = line.execute(arguments);
    line.getOut().flush();
    line.getErr().flush();
    Runtime.getRuntime().halt(status);
  }

  private static PrintWriter writer(FileDescriptor where) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(where), StandardCharsets.UTF_8), true);
  }
}
