package io.github.jihe.readers.word;

import static io.github.jihe.readers.word.DocxFile.p;
import static io.github.jihe.readers.word.DocxFile.tbl;
import static io.github.jihe.readers.word.DocxFile.tc;
import static io.github.jihe.readers.word.DocxFile.tr;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.readers.UnreadableFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxTableTest {
  private static final String FIRST = "<w:vMerge w:val='restart'/>";
  private static final String GOES_ON = "<w:vMerge/>";

  private static String span(int columns) {
    return "<w:gridSpan w:val='" + columns + "'/>";
  }

  private static String width(int twips) {
    return "<w:tcW w:type='dxa' w:w='" + twips + "'/>";
  }

  private static List<String> cells(String table) throws UnreadableFileException {
    return Show.cells(Show.onlyTable(DocxFile.ofBody(table).read()));
  }

  @Test
  void spansInBothDirections() throws UnreadableFileException {
    assertThat(
            cells(
                tbl(
                    tr(tc(span(2), "指标"), tc("分值")),
                    tr(tc(FIRST, "产出"), tc("数量"), tc("20")),
                    tr(tc(GOES_ON, ""), tc("质量"), tc("30")),
                    tr(tc(FIRST, "效益"), tc("社会"), tc("30")))))
        .containsExactly(
            "1,1+2 指标",
            "1,3 分值",
            "2+2,1 产出",
            "2,2 数量",
            "2,3 20",
            "3,2 质量",
            "3,3 30",
            "4,1 效益",
            "4,2 社会",
            "4,3 30");
  }

  @Test
  void aBlockMergedInBothDirections() throws UnreadableFileException {
    assertThat(
            cells(
                tbl(
                    tr(tc(span(2) + FIRST, "甲"), tc("1")),
                    tr(tc(span(2) + GOES_ON, ""), tc("2")),
                    tr(tc("乙"), tc("丙"), tc("3")))))
        .containsExactly("1+2,1+2 甲", "1,3 1", "2,3 2", "3,1 乙", "3,2 丙", "3,3 3");
  }

  @Test
  void columnsThatNoRowUsesGo() throws UnreadableFileException {
    assertThat(cells(tbl(tr(tc(span(4), "甲"), tc("1")), tr(tc(span(4), "乙"), tc("2")))))
        .containsExactly("1,1 甲", "1,2 1", "2,1 乙", "2,2 2");
  }

  @Test
  void continuationOfAnotherWidthIsACellOfItsOwn() throws UnreadableFileException {
    assertThat(
            cells(
                tbl(tr(tc(span(2) + FIRST, "甲"), tc("1")), tr(tc(GOES_ON, "乙"), tc("丙"), tc("2")))))
        .containsExactly("1,1+2 甲", "1,3 1", "2,1 乙", "2,2 丙", "2,3 2");
  }

  @Test
  void oldHorizontalMerge() throws UnreadableFileException {
    assertThat(
            cells(
                tbl(
                    tr(tc("<w:hMerge w:val='restart'/>", "合并"), tc("<w:hMerge/>", ""), tc("单独")),
                    tr(tc("1"), tc("2"), tc("3")))))
        .containsExactly("1,1+2 合并", "1,3 单独", "2,1 1", "2,2 2", "2,3 3");
  }

  @Test
  void rowsThatBeginLaterOrEndEarlier() throws UnreadableFileException {
    assertThat(
            cells(
                tbl(
                    tr(tc("1"), tc("2"), tc("3")),
                    "<w:tr><w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>"
                        + tc("中")
                        + "</w:tr>")))
        .containsExactly("1,1 1", "1,2 2", "1,3 3", "2,1 ", "2,2 中", "2,3 ");
  }

  @Test
  void wrappedRowsAndCells() throws UnreadableFileException {
    assertThat(
            cells(
                tbl(
                    "<w:sdt><w:sdtPr/><w:sdtContent>" + tr(tc("1")) + "</w:sdtContent></w:sdt>",
                    "<w:customXml>"
                        + tr("<w:sdt><w:sdtContent>" + tc("2") + "</w:sdtContent></w:sdt>")
                        + "</w:customXml>",
                    "<w:ins>" + tr(tc("3")) + "</w:ins>",
                    "<w:tr><w:trPr><w:ins/></w:trPr>" + tc("4") + "</w:tr>",
                    "<w:tr><w:trPr><w:del/></w:trPr>" + tc("删去") + "</w:tr>")))
        .containsExactly("1,1 1", "2,1 2", "3,1 3", "4,1 4");
  }

  @Test
  void bordersDraggedByHandMakeNoColumn() throws UnreadableFileException {
    String grid =
        "<w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='15'/><w:gridCol w:w='1985'/></w:tblGrid>";
    assertThat(
            cells(
                "<w:tbl>"
                    + grid
                    + tr(tc("项目"), tc(span(2), "金额"))
                    + tr(tc(span(2), "甲"), tc("5"))
                    + "</w:tbl>"))
        .containsExactly("1,1 项目", "1,2 金额", "2,1 甲", "2,2 5");
  }

  @Test
  void narrowColumnsOfOneRowStay() throws UnreadableFileException {
    String grid =
        "<w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='15'/><w:gridCol w:w='1985'/></w:tblGrid>";
    assertThat(cells("<w:tbl>" + grid + tr(tc("1"), tc("2"), tc("3")) + "</w:tbl>"))
        .containsExactly("1,1 1", "1,2 2", "1,3 3");
  }

  @Test
  void widthsDecideWhereSpansAreMissing() throws UnreadableFileException {
    assertThat(
            cells(
                tbl(
                    tr(tc(width(3000), "项目名称"), tc(width(6000), "甲项目")),
                    tr(tc(width(3000), "1"), tc(width(3000), "2"), tc(width(3000), "3")))))
        .containsExactly("1,1 项目名称", "1,2+2 甲项目", "2,1 1", "2,2 2", "2,3 3");
  }

  @Test
  void aRowOfContinuationsHasNoHeight() throws UnreadableFileException {
    assertThat(
            cells(
                tbl(
                    tr(tc(FIRST, "甲"), tc(FIRST, "1")),
                    tr(tc(GOES_ON, ""), tc(GOES_ON, "")),
                    tr(tc("乙"), tc("2")))))
        .containsExactly("1,1 甲", "1,2 1", "2,1 乙", "2,2 2");
  }

  @Test
  void paragraphsOfACellAreLines() throws UnreadableFileException {
    assertThat(
            cells(
                tbl(
                    tr(
                        "<w:tc>" + p("一") + p("") + p("二") + "</w:tc>",
                        "<w:tc><w:p><w:r><w:t>三</w:t><w:br/><w:t>四</w:t></w:r></w:p></w:tc>"))))
        .containsExactly("1,1 一/二", "1,2 三/四");
  }

  @Test
  void nestedTableIsTextOfItsCellAndATableBehind() throws UnreadableFileException {
    String inner = tbl(tr(tc("甲"), tc("10")), tr(tc("乙"), tc("20")));
    var document =
        DocxFile.ofBody(tbl(tr(tc("说明"), "<w:tc>" + p("见表") + inner + p("完") + "</w:tc>"))).read();
    assertThat(Show.blocks(document)).containsExactly("table 1x2", "table 2x2");
    assertThat(Show.cells(document.tables().toList().get(0)))
        .containsExactly("1,1 说明", "1,2 见表/甲\t10/乙\t20/完");
    assertThat(Show.cells(document.tables().toList().get(1)))
        .containsExactly("1,1 甲", "1,2 10", "2,1 乙", "2,2 20");
  }

  @Test
  void aFrameAroundATableIsNoTable() throws UnreadableFileException {
    String inner = tbl(tr(tc("甲"), tc("10")));
    var document = DocxFile.ofBody(tbl(tr("<w:tc>" + p("题目") + inner + "</w:tc>"))).read();
    assertThat(Show.blocks(document)).containsExactly("题目", "table 1x2");
  }

  @Test
  void emptyCellElement() throws UnreadableFileException {
    assertThat(cells("<w:tbl><w:tr><w:tc/>" + tc("1") + "</w:tr></w:tbl>"))
        .containsExactly("1,1 ", "1,2 1");
  }
}
