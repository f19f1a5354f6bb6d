package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;

/**
 * One reading of a count and the list it counts.
 *
 * @param at offset of the count
 * @param from offset where what is quoted begins
 * @param to offset behind it
 */
record Counted(int at, int announced, int items, String noun, int from, int to) {

  boolean fits() {
    return announced == items;
  }

  Relation.Enumeration relation(Passage passage) {
    return new Relation.Enumeration(announced, items, noun, passage.source(from, to));
  }
}
