package io.github.jihe.outputs;

import io.github.jihe.run.Scratch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps bytes until they can be written: in memory while they are few, in a file when not. */
final class Spool extends OutputStream {
  private static final int IN_MEMORY = 8 << 20;

  private final int most;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Optional<Path> file = Optional.empty();
  private OutputStream sink = memory;

  Spool() {
    this(IN_MEMORY);
  }

  Spool(int most) {
    this.most = most;
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (file.isEmpty() && memory.size() + length > most) {
      Path path = Scratch.file(".spool");
      file = Optional.of(path);
      sink = Files.newOutputStream(path);
      memory.writeTo(sink);
      memory.reset();
    }
    sink.write(bytes, offset, length);
  }

  void copyTo(OutputStream out) throws IOException {
    sink.flush();
    if (file.isPresent()) {
      Files.copy(file.get(), out);
    } else {
      memory.writeTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    sink.close();
    if (file.isPresent()) {
      Files.deleteIfExists(file.get());
    }
  }
}
