package io.github.jihe.reports.prose;

import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Mention;
import java.util.List;

/**
 * A piece of a sentence between commas (分句), with what stands in brackets inside of it taken out.
 *
 * @param start offset of its first character in the passage
 * @param end offset behind its last
 * @param opener the mark in front of it: , ; : 、 和 ( or ^ for the first of a sentence
 * @param depth 0, or 1 for what stands in brackets
 * @param text from {@code start} to {@code end}, with blanks in place of brackets
 * @param numbers its quantities, in order
 */
record Clause(int start, int end, char opener, int depth, String text, List<Mention> numbers) {

  /** Whether both are the same piece of the same passage. */
  boolean isSame(Clause other) {
    return start == other.start && end == other.end;
  }

  /** The words between two offsets of the passage, without white space. */
  String tight(int from, int to) {
    int a = Math.max(from, start) - start;
    int b = Math.min(to, end) - start;
    return a >= b ? "" : Characters.tight(text.substring(a, b));
  }

  String tight() {
    return tight(start, end);
  }
}
