package io.github.jihe.reports.prose;

import io.github.jihe.facts.Statement.Status;
import io.github.jihe.words.Sought;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words in front of a rate say it is the quotient of.
 *
 * @param stem what was done to the part: 整改 of 整改率; empty for a share
 * @param name what the words say in front of that: of a share the part, of a rate the thing
 * @param of what the words say the whole is: 总人数 in 占总人数的; empty if nothing
 */
record RateCue(Kind kind, String stem, String name, String of) {
  /** How the two numbers are found. */
  enum Kind {
    /** 执行率, 支付率, 完成预算的. */
    EXECUTION,
    /** 到位率. */
    ARRIVAL,
    /** 占…的, 占比, 比例. */
    SHARE,
    /** 完成率, 完成计划的. */
    COMPLETION,
    /** 合格率, 整改率. */
    RESULT,
    /** 节约率, 结余率: of what is left, not of what was used. */
    SAVING,
    /** 完成计划120户的95%: the whole stands in the same clause. */
    OF
  }

  /** 两项合计: several numbers of the sentence added up. */
  static final Pattern JOINTLY = Pattern.compile("[两二三四](者|项|类|部分|档)|合计|共同|之和|合起来|加起来");

  private static final Sought COPULA =
      new Sought("(达到了?|近|仅为?|只有|只|均为?|即为?|高达|为|达|是|计|在|:|=|“|”)+$");

  /** Rates that are no quotient of two numbers told with them. */
  private static final Sought OTHER =
      new Sought(
          "同比|环比|较|相比|增长|增幅|降幅|下降|提高|提升|上升|降低|增加|减少|目标|不低于|不高于|要求|应达|利率|税率|费率|贴息|折扣|折旧"
              + "|下浮|上浮|满意[度率]|权重|分值|补助比例|补贴比例|报销|自付|配套比例|分担|计划完成率|预计|上年|去年|力争|得分|扣|折算|负债|汇率|贡献率"
              + "|收益|回报|毛利|准确率|误差|偏差|调整率|变动率|控制率|湿度|浓度|含量|坡度|概率|命中|频率|速率|效率|功率|油耗|合格线|标准");

  /** 以批复数为基数则为; 按调整后预算计算. */
  private static final Pattern BASIS =
      Pattern.compile(
          "(?:如|若)?(?:以|按照?)([^,]{2,14}?)(?:为基数|为分母|口径|计算|测算|衡量|算|计)(?:的?执行率|的?支付率|的?支出率)?则?");

  /** 以89%的执行率收官. */
  private static final Pattern BEHIND = Pattern.compile("的?(\\p{IsHan}{0,6}率)(?!为|达|是)");

  private static final Pattern OF = Pattern.compile("的(比例|比重|份额)?");
  private static final Pattern SHARE =
      Pattern.compile("(.*?)(?:约|仅|各|均)*占(?:到|了)?(?!地|用|道|有率)(.*?)(?:的)?(?:比例|比重|份额|比)?");
  private static final Pattern PORTION = Pattern.compile("(.*?)(?:所占)?的?(?:占比|比例|比重|份额|覆盖面|面)");
  private static final Pattern DONE_OF =
      Pattern.compile(
          "(.*?)(?:完成|达到|实现|相当于|为|达|是)了?((?:年度|全年|年初|本年|当年|调整后|总|目标|计划|任务|预算|指标|应)"
              + "[^,]{0,10})的");
  private static final Pattern RATE =
      Pattern.compile("(.*?)(\\p{IsHan}{2})(?:比)?率(?:经|由|按|均|已|也|则|合计|\\()?(?:[^,率]{0,8})?");
  private static final Pattern PROGRESS = Pattern.compile("(.*?)(支出|执行|支付|拨付|资金)(?:的)?进度");
  private static final Sought SPENDING = new Sought("执行|支出|支付|使用|拨付|开支");
  private static final Sought MONEY = new Sought("(支出|预算|资金|投资|执行)$");
  private static final Pattern SAVING = Pattern.compile("节约|节支|结余|剩余|审减|核减|压减|结转");

  /**
   * The cue of a rate that is stated of two numbers; absent for any other rate.
   *
   * @param opening the words of the clause in front of the rate's, if they hold no number
   */
  static Optional<RateCue> of(Claim rate, String opening) {
    Status status = rate.statement().status();
    boolean stated =
        rate.isRate()
            && rate.isPlain()
            && status != Status.PLANNED
            && !rate.isApproximate()
            && !rate.statement().figure().quantity().unit().countsPoints()
            && rate.value().signum() > 0;
    if (!stated || OTHER.isIn(rate.head())) {
      return Optional.empty();
    }
    String head = COPULA.replaceFirst(rate.head(), "");
    boolean laidDown = status == Status.POLICY && !head.matches(".*(比例|比重)");
    if (laidDown) {
      return Optional.empty();
    }
    Matcher opens = BASIS.matcher(opening);
    if (opens.matches() && (head.isEmpty() || head.endsWith("率"))) {
      return Optional.of(new RateCue(Kind.EXECUTION, "", "", opens.group(1)));
    }
    Matcher basis = BASIS.matcher(head);
    if (basis.matches()) {
      return Optional.of(new RateCue(Kind.EXECUTION, "", "", basis.group(1)));
    }
    if (OF.matcher(head).matches()) {
      return Optional.of(new RateCue(Kind.OF, "", "", ""));
    }
    Optional<RateCue> inFront = read(head);
    Matcher behind = BEHIND.matcher(rate.tail());
    return inFront.isPresent() || !behind.lookingAt() || OTHER.isIn(behind.group())
        ? inFront
        : read(behind.group(1));
  }

  private static Optional<RateCue> read(String head) {
    Matcher done = DONE_OF.matcher(head);
    if (done.matches()) {
      Kind kind = done.group(2).contains("预算") ? Kind.EXECUTION : Kind.COMPLETION;
      return Optional.of(new RateCue(kind, "完成", done.group(1), done.group(2)));
    }
    Matcher share = SHARE.matcher(head);
    if (share.matches() && !head.endsWith("占有")) {
      return Optional.of(new RateCue(Kind.SHARE, "", share.group(1), share.group(2)));
    }
    Matcher progress = PROGRESS.matcher(head);
    if (progress.matches()) {
      return Optional.of(new RateCue(Kind.EXECUTION, "", progress.group(1), ""));
    }
    Matcher rate = RATE.matcher(head);
    if (rate.matches()) {
      boolean money = MONEY.isIn(rate.group(1)) && rate.group(2).equals("完成");
      Kind kind = money ? Kind.EXECUTION : kind(rate.group(2));
      return Optional.of(new RateCue(kind, rate.group(2), rate.group(1), ""));
    }
    Matcher portion = PORTION.matcher(head);
    return portion.matches()
        ? Optional.of(new RateCue(Kind.SHARE, "", portion.group(1), ""))
        : Optional.empty();
  }

  private static Kind kind(String stem) {
    if (SPENDING.is(stem)) {
      return Kind.EXECUTION;
    }
    if (SAVING.matcher(stem).matches()) {
      return Kind.SAVING;
    }
    return switch (stem) {
      case "到位", "下达" -> Kind.ARRIVAL;
      case "完成", "达成" -> Kind.COMPLETION;
      default -> Kind.RESULT;
    };
  }
}
