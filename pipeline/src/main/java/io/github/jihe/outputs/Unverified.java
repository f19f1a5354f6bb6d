package io.github.jihe.outputs;

/** What must not look as if it had been checked. */
public final class Unverified {
  /** Of a report that was read but of which nothing could be compared. */
  public static final String SENTENCE = "没有一项能够核对，不能当作没有问题";

  /** Of a run that was ended before its last file. */
  public static final String STOPPED = "核对没有完成，中途停止了：只有已处理的文件，文件之间没有核对";

  private Unverified() {}
}
