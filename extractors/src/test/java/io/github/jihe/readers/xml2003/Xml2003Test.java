package io.github.jihe.readers.xml2003;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Cell;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Problem;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Xml2003Test {
  private static final String WORKBOOK =
      """
      <?xml version="1.0"?>
      <?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
       xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
       <Styles><Style ss:ID="s1"><NumberFormat ss:Format="0.00%"/></Style>
        <Style ss:ID="s2"><NumberFormat ss:Format="Standard"/></Style></Styles>
       <Worksheet ss:Name="自评表"><Table>
        <Column/><Column ss:Hidden="1"/>
        <Row><Cell ss:MergeAcross="3"><Data ss:Type="String">项目支出绩效自评表</Data></Cell></Row>
        <Row ss:Hidden="1"><Cell><Data ss:Type="String">隐</Data></Cell></Row>
        <Row ss:Index="5"><Cell ss:MergeDown="1"><Data ss:Type="String">资金</Data></Cell>
         <Cell><Data ss:Type="String">隐</Data></Cell>
         <Cell ss:StyleID="s2"><Data ss:Type="Number">1200.5</Data></Cell>
         <Cell ss:StyleID="s1"><Data ss:Type="Number">0.8997</Data><Comment><Data>批注</Data></Comment></Cell></Row>
        <Row><Cell ss:Index="3"><Data ss:Type="Number">30</Data></Cell>
         <Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>较</B>好</ss:Data></Cell></Row>
       </Table></Worksheet>
       <Worksheet ss:Name="底稿"><Table><Row><Cell><Data ss:Type="DateTime">2025-03-01T00:00:00.000</Data></Cell></Row></Table>
        <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>
       </Worksheet>
      </Workbook>
      """;

  private static final String WORD =
      """
      <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"
       xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core">
      <w:body><wx:sect>
       <w:p><w:pPr><w:listPr><wx:t wx:val="一、"/></w:listPr></w:pPr><w:r><w:t>项目概况</w:t></w:r></w:p>
       <w:p><w:r><w:t>预算</w:t></w:r><aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:delText>旧</w:delText></w:r></aml:content></aml:annotation>
        <aml:annotation w:type="Word.Insertion"><aml:content><w:r><w:t>一百万元</w:t></w:r></aml:content></aml:annotation>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>
       <w:tbl>
        <w:tr><w:tc><w:tcPr><w:vmerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>产出</w:t></w:r></w:p></w:tc>
         <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>数量</w:t></w:r></w:p><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>10</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>9.5</w:t></w:r></w:p></w:tc></w:tr>
       </w:tbl>
      </wx:sect></w:body></w:wordDocument>
      """;

  private static Document read(String xml) {
    Reading reading =
        Readers.installed().read("自评表.xls", xml.strip().getBytes(UTF_8), Limits.DEFAULT);
    return ((Reading.Read) reading).document();
  }

  private static List<String> cells(Table table) {
    return table.cells().stream()
        .map(
            c ->
                "%d,%d+%d,%d=%s"
                    .formatted(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text()))
        .toList();
  }

  @Test
  void workbookAsDisplayed() {
    Document document = read(WORKBOOK);
    assertThat(document.format()).isEqualTo("xml");
    List<Table> tables = document.tables().toList();
    assertThat(cells(tables.get(0)))
        .containsExactly(
            "1,1+1,3=项目支出绩效自评表",
            "2,1+2,1=资金",
            "2,2+1,1=1,200.50",
            "2,3+1,1=89.97%",
            "3,2+1,1=30",
            "3,3+1,1=较好");
    assertThat(tables.get(0).caption()).isEqualTo("自评表");
    assertThat(tables.get(0).cells().stream().flatMap(c -> c.stored().stream()))
        .containsExactly(new BigDecimal("1200.5"), new BigDecimal("0.8997"), new BigDecimal("30"));
    assertThat(tables.get(1).hidden()).isTrue();
    assertThat(cells(tables.get(1))).containsExactly("1,1+1,1=2025-03-01");
    assertThat(tables.get(1).cells().stream().map(Cell::page)).containsExactly(2);
  }

  @Test
  void wordDocument() {
    Document document = read(WORD);
    assertThat(document.blocks().get(0))
        .isInstanceOfSatisfying(Heading.class, h -> assertThat(h.text()).isEqualTo("一、项目概况"));
    assertThat(document.blocks().get(1))
        .isInstanceOfSatisfying(Paragraph.class, p -> assertThat(p.text()).isEqualTo("预算一百万元"));
    assertThat(cells(document.tables().findFirst().orElseThrow()))
        .containsExactly("1,1+2,1=产出", "1,2+1,2=数量\n指标", "2,2+1,1=10", "2,3+1,1=9.5");
  }

  @Test
  void absurdIndexesAreRefused() {
    String far =
        WORKBOOK.replace(
            "<Cell ss:MergeDown=\"1\">", "<Cell ss:Index=\"16000\" ss:MergeDown=\"9999\">");
    Reading reading = Readers.installed().read("a.xls", far.getBytes(UTF_8), Limits.DEFAULT);
    assertThat(((Reading.Unreadable) reading).problem().code()).isEqualTo(Problem.Code.TOO_LARGE);
  }

  @Test
  void damageIsNamedNotThrown() {
    Readers readers = Readers.installed();
    Random random = new Random(9);
    int read = 0;
    for (String xml : List.of(WORKBOOK, WORD)) {
      byte[] whole = xml.strip().getBytes(UTF_8);
      for (int i = 0; i < 300; i++) {
        byte[] damaged = Arrays.copyOf(whole, 300 + random.nextInt(whole.length - 300));
        damaged[250 + random.nextInt(damaged.length - 250)] ^= (byte) (1 << random.nextInt(7));
        Reading reading = readers.read("a", damaged, Limits.DEFAULT);
        if (reading instanceof Reading.Unreadable unreadable) {
          assertThat(unreadable.problem().code()).isNotEqualTo(Problem.Code.INTERNAL);
        } else {
          read++;
        }
      }
    }
    assertThat(read).isPositive();
  }
}
