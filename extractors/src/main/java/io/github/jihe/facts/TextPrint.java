package io.github.jihe.facts;

/**
 * What is left of a paragraph once its text is gone: enough to find another one like it.
 *
 * @param hash a SimHash of its characters by threes: the more two texts have in common, the fewer
 *     bits of their hashes differ
 * @param length characters without white space
 * @param source its place and first words
 */
public record TextPrint(long hash, int length, Source source) {

  /** How many of the 64 bits differ; 0 for the same text, about 32 for unrelated ones. */
  public int distance(TextPrint other) {
    return Long.bitCount(hash ^ other.hash);
  }
}
