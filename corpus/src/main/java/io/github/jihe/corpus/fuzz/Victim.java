package io.github.jihe.corpus.fuzz;

/** What reads a damaged file. */
@FunctionalInterface
interface Victim {

  /**
   * Takes one file as far as it gets.
   *
   * @return whether it could be read
   * @throws Throwable whatever should not have been thrown, also where the program copes with it
   */
  boolean take(String name, byte[] bytes) throws Throwable;
}
