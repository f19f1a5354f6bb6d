package io.github.jihe.readers.word;

import static io.github.jihe.readers.word.DocxFile.p;

import java.util.List;

/**
 * A 项目支出绩效自评表 with a report around it, as a .docx; the other formats' fixtures were saved from it
 * by an editor.
 */
final class EvaluationForm {
  private static final int[] WIDTHS = {1000, 1200, 1300, 1600, 1100, 1100, 900, 900};

  private EvaluationForm() {}

  private static String cell(int from, int to, String more, String... lines) {
    StringBuilder text = new StringBuilder();
    int width = 0;
    for (int i = from; i <= to; i++) {
      width += WIDTHS[i - 1];
    }
    for (String line : lines) {
      text.append(p(line));
    }
    String borders =
        "<w:tcBorders><w:top w:val='single' w:sz='4'/><w:left w:val='single' w:sz='4'/>"
            + "<w:bottom w:val='single' w:sz='4'/><w:right w:val='single' w:sz='4'/></w:tcBorders>";
    return "<w:tc><w:tcPr><w:tcW w:w='"
        + width
        + "' w:type='dxa'/>"
        + (to > from ? "<w:gridSpan w:val='" + (to - from + 1) + "'/>" : "")
        + more
        + borders
        + "</w:tcPr>"
        + text
        + "</w:tc>";
  }

  private static String cell(int from, int to, String text) {
    return cell(from, to, "", text);
  }

  private static String first(int from, int to, String... lines) {
    return cell(from, to, "<w:vMerge w:val='restart'/>", lines);
  }

