package io.github.jihe.readers.word;

import static io.github.jihe.readers.word.DocxFile.p;
import static io.github.jihe.readers.word.DocxFile.tbl;
import static io.github.jihe.readers.word.DocxFile.tc;
import static io.github.jihe.readers.word.DocxFile.tr;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Document;
import io.github.jihe.readers.UnreadableFileException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          inserted        | <w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:t>旧</w:t></w:r>                                  | 新旧
          deleted         | <w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:t>留</w:t></w:r>                       | 留
          moved           | <w:moveFrom><w:r><w:t>从</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>到</w:t></w:r></w:moveTo>     | 到
          hidden          | <w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:t>显</w:t></w:r>                        | 显
          not hidden      | <w:r><w:rPr><w:vanish w:val='false'/></w:rPr><w:t>显</w:t></w:r>                                  | 显
          hyperlink       | <w:hyperlink><w:r><w:t>网址</w:t></w:r></w:hyperlink>                                             | 网址
          simple field    | <w:fldSimple w:instr='PAGE'><w:r><w:t>3</w:t></w:r></w:fldSimple>                                 | 3
          field           | <w:r><w:fldChar w:fldCharType='begin'/><w:instrText>REF a</w:instrText><w:t>码</w:t><w:fldChar w:fldCharType='separate'/><w:t>果</w:t><w:fldChar w:fldCharType='end'/><w:t>后</w:t></w:r> | 果后
          tick box        | <w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox></w:ffData></w:fldChar><w:instrText>FORMCHECKBOX</w:instrText><w:fldChar w:fldCharType='end'/><w:t>是</w:t></w:r> | ☑是
          choice          | <w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='甲'/><w:listEntry w:val='乙'/><w:listEntry w:val='丙'/></w:ddList></w:ffData></w:fldChar><w:fldChar w:fldCharType='end'/></w:r> | 乙
          soft hyphen     | <w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>                  | ab-c
          symbol          | <w:r><w:sym w:font='Symbol' w:char='F0B3'/><w:t>95%</w:t></w:r>                                   | ≥95%
          symbol as text  | <w:r><w:rPr><w:rFonts w:ascii='Wingdings 2'/></w:rPr><w:t>&#xF052;</w:t></w:r><w:r><w:t>是</w:t></w:r> | ☑是
          note mark       | <w:r><w:t>100</w:t><w:footnoteReference w:id='2'/></w:r>                                          | 100
          ruby            | <w:r><w:ruby><w:rt><w:r><w:t>xi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>绩</w:t></w:r></w:rubyBase></w:ruby></w:r> | 绩
          fraction        | <m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath> | 3/4
          control         | <w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>填</w:t></w:r></w:sdtContent></w:sdt>                     | 填
          prompt          | <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>点此</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>后</w:t></w:r> | 后
          comment         | <w:commentRangeStart w:id='1'/><w:r><w:t>文</w:t></w:r><w:r><w:commentReference w:id='1'/></w:r>   | 文
          """)
  void paragraph(String why, String runs, String expected) throws UnreadableFileException {
    Document document = DocxFile.ofBody("<w:p>" + runs + "</w:p>").read();
    assertThat(Show.blocks(document)).containsExactly(expected);
  }

  @Test
  void tabsAndBreaks() throws UnreadableFileException {
    Document document =
        DocxFile.ofBody("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>")
            .read();
    assertThat(Show.blocks(document)).containsExactly("a\tb\nc");
  }

  @Test
  void strictNamespace() throws UnreadableFileException {
    Document document = DocxFile.of(DocxFile.STRICT, p("正文") + tbl(tr(tc("1"), tc("2")))).read();
    assertThat(Show.blocks(document)).containsExactly("正文", "table 1x2");
  }

  @Test
  void headingsByStyle() throws UnreadableFileException {
    DocxFile file =
        DocxFile.ofBody(
            """
            <w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val='b'/></w:pPr><w:r><w:t>资金情况</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val='b'/><w:outlineLvl w:val='9'/></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>
            <w:p><w:pPr><w:outlineLvl w:val='2'/></w:pPr><w:r><w:t>小节</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val='loop'/></w:pPr><w:r><w:t>末段</w:t></w:r></w:p>
            """);
    file.part(
        "styles",
        "styles",
        """
        <w:style w:type='paragraph' w:default='1' w:styleId='n'/>
        <w:style w:styleId='a'><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>
        <w:style w:styleId='a2'><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>
        <w:style w:styleId='b'><w:basedOn w:val='a2'/></w:style>
        <w:style w:styleId='loop'><w:basedOn w:val='loop2'/></w:style>
        <w:style w:styleId='loop2'><w:basedOn w:val='loop'/></w:style>
        """);
    assertThat(Show.blocks(file.read())).containsExactly("1# 总体情况", "2# 资金情况", "正文", "3# 小节", "末段");
  }

  @Test
  void deletedParagraphMarkJoinsParagraphs() throws UnreadableFileException {
    Document document =
        DocxFile.ofBody(
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>"
                    + p("后半")
                    + p("下段"))
            .read();
    assertThat(Show.blocks(document)).containsExactly("前半后半", "下段");
  }

  @Test
  void hiddenByStyle() throws UnreadableFileException {
    DocxFile file =
        DocxFile.ofBody(
            "<w:p><w:pPr><w:pStyle w:val='h'/></w:pPr><w:r><w:t>隐</w:t></w:r></w:p><w:p><w:r>"
                + "<w:rPr><w:rStyle w:val='c'/></w:rPr><w:t>隐</w:t></w:r><w:r><w:t>显</w:t></w:r></w:p>");
    file.part(
        "styles",
        "styles",
        """
        <w:style w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type='character' w:styleId='c'><w:rPr><w:vanish/></w:rPr></w:style>
        """);
    assertThat(Show.blocks(file.read())).containsExactly("显");
  }

  @Test
  void textBoxesAreReadOnce() throws UnreadableFileException {
    String box = "<w:txbxContent>" + p("框内") + tbl(tr(tc("1"), tc("2"))) + "</w:txbxContent>";
    Document document =
        DocxFile.ofBody(
                "<w:p><w:r><w:t>锚</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
                    + "<w:drawing><wps:wsp><wps:txbx>"
                    + box
                    + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                    + box
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:pict>"
                    + "<v:textbox><w:txbxContent>"
                    + p("旧框")
                    + "</w:txbxContent></v:textbox></w:pict></w:r><w:r><w:t>定</w:t></w:r></w:p>"
                    + p("后文"))
            .read();
    assertThat(Show.blocks(document)).containsExactly("锚定", "框内", "table 1x2", "旧框", "后文");
  }

  @Test
  void notesAtTheEndAndRunningHeadsApart() throws UnreadableFileException {
    DocxFile file = DocxFile.ofBody(p("正文"));
    file.part(
        "footnotes",
        "footnotes",
        "<w:footnote w:type='separator'>"
            + p("线")
            + "</w:footnote><w:footnote w:id='2'>"
            + p("脚注")
            + "</w:footnote>");
    file.part("endnotes", "endnotes", "<w:endnote w:id='2'>" + p("尾注") + "</w:endnote>");
    file.part("header", "hdr", p("页眉")).part("footer", "ftr", p("第1页"));
    Document document = file.read();
    assertThat(Show.blocks(document)).containsExactly("正文", "脚注", "尾注");
    assertThat(document.furniture()).containsExactly("页眉", "第1页");
    assertThat(document.losses()).isEmpty();
  }

  @Test
  void contentsListIsNotText() throws UnreadableFileException {
    Document document =
        DocxFile.ofBody(
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText> TOC \\o</w:instrText>"
                    + "<w:fldChar w:fldCharType='separate'/><w:t>一、概况</w:t><w:tab/><w:t>1</w:t>"
                    + "</w:r></w:p>"
                    + p("二、绩效\t2")
                    + "<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
                    + p("一、概况"))
            .read();
    assertThat(Show.blocks(document)).containsExactly("1# 一、概况");
    assertThat(document.furniture()).hasSize(2);
  }

  @Test
  void aFieldWithoutEndHidesNothing() throws UnreadableFileException {
    Document document =
        DocxFile.ofBody("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>" + p("正文"))
            .read();
    assertThat(Show.blocks(document)).isEqualTo(List.of("正文"));
  }
}
