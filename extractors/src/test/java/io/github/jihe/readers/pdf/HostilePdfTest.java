package io.github.jihe.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.PdfReader;
import io.github.jihe.readers.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken copies of good files: each is read or refused by name, none hangs or throws otherwise. */
@Timeout(120) // seconds, against hanging
class HostilePdfTest {
  private static byte[] good(String name) throws IOException {
    try (InputStream in = HostilePdfTest.class.getResourceAsStream(name + ".pdf")) {
      return in.readAllBytes();
    }
  }

  /** Whether the copy could be read. */
  private static boolean isRead(byte[] bytes) {
    try {
      new PdfReader().read(new Input("broken.pdf", bytes, "application/pdf"), Limits.DEFAULT);
      return true;
    } catch (UnreadableFileException e) {
      assertThat(e.problem().message()).isNotBlank();
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mixed-orientation", "side-by-side"})
  void truncated(String name) throws IOException {
    byte[] whole = good(name);
    int refused = 0;
    for (int part = 0; part < 24; part++) {
      refused += isRead(Arrays.copyOf(whole, whole.length * part / 24)) ? 0 : 1;
    }
    assertThat(refused).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void bitsFlipped(long seed) throws IOException {
    byte[] whole = good("side-by-side");
    Random random = new Random(seed);
    int read = 0;
    for (int copy = 0; copy < 40; copy++) {
      byte[] broken = whole.clone();
      int flips = 1 << random.nextInt(9);
      for (int i = 0; i < flips; i++) {
        broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
      }
      read += isRead(broken) ? 1 : 0;
    }
    assertThat(read).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void digitsChanged(long seed) throws IOException {
    byte[] whole = good("side-by-side");
    Random random = new Random(seed);
    int tried = 0;
    while (tried < 60) { // lengths, offsets, object numbers, counts
      byte[] broken = whole.clone();
      int at = random.nextInt(broken.length);
      if (broken[at] >= '0' && broken[at] <= '9') {
        broken[at] = (byte) ('0' + random.nextInt(10));
        isRead(broken);
        tried++;
      }
    }
    assertThat(isRead(whole)).isTrue();
  }
}
