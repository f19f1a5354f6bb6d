package io.github.jihe.corpus.rewrite;

import io.github.jihe.document.Document;
import io.github.jihe.facts.Report;
import java.util.Optional;

/** A way to say the same (等义改写). Immutable, thread safe. */
public interface Rewrite {
  /** As the table of results calls it. */
  String name();

  /**
   * The document rewritten.
   *
   * @param report what is read in the document as it is, to find its columns and units
   * @return empty if there is nothing in the document that this way changes
   */
  Optional<Document> of(Document document, Report report);
}
