package io.github.jihe.readers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Document;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import org.junit.jupiter.api.Test;

class OdsReaderTest {

  private static Document read(String rows) throws UnreadableFileException {
    return read(
        new XlsxFile()
            .part(
                "content.xml",
                "<o:c xmlns:o='o' xmlns:t='t' xmlns:x='x'><t:table t:name='表'>"
                    + rows
                    + "</t:table></o:c>"));
  }

  private static Document read(XlsxFile file) throws UnreadableFileException {
    return new OdsReader().read(new Input("a.ods", file.bytes(), ""), Limits.DEFAULT);
  }

  private static String cell(String attributes, String text) {
    return "<t:table-cell %s>%s</t:table-cell>".formatted(attributes, text);
  }

  @Test
  void repeatsAndSpansAreSpreadOut() throws Exception {
    Document document =
        read(
            "<t:table-row>"
                + cell("t:number-columns-spanned='2'", "<x:p>合</x:p><x:p>并<x:s x:c='2'/>格</x:p>")
                + "<t:covered-table-cell/>"
                + cell(
                    "t:number-columns-repeated='2' o:value-type='percentage' o:value='0.5'",
                    "<x:p>50%</x:p>")
                + "</t:table-row><t:table-row t:number-rows-repeated='2'>"
                + cell(
                    "", "<o:annotation><x:p>批注</x:p></o:annotation><x:p><x:span>甲</x:span></x:p>")
                + cell("", "")
                + cell("o:value-type='float' o:value='3'", "<x:p>3</x:p>")
                + cell("t:number-columns-repeated='16000'", "")
                + "</t:table-row><t:table-row t:number-rows-repeated='1048570'>"
                + cell("", "")
                + "</t:table-row>");

    assertThat(Shown.lines(document))
        .containsExactly("|合⏎并  格{1×2}|50%=0.5|50%=0.5|", "|甲||3=3||", "|甲||3=3||");
  }

  @Test
  void contentRepeatedWithoutEndIsTooLarge() {
    assertProblem(
        "<t:table-row t:number-rows-repeated='1048576'>"
            + cell("t:number-columns-repeated='16384'", "<x:p>满</x:p>")
            + "</t:table-row>",
        Problem.Code.TOO_LARGE);
  }

  @Test
  void anEncryptedFileIsNamed() {
    XlsxFile file =
        new XlsxFile()
            .part("content.xml", "scrambled")
            .part("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.problem().code()).isEqualTo(Problem.Code.ENCRYPTED));
  }

  private static void assertProblem(String rows, Problem.Code code) {
    assertThatThrownBy(() -> read(rows))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }
}
