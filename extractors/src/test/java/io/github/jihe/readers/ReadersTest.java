package io.github.jihe.readers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadersTest {
  private static final byte[] TEXT = "绩效自评报告".getBytes(UTF_8);
  private static final byte[] PAGE =
      "<html><body><table><tr><td>得分</td><td>92</td></tr></table></body></html>"
          .getBytes(Charset.forName("GBK"));

  @FunctionalInterface
  private interface Behaviour {
    Document read() throws UnreadableFileException;
  }

  private record Fake(Set<String> mediaTypes, Behaviour behaviour) implements DocumentReader {
    @Override
    public Document read(Input input, Limits limits) throws UnreadableFileException {
      return behaviour.read();
    }
  }

  private static Reading readText(Behaviour behaviour) {
    return new Readers(List.of(new Fake(Set.of("text/plain"), behaviour)))
        .read("a.docx", TEXT, Limits.DEFAULT);
  }

  private static Problem.Code codeOf(Reading reading) {
    return ((Reading.Unreadable) reading).problem().code();
  }

  @Test
  void readsByContentWhateverTheName() {
    Reading reading = Readers.installed().read("自评表.xls", PAGE, Limits.DEFAULT);
    assertThat(reading.format()).isEqualTo("html");
    assertThat(((Reading.Read) reading).document().tables()).hasSize(1);
  }

  @Test
  void troubleInAReaderBecomesAProblem() {
    assertThat(
            codeOf(
                readText(
                    () -> {
                      throw new UnreadableFileException(Problem.Code.ENCRYPTED, "已加密");
                    })))
        .isEqualTo(Problem.Code.ENCRYPTED);
    assertThat(
            codeOf(
                readText(
                    () -> {
                      throw new IllegalStateException("x");
                    })))
        .isEqualTo(Problem.Code.INTERNAL);
    assertThat(
            codeOf(
                readText(
                    () -> {
                      throw new StackOverflowError();
                    })))
        .isEqualTo(Problem.Code.CORRUPT);
    assertThat(
            codeOf(
                readText(
                    () -> {
                      throw new OutOfMemoryError();
                    })))
        .isEqualTo(Problem.Code.OUT_OF_MEMORY);
  }

  @Test
  void documentWithoutTextIsEmpty() {
    assertThat(codeOf(readText(() -> new DocumentBuilder("txt").build())))
        .isEqualTo(Problem.Code.EMPTY);
    assertThat(readText(() -> new DocumentBuilder("txt").paragraph("甲", 0).build()))
        .isInstanceOf(Reading.Read.class);
    assertThat(
            codeOf(Readers.installed().read("a.csv", ",,,\n,,\n".getBytes(UTF_8), Limits.DEFAULT)))
        .isEqualTo(Problem.Code.EMPTY);
    byte[] blank = "<html><table><tr><td> </td></tr></table></html>".getBytes(UTF_8);
    assertThat(codeOf(Readers.installed().read("a.html", blank, Limits.DEFAULT)))
        .isEqualTo(Problem.Code.EMPTY);
  }

  @Test
  void typesWithoutAReaderAreNamedWithAdvice() {
    Readers none = new Readers(List.of());
    Reading.Unreadable rtf =
        (Reading.Unreadable) none.read("a.doc", "{\\rtf1 x}".getBytes(UTF_8), Limits.DEFAULT);
    assertThat(rtf.format()).isEqualTo("rtf");
    assertThat(rtf.problem())
        .isEqualTo(
            new Problem(Problem.Code.UNSUPPORTED, "暂不支持RTF 文档，请另存为 .docx、.xlsx 或 PDF 后重新报送"));
    assertThat(codeOf(none.read("a.docx", new byte[0], Limits.DEFAULT)))
        .isEqualTo(Problem.Code.EMPTY);
    assertThat(codeOf(none.read("a.docx", new byte[500], Limits.DEFAULT)))
        .isEqualTo(Problem.Code.CORRUPT);
  }

  @Test
  void csvWithoutAReaderOfItsOwnIsStillText() {
    Readers plain =
        new Readers(
            List.of(
                new Fake(
                    Set.of("text/plain"),
                    () -> new DocumentBuilder("txt").paragraph("甲", 0).build())));
    assertThat(plain.read("a.csv", "甲,乙\n1,2\n".getBytes(UTF_8), Limits.DEFAULT))
        .isInstanceOf(Reading.Read.class);
  }

  @Test
  void tooManyBytesAreNotLookedAt() {
    Limits tiny = new Limits(10, 10, 10, 10, 10);
    assertThat(codeOf(Readers.installed().read("a.txt", TEXT, tiny)))
        .isEqualTo(Problem.Code.TOO_LARGE);
  }
}
