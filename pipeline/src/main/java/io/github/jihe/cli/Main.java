package io.github.jihe.cli;

/** The program. */
public final class Main {
  private Main() {}

  /** Ends the process with an exit status, also where a hung document still holds a thread. */
  public static void main(String[] arguments) {
    Libraries.silence();
    Runtime.getRuntime().halt(Jihe.run(Console.ofProcess(), arguments));
  }
}
