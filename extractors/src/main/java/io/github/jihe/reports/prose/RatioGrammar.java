package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Part, whole and rate of one sentence: 执行率, 到位率, 完成率, 占…的n%. */
final class RatioGrammar {
  private static final Pattern SHARE =
      Pattern.compile("^(?:约|仅|共)?占(?:比)?(.*?)(?:的)?(?:比例|比重|比)?(?:为|达|达到|约)?$");
  private static final Sought GENERAL_WHOLE = new Sought("|其|总|总数|总额|总量|全部|总金额|总人数|合计");
  private static final Sought TOTAL_OF = new Sought("总(长度?|量|数|面积|人数|里程|户数|规模|数量|次数)$");
  private static final Sought DONE_OF =
      new Sought("(实际|已|共|全年|累计)?(建成|完成|建设|新建|实施|总(长度?|量|数|面积|人数|里程|户数|规模|数量|次数))$");
  private static final Sought PLAN = new Sought(".*(计划|应|目标|任务)[^,]*");
  private static final Sought DONE = new Sought(".*(实际|完成|实现)[^,]*");

  private static final Sought OF_ALL = new Sought("^(其)?(总|综合)[^,]{0,4}到位率");

  private RatioGrammar() {}

  /** The ratios of a sentence. */
  static List<Relation> read(Spoken spoken) {
    List<Relation> ratios = new ArrayList<>();
    List<Claim> claims = spoken.outside();
    Optional<Claim> listed = Optional.empty();
    for (int i = 0; i < claims.size(); i++) {
      Claim rate = claims.get(i);
      if (!rate.isRate() || !isStated(rate)) {
        continue;
      }
      List<Claim> earlier = segment(spoken, claims.subList(0, i), rate);
      List<Claim> behind = claims.subList(0, i);
      Optional<Claim> whole = listed;
      Optional<Pair> pair =
          ratio(earlier, rate)
              .or(() -> Paragraph.rate(spoken, spoken.said(), behind, earlier, rate))
              .or(() -> whole.flatMap(w -> ofListed(behind, rate, w)))
              .or(() -> ofNamed(spoken.said(), earlier, rate))
              .filter(found -> isMeant(spoken, rate, found));
      listed = rate.head().startsWith("占") && pair.isPresent() ? pair.map(Pair::whole) : listed;
      pair.ifPresent(
          found ->
              ratios.add(
                  new Relation.Ratio(
                      found.part().statement(),
                      found.whole().statement(),
                      rate.statement(),
                      spoken.source())));
    }
    return ratios;
  }

  /** A share of two other numbers near is told of those; what is called 执行率 must be one. */
  private static boolean isMeant(Spoken spoken, Claim rate, Pair pair) {
    boolean ofAll = OF_ALL.isIn(rate.head()) && Operands.of(spoken).own().size() > 2;
    boolean fixed =
        !ofAll && rate.measure() == Measure.EXECUTION_RATE
            || !ofAll && rate.measure() == Measure.ARRIVAL_RATE;
    return fixed
        || new Quotient(pair.part(), pair.whole(), rate).fits()
        || !ofAll && !Operands.of(spoken).explain(rate, false);
  }

  /** 甲经费86万元，占项目支出的43%；乙经费24万元，占12%: the list goes on with the same whole. */
  private static Optional<Pair> ofListed(List<Claim> behind, Claim rate, Claim whole) {
    Claim part = behind.get(behind.size() - 1);
    boolean next =
        ShareList.leavesWholeOut(rate.head())
            && part.comparable(whole)
            && part.isPlain()
            && part.samePeriod(whole)
            && part.value().compareTo(whole.value()) <= 0;
    return next ? Optional.of(new Pair(part, whole)) : Optional.empty();
  }

  record Pair(Claim part, Claim whole) {}

  private static boolean isStated(Claim rate) {
    Status status = rate.statement().status();
    return rate.isPlain()
        && status != Status.POLICY
        && status != Status.PLANNED
        && !rate.statement().figure().quantity().unit().countsPoints();
  }

  /** Claims behind the last semicolon before the rate. */
  private static List<Claim> segment(Spoken spoken, List<Claim> earlier, Claim rate) {
    int from =
        spoken.clauses().stream()
            .filter(c -> c.depth() == 0 && c.opener() == ';' && c.start() <= rate.clause().start())
            .mapToInt(Clause::start)
            .max()
            .orElse(0);
    return earlier.stream().filter(claim -> claim.mention().start() >= from).toList();
  }

