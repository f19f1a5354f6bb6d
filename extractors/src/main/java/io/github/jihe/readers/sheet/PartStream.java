package io.github.jihe.readers.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * The bytes of a part of a container: counted against the budget, and against the check sum at
 * their end, since a flipped bit in a figure must not pass for the figure.
 */
final class PartStream extends FilterInputStream {
  /** A parser that takes in more than this for one piece of markup is being fed to burst. */
  private static final long LONGEST_PIECE = 32L << 20;

  private final Budget budget;
  private final long expected;
  private final CRC32 actual = new CRC32();
  private long sinceProgress;
  private boolean tooLarge;

  PartStream(InputStream in, Budget budget, long checkSum) {
    super(in);
    this.budget = budget;
    this.expected = checkSum;
  }

  /** The parser made something of what it has taken in so far. */
  void progress() {
    sinceProgress = 0;
  }

  /** Whether reading failed because of the budget, not because of damage. */
  boolean isTooLarge() {
    return tooLarge;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count < 0) {
      if (actual.getValue() != expected) {
        throw new IOException("check sum differs");
      }
      return count;
    }
    actual.update(buffer, offset, count);
    sinceProgress += count;
    if (!budget.expands(count) || sinceProgress > LONGEST_PIECE) {
      tooLarge = true;
      throw new IOException("too large");
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
