package io.github.jihe.reports.prints;

/** Charikar's SimHash over overlapping pieces of three characters. */
final class SimHash {
  private static final int PIECE = 3;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private SimHash() {}

  /** The hash of a text of at least three characters; 0 for a shorter one. */
  static long of(String text) {
    int[] votes = new int[Long.SIZE];
    for (int at = 0; at + PIECE <= text.length(); at++) {
      long hash = piece(text, at);
      for (int bit = 0; bit < Long.SIZE; bit++) {
        votes[bit] += (hash >>> bit & 1) == 0 ? -1 : 1;
      }
    }
    long result = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      if (votes[bit] > 0) {
        result |= 1L << bit;
      }
    }
    return result;
  }

  /** FNV-1a, its bits mixed as MurmurHash does: near characters must not give near hashes. */
  private static long piece(String text, int from) {
    long hash = OFFSET;
    for (int at = from; at < from + PIECE; at++) {
      hash = (hash ^ text.charAt(at)) * PRIME;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
