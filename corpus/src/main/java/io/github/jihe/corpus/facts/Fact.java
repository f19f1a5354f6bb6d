package io.github.jihe.corpus.facts;

/**
 * One fact in a form in which it can be compared, whatever unit, width or spacing it was printed
 * in.
 *
 * @param type under which it is counted: fund, indicator, relation …
 * @param exact what must agree
 * @param loose words of which one may hold the other, such as the subject of a number; empty where
 *     there are none
 */
record Fact(String type, String exact, String loose) {

  boolean agrees(Fact other) {
    return type.equals(other.type)
        && exact.equals(other.exact)
        && (loose.contains(other.loose) || other.loose.contains(loose));
  }
}
