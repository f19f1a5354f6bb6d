package io.github.jihe.corpus.generate;

/** A part of a report's layout, in the order of reading. */
public sealed interface Piece permits Piece.Line, Sheet {

  /**
   * A paragraph or heading.
   *
   * @param level 0 for running text, 1 for the title, 2 and more for headings
   * @param pattern its text, with slots in braces
   */
  record Line(int level, String pattern) implements Piece {}
}
