package io.github.jihe.cli;

import io.github.jihe.checks.Auditor;
import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.Profile;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.run.DocumentWorker;
import io.github.jihe.run.Worker;
import java.math.BigDecimal;
import java.util.List;

/** Joins readers, extractors and checks to the worker of a run. */
final class Wiring {
  private Wiring() {}

  /** Reads, extracts and audits. */
  static Worker checking(Profile profile) {
    return worker(new Auditor(Catalogue.checks(), profile), false);
  }

  /** Reads and extracts, and keeps what was read. */
  static Worker extracting() {
    Profile none = new Profile("", BigDecimal.ZERO, List.of());
    return worker(new Auditor(List.of(), none), true);
  }

  private static Worker worker(Auditor auditor, boolean keepDocuments) {
    return new DocumentWorker(Readers.installed()::read, auditor, Limits.DEFAULT, keepDocuments);
  }
}
