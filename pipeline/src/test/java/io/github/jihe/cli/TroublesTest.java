package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TroublesTest {

  static Stream<Arguments> troubles() {
    return Stream.of(
        Arguments.of(new IOException("No space left on device"), "磁盘空间不足"),
        Arguments.of(
            new UncheckedIOException(new IOException("There is not enough space on the disk")),
            "磁盘空间不足"),
        Arguments.of(new IllegalStateException(new IOException("File too large")), "超出系统允许的大小"),
        Arguments.of(new AccessDeniedException("结果/run.json"), "没有权限读写 结果/run.json"),
        Arguments.of(
            new NoSuchFileException("结果", null, "no such folder"), "不能读写 结果（no such folder）"),
        Arguments.of(
            new IllegalArgumentException("No space left for guesses"),
            "程序内部错误：java.lang.IllegalArgumentException：No space"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("troubles")
  void saysWhatToDo(Exception failure, String words) {
    assertThat(Troubles.words(failure)).contains(words);
  }
}
