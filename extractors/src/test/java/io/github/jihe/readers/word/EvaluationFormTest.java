package io.github.jihe.readers.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Document;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import org.junit.jupiter.api.Test;

class EvaluationFormTest {

  private static void assertWholeForm(Document document) {
    assertThat(Show.blocks(document)).isEqualTo(EvaluationForm.BLOCKS);
    assertThat(Show.cells(Show.onlyTable(document))).isEqualTo(EvaluationForm.CELLS);
    assertThat(document.losses()).isEmpty();
  }

  private static Document read(DocumentReader reader, String fixture)
      throws UnreadableFileException {
    return reader.read(Fixtures.input(fixture), Limits.DEFAULT);
  }

  @Test
  void docx() throws UnreadableFileException {
    assertWholeForm(EvaluationForm.docx().read());
  }

  @Test
  void doc() throws UnreadableFileException {
    assertWholeForm(read(new DocReader(), "form.doc"));
  }

  @Test
  void odt() throws UnreadableFileException {
    assertWholeForm(read(new OdtReader(), "form.odt"));
  }

  @Test
  void rtf() throws UnreadableFileException {
    assertWholeForm(read(new RtfReader(), "form.rtf"));
  }
}
