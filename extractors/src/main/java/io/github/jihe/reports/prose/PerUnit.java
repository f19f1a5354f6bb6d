package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number is told for each of: 人 in 人均320元, 公里 in 每公里3.6万元, 井 in 单井1.85万元.
 *
 * @param of the unit or the thing
 * @param span the time, if it is told for each of that too: 月 in 每人每月300元; else empty
 */
record PerUnit(String of, String span) {
  private static final Pattern EACH =
      Pattern.compile("每(?!年|日|天|月|周|季|次均)(?:一|个|1)?(\\p{IsHan}{1,4})");
  private static final Pattern APIECE =
      Pattern.compile("(\\p{IsHan}{1,2})各(?=补|奖|发|安排|给|投|拨|配|资助|下达)");
  private static final Pattern MEAN =
      Pattern.compile("(?<![平日月年周天])([^平日月年周天\\d])均(?!衡|已|为各|未|可|按|完|达|有)");
  private static final Pattern SINGLE = Pattern.compile("单(?!位|价|独|项|一|笔)(\\p{IsHan})(?!位)");
  private static final Sought PRICE = new Sought("(单价|均价)");
  private static final Pattern SPAN =
      Pattern.compile("每(?:个)?([月天日])|([月日])均|/([月天日])|(?<!\\d)(月)(?=标准|补|租|工资|资|薪|费|生活)|按(月)");
  private static final Pattern MEAN_TIME = Pattern.compile("[月日]均");
  private static final Pattern PERSON = Pattern.compile("[人名位生]|学员|职工|教师|老人|儿童|群众");
  private static final Pattern PUPIL = Pattern.compile("生(?!产|活|态|育|猪|物)");
  private static final Sought STAFF = new Sought("教师|老师|教职|职工|员工|人员|干部|编制|队员|厨师|工勤|教工|家长|评委|专家|代表");
  private static final Sought MEAN_OF = new Sought("\\p{IsHan}{0,5}平均(?!每|增|减|提|降)\\p{IsHan}{0,4}");
  private static final Sought BARE_MEAN = new Sought("平均(为|是|达)?");
  private static final int MONTHS = 12;
  private static final String ANYTHING = "";

  /** The units that things are counted by. */
  private static final Map<String, String> COUNTERS =
      Map.ofEntries(
          Map.entry("井", "眼|口"),
          Map.entry("校", "所"),
          Map.entry("村", "个|村"),
          Map.entry("镇", "个|镇"),
          Map.entry("车", "辆|台"),
          Map.entry("灯", "盏"),
          Map.entry("树", "株|棵"),
          Map.entry("方", "平方米|立方米|方"),
          Map.entry("点", "个|处"),
          Map.entry("桥", "座"),
          Map.entry("站", "座|个"),
          Map.entry("池", "座|口"),
          Map.entry("机", "台"),
          Map.entry("班", "个|班|期"),
          Map.entry("厂", "家|座"),
          Map.entry("企", "家"),
          Map.entry("企业", "家"),
          Map.entry("样", "批次|份|个"),
          Map.entry("批", "批次|批"),
          Map.entry("里", "公里"),
          Map.entry("件", "件"),
          Map.entry("场", "场|场次"),
          Map.entry("次", "次|场|场次"));

  /** What a claim is told for each of; absent if it is told of the whole. */
  static Optional<PerUnit> of(Claim claim) {
    boolean bounded = claim.statement().operator() != Operator.NONE;
    if (claim.isRate() || claim.change() || bounded || claim.value().signum() <= 0) {
      return Optional.empty();
    }
    String per = claim.statement().figure().quantity().per();
    String head = claim.head();
    if (!per.isEmpty()) {
      Matcher time = Pattern.compile("[·/]?(月|天|日)").matcher(per);
      String span = time.find() ? time.group(1) : span(head);
      String of = per.replaceAll("[·/]?(月|天|日|年)", "").replaceAll("[·/].*", "");
      return of.isEmpty() && !span.isEmpty() && !head.contains("每")
          ? Optional.empty()
          : Optional.of(new PerUnit(of.isEmpty() ? each(head) : of, span));
    }
    String each = each(head);
    if (!each.isEmpty()) {
      return Optional.of(new PerUnit(each, MEAN_TIME.matcher(head).find() ? "" : span(head)));
    }
    String before = unitBefore(claim);
    if (!before.isEmpty() && MEAN_OF.is(head)) {
      return Optional.of(new PerUnit(before, ""));
    }
    return isOfUnsaid(claim)
            || PRICE.isIn(head)
            || !span(head).isEmpty() && !MEAN_TIME.matcher(head).find()
        ? Optional.of(new PerUnit(ANYTHING, span(head)))
        : Optional.empty();
  }

