package io.github.jihe.cli;

import io.github.jihe.checks.Auditor;
import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.Profile;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.run.DocumentWorker;
import io.github.jihe.run.Opener;
import io.github.jihe.run.Worker;
import java.math.BigDecimal;
import java.util.List;
import java.util.ServiceLoader;

/** Joins readers, extractors and checks to the worker of a run. */
final class Wiring {
  private Wiring() {}

  /** Reads, extracts and audits. */
  static Worker checking(Profile profile) {
    return new DocumentWorker(
        opener(), new Auditor(Catalogue.checks(), profile), Limits.DEFAULT, false);
  }

  /** Reads and extracts, and keeps what was read. */
  static Worker extracting() {
    Profile none = new Profile("", BigDecimal.ZERO, List.of());
    return new DocumentWorker(opener(), new Auditor(List.of(), none), Limits.DEFAULT, true);
  }

  private static Opener opener() {
    DocumentReader reader = ServiceLoader.load(DocumentReader.class).findFirst().orElseThrow();
    return (name, bytes, limits) -> {
      if (bytes.length == 0) {
        return new Opener.Opened.Unreadable(
            "unknown", new Problem(Problem.Code.EMPTY, "文件是空的，请重新报送"));
      }
      try {
        return new Opener.Opened.Read(reader.read(new Input(name, bytes, "text/plain"), limits));
      } catch (UnreadableFileException e) {
        return new Opener.Opened.Unreadable("txt", e.problem());
      }
    };
  }
}