  private static Optional<Pair> ratio(List<Claim> earlier, Claim rate) {
    if (!earlier.isEmpty() && isOf(earlier.get(earlier.size() - 1), rate)) {
      return ofWhole(earlier);
    }
    Matcher share = SHARE.matcher(rate.head());
    if (share.matches()) {
      return share(earlier, rate, share.group(1));
    }
    return switch (rate.measure()) {
      case EXECUTION_RATE -> execution(earlier, rate);
      case ARRIVAL_RATE -> pair(earlier, rate, Measure.ARRIVED, budgets(earlier, rate));
      default -> completion(earlier, rate).or(() -> NamedRate.read(earlier, rate));
    };
  }

  private static boolean isOf(Claim whole, Claim rate) {
    boolean rated = rate.measure() == Measure.SHARE || rate.measure() == Measure.EXECUTION_RATE;
    return rated && rate.head().startsWith("的") && whole.clause().isSame(rate.clause());
  }

  /** 服务6120人，占老年人口7200人的85%: the part is the number before, if nothing else could be meant. */
  private static Optional<Pair> ofWhole(List<Claim> earlier) {
    if (earlier.size() < 2) {
      return Optional.empty();
    }
    Claim whole = earlier.get(earlier.size() - 1);
    Claim part = earlier.get(earlier.size() - 2);
    List<Claim> others = earlier.subList(0, earlier.size() - 2);
    boolean addends =
        others.stream().anyMatch(c -> c.comparable(part) && c.value().compareTo(whole.value()) < 0);
    boolean listed = part.clause().tight().startsWith("其中") || !addends;
    boolean sure =
        listed
            && part.comparable(whole)
            && part.countsSame(whole)
            && part.isPlain()
            && !part.isRate()
            && whole.isPlain()
            && !part.clause().isSame(whole.clause())
            && (part.samePeriod(whole) || part.statement().period() == Period.CUMULATIVE)
            && "、和及".indexOf(part.clause().opener()) < 0;
    return sure ? Optional.of(new Pair(part, whole)) : Optional.empty();
  }

  private static Optional<Pair> execution(List<Claim> earlier, Claim rate) {
    Optional<Claim> budget = budgets(earlier, rate);
    Optional<Claim> arrived = only(earlier, rate, Measure.ARRIVED);
    boolean byArrival =
        rate.head().contains("使用率") || rate.head().contains("支付率") || rate.head().contains("支出率");
    boolean both = budget.isPresent() && any(earlier, Measure.ARRIVED);
    if (both && !rate.head().contains("预算") && !equal(budget.get(), arrived)) {
      return Optional.empty();
    }
    Optional<Claim> whole = budget.isPresent() ? budget : byArrival ? arrived : Optional.empty();
    return pair(earlier, rate, Measure.SPENT, whole);
  }

  private static boolean equal(Claim budget, Optional<Claim> arrived) {
    return arrived.filter(a -> a.value().compareTo(budget.value()) == 0).isPresent();
  }

  private static Optional<Claim> budgets(List<Claim> earlier, Claim rate) {
    if (any(earlier, Measure.ADJUSTED_BUDGET)) {
      return only(earlier, rate, Measure.ADJUSTED_BUDGET);
    }
    return Adjustments.in(earlier) ? Optional.empty() : only(earlier, rate, Measure.BUDGET);
  }

  private static boolean any(List<Claim> claims, Measure measure) {
    return claims.stream().anyMatch(c -> c.measure() == measure);
  }

  private static Optional<Claim> only(List<Claim> earlier, Claim rate, Measure measure) {
    List<Claim> found =
        earlier.stream()
            .filter(c -> c.measure() == measure && c.isMoney() && c.isPlain() && c.samePeriod(rate))
            .toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    List<Claim> own = found.stream().filter(c -> c.kind() == rate.kind()).toList();
    boolean ofSource = rate.kind() != FundSource.TOTAL && rate.kind() != FundSource.NAMED;
    if (ofSource && own.size() == 1) {
      return Optional.of(own.get(0));
    }
    List<Claim> wholes = found.stream().filter(Claim::ownMeasure).toList();
    return wholes.size() == 1 && areParts(earlier, rate, found, wholes.get(0))
        ? Optional.of(wholes.get(0))
        : Optional.empty();
  }

  /**
   * Whether the others are parts of the whole that the spending goes beyond: then 支出 behind a list
   * of sources can only be that of the whole.
   */
  private static boolean areParts(List<Claim> earlier, Claim rate, List<Claim> found, Claim whole) {
    List<Claim> spent =
        earlier.stream()
            .filter(c -> c.measure() == Measure.SPENT && c.isPlain() && c.samePeriod(rate))
            .toList();
    return whole.kind() == FundSource.TOTAL
        && spent.size() == 1
        && found.stream()
            .filter(c -> !c.ownMeasure())
            .allMatch(
                c ->
                    c.kind() != FundSource.TOTAL
                        && c.mention().start() > whole.mention().start()
                        && c.value().compareTo(spent.get(0).value()) < 0);
  }

