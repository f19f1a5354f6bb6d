package io.github.jihe.corpus.rewrite;

import io.github.jihe.document.Document;
import io.github.jihe.facts.Report;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Rewrites every cell, and every paragraph, by itself. */
record Words(String name, UnaryOperator<String> cell, UnaryOperator<String> prose)
    implements Rewrite {

  @Override
  public Optional<Document> of(Document document, Report report) {
    Document changed =
        Rebuilt.of(
            document, prose, table -> Rebuilt.grid(table, (whole, old) -> cell.apply(old.text())));
    return changed.equals(Rebuilt.of(document, UnaryOperator.identity(), Words::same))
        ? Optional.empty()
        : Optional.of(changed);
  }

  private static io.github.jihe.document.Grid same(io.github.jihe.document.Table table) {
    return Rebuilt.grid(table, (whole, cell) -> cell.text());
  }
}
