package io.github.jihe.readers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Document;
import io.github.jihe.document.Problem;
import io.github.jihe.document.Table;
import io.github.jihe.readers.UnreadableFileException;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

  private static String one(String cell) {
    return "<row r='1'>" + cell + "<c r='B1'><v>1</v></c></row>";
  }

  private static String first(XlsxFile file) throws UnreadableFileException {
    return Shown.lines(file.read()).get(0);
  }

  @Test
  void aNumberIsShownInItsFormatAndStoredAsWritten() throws Exception {
    XlsxFile file =
        new XlsxFile()
            .formats(
                "0",
                "10",
                "#,##0.00",
                "0.00&quot;万元&quot;",
                "yyyy&quot;年&quot;m&quot;月&quot;",
                "49",
                "14",
                "31")
            .sheet(
                "<row r='3'><c r='B3'><v>0.30000000000000004</v></c><c r='C3' s='1'><v>0.95</v></c>"
                    + "<c r='D3' s='2'><v>1234567.895</v></c><c r='E3' s='3'><v>1.2E2</v></c>"
                    + "<c r='F3' s='4'><v>45291</v></c><c r='G3' s='5'><v>12.50</v></c>"
                    + "<c r='H3' s='6'><v>45291</v></c><c r='I3' s='7'><v>45291</v></c></row>");

    assertThat(Shown.lines(file.read()))
        .containsExactly(
            "|0.3=0.3|95.00%=0.95|1,234,567.90=1234567.895|120.00万元=120"
                + "|2023年12月|12.5=12.5|2023/12/31|2023年12月31日|");
  }

  @Test
  void everyKindOfCellIsRead() throws Exception {
    XlsxFile file =
        new XlsxFile()
            .strings(
                "<r><t>产出</t></r><r><rPr/><t xml:space='preserve'> 指标</t></r><rPh sb='0' eb='1'><t>chanchu</t></rPh>",
                "<t>一行_x000D_\n二行</t>")
            .sheet(
                "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='b'><v>1</v></c>"
                    + "<c t='e'><f>1/0</f><v>#DIV/0!</v></c><c t='str'><f>A1</f><v>甲_x005F_乙</v></c>"
                    + "<c><f>SUM(A1)</f><v>7</v></c><c t='inlineStr'><is><r><t>内</t></r><r><t>联</t></r></is></c>"
                    + "<c t='s'><v>99</v></c><c t='n'><v>NaN</v></c></row>");

    assertThat(first(file)).isEqualTo("|产出 指标|一行⏎二行|TRUE|#DIV/0!|甲_乙|7=7|内联||NaN|");
  }

  @Test
  void daysCountFrom1904WhereTheWorkbookSaysSo() throws Exception {
    XlsxFile file =
        new XlsxFile()
            .workbookProperties("<workbookPr date1904='1'/>")
            .formats("14")
            .sheet(one("<c r='A1' s='0'><v>43829</v></c>").replace("<v>1<", "<v>0<"));

    assertThat(first(file)).isEqualTo("|2023/12/31|1904/1/1|");
  }

  @Test
  void strictDocumentsAndIsoDatesAreRead() throws Exception {
    XlsxFile file =
        new XlsxFile()
            .formats("yyyy/m/d", "0")
            .sheet(
                one("<c r='A1' t='d'><v>2023-12-31T00:00:00</v></c>")
                    .replace("'B1'", "'B1' s='1'"));

    assertThat(Shown.lines(file.strict().read())).containsExactly("|2023/12/31|1=1|");
  }

  @Test
  void mergedCellsSpanAndHideWhatIsUnderThem() throws Exception {
    XlsxFile file =
        new XlsxFile()
            .sheet(
                "表",
                "",
                "<sheetData>"
                    + XlsxFile.row(2, "", "组", "甲", "乙")
                    + XlsxFile.row(3, "", "被盖住", "丙", "丁")
                    + XlsxFile.row(4, "", "戊", "", "己")
                    + "</sheetData><mergeCells><mergeCell ref='B2:B3'/><mergeCell ref='B4:C4'/>"
                    + "<mergeCell ref='C4:D4'/><mergeCell ref='A1:XFD1'/></mergeCells>");

    Table table = file.read().tables().findFirst().orElseThrow();

    assertThat(Shown.rows(table)).containsExactly("|组{2×1}|甲|乙|", "|丙|丁|", "|戊{1×2}|己|");
    assertThat(table.address(table.cells().get(table.cells().size() - 1))).isEqualTo("D4");
  }

  @Test
  void hiddenSheetsAreReadAndMarked() throws Exception {
    Document document =
        new XlsxFile()
            .sheet("明", "", "<sheetData>" + XlsxFile.row(1, "甲", "乙") + "</sheetData>")
            .sheet(
                "暗",
                "state='veryHidden'",
                "<sheetData>" + XlsxFile.row(1, "丙", "丁") + "</sheetData>")
            .read();

    assertThat(document.tables().map(Table::caption)).containsExactly("明", "暗");
    assertThat(document.tables().map(Table::hidden)).containsExactly(false, true);
    assertThat(document.tables().map(table -> table.location().page())).containsExactly(1, 2);
    assertThat(document.losses()).isEmpty();
  }

  @Test
  void textBoxesFollowTheirSheetAndHeadersStandApart() throws Exception {
    Document document =
        new XlsxFile()
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id='d' Type='x/drawing' Target='../drawings/drawing1.xml'/></Relationships>")
            .part(
                "xl/drawings/drawing1.xml",
                "<d:wsDr xmlns:d='d' xmlns:a='a' xmlns:mc='m'><mc:AlternateContent><mc:Choice><a:p><a:r><a:t>填表说明</a:t></a:r><a:r><a:t>如下</a:t></a:r></a:p></mc:Choice><mc:Fallback><a:p><a:t>重复</a:t></a:p></mc:Fallback></mc:AlternateContent></d:wsDr>")
            .sheet(
                "表",
                "",
                "<sheetData>"
                    + XlsxFile.row(1, "甲", "乙")
                    + "</sheetData><headerFooter><oddHeader>&amp;C内部资料</oddHeader><oddFooter>&amp;L第 &amp;P 页</oddFooter></headerFooter><drawing r:id='d'/>")
            .read();

    assertThat(Shown.lines(document)).containsExactly("|甲|乙|", "- 填表说明如下");
    assertThat(document.furniture()).containsExactly("内部资料", "第 页");
  }

  @Test
  void zerosThatTheViewHidesAreBlankButStored() throws Exception {
    XlsxFile file =
        new XlsxFile()
            .sheet(
                "表",
                "",
                "<sheetViews><sheetView showZeros='0'/></sheetViews><sheetData><row r='1'><c r='A1'><v>5</v></c><c r='B1'><v>0</v></c><c r='C1'><v>6</v></c></row><row r='2'><c r='A2'><v>0</v></c></row></sheetData>");

    assertThat(Shown.lines(file.read())).containsExactly("|5=5|=0|6=6|");
  }

  @Test
  void aDamagedSheetIsALossAndNoFailure() throws Exception {
    Document document =
        new XlsxFile()
            .sheet(XlsxFile.row(1, "甲", "乙"))
            .sheet(XlsxFile.row(1, "丙", "丁") + "<row r='2'><c></row>")
            .read();

    assertThat(Shown.lines(document)).containsExactly("|甲|乙|", "|丙|丁|");
    assertThat(document.losses()).hasSize(1).first().asString().contains("表2");
  }

  @Test
  void aWorkbookWithoutContentSaysSo() {
    assertProblem(new XlsxFile().sheet("<row r='1'><c r='A1' s='0'/></row>"), Problem.Code.EMPTY);
    assertProblem(new XlsxFile().sheet("").part("xl/media/image1.png", "x"), Problem.Code.SCANNED);
  }

  private static void assertProblem(XlsxFile file, Problem.Code code) {
    assertThatThrownBy(file::read)
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }
}
