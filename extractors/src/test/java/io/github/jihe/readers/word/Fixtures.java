package io.github.jihe.readers.word;

import io.github.jihe.readers.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The checked-in files beside the tests. */
final class Fixtures {
  private Fixtures() {}

  static byte[] bytes(String name) {
    try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no fixture " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Input input(String name) {
    return new Input(name, bytes(name), "application/octet-stream");
  }
}
