package io.github.jihe.outputs;

/** What is said of a report that was read but of which nothing could be compared. */
public final class Unverified {
  public static final String SENTENCE = "没有一项能够核对，不能当作没有问题";

  private Unverified() {}
}
