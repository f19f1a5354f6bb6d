package io.github.jihe.run;

import io.github.jihe.readers.Limits;

/**
 * Who works on the files of a run.
 *
 * @param few for at most {@code most} files, where starting more costs more than the files do
 * @param many for more files than that
 */
public record Staff(Workers few, Workers many, int most) {

  /** The same workers for any number of files. */
  public static Staff of(Workers workers) {
    return new Staff(workers, workers, 0);
  }

  /**
   * The same workers, who read a content once and keep what came of it.
   *
   * @param task tells results of the same content apart that came from different checks; any text
   */
  public Staff remembering(Kept kept, String task, Journal journal) {
    Workers knowing = new Remembering(many, kept, task, Limits.DEFAULT, journal);
    return new Staff(
        few == many ? knowing : new Remembering(few, kept, task, Limits.DEFAULT, journal),
        knowing,
        most);
  }
}
