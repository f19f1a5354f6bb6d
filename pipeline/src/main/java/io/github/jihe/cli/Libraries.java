package io.github.jihe.cli;

/** The libraries that read files. */
final class Libraries {
  private Libraries() {}

  /** What a library would say of a document is said by its result; the rest is noise. */
  static void silence() {
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
  }
}
