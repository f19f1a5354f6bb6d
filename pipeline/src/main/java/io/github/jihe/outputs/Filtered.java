package io.github.jihe.outputs;

import io.github.jihe.checks.Severity;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Summary;
import java.io.IOException;

/** Hands on only the findings that weigh at least {@code least}. */
public record Filtered(Output output, Severity least) implements Output {

  @Override
  public void begin(RunInfo run) throws IOException {
    output.begin(run);
  }

  @Override
  public void accept(FileResult result) throws IOException {
    output.accept(result.atLeast(least));
  }

  @Override
  public void end(Summary summary) throws IOException {
    output.end(summary.listing(least));
  }

  @Override
  public void close() throws IOException {
    output.close();
  }
}
