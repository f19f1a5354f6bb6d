package io.github.jihe.readers.word;

import static io.github.jihe.readers.word.DocxFile.item;
import static io.github.jihe.readers.word.DocxFile.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.readers.UnreadableFileException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxNumberingTest {

  private static String level(int number, String format, String text) {
    return level(number, format, text, "");
  }

  private static String level(int number, String format, String text, String more) {
    return "<w:lvl w:ilvl='"
        + number
        + "'><w:start w:val='1'/><w:numFmt w:val='"
        + format
        + "'/><w:lvlText w:val='"
        + text
        + "'/>"
        + more
        + "</w:lvl>";
  }

  private static List<String> read(String body, String numbering) throws UnreadableFileException {
    return Show.blocks(DocxFile.ofBody(body).part("numbering", "numbering", numbering).read());
  }

  private static final String REPORT =
      "<w:abstractNum w:abstractNumId='7'>"
          + level(0, "chineseCounting", "%1、")
          + level(1, "chineseCountingThousand", "（%2）")
          + level(2, "decimal", "%3.")
          + level(3, "decimal", "%3.%4")
          + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>";

  @Test
  void headingsOfAReport() throws UnreadableFileException {
    assertThat(
            read(
                item(1, 0, "概况")
                    + item(1, 1, "立项")
                    + item(1, 1, "资金")
                    + item(1, 0, "结论")
                    + item(1, 1, "得分")
                    + item(1, 2, "2023年数")
                    + item(1, 3, "细目")
                    + p("正文"),
                REPORT))
        .containsExactly(
            "1# 一、概况",
            "2# （一）立项",
            "2# （二）资金",
            "1# 二、结论",
            "2# （一）得分",
            "3# 1. 2023年数",
            "1.1 细目",
            "正文");
  }

  @Test
  void listsOfOneDefinitionCountOnUnlessTheySayWhereTheyBegin() throws UnreadableFileException {
    assertThat(
            read(
                item(1, 0, "甲") + item(2, 0, "乙") + item(3, 0, "丙") + item(3, 0, "丁"),
                REPORT
                    + "<w:num w:numId='2'><w:abstractNumId w:val='7'/></w:num>"
                    + "<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'>"
                    + "<w:startOverride w:val='5'/></w:lvlOverride></w:num>"))
        .containsExactly("1# 一、甲", "1# 二、乙", "1# 五、丙", "1# 六、丁");
  }

  @Test
  void aLevelThatNeverRestarts() throws UnreadableFileException {
    assertThat(
            read(
                item(1, 0, "甲") + item(1, 1, "乙") + item(1, 0, "丙") + item(1, 1, "丁"),
                "<w:abstractNum w:abstractNumId='7'>"
                    + level(0, "decimal", "%1")
                    + level(1, "decimal", "%1-%2", "<w:lvlRestart w:val='0'/>")
                    + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"))
        .containsExactly("1 甲", "1-1 乙", "2 丙", "2-2 丁");
  }

  @Test
  void legalNumbersAndOverriddenLevels() throws UnreadableFileException {
    assertThat(
            read(
                item(1, 0, "甲") + item(1, 1, "乙") + item(1, 2, "丙"),
                "<w:abstractNum w:abstractNumId='7'>"
                    + level(0, "upperRoman", "%1.")
                    + level(1, "decimal", "%1.%2", "<w:isLgl/>")
                    + level(2, "decimal", "%3", "")
                    + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/>"
                    + "<w:lvlOverride w:ilvl='2'>"
                    + level(2, "lowerLetter", "%3)", "<w:suff w:val='nothing'/>")
                    + "</w:lvlOverride></w:num>"))
        .containsExactly("I. 甲", "1.1 乙", "a)丙");
  }

  @Test
  void numbersFromStyles() throws UnreadableFileException {
    DocxFile file =
        DocxFile.ofBody(
            """
            <w:p><w:pPr><w:pStyle w:val='h1'/></w:pPr><w:r><w:t>概况</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val='h2'/></w:pPr><w:r><w:t>立项</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val='h2'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>无号</w:t></w:r></w:p>
            """);
    file.part(
        "styles",
        "styles",
        """
        <w:style w:styleId='h1'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr></w:style>
        <w:style w:styleId='h2'><w:basedOn w:val='h1'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>
        <w:style w:type='numbering' w:styleId='list'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>
        """);
    file.part(
        "numbering",
        "numbering",
        "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='list'/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='2'><w:styleLink w:val='list'/>"
            + level(0, "chineseCounting", "第%1部分", "<w:pStyle w:val='h1'/>")
            + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val='h2'/>")
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num>");
    assertThat(Show.blocks(file.read())).containsExactly("1# 第一部分 概况", "2# （一）立项", "2# 无号");
  }

  @Test
  void bulletsAreNotRead() throws UnreadableFileException {
    assertThat(
            read(
                item(1, 0, "甲"),
                "<w:abstractNum w:abstractNumId='7'>"
                    + level(0, "bullet", "&#xF06C;")
                    + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"))
        .containsExactly("甲");
  }

  @Test
  void aNumberAloneIsRead() throws UnreadableFileException {
    assertThat(
            Show.cells(
                Show.onlyTable(
                    DocxFile.ofBody(
                            DocxFile.tbl(
                                DocxFile.tr(
                                    "<w:tc>" + item(1, 2, "") + "</w:tc>", DocxFile.tc("甲"))))
                        .part("numbering", "numbering", REPORT)
                        .read())))
        .containsExactly("1,1 1.", "1,2 甲");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "decimal,12,12",
    "chineseCounting,10,十",
    "chineseCounting,21,二十一",
    "chineseCounting,110,一一〇",
    "chineseCountingThousand,105,一百零五",
    "chineseCountingThousand,1010,一千零一十",
    "chineseCountingThousand,12,十二",
    "chineseLegalSimplified,13,壹拾叁",
    "ideographDigital,10,一〇",
    "ideographTraditional,3,丙",
    "decimalEnclosedCircle,20,⑳",
    "decimalEnclosedCircle,21,㉑",
    "decimalEnclosedCircleChinese,3,③",
    "decimalEnclosedParen,2,⑵",
    "decimalFullWidth,12,１２",
    "decimalZero,7,07",
    "lowerLetter,28,bb",
    "upperLetter,3,C",
    "upperRoman,1994,MCMXCIV",
    "lowerRoman,4,iv",
    "ordinal,12,12th",
    "ordinal,22,22nd",
    "numberInDash,1,- 1 -",
    "unheardOf,4,4"
  })
  void formats(String format, int number, String printed) {
    assertThat(NumberText.of(format, number)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "0,decimal",
    "10,ideographDigital",
    "18,decimalEnclosedCircle",
    "22,decimalZero",
    "23,bullet",
    "30,ideographTraditional",
    "37,chineseCounting",
    "38,chineseLegalSimplified",
    "39,chineseCountingThousand",
    "255,none",
    "99,decimal"
  })
  void formatsOfOlderFiles(int code, String name) {
    assertThat(NumberText.formatOfCode(code)).isEqualTo(name);
  }
}
