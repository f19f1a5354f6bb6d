package io.github.jihe.run;

/** Where a run says what a maintainer needs to know. Called by several threads at once. */
@FunctionalInterface
public interface Journal {

  /** A file was given up because of this error, or the run goes on without something. */
  void failed(String file, String error);
}
