package io.github.jihe.reports.wording;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Location;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, a heading or a cell that is not blank.
 *
 * @param text as printed
 * @param folded the same with plain digits and signs; offsets are those of {@code text}
 */
record Piece(Location location, Kind kind, String text, String folded) {
  private static final int LONGEST_QUOTE = 80;
  private static final String CLAUSE_ENDS = "。；;！？\n";

  /** What it is in the document. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    CELL
  }

  static List<Piece> of(Document document) {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        add(pieces, heading.location(), Kind.HEADING, heading.text());
      } else if (block instanceof Paragraph paragraph) {
        add(pieces, paragraph.location(), Kind.PARAGRAPH, paragraph.text());
      } else if (block instanceof Table table && !table.hidden()) {
        table.cells().forEach(cell -> add(pieces, table.locate(cell), Kind.CELL, cell.text()));
      }
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Location location, Kind kind, String text) {
    if (!text.isBlank()) {
      pieces.add(new Piece(location, kind, text, Characters.folded(text)));
    }
  }

  boolean isCell() {
    return kind == Kind.CELL;
  }

  String tight() {
    return Characters.tight(text);
  }

  /** The clause about these offsets, as far as a reader needs it to find the place. */
  Source quote(int start, int end) {
    int from = start;
    while (from > 0 && start - from < LONGEST_QUOTE && CLAUSE_ENDS.indexOf(before(from)) < 0) {
      from--;
    }
    int to = end;
    while (to < text.length()
        && to - end < LONGEST_QUOTE
        && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return new Source(location, text.substring(from, to).strip());
  }

  private char before(int offset) {
    return text.charAt(offset - 1);
  }

  Source whole() {
    String line = text.strip().lines().map(String::strip).collect(Collectors.joining(" "));
    return new Source(location, line);
  }
}
