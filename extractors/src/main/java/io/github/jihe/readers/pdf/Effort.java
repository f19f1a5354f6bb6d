package io.github.jihe.readers.pdf;

/** Counts the work that a file demands: operators, signs, and the size of what is drawn again. */
final class Effort {
  /** A hundred times what a dense page of a report needs. */
  private static final long PAGE = 2_000_000;

  private static final long FILE = 60_000_000;

  private long page;
  private long file;

  void beginPage() {
    page = 0;
  }

  /** Whether there is no use in trying a further page. */
  boolean isFileSpent() {
    return file > FILE;
  }

  /**
   * Notes work done.
   *
   * @throws TooMuchContentException beyond what one page or one file may demand; {@link
   *     #isFileSpent()} tells which
   */
  void spend(long work) {
    page += work;
    file += work;
    if (page > PAGE || file > FILE) {
      throw new TooMuchContentException("page content without end");
    }
  }
}
