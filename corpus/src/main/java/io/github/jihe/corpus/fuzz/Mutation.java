package io.github.jihe.corpus.fuzz;

import java.util.Random;

/** One kind of damage. */
@FunctionalInterface
interface Mutation {

  /**
   * Damages a copy; gives the same bytes if there is nothing that it could damage.
   *
   * @param bytes not changed
   * @param random decides where and how; the same state does the same damage
   */
  byte[] apply(byte[] bytes, Random random);
}
