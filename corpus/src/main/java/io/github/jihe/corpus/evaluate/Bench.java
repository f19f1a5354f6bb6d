package io.github.jihe.corpus.evaluate;

import io.github.jihe.checks.Auditor;
import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.Profile;
import io.github.jihe.corpus.generate.Sample;
import io.github.jihe.corpus.generate.SampleWriter;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.run.DocumentWorker;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Item;
import io.github.jihe.run.Status;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a sample as a file and runs the program's own worker over it. Thread safe. */
final class Bench {
  private final DocumentWorker worker;

  Bench(Profile profile) {
    this.worker =
        new DocumentWorker(
            Readers.installed()::read,
            new Auditor(Catalogue.checks(), profile)::audit,
            Limits.DEFAULT,
            false);
  }

  /**
   * What the program says of the sample.
   *
   * @throws IllegalStateException if it cannot read it
   */
  FileResult check(Sample sample, SampleWriter writer) {
    byte[] bytes = bytes(sample, writer);
    String name = sample.name() + writer.ending();
    FileResult result = worker.work(new Item(name, limits -> bytes));
    if (result.status() == Status.UNREADABLE) {
      throw new IllegalStateException(name + ": " + result.problem().orElseThrow());
    }
    return result;
  }

  static byte[] bytes(Sample sample, SampleWriter writer) {
    try {
      return writer.write(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
