package io.github.jihe.outputs.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as it is         | 云岭县林业局      | 云岭县林业局-函.docx
          path             | ../../etc/a\\b    | _.._etc_a_b-函.docx
          forbidden        | 甲:乙*丙?"丁<戊>| 甲_乙_丙__丁_戊_-函.docx
          device           | CON              | _CON-函.docx
          device with dots | nul.txt          | _nul.txt-函.docx
          dots             | ...              | _-函.docx
          dot at the end   | 林场.            | 林场-函.docx
          """)
  void isAllowedEverywhere(String why, String words, String name) {
    assertThat(new FileNames().of(words, "-函.docx")).as(why).isEqualTo(name);
  }

  @Test
  void isShortAndGivenOnce() {
    FileNames names = new FileNames();
    String first = names.of("林".repeat(500), ".docx");
    assertThat(first.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
    assertThat(names.of("林".repeat(400), ".docx")).isEqualTo("林".repeat(60) + "（2）.docx");
    assertThat(names.of("Abc", ".docx")).isEqualTo("Abc.docx");
    assertThat(names.of("aBC", ".docx")).isEqualTo("aBC（2）.docx");
    assertThat(names.of("一\n二\u0000三", ".docx")).isEqualTo("一 二_三.docx");
  }
}