  /** 平均2.16万元: only a count told near says of what. */
  static boolean isOfUnsaid(Claim claim) {
    return claim.isMoney() && BARE_MEAN.is(claim.head()) && unitBefore(claim).isEmpty();
  }

  /** 辆 in 7辆车平均1.26万元. */
  private static String unitBefore(Claim claim) {
    List<Mention> numbers = claim.clause().numbers();
    int before = numbers.indexOf(claim.mention()) - 1;
    if (before < 0) {
      return "";
    }
    Unit unit = numbers.get(before).quantity().unit();
    boolean counts = unit.countsOneByOne() || unit.dimension() == Dimension.PEOPLE;
    return counts ? unit.symbol() : "";
  }

  private static String each(String head) {
    Matcher time = MEAN_TIME.matcher(head);
    if (time.find()) {
      return time.group().startsWith("月") ? "个月" : "天";
    }
    for (Pattern pattern : new Pattern[] {EACH, MEAN, SINGLE, APIECE}) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
  }

  private static String span(String head) {
    Matcher matcher = SPAN.matcher(head);
    if (!matcher.find()) {
      return "";
    }
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return matcher.group(i);
      }
    }
    return "";
  }

  /** The months of a year, which nobody need print. */
  static Claim months(Claim each) {
    Statement said = each.statement();
    Quantity months = new Quantity(BigDecimal.valueOf(MONTHS), Unit.of("个月"), false, MONTHS + "个月");
    Statement statement =
        new Statement(
            "全年",
            said.kind(),
            Measure.OTHER,
            said.period(),
            said.status(),
            Operator.NONE,
            Figure.of(months, said.figure().source(), false));
    return new Claim(statement, each.clause(), each.mention(), "", "", false, false);
  }

  /** Whether a claim counts what the number is told for each of. */
  boolean counts(Claim claim) {
    if (claim.isMoney() || claim.isRate() || claim.dimension() == Dimension.POINTS) {
      return false;
    }
    String symbol =
        claim.statement().figure().quantity().unit().symbol().replaceFirst("^[十百千万亿]+(?=.)", "");
    if (of.isEmpty()) {
      return claim.statement().figure().quantity().unit().countsOneByOne();
    }
    if (of.startsWith("人次")) {
      return claim.dimension() == Dimension.PERSON_TIMES;
    }
    if (PERSON.matcher(of).lookingAt()) {
      boolean others = PUPIL.matcher(of).lookingAt() && STAFF.isIn(claim.head());
      return claim.dimension() == Dimension.PEOPLE && !others;
    }
    return !symbol.isEmpty() && of.startsWith(symbol)
        || of.startsWith("千米") && symbol.equals("公里")
        || COUNTERS.entrySet().stream()
            .anyMatch(entry -> of.startsWith(entry.getKey()) && symbol.matches(entry.getValue()));
  }

  /** The claims that count; 人均 may be told of 人次 where no people are counted. */
  List<Claim> counted(List<Claim> claims) {
    List<Claim> counted = claims.stream().filter(this::counts).toList();
    return counted.isEmpty() && of.equals("人")
        ? claims.stream().filter(c -> c.dimension() == Dimension.PERSON_TIMES).toList()
        : counted;
  }

  /** The same told for each, whatever the time. */
  PerUnit atOnce() {
    return new PerUnit(of, "");
  }

  /** Whether a claim is the time that the number is told for each of. */
  boolean spans(Claim claim) {
    String symbol = claim.statement().figure().quantity().unit().symbol();
    return span.equals("月") ? symbol.equals("个月") : symbol.equals("天") || symbol.equals("日");
  }
}
