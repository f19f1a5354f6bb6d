package io.github.jihe.readers.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jihe.document.Document;
import io.github.jihe.document.Problem;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

  /** As one flat XML file. */
  private static Document read(String styles, String body) throws UnreadableFileException {
    String xml =
        "<office:document xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:style='s'"
            + " xmlns:draw='d'><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document>";
    Input input = new Input("a", xml.getBytes(StandardCharsets.UTF_8), "");
    return new OdtReader().read(input, Limits.DEFAULT);
  }

  private static String cell(String attributes, String text) {
    return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
  }

  private static List<String> cells(String rows) throws UnreadableFileException {
    return Show.cells(
        Show.onlyTable(read("", "<table:table><table:table-column/>" + rows + "</table:table>")));
  }

  @Test
  void spacesAndBreaks() throws UnreadableFileException {
    assertThat(
            Show.blocks(
                read(
                    "",
                    "<text:p> 全年\n  预算<text:s text:c='2'/>数<text:tab/>一<text:line-break/>二"
                        + "<office:annotation><text:p>批注</text:p></office:annotation></text:p>")))
        .containsExactly("全年 预算  数\t一\n二");
  }

  @Test
  void hiddenAndDeletedText() throws UnreadableFileException {
    String hidden =
        "<style:style style:name='x' style:family='text'><style:text-properties"
            + " text:display='none'/></style:style>";
    assertThat(
            Show.blocks(
                read(
                    hidden,
                    "<text:tracked-changes><text:changed-region><text:deletion><text:p>删</text:p>"
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:section text:display='none'><text:p>藏</text:p></text:section>"
                        + "<text:p>显<text:span text:style-name='x'>隐</text:span></text:p>")))
        .containsExactly("显");
  }

  @Test
  void cellsOverRowsAndColumns() throws UnreadableFileException {
    assertThat(
            cells(
                "<table:table-header-rows><table:table-row>"
                    + cell("table:number-columns-spanned='2' table:number-rows-spanned='2'", "甲")
                    + "<table:covered-table-cell/>"
                    + cell("", "1")
                    + "</table:table-row></table:table-header-rows><table:table-row>"
                    + "<table:covered-table-cell table:number-columns-repeated='2'/>"
                    + cell("", "2")
                    + "</table:table-row><table:table-row>"
                    + cell("table:number-columns-repeated='2'", "同")
                    + cell("", "3")
                    + "</table:table-row>"))
        .containsExactly("1+2,1+2 甲", "1,3 1", "2,3 2", "3,1 同", "3,2 同", "3,3 3");
  }

  @Test
  void repetitionIsBounded() throws UnreadableFileException {
    assertThat(
            cells(
                "<table:table-row table:number-rows-repeated='2000000000'>"
                    + cell("table:number-rows-spanned='2000000000'", "1")
                    + "</table:table-row>"))
        .hasSize(1000);
  }

  @Test
  void numbersOfLists() throws UnreadableFileException {
    String style =
        "<text:list-style style:name='l'><text:list-level-style-number text:level='1'"
            + " style:num-format='一, 二, 三, ...' style:num-suffix='、'/>"
            + "<text:list-level-style-number text:level='2' style:num-format='1'"
            + " text:display-levels='2' style:num-suffix='.'/></text:list-style>";
    String list = "<text:list text:style-name='l'";
    assertThat(
            Show.blocks(
                read(
                    style,
                    list
                        + "><text:list-item><text:p>概况</text:p><text:p>续段</text:p><text:list>"
                        + "<text:list-item><text:p>细目</text:p></text:list-item></text:list>"
                        + "</text:list-item></text:list>"
                        + list
                        + " text:continue-numbering='true'><text:list-item><text:p>结论</text:p>"
                        + "</text:list-item><text:list-item text:start-value='7'><text:p>附件</text:p>"
                        + "</text:list-item></text:list>"
                        + list
                        + "><text:list-item><text:p>另起</text:p></text:list-item></text:list>")))
        .containsExactly("1# 一、概况", "续段", "1# 一.1. 细目", "1# 二、结论", "1# 七、附件", "1# 一、另起");
  }

  @Test
  void locked() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      zip.write(
          "<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>"
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(new byte[100]);
    }
    Input input = new Input("a", out.toByteArray(), "");
    assertThatThrownBy(() -> new OdtReader().read(input, Limits.DEFAULT))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.problem().code()).isEqualTo(Problem.Code.ENCRYPTED));
  }

  @Test
  void packageWithoutStylesIsWhole() throws IOException, UnreadableFileException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(
          ("<office:document-content xmlns:office='o' xmlns:text='t'><office:body><office:text>"
                  + "<text:p>自评</text:p></office:text></office:body></office:document-content>")
              .getBytes(StandardCharsets.UTF_8));
    }
    Document read = new OdtReader().read(new Input("a", out.toByteArray(), ""), Limits.DEFAULT);
    assertThat(Show.blocks(read)).containsExactly("自评");
    assertThat(read.losses()).isEmpty();
  }
}
