package io.github.jihe.corpus.fuzz;

/**
 * A damaged file with which the program did not cope.
 *
 * @param source name of the file that was damaged
 * @param seed of the damage
 * @param kind of the failure: the class of what was thrown, {@code hang} or {@code out-of-memory}
 * @param place where in our code it was, as {@code Class.method:line}; empty if nowhere
 * @param trace the stack, for a person
 */
public record Failure(String source, long seed, String kind, String place, String trace) {

  /** The same for failures that look the same. */
  public String signature() {
    return kind + " " + place;
  }
}
