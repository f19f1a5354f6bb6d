package io.github.jihe.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellLinesTest {

  /** One cell a line. */
  private static List<String> cells(String... rows) {
    List<String> cells = new ArrayList<>();
    for (String row : rows) {
      cells.addAll(List.of(row.split("/", -1)));
    }
    return cells;
  }

  private static List<String> read(List<String> lines) {
    return CellLines.tabbed(lines).stream().map(line -> line.replace("\t", "/")).toList();
  }

  @Test
  void blankLinesOfMergedGroupsUnderATitle() {
    List<String> lines = new ArrayList<>();
    lines.add("附：得分明细");
    lines.addAll(
        cells(
            "一级指标/二级指标/分值/得分",
            "决策/立项依据/6/6",
            "/目标设定/5/4.5",
            "产出/清淤长度/12/11.4",
            "/验收合格率/8/8",
            "效益/群众满意度/9/8.1",
            "合计//40/38"));
    assertThat(read(lines))
        .containsExactly(
            "附：得分明细",
            "一级指标/二级指标/分值/得分",
            "决策/立项依据/6/6",
            "/目标设定/5/4.5",
            "产出/清淤长度/12/11.4",
            "/验收合格率/8/8",
            "效益/群众满意度/9/8.1",
            "合计//40/38");
  }

  @Test
  void aFormWithScores() {
    List<String> lines = new ArrayList<>(List.of("项目支出绩效自评表", "（2023年度）", ""));
    lines.addAll(
        cells(
            "项目名称/小型水库维修养护/主管部门/岭前县水利局",
            "项目资金（万元）//年初预算数/全年预算数（A）/全年执行数（B）/分值/执行率/得分",
            "年度资金总额/1200/1386.50/1297.25/10/93.56%/9.36",
            "其中：省级补助/900/920/880/—/95.65%/—",
            "县级资金/300/466.50/417.25/—/89.44%/—",
            "其他资金/—/—/—/—//—",
            "年度总体目标/预期目标/实际完成情况/完成37座水库的维修养护，安全度汛。/全部完成，其中1座返工（已复验合格）",
            "一级指标/二级指标/三级指标/年度指标值/实际完成值/分值/得分/偏差原因及改进措施",
            "产出指标/数量指标/坝面除草面积/≥40万平方米/42.6万平方米/10/10/",
            "启闭机更换台数/≥12台（套）/11台（套）/10/9.17/一台设备供货推迟",
            "质量指标/一次验收合格率/100%/97.30%/10/9.73/溢洪道返工",
            "效益指标/社会效益指标/12345热线办结率/100%/100%/20/20/",
            "可持续影响指标/管护制度/健全/基本健全/10/8/专职人员不足",
            "满意度指标/服务对象满意度指标/库区群众满意度/≥90%/92.98%/10/10/",
            "总分/100/96.26/"));
    lines.addAll(List.of("", "附件2", "填表人：李某"));
    assertThat(read(lines))
        .containsExactly(
            "项目支出绩效自评表",
            "（2023年度）",
            "",
            "项目名称/小型水库维修养护",
            "主管部门/岭前县水利局",
            "项目资金（万元）//年初预算数/全年预算数（A）/全年执行数（B）/分值/执行率/得分",
            "/年度资金总额/1200/1386.50/1297.25/10/93.56%/9.36",
            "/其中：省级补助/900/920/880/—/95.65%/—",
            "/县级资金/300/466.50/417.25/—/89.44%/—",
            "/其他资金/—/—/—/—//—",
            "年度总体目标/预期目标/实际完成情况",
            "/完成37座水库的维修养护，安全度汛。/全部完成，其中1座返工（已复验合格）",
            "一级指标/二级指标/三级指标/年度指标值/实际完成值/分值/得分/偏差原因及改进措施",
            "产出指标/数量指标/坝面除草面积/≥40万平方米/42.6万平方米/10/10/",
            "//启闭机更换台数/≥12台（套）/11台（套）/10/9.17/一台设备供货推迟",
            "/质量指标/一次验收合格率/100%/97.30%/10/9.73/溢洪道返工",
            "效益指标/社会效益指标/12345热线办结率/100%/100%/20/20/",
            "/可持续影响指标/管护制度/健全/基本健全/10/8/专职人员不足",
            "满意度指标/服务对象满意度指标/库区群众满意度/≥90%/92.98%/10/10/",
            "总分/////100/96.26/",
            "",
            "附件2",
            "填表人：李某");
    assertThat(CellLines.leavesCells(CellLines.tabbed(lines))).isFalse();
  }

  @Test
  void aTableOfScoresWithSubtotals() {
    assertThat(
            read(
                cells(
                    "指标类别/评价内容/分值/得分/得分率",
                    "决策/项目立项/6/5/83.33%",
                    "资金投入/9/9/100%",
                    "小计/15/14/93.33%",
                    "过程/资金管理/11/10.5/95.45%",
                    "组织实施/9/8/88.89%",
                    "小计/20/18.5/92.50%",
                    "合计/35/32.5/92.86%")))
        .containsExactly(
            "指标类别/评价内容/分值/得分/得分率",
            "决策/项目立项/6/5/83.33%",
            "/资金投入/9/9/100%",
            "/小计/15/14/93.33%",
            "过程/资金管理/11/10.5/95.45%",
            "/组织实施/9/8/88.89%",
            "/小计/20/18.5/92.50%",
            "合计//35/32.5/92.86%");
  }

  @Test
  void aListOfPlaces() {
    assertThat(
            read(
                cells(
                    "乡镇/水库座数/管护方式/支出", "青云镇/6/专业公司/228.40", "白石乡/4/护库员/140.15", "合计/10/—/368.55")))
        .containsExactly(
            "乡镇/水库座数/管护方式/支出", "青云镇/6/专业公司/228.40", "白石乡/4/护库员/140.15", "合计/10/—/368.55");
  }

  /** Blank remarks are not told, so that a remark may be the label of the next row. */
  @Test
  void rowsThatCannotBeToldApartStayAndAreSaid() {
    List<String> lines =
        cells(
            "类别/内容/目标/完成/说明",
            "甲类/坝面除草/40/42.6/超额",
            "清理/18/18.3",
            "启闭机/12/11/推迟/乙类",
            "验收/100/97.3/返工",
            "丙类/演练/9/9",
            "培训/2/2/培训人员/37/37");
    assertThat(CellLines.tabbed(lines)).isEqualTo(lines);
    assertThat(CellLines.leavesCells(lines)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "岭前县水利局\n2023年度自评报告\n委托单位：岭前县财政局\n评价机构：某咨询公司\n2024年3月\n目录\n一、概况\n1\n二、目标\n3\n三、结论\n7",
        "一、项目概况\n项目2023年实施。\n（一）资金\n预算1386.50万元。\n（二）目标\n完成37座。\n二、结论\n良好。",
        "山路弯弯\n小河清清\n老屋炊烟\n新修公路\n春天秧苗\n秋天稻谷\n冬天炉火\n夏天荷花\n山路弯弯\n小河清清\n老屋炊烟\n新修公路",
        "青云镇\n白石乡\n龙泉镇\n石门乡\n6\n4\n9\n18\n无"
      })
  void otherShortLinesStayAsTheyAre(String text) {
    List<String> lines = List.of(text.split("\n"));
    assertThat(CellLines.tabbed(lines)).isEqualTo(lines);
    assertThat(CellLines.leavesCells(lines)).isFalse();
  }
}
