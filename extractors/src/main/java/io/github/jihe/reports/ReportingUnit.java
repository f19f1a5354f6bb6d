package io.github.jihe.reports;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who reports, where neither a form nor a line 填报单位 says so: the unit before the year or the
 * project in the title, the unit whose paper it is written on (…文件), or the one that signs above
 * the date. Rather none than the name of a project, of a place, or of whom it is sent to.
 */
final class ReportingUnit {
  /** A title stands among the first lines, or in the first cell of a sheet. */
  private static final int TITLE_LINES = 12;

  private static final int LONGEST_TITLE = 80;
  private static final int SHORTEST = 4;

  private static final String YEAR = "20\\d{2}(?:[—–~-]+20\\d{2})?年度?";

  /** Bodies that a name stands for whatever follows it. */
  private static final String AUTHORITY =
      "(?:(?<![格布结大棋邮])局(?![域部面势限促])|委员会|卫健委|发改委|政法委|纪委|监委|管委会|厅|人民政府|政府办公室"
          + "|法院|检察院|联合会|残联|妇联|总工会|红十字会|供销社|联合社|大队|支队|总队|街道办事处)";

  /** Bodies whose names are also those of things that are built, run or paid for. */
  private static final String INSTITUTION =
      "(?:中心|管理[所处]|(?<![泵电水])站|(?<![场厕事务])所|[馆院校]|大学|中学|小学|幼儿园|陵园|林场|电视台|办事处|工程处|剧团)";

  private static final String ANY =
      "(?:"
          + AUTHORITY
          + "|"
          + INSTITUTION
          + "|(?<![举承主兴创开评常])[办委]|办公室|[织宣统装]部|协会|商会|工商联|队|镇|乡|街道)";

  private static final String NAME = "\\p{IsHan}{1,30}?";

  /** 发展和改革局（粮食和物资储备局）. */
  private static final String BRACKET = "(?:[(](?!盖章|公章|章)[^()]{2,16}[)])?";

  private static final String BEGIN = "^(?:关于)?(?:报送|上报|印发|开展)?(?:" + YEAR + ")?";

  private static final Sought ANNEX = new Sought("^附[件表]\\d{0,2}[:.-]?");

  private static final String PLACE = "\\p{IsHan}{1,10}?[省市州盟县区旗镇乡]";

  /** In the order in which they are tried. */
  private static final List<Pattern> IN_TITLE =
      List.of(
          Pattern.compile(
              BEGIN
                  + ("(" + NAME + ANY + BRACKET + ")")
                  + ("(?=关于|" + YEAR + "|[“\"《]|部门|单位|整体|机关|本级|项目支出|项目自评|自评)")),
          Pattern.compile(BEGIN + "(" + PLACE + NAME + AUTHORITY + BRACKET + ")(?=.{4})"),
          // 便民服务中心 is built, and 养老服务中心 is paid for.
          Pattern.compile(
              BEGIN
                  + ("(" + PLACE + NAME + "(?:管理|促进|控制|救助|环卫)(?:中心|[所处站]))")
                  + "(?!.{0,2}(?:建设|[新改扩迁]建|改造|修缮|维修|装修|升级|搬迁|运[营行]|补[助贴]|奖补|购置|设备|装备|提升))(?=.{4})"));

  private static final Pattern BEFORE_PERFORMANCE =
      Pattern.compile(BEGIN + "([^0-9]{1,28}?(?:" + ANY + "|政府|[部会园]))(?:预算)?绩效");

  private static final Pattern PAPER = Pattern.compile("^(" + NAME + AUTHORITY + ")文件$");

