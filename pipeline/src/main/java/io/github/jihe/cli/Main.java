package io.github.jihe.cli;

import io.github.jihe.run.Scratch;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/** The program. */
public final class Main {
  private Main() {}

  /** Ends the process with an exit status, also where a hung document still holds a thread. */
  public static void main(String[] arguments) {
    Libraries.silence();
    int status = Jihe.run(Console.ofProcess(), arguments);
    try {
      Scratch.end();
    } finally {
      Runtime.getRuntime().halt(status);
    }
  }

  /**
   * Does what the command line does without ending the process, for programs that measure it.
   *
   * @param in what {@code -} reads paths from
   * @param out takes the result, as UTF-8
   * @param err takes progress and warnings
   * @return the exit status
   */
  public static int run(InputStream in, OutputStream out, PrintWriter err, String... arguments) {
    return Jihe.run(new Console(in, out, err, false), arguments);
  }
}