  private static Optional<Pair> pair(
      List<Claim> earlier, Claim rate, Measure measure, Optional<Claim> whole) {
    Optional<Claim> part = only(earlier, rate, measure);
    if (part.isEmpty() || whole.isEmpty() || !concern(part.get(), whole.get())) {
      return Optional.empty();
    }
    boolean rateOfOther =
        rate.kind() != FundSource.TOTAL
            && rate.kind() != whole.get().kind()
            && !Names.core(whole.get().statement().subject()).contains(rateCore(rate));
    return rateOfOther ? Optional.empty() : Optional.of(new Pair(part.get(), whole.get()));
  }

  private static String rateCore(Claim rate) {
    return Names.core(rate.statement().subject()).replaceAll("率|进度", "");
  }

  /** A part without a name of its own belongs to what was named before. */
  private static boolean concern(Claim part, Claim whole) {
    boolean sameKind = part.kind() == whole.kind() && part.kind() != FundSource.NAMED;
    boolean inherits = part.kind() == FundSource.TOTAL;
    return sameKind
        || inherits
        || Names.same(part.statement().subject(), whole.statement().subject());
  }

  private static Optional<Pair> completion(List<Claim> earlier, Claim rate) {
    if (!rate.head().endsWith("完成率")
            && !rate.head().endsWith("完成率为")
            && !rate.head().endsWith("完成率达到")
            && !rate.head().endsWith("完成率达")
        || earlier.size() < 2) {
      return Optional.empty();
    }
    Claim part = earlier.get(earlier.size() - 1);
    Claim whole = earlier.get(earlier.size() - 2);
    boolean alone =
        earlier.stream().filter(c -> c.comparable(part)).count() == 2 && whole.comparable(part);
    boolean planAndDone = PLAN.is(whole.head()) && DONE.is(part.head()) && !PLAN.is(part.head());
    return alone
            && planAndDone
            && part.isPlain()
            && whole.isPlain()
            && part.samePeriod(whole)
            && !part.isRate()
        ? Optional.of(new Pair(part, whole))
        : Optional.empty();
  }

  private static Optional<Pair> share(List<Claim> earlier, Claim rate, String name) {
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Claim part = earlier.get(earlier.size() - 1);
    List<Claim> others =
        earlier.subList(0, earlier.size() - 1).stream()
            .filter(c -> c.comparable(part) && c.isPlain() && PartWhole.canBe(c))
            .toList();
    if (!part.isPlain() || part.isRate() || others.isEmpty()) {
      return Optional.empty();
    }
    if (GENERAL_WHOLE.is(name)) {
      return UnnamedWhole.of(earlier, others, part, rate).map(whole -> new Pair(part, whole));
    }
    List<Claim> named = others.stream().filter(c -> names(c.statement().subject(), name)).toList();
    return named.size() == 1 && !names(part.statement().subject(), name)
        ? Optional.of(new Pair(part, named.get(0)))
        : Optional.empty();
  }

  /** 预算1650万元。支出1487万元，占预算的90.12%: the whole was told in a sentence before, once. */
  private static Optional<Pair> ofNamed(List<Claim> said, List<Claim> earlier, Claim rate) {
    Matcher share = SHARE.matcher(rate.head());
    List<Claim> money = earlier.stream().filter(c -> !c.isRate()).toList();
    if (!share.matches() || share.group(1).isEmpty() || money.size() != 1) {
      return Optional.empty();
    }
    Claim part = money.get(0);
    List<Claim> wholes =
        said.stream()
            .filter(c -> c.comparable(part) && c.isPlain() && c.samePeriod(part))
            .filter(PartWhole::canBe)
            .filter(c -> names(c, share.group(1)))
            .toList();
    boolean sure =
        wholes.size() == 1
            && part.isPlain()
            && !Adjustments.in(said)
            && part.value().compareTo(wholes.get(0).value()) <= 0;
    return sure ? Optional.of(new Pair(part, wholes.get(0))) : Optional.empty();
  }

  /** 护岸总长 names 护岸实际建成27.45公里; a sum of money only if it is that of the whole. */
  private static boolean names(Claim whole, String name) {
    String subject = whole.statement().subject();
    if (whole.isMoney()) {
      return whole.kind() == FundSource.TOTAL && names(subject, name);
    }
    String thing = TOTAL_OF.replaceFirst(name, "");
    return thing.length() >= 2
        && !thing.equals(name)
        && DONE_OF.replaceFirst(subject, "").equals(thing);
  }

  private static boolean names(String subject, String name) {
    return !subject.isEmpty() && (subject.endsWith(name) || name.endsWith(subject));
  }
}
