package io.github.jihe.corpus.facts;

import io.github.jihe.document.Document;
import io.github.jihe.facts.Report;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import io.github.jihe.reports.ReportExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the program reads in a file. Thread safe. */
final class Extracted {
  private final Readers readers = Readers.installed();
  private final ReportExtractor extractor = new ReportExtractor();

  /** A document and the facts in it. */
  record Both(Document document, Report report) {}

  /**
   * Reads a file.
   *
   * @throws IOException if the program cannot read it
   */
  Both read(Path file) throws IOException {
    Reading reading =
        readers.read(String.valueOf(file.getFileName()), Files.readAllBytes(file), Limits.DEFAULT);
    if (reading instanceof Reading.Read read) {
      return new Both(read.document(), extractor.extract(read.document()));
    }
    throw new IOException(file + ": " + reading);
  }

  Report of(Document document) {
    return extractor.extract(document);
  }
}