  private static String more(int from, int to) {
    return cell(from, to, "<w:vMerge/>", "");
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String fund(String label, String... figures) {
    StringBuilder cells = new StringBuilder(more(1, 1)).append(cell(2, 3, label));
    int column = 4;
    for (String figure : figures) {
      int end = column == 4 ? 4 : column;
      cells.append(cell(column, end, figure));
      column = end + 1;
    }
    return row(cells.toString());
  }

  private static String table() {
    StringBuilder grid = new StringBuilder();
    for (int width : WIDTHS) {
      grid.append("<w:gridCol w:w='").append(width).append("'/>");
    }
    return "<w:tbl><w:tblPr><w:tblW w:w='9100' w:type='dxa'/><w:tblLayout w:type='fixed'/></w:tblPr>"
        + "<w:tblGrid>"
        + grid
        + "</w:tblGrid>"
        + row(cell(1, 2, "项目名称"), cell(3, 8, "古渠清淤与护岸修缮"))
        + row(cell(1, 2, "主管部门"), cell(3, 4, "临川县水务局"), cell(5, 6, "实施单位"), cell(7, 8, "县渠道管理所"))
        + row(
            first(1, 1, "项目资金", "（万元）"),
            cell(2, 3, ""),
            cell(4, 4, "年初预算数"),
            cell(5, 5, "全年预算数"),
            cell(6, 6, "全年执行数"),
            cell(7, 7, "分值"),
            cell(8, 8, "得分"))
        + fund("年度资金总额", "320.00", "300.00", "285.60", "10", "9.52")
        + fund("其中：当年财政拨款", "300.00", "280.00", "268.10", "—", "—")
        + fund("其他资金", "20.00", "20.00", "17.50", "—", "—")
        + row(first(1, 1, "年度总体目标"), cell(2, 4, "预期目标"), cell(5, 8, "实际完成情况"))
        + row(
            more(1, 1),
            cell(2, 4, "", "1.清淤12公里；", "2.护岸3处。"),
            cell(5, 8, "", "1.清淤11.4公里；", "2.护岸3处。"))
        + row(
            first(1, 1, "绩效指标"),
            cell(2, 2, "一级指标"),
            cell(3, 3, "二级指标"),
            cell(4, 4, "三级指标"),
            cell(5, 5, "年度指标值"),
            cell(6, 6, "实际完成值"),
            cell(7, 7, "分值"),
            cell(8, 8, "得分"))
        + indicator(true, true, "产出指标（50分）", "数量指标", "清淤长度", "≥12公里", "11.4公里", "15", "14.25")
        + indicator(false, false, "", "", "护岸处数", "3处", "3处", "15", "15")
        + indicator(false, true, "", "质量指标", "验收合格率", "100%", "100%", "20", "20")
        + indicator(true, true, "效益指标（30分）", "社会效益指标", "受益村庄", "≥8个", "9个", "30", "30")
        + indicator(true, true, "满意度指标（10分）", "服务对象满意度", "村民满意度", "≥90%", "93%", "10", "10")
        + row(cell(1, 6, "总分"), cell(7, 7, "100"), cell(8, 8, "98.77"))
        + "</w:tbl>";
  }

  private static String indicator(
      boolean startsGroup, boolean startsKind, String group, String kind, String... rest) {
    return row(
        more(1, 1),
        startsGroup ? first(2, 2, group) : more(2, 2),
        startsKind ? first(3, 3, kind) : more(3, 3),
        cell(4, 4, rest[0]),
        cell(5, 5, rest[1]),
        cell(6, 6, rest[2]),
        cell(7, 7, rest[3]),
        cell(8, 8, rest[4]));
  }

  private static String item(int level, String text) {
    return DocxFile.item(1, level, text);
  }

  private static String level(int number, String format, String text) {
    return "<w:lvl w:ilvl='"
        + number
        + "'><w:start w:val='1'/><w:numFmt w:val='"
        + format
        + "'/><w:suff w:val='nothing'/><w:lvlText w:val='"
        + text
        + "'/></w:lvl>";
  }

  /** The form and its report. */
  static DocxFile docx() {
    return DocxFile.ofBody(
            "<w:p><w:pPr><w:pStyle w:val='1'/></w:pPr><w:r><w:t>项目支出绩效自评表</w:t></w:r></w:p>"
                + p("（2024年度）")
                + table()
                + item(0, "基本情况")
                + item(1, "立项依据")
                + p("渠道年久失修。")
                + item(1, "资金安排")
                + "<w:p><w:r><w:t>全年预算300.00万元</w:t></w:r><w:del w:author='甲' w:id='9'><w:r>"
                + "<w:delText>（已删）</w:delText></w:r></w:del><w:ins w:author='甲' w:id='8'><w:r>"
                + "<w:t>，已到位</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                + "<w:r><w:t>。见</w:t></w:r><w:hyperlink><w:r><w:fldChar w:fldCharType='begin'/>"
                + "</w:r><w:r><w:instrText>HYPERLINK \"http://example.org\"</w:instrText></w:r><w:r>"
                + "<w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>附件</w:t></w:r><w:r>"
                + "<w:fldChar w:fldCharType='end'/></w:r></w:hyperlink></w:p>"
                + item(0, "评价结论")
                + "<w:p><w:r><w:t>综合得分98.77分</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
                + "<w:r><w:t>。</w:t></w:r></w:p>"
                + "<w:sectPr><w:pgSz w:w='11906' w:h='16838'/></w:sectPr>")
        .part(
            "styles",
            "styles",
            "<w:style w:type='paragraph' w:default='1' w:styleId='n'><w:name w:val='Normal'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/>"
                + "<w:basedOn w:val='n'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>")
        .part(
            "numbering",
            "numbering",
            "<w:abstractNum w:abstractNumId='1'><w:multiLevelType w:val='multilevel'/>"
                + level(0, "chineseCounting", "%1、")
                + level(1, "chineseCounting", "（%2）")
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>")
        .part("footnotes", "footnotes", "<w:footnote w:id='2'>" + p("由评价小组复核。") + "</w:footnote>");
  }

  /** Every block of {@link #docx()}, whatever format it was saved in. */
  static final List<String> BLOCKS =
      List.of(
          "1# 项目支出绩效自评表",
          "（2024年度）",
          "table 15x8",
          "1# 一、基本情况",
          "2# （一）立项依据",
          "渠道年久失修。",
          "2# （二）资金安排",
          "全年预算300.00万元，已到位。见附件",
          "1# 二、评价结论",
          "综合得分98.77分。",
          "由评价小组复核。");

  /** The table's cells. */
  static final List<String> CELLS =
      """
      1,1+2 项目名称
      1,3+6 古渠清淤与护岸修缮
      2,1+2 主管部门
      2,3+2 临川县水务局
      2,5+2 实施单位
      2,7+2 县渠道管理所
      3+4,1 项目资金/（万元）
      3,2+2\s
      3,4 年初预算数
      3,5 全年预算数
      3,6 全年执行数
      3,7 分值
      3,8 得分
      4,2+2 年度资金总额
      4,4 320.00
      4,5 300.00
      4,6 285.60
      4,7 10
      4,8 9.52
      5,2+2 其中：当年财政拨款
      5,4 300.00
      5,5 280.00
      5,6 268.10
      5,7 —
      5,8 —
      6,2+2 其他资金
      6,4 20.00
      6,5 20.00
      6,6 17.50
      6,7 —
      6,8 —
      7+2,1 年度总体目标
      7,2+3 预期目标
      7,5+4 实际完成情况
      8,2+3 1.清淤12公里；/2.护岸3处。
      8,5+4 1.清淤11.4公里；/2.护岸3处。
      9+6,1 绩效指标
      9,2 一级指标
      9,3 二级指标
      9,4 三级指标
      9,5 年度指标值
      9,6 实际完成值
      9,7 分值
      9,8 得分
      10+3,2 产出指标（50分）
      10+2,3 数量指标
      10,4 清淤长度
      10,5 ≥12公里
      10,6 11.4公里
      10,7 15
      10,8 14.25
      11,4 护岸处数
      11,5 3处
      11,6 3处
      11,7 15
      11,8 15
      12,3 质量指标
      12,4 验收合格率
      12,5 100%
      12,6 100%
      12,7 20
      12,8 20
      13,2 效益指标（30分）
      13,3 社会效益指标
      13,4 受益村庄
      13,5 ≥8个
      13,6 9个
      13,7 30
      13,8 30
      14,2 满意度指标（10分）
      14,3 服务对象满意度
      14,4 村民满意度
      14,5 ≥90%
      14,6 93%
      14,7 10
      14,8 10
      15,1+6 总分
      15,7 100
      15,8 98.77
      """
          .lines()
          .toList();
}