  private static final Pattern SIGNED =
      Pattern.compile("^(" + NAME + ANY + BRACKET + ")(?:[(](?:盖章|公章|章)[)])?$");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:20\\d{2}|[二〇○零一三四五六七八九]{4})年[\\d一二三四五六七八九十]{1,3}月(?:[\\d一二三四五六七八九十]{1,3}日)?(?=$|附件)");

  /** Kinds of units rather than one: 农村学校, 乡镇卫生院. */
  private static final Sought KIND =
      new Sought(
          ".*(?:(?:农村|乡镇|城乡|基层|村级|社区|公[立办]|民办|普惠性?|义务教育|所属|部分|[全各][省市县区州镇乡])\\p{IsHan}{0,3}"
              + "(?:[校院馆站所园]|[中小]学)|中小学|[村居]民委员会|有关\\p{IsHan}*|各\\p{IsHan}*)$");

  private static final Sought NO_UNIT =
      new Sought(
          ".*(?:绩效|自评|评价|项目|资金|经费|补助|补贴|报告|支出|收入|改造|根据|按照|[我你贵][局委办中]|工程(?![处局质])).*|(?:财政|部门|单位).*");

  private final boolean whole;
  private final String project;
  private final boolean self;

  private ReportingUnit(boolean whole, String project, boolean self) {
    this.whole = whole;
    this.project = Characters.tight(project);
    this.self = self;
  }

  /**
   * The unit as printed, without white space.
   *
   * @param whole whether the report is on all that a unit does
   * @param project as a form names it, blank if none does: that is not the unit
   * @param self whether the unit itself writes; otherwise who signs is another
   */
  static Optional<String> of(Document document, boolean whole, String project, boolean self) {
    ReportingUnit reader = new ReportingUnit(whole, project, self);
    List<String> lines = lines(document).toList();
    return reader
        .titles(lines)
        .flatMap(title -> reader.inTitle(title).stream())
        .findFirst()
        .or(() -> reader.onPaper(lines))
        .or(() -> self ? reader.signed(lines) : Optional.empty());
  }

  /** Of blocks and of the first cell of each table, without white space. */
  private static Stream<String> lines(Document document) {
    return document.blocks().stream()
        .flatMap(block -> text(block).lines())
        .map(Characters::tight)
        .filter(line -> !line.isEmpty());
  }

  private static String text(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.text();
    }
    if (block instanceof Heading heading) {
      return heading.text();
    }
    return block instanceof Table table ? table.cells().get(0).text() : "";
  }

  /** Lines that call it an evaluation, by themselves and behind the line before. */
  private Stream<String> titles(List<String> lines) {
    List<String> titles = new ArrayList<>();
    String before = "";
    for (String numbered : lines.subList(0, Math.min(lines.size(), TITLE_LINES))) {
      String line = ANNEX.replaceFirst(numbered, "");
      boolean words = line.length() <= LONGEST_TITLE && !line.matches(".*[。，；？,;:?].*");
      boolean named = words && line.matches(".*(绩效|自评|评价|评估).*");
      if (named) {
        titles.add(line);
        titles.add(before + line);
      }
      before = words ? line : "";
    }
    return titles.stream();
  }

  private Optional<String> inTitle(String title) {
    return Stream.concat(IN_TITLE.stream(), whole ? Stream.of(BEFORE_PERFORMANCE) : Stream.empty())
        .flatMap(pattern -> first(pattern, title).stream())
        .findFirst();
  }

  private Optional<String> onPaper(List<String> lines) {
    return lines.stream()
        .limit(TITLE_LINES)
        .flatMap(line -> first(PAPER, line).stream())
        .findFirst();
  }

  /** A line of its own above that with the date, or before the date in one line. */
  private Optional<String> signed(List<String> lines) {
    String before = "";
    for (String line : lines) {
      Matcher date = DATE.matcher(line);
      if (date.find()) {
        Optional<String> unit =
            first(SIGNED, date.start() == 0 ? before : line.substring(0, date.start()));
        if (unit.isPresent()) {
          return unit;
        }
      }
      before = line;
    }
    return Optional.empty();
  }

  private Optional<String> first(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find()
        ? Optional.of(matcher.group(1))
            .filter(name -> name.length() >= SHORTEST)
            .filter(name -> !KIND.is(name) && !NO_UNIT.is(name))
            .filter(name -> self || !name.endsWith("财政局"))
            .filter(name -> name.matches(".*" + AUTHORITY + BRACKET) || !project.startsWith(name))
        : Optional.empty();
  }
}
