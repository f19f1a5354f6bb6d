package io.github.jihe.corpus.evaluate;

import io.github.jihe.checks.Auditor;
import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.across.AcrossAuditor;
import io.github.jihe.corpus.generate.Dossier;
import io.github.jihe.corpus.generate.Sample;
import io.github.jihe.corpus.generate.SampleWriter;
import io.github.jihe.ledger.LedgerFile;
import io.github.jihe.ledger.LedgerFileException;
import io.github.jihe.ledger.LedgerMapping;
import io.github.jihe.ledger.LedgerReview;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.run.DocumentWorker;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Item;
import io.github.jihe.run.Status;
import io.github.jihe.store.DatabaseShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a sample as a file and runs the program's own worker over it. Thread safe. */
final class Bench {
  private final DocumentWorker worker;
  private final Profile profile;

  Bench(Profile profile) {
    this.profile = profile;
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
   * @throws IllegalStateException if it cannot read all of it
   */
  FileResult check(Sample sample, SampleWriter writer) {
    byte[] bytes = bytes(sample, writer);
    String name = sample.name() + writer.ending();
    FileResult result = worker.work(new Item(name, limits -> bytes));
    if (result.status() != Status.CHECKED) {
      throw new IllegalStateException(name + ": " + result.problem().orElseThrow());
    }
    return result;
  }

  /** What the program says of a file, by name. */
  List<Finding> check(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return worker.work(new Item(String.valueOf(file.getFileName()), limits -> bytes)).findings();
  }

  /**
   * What the program says of reports beside each other, and beside their ledger if they have one.
   *
   * @param first number of the format of the first report; the others follow by turns
   */
  List<Finding> check(Dossier dossier, int first) {
    List<SampleWriter> writers = SampleWriter.all();
    List<Finding> findings = new ArrayList<>();
    Optional<LedgerReview> ledger = ledger(dossier);
    try (AcrossAuditor across = new AcrossAuditor(DatabaseShelf::new, profile)) {
      for (int i = 0; i < dossier.reports().size(); i++) {
        SampleWriter writer = writers.get((first + i) % writers.size());
        FileResult read = check(dossier.reports().get(i), writer);
        FileResult result = ledger.map(review -> review.beside(read)).orElse(read);
        result.digest().ifPresent(digest -> across.add(result.file(), digest));
        findings.addAll(result.findings());
      }
      findings.addAll(across.audit().findings());
    }
    findings.addAll(ledger.map(LedgerReview::missing).orElse(List.of()));
    return findings;
  }

  private Optional<LedgerReview> ledger(Dossier dossier) {
    if (dossier.ledger().isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = Files.createTempFile("jihe-ledger", ".csv");
      try {
        Files.writeString(file, dossier.ledgerText());
        return Optional.of(
            new LedgerReview(LedgerFile.load(file, LedgerMapping.NONE).ledger(), profile));
      } finally {
        Files.delete(file);
      }
    } catch (IOException | LedgerFileException e) {
      throw new IllegalStateException(dossier.name() + ": ledger not read", e);
    }
  }

  static byte[] bytes(Sample sample, SampleWriter writer) {
    try {
      return writer.write(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
