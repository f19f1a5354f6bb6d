package io.github.jihe.run;

/** Where a run says what a maintainer needs to know. Called by several threads at once. */
@FunctionalInterface
public interface Journal {

  /** A file was given up because of this error. */
  void failed(String file, Throwable error);
}
