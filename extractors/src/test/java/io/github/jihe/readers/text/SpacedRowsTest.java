package io.github.jihe.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacedRowsTest {
  private static final List<String> TABLE =
      List.of(
          "项目名称/小型水库维修养护",
          "主管部门/岭前县水利局/实施单位/县水库管理站",
          "项目资金（万元）/全年预算数（A）/全年执行数（B）/分值/执行率（B/A）/得分".replace("B/A", "B÷A"),
          "年度资金总额/1386.50/1297.25/10/93.56%/9.36",
          "省级补助/920.00/880.00/—/95.65%/—",
          "县级资金/466.50/417.25/—/89.44%/—",
          "年度总体目标/预期目标/实际完成情况",
          "完成37座水库的维修养护，安全度汛。/37座水库全部完成维修养护，其中1座返工，全部安全度汛。",
          "一级指标/二级指标/三级指标/年度指标值/实际完成值/分值/得分/偏差原因及改进措施",
          "产出指标/数量指标/坝面除草面积/≥40万平方米/42.6万平方米/10/10",
          "排水沟清理长度/≥18公里/18.3公里/10/10",
          "启闭机更换台数/≥12台/11台/10/9.17/一台设备供货推迟，已于次年二月安装",
          "质量指标/一次验收合格率/100%/97.30%/10/9.73/溢洪道返工",
          "时效指标/汛前完工率/100%/100%/10/10",
          "效益指标/社会效益指标/安全度汛率/100%/100%/20/20",
          "可持续影响指标/管护制度/健全/基本健全/10/8/专职人员不足",
          "满意度指标/服务对象满意度指标/库区群众满意度/≥90%/92.98%/10/10",
          "总分/100/96.26");

  private static final List<String> READ =
      List.of(
          "项目名称/小型水库维修养护",
          "主管部门/岭前县水利局/实施单位/县水库管理站",
          "项目资金（万元）/全年预算数（A）/全年执行数（B）/分值/执行率（B÷A）/得分",
          "年度资金总额/1386.50/1297.25/10/93.56%/9.36",
          "省级补助/920.00/880.00/—/95.65%/—",
          "县级资金/466.50/417.25/—/89.44%/—",
          "年度总体目标/预期目标/实际完成情况",
          "/完成37座水库的维修养护，安全度汛。/37座水库全部完成维修养护，其中1座返工，全部安全度汛。",
          "一级指标/二级指标/三级指标/年度指标值/实际完成值/分值/得分/偏差原因及改进措施",
          "产出指标/数量指标/坝面除草面积/≥40万平方米/42.6万平方米/10/10/",
          "//排水沟清理长度/≥18公里/18.3公里/10/10/",
          "//启闭机更换台数/≥12台/11台/10/9.17/一台设备供货推迟，已于次年二月安装",
          "/质量指标/一次验收合格率/100%/97.30%/10/9.73/溢洪道返工",
          "/时效指标/汛前完工率/100%/100%/10/10/",
          "效益指标/社会效益指标/安全度汛率/100%/100%/20/20/",
          "/可持续影响指标/管护制度/健全/基本健全/10/8/专职人员不足",
          "满意度指标/服务对象满意度指标/库区群众满意度/≥90%/92.98%/10/10/",
          "总分/////100/96.26/");

  private static List<String> spaced(List<String> rows, String gap) {
    return rows.stream().map(row -> row.replace("/", gap)).toList();
  }

  private static List<String> read(List<String> lines) {
    return SpacedRows.tabbed(lines).stream().map(line -> line.replace("\t", "/")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ", "     ", "\u3000", "\u3000\u3000", " \u3000"})
  void cellsAreLaidUnderTheirHeader(String gap) {
    assertThat(read(spaced(TABLE, gap))).isEqualTo(READ);
  }

  @ParameterizedTest
  @ValueSource(ints = {28, 30, 34, 40, 46, 52, 60})
  void rowsBrokenAtAWidth(int width) {
    List<String> lines = new ArrayList<>();
    for (String row : spaced(TABLE, "  ")) {
      String rest = row;
      while (rest.length() > width) {
        int end = width;
        while (isDigit(rest, end - 1) && isDigit(rest, end)) {
          end--;
        }
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      lines.add(rest);
    }
    assertThat(read(lines)).isEqualTo(READ);
  }

  private static boolean isDigit(String text, int at) {
    return "0123456789.%".indexOf(text.charAt(at)) >= 0;
  }

  @Test
  void proseAroundATableStaysProse() {
    List<String> lines = new ArrayList<>(List.of("附表  2023年绩效自评表", "（单位：万元）", ""));
    lines.addAll(spaced(TABLE, "  "));
    lines.addAll(List.of("", "填表人：李某  联系电话：0000-0000000"));
    List<String> read = read(lines);
    assertThat(read)
        .startsWith(lines.get(0), lines.get(1), "")
        .endsWith(lines.get(lines.size() - 1));
    assertThat(read.subList(3, 3 + READ.size())).isEqualTo(READ);
  }

  @Test
  void aListOfPlaces() {
    assertThat(
            read(
                List.of(
                    "乡镇  水库座数  除草面积  支出",
                    "青云镇  6  7.85  228.40",
                    "白石乡  4  4.10  140.15",
                    "龙泉镇  9  11.20  312.60",
                    "合计  19  23.15  681.15")))
        .containsExactly(
            "乡镇/水库座数/除草面积/支出",
            "青云镇/6/7.85/228.40",
            "白石乡/4/4.10/140.15",
            "龙泉镇/9/11.20/312.60",
            "合计/19/23.15/681.15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "岭前县水利局  县财政局\n2024年3月15日",
        "联系人：李某  电话：0000-0000000  邮编：000000\n联系人：王某  电话：0000-0000001  邮编：000001\n"
            + "联系人：赵某  电话：0000-0000002  邮编：000002\n联系人：周某  电话：0000-0000003  邮编：000003",
        "项目全部完成，  其中除草42.6万平方米，  排水沟18.3公里。\n资金支出1297.25万元，  执行率93.56%，  结余89.25万元。\n"
            + "群众满意度92.98%，  达到90%的目标，  没有投诉。\n存在问题是：  管护人员不足，  监测设施老化。",
        "山路弯弯\u3000绕过九道岭\u3000岭上茶树绿\n小河清清\u3000流过七座桥\u3000桥下石头白\n老屋炊烟\u3000升起在清晨\u3000清晨鸡鸣早\n"
            + "新修公路\u3000连着好日子\u3000日子在眼前",
        "一、概况  二、目标  三、结论\n（一）  （二）  （三）\n见附表1  见附表2  见附表3",
        "目\u3000\u3000录\n一、项目概况        1\n二、完成情况        5\n三、存在问题        12\n四、有关建议        15"
      })
  void otherLinesWithBlanksStayAsTheyAre(String text) {
    List<String> lines = List.of(text.split("\n"));
    assertThat(SpacedRows.tabbed(lines)).isEqualTo(lines);
  }
}
