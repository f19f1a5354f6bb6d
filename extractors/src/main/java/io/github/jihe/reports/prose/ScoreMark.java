package io.github.jihe.reports.prose;

import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of points and what the words around it say that it is.
 *
 * @param name what it is the score of, without the words for scoring; empty for the whole
 * @param sentence which sentence of the passage it stands in, from 0
 */
record ScoreMark(Claim claim, Role role, String name, int sentence) {

  /** What points can be. */
  enum Role {
    /** The score of the whole: 自评得分96分, 合计96分. */
    TOTAL,
    /** What could be reached: 满分100分, 分值20分. */
    FULL,
    /** The score of one item: 产出指标得48分. */
    SCORE,
    /** An item with points that may be either: 产出48分. */
    BARE,
    /** 扣1.5分. */
    DEDUCTION,
    /** 共扣3.5分. */
    DEDUCTIONS
  }

  private static final String END = "(分数|分)?(为|是|:|达到|达|了|约|共|计)*$";
  private static final Pattern DEDUCTIONS =
      Pattern.compile(".*(共|合|合计|累计|总共|总计|一共|总)(被)?(扣|扣减|扣除|扣掉|失|减)" + END);
  private static final Pattern DEDUCTION =
      Pattern.compile(".*(扣|扣减|核减|核扣|扣除|扣掉|失|丢|减分|扣减分值|扣分值)" + END);
  private static final Pattern FULL =
      Pattern.compile(".*(满分|标准分|总分值|分值|权重|应得|赋分|配分|设置|设定|占|满分值|基准分)" + END);
  private static final Sought FULL_BEHIND = new Sought("^的?(满分|权重|分值|总分).*");
  private static final Sought WHOLE =
      new Sought(
          ".*(总得|总评|总|综合得|综合评|综合|自评得|自评|评价得|评价|复核得|复核|复评得|最终得|最终|最后得|最后|绩效得|总计|合计|小计|小计得|合计得|共计|汇总|加总|总体得|考核得|共得|整体得|自评结果|评价结果|评定|之和|相加)"
              + END);
  private static final Pattern SCORE = Pattern.compile(".*(得|评|实得|获|获得|记|自评|自评得|得到)" + END);
  private static final Sought LOST = new Sought("(失分|扣分|丢分)(项目?|点|指标|因素|原因)?(为|是|有|包括|:)[^。;；]*$");
  private static final Sought SUBTOTAL = new Sought("小计|合计|共计|总计");
  private static final Sought NAME_END =
      new Sought(
          "(自评得分|自评|评价|得分|实得|实际|得|分数|分值|权重|满分|标准分|扣分|扣减|扣除|扣|失分|共|均|为|是|:|指标|类|方面|情况|维度|部分|一项|项|一级|该|占|了)+$");
  private static final Sought NAME_FRONT =
      new Sought("^.*([:]|其中|分别为|分别是|依次为)|^(项目|一级指标|包括|因|由于|一是|二是|三是|四是|和|及|与)+");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** The points of a passage, in order. */
  static List<ScoreMark> in(Passage passage, List<Claim> claims) {
    List<ScoreMark> marks = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.dimension() == Dimension.POINTS
          && claim.mention().operator() == io.github.jihe.quantities.Operator.NONE
          && !claim.statement().figure().quantity().isRange()
          && !claim.isApproximate()
          && !claim.statement().figure().quantity().unit().countsPoints()
          && claim.statement().period() != Statement.Period.LAST_YEAR
          && claim.statement().period() != Statement.Period.OTHER_YEAR) {
        int sentence = sentence(passage, claim.mention().start());
        ScoreMark mark = mark(claim, sentence, last(marks, sentence));
        boolean lost =
            mark.is(Role.BARE) && (isLost(passage, claim) || goesOn(claim, last(marks, sentence)));
        marks.add(lost ? new ScoreMark(claim, Role.DEDUCTION, mark.name(), sentence) : mark);
      }
    }
    return marks;
  }

  /** 分别扣0.8分、0.6分. */
  private static boolean goesOn(Claim claim, Optional<ScoreMark> before) {
    return claim.head().isEmpty()
        && "、和".indexOf(claim.clause().opener()) >= 0
        && before.filter(mark -> mark.is(Role.DEDUCTION)).isPresent();
  }

  /** 失分项为：执行率2分，及时率3分. */
  private static boolean isLost(Passage passage, Claim claim) {
    String front = passage.plain().substring(0, claim.mention().start());
    String sentence = front.substring(Math.max(front.lastIndexOf('。'), front.lastIndexOf('；')) + 1);
    return LOST.isIn(sentence.replaceAll("\\s+", ""));
  }

  private static int sentence(Passage passage, int offset) {
    return (int)
        passage.plain().substring(0, offset).chars().filter(c -> c == '。' || c == '\n').count();
  }

  private static Optional<ScoreMark> last(List<ScoreMark> marks, int sentence) {
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(marks.get(marks.size() - 1)).filter(mark -> mark.sentence() == sentence);
  }

  private static ScoreMark mark(Claim claim, int sentence, Optional<ScoreMark> before) {
    String head = claim.head();
    String own = name(head);
    String name = own.isEmpty() ? before.map(ScoreMark::name).orElse("") : own;
    boolean group = !ScoreGroup.of(own).isEmpty();
    boolean hundred = claim.value().compareTo(HUNDRED) == 0;
    Role role;
    if (DEDUCTIONS.matcher(head).matches()) {
      role = Role.DEDUCTIONS;
    } else if (DEDUCTION.matcher(head).matches()) {
      role = Role.DEDUCTION;
    } else if (FULL.matcher(head).matches()
        || FULL_BEHIND.is(claim.tail())
        || hundred && head.endsWith("总分")) {
      role = Role.FULL;
    } else if ((!group || SUBTOTAL.isIn(head)) && WHOLE.is(head)) {
      role = Role.TOTAL;
    } else if (SCORE.matcher(head).matches()) {
      role = Role.SCORE;
    } else {
      role = Role.BARE;
    }
    return new ScoreMark(claim, role, role == Role.TOTAL ? "" : name, sentence);
  }

  private static String name(String head) {
    String rest = head;
    String before;
    do {
      before = rest;
      rest = NAME_FRONT.replaceFirst(NAME_END.replaceFirst(rest, ""), "");
    } while (!before.equals(rest));
    return rest.startsWith("按") || rest.equals("实际") ? "" : rest;
  }

  BigDecimal value() {
    return claim.value();
  }

  /** The group of indicators that it is the score of; empty if it is none of those known. */
  String group() {
    return ScoreGroup.of(name);
  }

  boolean is(Role other) {
    return role == other;
  }

  /** Its figure at the precision of those it is compared with: 9分 beside 9.25分 is 9.00. */
  Statement at(int scale) {
    Statement told = claim.statement();
    return told.withFigure(told.figure().withColumnScale(scale));
  }
}
