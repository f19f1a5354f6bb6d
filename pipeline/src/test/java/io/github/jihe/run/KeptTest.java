package io.github.jihe.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("run.results");
  }

  private static String key(int number) {
    return "%032d".formatted(number);
  }

  private static FileResult result(int number) {
    return FileResult.unreadable(
        "报告" + number, "docx", new Problem(Problem.Code.CORRUPT, "文件已损坏" + "，".repeat(number)));
  }

  @Test
  void whatWasKeptIsThereAgain() throws IOException {
    try (Kept kept = Kept.open(file, false)) {
      kept.put(key(1), result(1));
      kept.put(key(2), result(2));
      assertThat(kept.find(key(1))).contains(result(1));
    }
    try (Kept kept = Kept.open(file, true)) {
      assertThat(kept.find(key(1))).contains(result(1));
      assertThat(kept.find(key(2))).contains(result(2));
      assertThat(kept.find(key(3))).isEmpty();
    }
    try (Kept kept = Kept.open(file, false)) {
      assertThat(kept.size()).isZero();
      assertThat(kept.find(key(1))).isEmpty();
    }
  }

  @Test
  void aFileThatEndsAnywhereHasAllThatWasWholeInIt() throws IOException {
    long first;
    try (Kept kept = Kept.open(file, false)) {
      kept.put(key(1), result(1));
      first = Files.size(file);
      kept.put(key(2), result(2));
    }
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length <= whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      try (Kept kept = Kept.open(file, true)) {
        int expected = length < first ? 0 : length < whole.length ? 1 : 2;
        assertThat(kept.size()).as("cut at %d", length).isEqualTo(expected);
        kept.put(key(3), result(3));
      }
      try (Kept kept = Kept.open(file, true)) {
        assertThat(kept.find(key(3))).as("cut at %d", length).contains(result(3));
      }
    }
  }

  @Test
  void aDamagedResultIsNone() throws IOException {
    try (Kept kept = Kept.open(file, false)) {
      kept.put(key(1), result(1));
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 3] ^= 1;
    Files.write(file, bytes);
    try (Kept kept = Kept.open(file, true)) {
      assertThat(kept.size()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "jihe results 9\nof a later version", "something else altogether"})
  void anotherFileIsBegunAnew(String content) throws IOException {
    Files.writeString(file, content);
    try (Kept kept = Kept.open(file, true)) {
      assertThat(kept.size()).isZero();
      kept.put(key(1), result(1));
    }
    try (Kept kept = Kept.open(file, true)) {
      assertThat(kept.find(key(1))).contains(result(1));
    }
  }

  @Test
  void oneAtATime() throws IOException {
    try (Kept kept = Kept.open(file, false)) {
      assertThat(kept.size()).isZero();
      assertThatThrownBy(() -> Kept.open(file, true)).isInstanceOf(Kept.BusyException.class);
    }
    try (Kept kept = Kept.open(file, true)) {
      assertThat(kept.size()).isZero();
    }
  }
}
