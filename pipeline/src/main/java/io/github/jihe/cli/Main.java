package io.github.jihe.cli;

/** The program. */
public final class Main {
  private Main() {}

  /** Ends the process with an exit status, also where a hung document still holds a thread. */
  public static void main(String[] arguments) {
    silenceLibraries();
    Runtime.getRuntime().halt(Jihe.run(Console.ofProcess(), arguments));
  }

  /** What a library would say of a document is said by its result; the rest is noise. */
  private static void silenceLibraries() {
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
  }
}
