package io.github.jihe.run;

/** Where a run says what a maintainer needs to know. Called by several threads at once. */
@FunctionalInterface
public interface Journal {

  /** A file was given up because of this error, or the run goes on without something. */
  void failed(String file, String error);

  /**
   * The run goes on without something that whoever started it may miss.
   *
   * @param sentence what, and what can be done about it
   * @param error for the maintainer
   */
  default void without(String sentence, String error) {
    failed(sentence, error);
  }
}
