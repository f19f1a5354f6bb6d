package io.github.jihe.cli;

import io.github.jihe.checks.Finding;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.RunInfo;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Items;
import io.github.jihe.run.Run;
import io.github.jihe.run.Summary;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One run from begin to end: every result goes to every output and is counted. */
final class Session {
  private final List<Output> outputs;
  private final RunInfo info;
  private final Progress progress;

  private final UnaryOperator<FileResult> review;
  private final Supplier<List<Finding>> across;

  /**
   * A run.
   *
   * @param review adds to each result what is known of it besides
   * @param across asked at the end for findings between reports
   */
  Session(
      List<Output> outputs,
      RunInfo info,
      Progress progress,
      UnaryOperator<FileResult> review,
      Supplier<List<Finding>> across) {
    this.outputs = outputs;
    this.info = info;
    this.progress = progress;
    this.review = review;
    this.across = across;
  }

  /** A run of which nothing is known besides. */
  Session(List<Output> outputs, RunInfo info, Progress progress) {
    this(outputs, info, progress, UnaryOperator.identity(), List::of);
  }

  /**
   * Runs to the end, or until the reader of standard output has gone away, which ends quietly.
   *
   * @return what was counted so far
   */
  Summary over(Run run, Items items) throws IOException {
    Summary.Counter counter = new Summary.Counter();
    List<Finding> between = List.of();
    try {
      for (Output output : outputs) {
        output.begin(info);
      }
      run.each(
          items,
          read -> {
            FileResult result = review.apply(read);
            counter.add(result);
            progress.done(result);
            for (Output output : outputs) {
              output.accept(result);
            }
          });
      between = across.get();
      for (Output output : outputs) {
        output.end(counter.summary(between));
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
    if (counter.files() == 0) {
      progress.say("没有可处理的文件");
    }
    return counter.summary(between);
  }

  /** Linux, macOS and Windows say it in their own words. */
  private static boolean isBrokenPipe(IOException e) {
    String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("broken pipe")
        || words.contains("pipe is being closed")
        || words.contains("管道");
  }
}
