package io.github.jihe.cli;

import io.github.jihe.outputs.Printable;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Journal;
import io.github.jihe.run.Status;
import java.io.PrintWriter;

/**
 * What a person sees on standard error while a run goes on: a counting line on a terminal, and one
 * line for each file that could not be read.
 */
final class Progress implements Journal {
  /** Back to the start of the line, and blank to its end. */
  private static final String OVERWRITE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean terminal;
  private final boolean quiet;
  private int done;
  private boolean counting;

  Progress(Console console, boolean quiet) {
    this.err = console.err();
    this.terminal = console.terminal();
    this.quiet = quiet;
  }

  synchronized void done(FileResult result) {
    done++;
    if (quiet) {
      return;
    }
    if (result.status() != Status.CHECKED && result.problem().isPresent()) {
      String what = result.status() == Status.UNREADABLE ? "未能读取 " : "未能全部读取 ";
      say(what + result.file() + "：" + result.problem().get().message());
    }
    if (terminal) {
      err.print(OVERWRITE + "已处理 " + done + " 份");
      err.flush();
      counting = true;
    }
  }

  @Override
  public synchronized void failed(String file, String error) {
    say("内部错误 " + file + "：" + error);
  }

  synchronized void say(String text) {
    clear();
    err.println(Printable.line(text));
  }

  /** Takes the counting line away. */
  synchronized void clear() {
    if (counting) {
      err.print(OVERWRITE);
      err.flush();
      counting = false;
    }
  }
}
