package io.github.jihe.run;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/** Messages between a run and its worker processes: four bytes of length, then the message. */
final class Frames {
  /** Longer than any file that is read, and than any result of use to a person. */
  static final int LONGEST = 512 << 20;

  private Frames() {}

  static void write(DataOutputStream out, byte[] message) throws IOException {
    if (message.length > LONGEST) {
      throw new IOException("a message of " + message.length + " bytes");
    }
    out.writeInt(message.length);
    out.write(message);
  }

  /**
   * The next message; empty if there are no more.
   *
   * @throws IOException also if the stream ends within a message
   */
  static Optional<byte[]> read(DataInputStream in) throws IOException {
    int first = in.read();
    if (first < 0) {
      return Optional.empty();
    }
    int length =
        first << 24
            | in.readUnsignedByte() << 16
            | in.readUnsignedByte() << 8
            | in.readUnsignedByte();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a message of " + length + " bytes");
    }
    byte[] message = in.readNBytes(length); // Takes memory for what comes, not for what is claimed.
    if (message.length < length) {
      throw new EOFException("a message of " + message.length + " of " + length + " bytes");
    }
    return Optional.of(message);
  }
}
