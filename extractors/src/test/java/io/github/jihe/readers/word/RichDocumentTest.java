package io.github.jihe.readers.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Document;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RichDocumentTest {

  private static void assertTables(Document document) {
    List<Table> tables = document.tables().toList();
    assertThat(Show.cells(tables.get(0)))
        .containsExactly(
            "1,1 甲",
            "1,2 乙",
            "1,3+2 丙",
            "2,1 丁",
            "2,2+2 戊",
            "2,4 己",
            "3,1+2 庚",
            "3,3+2 见表/甲\t10/乙\t20/完");
    assertThat(Show.cells(tables.get(1))).containsExactly("1,1 甲", "1,2 10", "2,1 乙", "2,2 20");
    assertThat(document.furniture()).containsExactly("一、概况\t1", "页眉文字", "第1");
  }

  private static void assertAll(Document document, String pageField) {
    assertThat(Show.blocks(document))
        .containsExactly(
            "1# 一、概况",
            "满意度≥90%，见第" + pageField + "页\n换行\t制表",
            "table 3x4",
            "table 2x2",
            "表后",
            "锚点",
            "框内文字",
            "末段",
            "有注",
            "尾注文字");
    assertTables(document);
  }

  @Test
  void docx() throws UnreadableFileException {
    assertAll(RichDocument.docx().read(), "1");
  }

  /** Saved from {@link RichDocument#docx()} without layout, so that the page is not counted yet. */
  @Test
  void odt() throws UnreadableFileException {
    assertAll(new OdtReader().read(Fixtures.input("rich.odt"), Limits.DEFAULT), "0");
  }

  @Test
  void rtf() throws UnreadableFileException {
    assertAll(new RtfReader().read(Fixtures.input("rich.rtf"), Limits.DEFAULT), "1");
  }

  /** Saved from {@link RichDocument#docx()}; text boxes come behind the body. */
  @Test
  void doc() throws UnreadableFileException {
    Document document = new DocReader().read(Fixtures.input("rich.doc"), Limits.DEFAULT);
    assertThat(Show.blocks(document))
        .containsExactly(
            "1# 一、概况",
            "满意度≥90%，见第1页\n换行\t制表",
            "table 3x4",
            "table 2x2",
            "表后",
            "锚点",
            "末段",
            "有注",
            "框内文字",
            "尾注文字");
    assertTables(document);
  }
}
