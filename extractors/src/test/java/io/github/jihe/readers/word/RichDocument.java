package io.github.jihe.readers.word;

import static io.github.jihe.readers.word.DocxFile.p;
import static io.github.jihe.readers.word.DocxFile.tbl;
import static io.github.jihe.readers.word.DocxFile.tr;

/**
 * What reports hold beside plain tables: nested tables, text boxes, running heads, notes, symbols,
 * a table of contents, rows of different edges.
 */
final class RichDocument {
  private static final String NESTED =
      tbl(
          "<w:tblGrid><w:gridCol w:w='1500'/><w:gridCol w:w='1500'/></w:tblGrid>",
          tr(tc(1500, "", "甲"), tc(1500, "", "10")),
          tr(tc(1500, "", "乙"), tc(1500, "", "20")));

  private RichDocument() {}

  private static String tc(int width, String more, String text) {
    return tcOf(width, more, p(text));
  }

  private static String tcOf(int width, String more, String content) {
    return "<w:tc><w:tcPr><w:tcW w:w='"
        + width
        + "' w:type='dxa'/>"
        + more
        + "</w:tcPr>"
        + content
        + "</w:tc>";
  }

  private static String field(String code, String result) {
    return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText xml:space='preserve'> "
        + code
        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>"
        + result
        + "</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  static DocxFile docx() {
    String grid =
        "<w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='2000'/><w:gridCol w:w='1000'/>"
            + "<w:gridCol w:w='3500'/></w:tblGrid>";
    String two = "<w:gridSpan w:val='2'/>";
    return DocxFile.ofBody(
            "<w:p><w:pPr><w:pStyle w:val='toc'/></w:pPr>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> TOC \\o 1-3 "
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + "<w:r><w:t>一、概况</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>1</w:t></w:r></w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
                + p("一、概况")
                + "<w:p><w:r><w:t>满意度</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii='Symbol'"
                + " w:hAnsi='Symbol'/></w:rPr><w:sym w:font='Symbol' w:char='F0B3'/></w:r><w:r>"
                + "<w:t>90%，见第</w:t></w:r>"
                + field("PAGE", "1")
                + "<w:r><w:t>页</w:t><w:br/><w:t>换行</w:t><w:tab/><w:t>制表</w:t></w:r></w:p>"
                + "<w:tbl><w:tblPr><w:tblW w:w='8500' w:type='dxa'/><w:tblLayout w:type='fixed'/>"
                + "</w:tblPr>"
                + grid
                + tr(tc(2000, "", "甲"), tc(2000, "", "乙"), tc(4500, two, "丙"))
                + tr(tc(2000, "", "丁"), tc(3000, two, "戊"), tc(3500, "", "己"))
                + tr(tc(4000, two, "庚"), tcOf(4500, two, p("见表") + NESTED + p("完")))
                + "</w:tbl>"
                + p("表后")
                + "<w:p><w:r><w:t>锚点</w:t></w:r><w:r><w:pict><v:rect id='_x1' style='width:120pt;"
                + "height:40pt'><v:textbox><w:txbxContent>"
                + p("框内文字")
                + "</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>"
                + p("末段")
                + "<w:p><w:r><w:t>有注</w:t></w:r><w:r><w:endnoteReference w:id='2'/></w:r></w:p>"
                + "<w:sectPr><w:headerReference w:type='default' r:id='h'/>"
                + "<w:footerReference w:type='default' r:id='f'/>"
                + "<w:pgSz w:w='11906' w:h='16838'/></w:sectPr>")
        .part(
            "styles",
            "styles",
            "<w:style w:type='paragraph' w:default='1' w:styleId='n'><w:name w:val='Normal'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='toc'><w:name w:val='toc 1'/></w:style>")
        .part("endnotes", "endnotes", "<w:endnote w:id='2'>" + p("尾注文字") + "</w:endnote>")
        .partOf("h", "header", "hdr", p("页眉文字"))
        .partOf(
            "f", "footer", "ftr", "<w:p><w:r><w:t>第</w:t></w:r>" + field("PAGE", "1") + "</w:p>");
  }
}
