package io.github.jihe.run;

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
}
