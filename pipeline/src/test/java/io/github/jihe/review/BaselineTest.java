package io.github.jihe.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Problem;
import io.github.jihe.run.FileResult;
import io.github.jihe.run.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
  private static final String ENTRY =
      """
      {"file":"旧/a.docx","status":"checked","findings":[\
      {"id":"a1","rule":"r","severity":"error","title":"标题","message":"一","evidence":[]},\
      {"id":"a2","rule":"r","severity":"info","title":"标题","message":"二","evidence":[]}],"checks":[]}""";

  @TempDir private Path folder;

  private Baseline baseline(String text) throws IOException, ReviewFileException {
    return Baseline.load(Files.writeString(folder.resolve("old.json"), text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"jihe\":\"0.1.0\",\"summary\":{\"files\":1},\"reports\":[%s],\"crossDocument\":[]}",
        "%s\n{\"file\":\"b.docx\",\"findings\":[]}\n"
      })
  void findingsAreNewUnchangedOrGone(String form) throws Exception {
    Baseline old = baseline(form.formatted(ENTRY));
    FileResult result =
        old.beside(
            DecisionsTest.result(
                "新/a.docx",
                "甲",
                DecisionsTest.finding("a2", "r"),
                DecisionsTest.finding("a3", "r")));
    assertThat(result.review().changeOf(result.findings().get(0)))
        .contains(Review.Change.UNCHANGED);
    assertThat(result.review().changeOf(result.findings().get(1))).contains(Review.Change.NEW);
    assertThat(result.review().gone())
        .isEqualTo(Optional.of(List.of(new Review.Gone("a1", "r", "error", "标题", "一"))));
  }

  @Test
  void aFileThatWasNotThereIsAllNew() throws Exception {
    FileResult result =
        baseline("{\"reports\":[" + ENTRY + "]}")
            .beside(DecisionsTest.result("c.docx", "甲", DecisionsTest.finding("a1", "r")));
    assertThat(result.review().changeOf(result.findings().get(0))).contains(Review.Change.NEW);
  }

  @Test
  void nothingIsGoneFromAFileThatCannotBeRead() throws Exception {
    FileResult result =
        baseline("{\"reports\":[" + ENTRY + "]}")
            .beside(
                FileResult.unreadable(
                    "旧/a.docx", "docx", new Problem(Problem.Code.CORRUPT, "文件损坏")));
    assertThat(result.review().gone().orElseThrow()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"a":1}              | 不是 check --format json 或 jsonl 的输出
          file,unit            | 不是有效的 JSON
          {"reports":[{"file": | 第 1 行有误：不是有效的 JSON
          ~~                   | 不是 check --format json 或 jsonl 的输出
          """)
  void somethingElseIsNamed(String text, String message) {
    assertThatThrownBy(() -> baseline(text))
        .isInstanceOf(ReviewFileException.class)
        .hasMessageContaining("old.json")
        .hasMessageContaining(message);
  }
}
