package io.github.jihe.corpus.rewrite;

import java.util.List;
import java.util.function.UnaryOperator;

/** Every way to say the same. */
public final class Rewrites {
  private Rewrites() {}

  /** In the order of the table of results. */
  public static List<Rewrite> all() {
    UnaryOperator<String> same = UnaryOperator.identity();
    return List.of(
        new ColumnOrder(),
        new Words("headings in other words", Synonyms::of, same),
        new OtherUnit(),
        new Words("full width", Typography::wide, Typography::wide),
        new Words("half width", Typography::narrow, Typography::narrow),
        new Words("thousands separators", Typography::separated, Typography::separated),
        new Words("line breaks in cells", Typography::broken, same),
        new Words("spaces inside words and numbers", Typography::spaced, Typography::spaced),
        new AsText("one cell a line", ".txt", AsText.Shape.CELLS),
        new AsText("tab lines", ".txt", AsText.Shape.TABS),
        new AsText("Markdown", ".md", AsText.Shape.PIPES));
  }
}
