package io.github.jihe.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file aside and puts it in its place when it is whole: an earlier one stays till then.
 */
final class Replacing extends FilterOutputStream {
  private final Path aside;
  private final Path target;
  private boolean closed;

  Replacing(Path aside, Path target) throws IOException {
    super(Files.newOutputStream(aside));
    this.aside = aside;
    this.target = target;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    super.close();
    Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
  }
}
