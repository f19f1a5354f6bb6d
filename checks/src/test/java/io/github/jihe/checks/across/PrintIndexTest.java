package io.github.jihe.checks.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.across.PrintIndex.Pair;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrintIndexTest {
  private static final long HASH = 0x1234_5678_9ABC_DEF0L;

  @Test
  void nearHashesOfDifferentFiles() {
    PrintIndex index = new PrintIndex();
    index.add(HASH, 0, 0);
    index.add(HASH ^ 0b111, 1, 5);
    index.add(HASH ^ 0b1111, 2, 0);
    index.add(~HASH, 3, 0);
    index.add(HASH, 0, 7);
    assertThat(index.near(3, 10, file -> false))
        .containsExactlyInAnyOrder(
            new Pair(0, 0, 1, 5, 3), new Pair(1, 5, 2, 0, 1), new Pair(0, 7, 1, 5, 3));
    assertThat(index.near(3, 10, file -> file == 1)).isEmpty();
  }

  /** Six bits spoil at most six of seven parts. */
  @Test
  void noneIsMissedAmongMany() {
    PrintIndex index = new PrintIndex();
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      long hash = random.nextLong();
      long bits =
          1L << 63 - i % 9
              | 1L << i % 64
              | 1L << (5 * i + 9) % 64
              | 1L << (7 * i + 20) % 64
              | 1L << random.nextInt(32)
              | 1L << 32 + random.nextInt(32);
      index.add(hash, 2 * i, i);
      index.add(hash ^ bits, 2 * i + 1, i);
    }
    assertThat(index.near(6, 5, file -> false))
        .hasSize(3_000)
        .allMatch(pair -> pair.otherFile() == pair.file() + 1);
  }

  @Test
  void crowdsAreLeftOut() {
    PrintIndex index = new PrintIndex();
    for (int file = 0; file < 2_000; file++) {
      index.add(HASH ^ (file % 2), file, 0);
    }
    index.add(42, 0, 1);
    index.add(42, 1, 1);
    assertThat(index.near(3, 5, file -> false)).containsExactly(new Pair(0, 1, 1, 1, 0));
  }
}
