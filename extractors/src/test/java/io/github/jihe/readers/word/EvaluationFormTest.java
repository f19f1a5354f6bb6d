package io.github.jihe.readers.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Document;
import io.github.jihe.readers.UnreadableFileException;
import org.junit.jupiter.api.Test;

class EvaluationFormTest {

  private static void assertWholeForm(Document document) {
    assertThat(Show.blocks(document)).isEqualTo(EvaluationForm.BLOCKS);
    assertThat(Show.cells(Show.onlyTable(document))).isEqualTo(EvaluationForm.CELLS);
    assertThat(document.losses()).isEmpty();
  }

  @Test
  void docx() throws UnreadableFileException {
    java.util.Optional.ofNullable(System.getenv("DUMP_FORM"))
        .ifPresent(
            f -> {
              try {
                java.nio.file.Files.write(java.nio.file.Path.of(f), EvaluationForm.docx().bytes());
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    assertWholeForm(EvaluationForm.docx().read());
  }
}
