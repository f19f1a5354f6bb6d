package io.github.jihe.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedLinesTest {
  private static final List<String> REPORT =
      List.of(
          "一、项目概况",
          "（一）基本情况",
          "岭前县小型水库维修养护项目2023年安排资金1386.50万元，其中省级补助资金920.00万元、县级配套资金466.50万元，"
              + "涉及9个乡镇的37座小型水库，由县水利局组织实施，各乡镇水利站负责日常巡查。",
          "截至2023年12月31日，资金全部到位，实际支出1297.25万元，预算执行率93.56%；结余89.25万元，主要是两座水库的白蚁防治合同跨年度结算，"
              + "已按规定结转下年继续使用。",
          "（二）绩效目标",
          "年度目标为完成37座水库的坝面除草、排水沟清理和启闭设备保养，安全度汛率100%，下游群众满意度不低于90%，险情处置及时率100%。",
          "二、完成情况",
          "1.产出情况。全年完成坝面除草42.6万平方米，清理排水沟18.3公里，更换启闭机11台，完成率分别为106.50%、101.67%和100%。",
          "2.质量情况。县水利局组织验收4次，一次验收合格率97.30%，1座水库因溢洪道勾缝不密实返工，返工后复验合格，没有增加合同价款。",
          "3.效益情况。汛期37座水库全部安全度汛，保护下游耕地2.84万亩、人口5.17万人；向库区群众发放问卷360份，收回342份，"
              + "满意和基本满意318份，满意度92.98%。",
          "三、存在问题",
          "部分水库管护经费不足，专职管护员只有21名，人均管护水库1.76座；监测设施老化，4座水库的渗流量仍靠人工读数，数据上报不够及时。");

  private static final Pattern UNIT = Pattern.compile("[\\d.%]+|.");

  private static int length(String text, boolean inColumns) {
    return inColumns ? text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum() : text.length();
  }

  /** Breaks as an editor does: numbers stay whole, closing marks do not begin a line. */
  private static List<String> wrap(String paragraph, int width, boolean inColumns, boolean whole) {
    List<String> lines = new ArrayList<>();
    String line = "";
    Matcher unit = (whole ? UNIT : Pattern.compile("(?s).{1}")).matcher(paragraph);
    while (unit.find()) {
      boolean hangs = whole && "，。；：、）".contains(unit.group());
      if (!hangs && length(line + unit.group(), inColumns) > width) {
        lines.add(line);
        line = "";
      }
      line += unit.group();
    }
    lines.add(line);
    return lines;
  }

  private static List<String> wrap(
      String indent, int width, boolean inColumns, boolean whole, String between) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : REPORT) {
      boolean isHeading = paragraph.length() < 12;
      lines.addAll(wrap((isHeading ? "" : indent) + paragraph, width, inColumns, whole));
      if (!between.equals("-")) {
        lines.add(between);
      }
    }
    return lines;
  }

  private static List<String> paragraphs(List<String> lines) {
    return WrappedLines.joined(lines).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** A full line that ends a sentence may end a paragraph or not, if no indent tells. */
  private static List<String> withoutChance(List<String> paragraphs) {
    List<String> whole = new ArrayList<>();
    for (String paragraph : paragraphs) {
      for (String part : REPORT) {
        if (paragraph.contains(part)) {
          whole.add(part);
        }
      }
    }
    return whole;
  }

  static Stream<Arguments> wraps() {
    List<Arguments> wraps = new ArrayList<>();
    for (String indent : List.of("", "    ", "\u3000\u3000", "  ")) {
      for (int width = 24; width <= 44; width++) {
        for (boolean inColumns : new boolean[] {true, false}) {
          for (boolean whole : new boolean[] {true, false}) {
            wraps.add(
                Arguments.of(indent, inColumns ? 2 * width + width % 2 : width, inColumns, whole));
          }
        }
      }
    }
    return wraps.stream();
  }

  @ParameterizedTest
  @MethodSource("wraps")
  void paragraphsAreWhole(String indent, int width, boolean inColumns, boolean whole) {
    List<String> read = paragraphs(wrap(indent, width, inColumns, whole, "-"));
    assertThat(indent.isEmpty() ? withoutChance(read) : read).isEqualTo(REPORT);
    assertThat(read.size()).isGreaterThan(REPORT.size() - 3);
    assertThat(paragraphs(wrap(indent, width, inColumns, whole, ""))).isEqualTo(REPORT);
  }

  /** Some editors count quotation marks and dashes as wide, others do not. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void quotationMarks(int markWidth) {
    List<String> report =
        List.of(
            "县水利局推行“巡库员+乡镇水利站+专业公司”三级管护，对“病险库”“重点库”“一般库”分类管理，全年没有发生险情。",
            "各乡镇建立“一库一策”“一库一档”，“三个责任人”名单在“岭前水利”公众号公示，群众可以通过“随手拍”反映问题。",
            "对照“坝面无杂草、沟渠无堵塞、设备无锈蚀”的要求，“双随机”抽查37座，“回头看”12座，发现的问题已经全部整改。",
            "“智慧水库”平台接入视频21路，“雨情”“水情”“工情”数据每小时上报一次，“上线率”达到98.50%，比上年提高3.5个百分点。");
    List<String> lines = new ArrayList<>();
    for (String paragraph : report) {
      StringBuilder line = new StringBuilder();
      int columns = 0;
      for (int i = 0; i < paragraph.length(); i++) {
        char c = paragraph.charAt(i);
        int width = "“”".indexOf(c) >= 0 ? markWidth : c < 0x1100 ? 1 : 2;
        if (columns + width > 48) {
          lines.add(line.toString());
          line.setLength(0);
          columns = 0;
        }
        line.append(c);
        columns += width;
      }
      lines.add(line.toString());
    }
    assertThat(WrappedLines.joined(lines)).isEqualTo(report);
  }

  @Test
  void aPageNumberMayStandWithinAParagraph() {
    List<String> lines = new ArrayList<>(wrap("", 30, false, true, "-"));
    int middle = lines.indexOf("二、完成情况") - 2;
    lines.addAll(middle, List.of("", "— 3 —", ""));
    assertThat(paragraphs(lines)).hasSize(REPORT.size() + 1).contains("— 3 —").containsAll(REPORT);
  }

  @Test
  void rowsOfTablesAndCaptionsStayApart() {
    List<String> lines = new ArrayList<>(wrap("", 28, false, true, "-"));
    List<String> rows =
        List.of(
            "附表：2023年小型水库维修养护项目资金支出情况明细",
            "乡镇\t水库座数\t坝面除草面积\t排水沟长度\t支出",
            "青云镇\t6\t7.85\t3.20\t228.40",
            "白石乡\t4\t4.10\t1.95\t140.15",
            "注：支出不含跨年度结算的白蚁防治费用，单位为万元。");
    lines.addAll(rows);
    assertThat(WrappedLines.joined(lines)).endsWith(rows.toArray(new String[0]));
  }

  @Test
  void wordsAndNumbersThatWereNotTornKeepTheirBlank() {
    List<String> lines = new ArrayList<>(wrap("", 26, false, true, "-"));
    lines.addAll(List.of("本项目建设的水库安全监测信息平台采用了 Smart", "Water 2.0 技术，数据每小时上报一次。"));
    assertThat(WrappedLines.joined(lines))
        .endsWith("本项目建设的水库安全监测信息平台采用了 Smart Water 2.0 技术，数据每小时上报一次。");
  }

  private static String lines(String... lines) {
    return String.join("\n", lines);
  }

  static Stream<Arguments> notWrapped() {
    return Stream.of(
        Arguments.of(
            "verses",
            lines(
                "山路弯弯绕过了九道岭，岭上的茶树绿到了天边。",
                "小河清清流过了七座桥，桥下的石头白得像云团。",
                "老屋的炊烟升起在清晨，清晨的鸡鸣唤醒了田园。",
                "新修的公路连着好日子，好日子写在乡亲的笑脸。",
                "春天的秧苗插满了梯田，梯田里倒映着蓝蓝的天。",
                "秋天的稻谷堆满了晒场，晒场上孩子们跑得正欢。",
                "冬天的炉火温暖了村庄，村庄里传来了谈笑声声。",
                "夏天的荷花开满了池塘，池塘边坐着乘凉的老人。")),
        Arguments.of(
            "addresses of one length",
            lines(
                "青云镇河东路一百二十六号粮站旧址东侧二单元三楼",
                "青云镇河西路二百三十一号供销社旧址南侧一单元二楼",
                "白石乡中心街三十五号农技站旧址北侧三单元四楼",
                "白石乡新建街四十七号文化站旧址西侧一单元一楼",
                "龙泉镇人民路八十九号邮电所旧址东侧二单元五楼",
                "龙泉镇解放路五十二号卫生院旧址南侧四单元二楼",
                "石门乡幸福街六十三号兽医站旧址北侧一单元三楼",
                "石门乡前进街七十四号税务所旧址西侧二单元四楼")),
        Arguments.of(
            "short lines",
            lines(
                "项目名称",
                "小型水库维修养护",
                "主管单位",
                "岭前县水利局",
                "预算数",
                "1386.50万元",
                "执行数",
                "1297.25万元",
                "项目负责人",
                "李某",
                "联系电话",
                "0000-0000000",
                "填报日期",
                "2024年2月",
                "备注",
                "无")),
        Arguments.of(
            "items",
            lines(
                "1.完成小型水库坝面除草四十二万平方米以上；",
                "2.完成小型水库排水沟清理十八公里以上；",
                "3.完成小型水库启闭机更换十一台以上；",
                "4.完成小型水库白蚁防治三十七座以上；",
                "5.完成小型水库雨水情监测三十七座以上；",
                "6.完成小型水库巡查管护人员培训两期以上；",
                "7.完成小型水库安全度汛应急演练九次以上。")),
        Arguments.of("a paragraph a line", String.join("\n", REPORT)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notWrapped")
  void othersStayAsTheyAre(String name, String text) {
    List<String> lines = List.of(text.split("\n"));
    assertThat(WrappedLines.joined(lines)).as(name).isEqualTo(lines);
  }
}
