package io.github.jihe.cli;

import io.github.jihe.checks.Severity;
import io.github.jihe.outputs.Printable;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Inputs;
import io.github.jihe.run.Journal;
import io.github.jihe.run.Status;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What a person sees on standard error while a run goes on: on a terminal a bar with rate,
 * remaining time and counts, elsewhere a line of these now and then; and one line for each file
 * that could not be read. Thread safe.
 */
final class Progress implements Journal {
  /** Back to the start of the line, and blank to its end. */
  private static final String OVERWRITE = "\r\u001b[K";

  private static final int BAR = 12;
  private static final long SECOND = 1_000_000_000L;
  private static final long BETWEEN_BARS = SECOND / 10;
  private static final long BETWEEN_LINES = 30 * SECOND;
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;

  private final PrintWriter err;
  private final boolean terminal;
  private final boolean quiet;
  private final LongSupplier clock;
  private final Pace pace = new Pace();
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private OptionalLong total = OptionalLong.empty();
  private long done;
  private long unreadable;
  private long shown;
  private boolean counting;
  private Consumer<String> log = line -> {};

  Progress(Console console, boolean quiet) {
    this(console, quiet, System::nanoTime);
  }

  /** With a clock of nanoseconds. */
  Progress(Console console, boolean quiet, LongSupplier clock) {
    this.err = console.err();
    this.terminal = console.terminal();
    this.quiet = quiet;
    this.clock = clock;
    this.shown = clock.getAsLong();
    pace.at(shown, 0);
  }

  /** Says everything there, too. */
  synchronized void logTo(Consumer<String> lines) {
    log = lines;
  }

  /** Finds out meanwhile how much there is to do. */
  void expect(Inputs inputs) {
    Thread thread =
        new Thread(
            () -> {
              try {
                inputs.estimate().ifPresent(this::expect);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "jihe-estimate");
    thread.setDaemon(true);
    thread.start();
  }

  /** About how many files there are; archives may hold more. */
  synchronized void expect(long files) {
    total = OptionalLong.of(files);
  }

  synchronized void done(FileResult result) {
    done++;
    unreadable += result.status() == Status.UNREADABLE ? 1 : 0;
    result.findings().forEach(finding -> findings.merge(finding.severity(), 1L, Long::sum));
    if (result.status() != Status.CHECKED && result.problem().isPresent()) {
      String what = result.status() == Status.UNREADABLE ? "未能读取 " : "未能全部读取 ";
      tell(what + result.file() + "：" + result.problem().get().message());
    }
    long now = clock.getAsLong();
    pace.at(now, done);
    if (now - shown < (terminal ? BETWEEN_BARS : BETWEEN_LINES) && !(terminal && done == 1)) {
      return;
    }
    shown = now;
    String line = bar() + counts(pace.rate(now, done));
    if (!terminal) {
      tell(line);
    } else if (!quiet) {
      err.print(OVERWRITE + line);
      err.flush();
      counting = true;
    }
  }

  /** On a terminal only, and once it is known how much there is to do. */
  private String bar() {
    if (!terminal || total.isEmpty() || total.getAsLong() < done) {
      return "";
    }
    int full = (int) (BAR * done / Math.max(1, total.getAsLong()));
    long percent = 100 * done / Math.max(1, total.getAsLong());
    return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + percent + "% ";
  }

  private String counts(OptionalDouble rate) {
    StringBuilder line = new StringBuilder("已处理 ").append(done);
    boolean known = total.isPresent() && total.getAsLong() >= done;
    if (known) {
      line.append('/').append(total.getAsLong());
    }
    line.append(" 份");
    if (rate.isPresent()) {
      line.append(String.format(Locale.ROOT, " %.1f 份/秒", rate.getAsDouble()));
      if (known && rate.getAsDouble() > 0) {
        line.append(" 还需约 ")
            .append(duration((long) ((total.getAsLong() - done) / rate.getAsDouble())));
      }
    }
    findings.forEach(
        (severity, count) -> line.append(' ').append(severity.chinese()).append(' ').append(count));
    if (unreadable > 0) {
      line.append(" 未能读取 ").append(unreadable);
    }
    return line.toString();
  }

  private static String duration(long seconds) {
    if (seconds < MINUTE) {
      return seconds + " 秒";
    }
    return seconds < HOUR
        ? seconds / MINUTE + " 分 " + seconds % MINUTE + " 秒"
        : seconds / HOUR + " 小时 " + seconds % HOUR / MINUTE + " 分";
  }

  @Override
  public synchronized void failed(String file, String error) {
    say("内部错误 " + file + "：" + error);
  }

  @Override
  public synchronized void without(String sentence, String error) {
    say("提示：" + sentence);
    log.accept(Printable.line(error));
  }

  /** To the log, and to a person who wants to know. */
  private void tell(String text) {
    if (quiet) {
      log.accept(Printable.line(text));
    } else {
      say(text);
    }
  }

  synchronized void say(String text) {
    clear();
    err.println(Printable.line(text));
    err.flush();
    log.accept(Printable.line(text));
  }

  /** Takes the bar away. */
  synchronized void clear() {
    if (counting) {
      err.print(OVERWRITE);
      err.flush();
      counting = false;
    }
  }
}
