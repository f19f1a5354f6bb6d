package io.github.jihe.cli;

import io.github.jihe.checks.Audit;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Items;
import io.github.jihe.run.Run;
import io.github.jihe.run.Summary;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** One run from begin to end: every result goes to every output and is counted. */
final class Session {
  private final List<Output> outputs;
  private final RunInfo info;
  private final Progress progress;

  private final UnaryOperator<FileResult> review;
  private final Across across;

  /**
   * A run.
   *
   * @param review adds to each result what was known of it before
   * @param across finds what is wrong between reports
   */
  Session(
      List<Output> outputs,
      RunInfo info,
      Progress progress,
      UnaryOperator<FileResult> review,
      Across across) {
    this.outputs = outputs;
    this.info = info;
    this.progress = progress;
    this.review = review;
    this.across = across;
  }

  /** Takes the results of a run one by one and says at its end what is wrong between them. */
  interface Across {
    /** Compares nothing. */
    Across NONE =
        new Across() {
          @Override
          public void add(FileResult result) {}

          @Override
          public Audit audit() {
            return new Audit(List.of(), List.of());
          }

          @Override
          public FileResult known(FileResult between) {
            return between;
          }
        };

    void add(FileResult result);

    Audit audit();

    /** Adds what was known of it before. */
    FileResult known(FileResult between);
  }

  /** A run of which nothing was known before, and whose reports are not compared. */
  Session(List<Output> outputs, RunInfo info, Progress progress) {
    this(outputs, info, progress, UnaryOperator.identity(), Across.NONE);
  }

  /**
   * Runs to the end, or until the reader of standard output has gone away, which ends quietly.
   *
   * @return what was counted so far
   */
  Summary over(Run run, Items items) throws IOException {
    Summary.Counter counter = new Summary.Counter();
    FileResult between = FileResult.between(new Audit(List.of(), List.of()));
    try {
      for (Output output : outputs) {
        output.begin(info);
      }
      run.each(
          items,
          read -> {
            FileResult result = review.apply(read);
            counter.add(result);
            across.add(result);
            progress.done(result);
            for (Output output : outputs) {
              output.accept(result);
            }
          });
      if (run.isStopped()) {
        counter.stop();
      } else {
        between = across.known(FileResult.between(across.audit()));
      }
      for (Output output : outputs) {
        output.end(counter.summary().with(between));
      }
      for (Output output : outputs) {
        output.close();
      }
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw e;
      }
    } finally {
      progress.clear();
    }
    if (counter.files() == 0 && !run.isStopped()) {
      progress.say("没有可处理的文件");
    }
    return counter.summary().with(between);
  }

  /** Linux, macOS and Windows say it in their own words. */
  static boolean isBrokenPipe(IOException e) {
    String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("broken pipe")
        || words.contains("pipe is being closed")
        || words.contains("管道");
  }
}
