package io.github.jihe.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.facts.Unread;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FaultTest {
  private final PassageReader passages = new PassageReader(Lexicon.standard());

  private PassageReader.Reading readOrFail(Passage passage, OptionalInt year, List<Claim> recent) {
    if (passage.plain().contains("坏")) {
      throw new IllegalStateException("坏");
    }
    return passages.read(passage, year, recent);
  }

  @Test
  void aFaultCostsOnePassageAndIsTold() {
    DocumentBuilder builder = new DocumentBuilder("txt");
    builder.paragraph("全年预算100万元，实际支出90万元，执行率90%。", 0);
    builder.paragraph("坏的一段，支出5万元。", 0);
    builder.paragraph("年末在职12人，其中行政5人、事业7人。", 0);
    Prose prose =
        new ProseReader(this::readOrFail)
            .read(builder.build(), new ProseContext(OptionalInt.of(2023)));
    assertThat(prose.relations()).hasSize(2);
    assertThat(prose.unread())
        .singleElement()
        .extracting(Unread::fault)
        .asString()
        .startsWith("IllegalStateException at FaultTest:");
  }
}
