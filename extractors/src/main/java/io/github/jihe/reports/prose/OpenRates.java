package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rates whose two numbers no other grammar could tell. If any two numbers near make the rate, it is
 * taken to be right. Else it is claimed of the only two that its words can mean, or, where they can
 * mean several, of the two that would make it but for a slip of the pen.
 */
final class OpenRates {
  private static final Pattern GENERAL =
      Pattern.compile("|其|总|总体|总数|总额|总量|总人数|总户数|总面积|总金额|全部|全体|合计|比|同期|的");
  private static final Pattern DUE = Pattern.compile("应|须|计划|任务|目标|待|拟|共|总|合计|全部|核定|设计");
  private static final Pattern DONE = Pattern.compile("实际|完成|实现|已|建成|达到|新建|实施|开展|落实");
  private static final Pattern WHOLE_OF =
      Pattern.compile("(仅|只|约|共|已|均|分别)*(占|相当于|完成|达到?|为|是|实现)(?!地|用)");
  private static final Pattern JOINTLY = Pattern.compile("[两二三四](者|项|类|部分|档)|合计|共同|之和|合起来|加起来");
  private static final Pattern AMOUNTS_TO = Pattern.compile("(为|即|计|达|共|金额为?)?");
  private static final Pattern COMPARED = Pattern.compile("^(比|较|同比|相比)|上年|去年|上一年");
  private static final Pattern WHOLE_WORDS =
      Pattern.compile("总?(人数|户数|数量|数|量|额|面积|长度|里程)$|总|全[县市区镇乡校院省年]|共有?|现有|的");
  private static final Pattern GENERAL_RATE =
      Pattern.compile("一次性?|验收|及时|按[时期]|总体?|实际|全年|本年|平均|其中|其|的|[、和及]");
  private static final Pattern OF_ALL = Pattern.compile("总|综合|整体|平均|加权");
  private static final String DENIALS = "[不未没无应需待须拟]";

  private OpenRates() {}

  /**
   * The rates of a sentence.
   *
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    Set<Statement> tied = new HashSet<>();
    for (Relation relation : known) {
      if (relation instanceof Relation.Ratio ratio) {
        tied.add(ratio.ratio());
      } else if (relation instanceof Relation.Contentment survey) {
        tied.add(survey.rate());
      }
    }
    List<Relation> found = new ArrayList<>();
    for (Claim rate : spoken.claims()) {
      if (!tied.contains(rate.statement())) {
        RateCue.of(rate, opening(spoken, rate))
            .flatMap(cue -> new Reading(spoken, Operands.of(spoken), rate, cue).relation())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The clause in front of the rate's if it only opens it: 按到位资金计算，. */
  private static String opening(Spoken spoken, Claim rate) {
    String words = "";
    for (Clause clause : spoken.clauses()) {
      if (clause.isSame(rate.clause())) {
        return words;
      }
      words = clause.numbers().isEmpty() ? clause.tight() : "";
    }
    return "";
  }

  /** One rate. */
  private record Reading(Spoken spoken, Operands operands, Claim rate, RateCue cue) {

    Optional<Relation> relation() {
      if (operands.explain(rate, !isOfMoney(), this::mayBePart)) {
        return Optional.empty();
      }
      List<Quotient> sure = distinct(sure().stream().filter(this::isOfTime).toList());
      boolean turned = sure.size() == 1 && sure.get(0).rateSlips();
      if (!turned
          && (operands.explainByNumbersAdded(rate, isOfMoney())
              || operands.explainsTogether(rate, isOfMoney()))) {
        return Optional.empty();
      }
      if (OF_ALL.matcher(cue.name()).find() && operands.all().size() > 2 && !isOfWhole(sure)) {
        return Optional.empty();
      }
      if (sure.size() == 1 && sure.get(0).isCredible()) {
        return Optional.of(sure.get(0).relation(spoken.source()));
      }
      List<Quotient> slips =
          sure.isEmpty()
              ? distinct(loose()).stream()
                  .filter(this::isOfTime)
                  .filter(Quotient::rateSlipsForSure)
                  .toList()
              : sure.stream().filter(Quotient::slips).toList();
      return slips.size() == 1
          ? Optional.of(slips.get(0).relation(spoken.source()))
          : Optional.empty();
    }

    /** Whether both numbers are of the time of the rate, and none is what it is compared with. */
    private boolean isOfTime(Quotient quotient) {
      return Stream.of(quotient.part(), quotient.whole())
          .allMatch(
              c ->
                  !COMPARED.matcher(c.head()).find()
                      && (c.samePeriod(rate) || c.statement().period() == Period.CUMULATIVE)
                      && !c.statement().figure().quantity().approximate());
    }

    /** 总体执行率 of the amounts of the whole, or of what several groups make together. */
    private boolean isOfWhole(List<Quotient> sure) {
      return sure.size() == 1
          && cue.kind() == RateCue.Kind.EXECUTION
          && (sure.get(0).part().kind() == FundSource.TOTAL
                  && sure.get(0).whole().kind() == FundSource.TOTAL
              || JOINTLY.matcher(cue.name()).find());
    }

    private boolean isOfMoney() {
      return cue.kind() == RateCue.Kind.EXECUTION || cue.kind() == RateCue.Kind.ARRIVAL;
    }

    /** What arrived or was planned is no spending, what was spent no arrival. */
    private boolean mayBePart(Claim claim) {
      return switch (cue.kind()) {
        case EXECUTION -> !Money.arrived(claim) && !Money.planned(claim);
        case ARRIVAL -> !Money.spent(claim);
        default -> true;
      };
    }

    private List<Quotient> sure() {
      return switch (cue.kind()) {
        case EXECUTION -> money(false);
        case ARRIVAL -> money(true);
        case SHARE -> shares();
        case COMPLETION -> done();
        case RESULT -> results();
        case SAVING -> List.of();
        case OF -> ofWhole();
      };
    }

    /** Every two numbers of the sentence that may be part and whole. */
    private List<Quotient> loose() {
      List<Claim> before = before();
      if (before.isEmpty() || isOfMoney()) {
        return List.of();
      }
      Claim part = before.get(before.size() - 1);
      return of(part, wholes(part, before));
    }

    private List<Quotient> of(Claim part, List<Claim> wholes) {
      return wholes.stream().map(whole -> new Quotient(part, whole, rate)).toList();
    }

    /** The numbers in brackets behind the rate, else those in front of it, else those behind it. */
    private List<Claim> before() {
      RateScope scope = new RateScope(spoken, operands.own(), rate);
      List<Claim> bracket = scope.bracket();
      if (holdsTwo(bracket)) {
        return bracket;
      }
      List<Claim> before = scope.before();
      List<Claim> behind = scope.behind();
      boolean first = before.isEmpty() && holdsTwo(behind);
      return first ? behind : before;
    }

    /** The sentences before, this one up to the rate, and what stands near it. */
    private List<Claim> reach(List<Claim> near) {
      Set<Claim> all = new LinkedHashSet<>(operands.said());
      operands.own().stream()
          .filter(c -> c.mention().end() <= rate.mention().start())
          .forEach(all::add);
      all.addAll(near);
      return List.copyOf(all);
    }

    private static boolean holdsTwo(List<Claim> claims) {
      return claims.size() > 1 && claims.get(0).comparable(claims.get(1));
    }

    private List<Claim> wholes(Claim part, List<Claim> claims) {
      return claims.stream()
          .filter(c -> !c.equals(part) && c.comparable(part) && c.countsSame(part))
          .filter(c -> c.value().compareTo(part.value()) >= 0)
          .filter(c -> PartWhole.canBe(c) && c.samePeriod(part))
          .toList();
    }

    private List<Quotient> money(boolean arrival) {
      List<Claim> near = before();
      List<Claim> all = reach(near);
      if (JOINTLY.matcher(cue.name()).find()) {
        List<Claim> parts =
            all.stream().filter(c -> arrival ? Money.arrived(c) : Money.spent(c)).toList();
        List<Claim> wholes = all.stream().filter(Money::planned).toList();
        boolean groups = parts.size() > 1 && parts.size() == wholes.size();
        return groups ? of(Together.of(parts), List.of(Together.of(wholes))) : List.of();
      }
      List<Claim> done = done(near, arrival);
      if (done.isEmpty()) {
        done = done(all, arrival);
      }
      if (done.isEmpty()) {
        return List.of();
      }
      Claim part = done.get(done.size() - 1);
      List<Claim> wholes =
          ofKind(all)
              .filter(c -> Money.planned(c) || !arrival && Money.arrived(c))
              .filter(c -> areAlike(kind(c), kind(part)))
              .filter(c -> c.samePeriod(part) && !c.equals(part))
              .toList();
      if (!cue.of().isEmpty()) {
        return of(part, wholes.stream().filter(c -> Money.isBase(c, cue.of())).toList());
      }
      List<Claim> adjusted =
          wholes.stream().filter(c -> c.measure() == Measure.ADJUSTED_BUDGET).toList();
      List<Claim> planned = wholes.stream().filter(Money::planned).toList();
      List<Claim> totals = adjusted.stream().filter(c -> c.kind() == FundSource.TOTAL).toList();
      adjusted = totals.isEmpty() ? adjusted : totals;
      boolean changed = adjusted.isEmpty() && Adjustments.in(all);
      List<Claim> bases = adjusted.isEmpty() ? planned.isEmpty() ? wholes : planned : adjusted;
      return changed ? List.of() : of(part, bases);
    }

    /** The kind of money: 到位180万元 right behind 配套资金计划200万元 is of the same kind. */
    private FundSource kind(Claim claim) {
      List<Claim> own = operands.own();
      int before = own.indexOf(claim) - 1;
      boolean bare = claim.kind() == FundSource.TOTAL && !OF_ALL.matcher(claim.head()).find();
      boolean follows = bare && before >= 0 && claim.clause().opener() != ';';
      FundSource last = follows ? own.get(before).kind() : claim.kind();
      return last == FundSource.TOTAL || last == FundSource.NAMED ? claim.kind() : last;
    }

    private static boolean areAlike(FundSource one, FundSource other) {
      Set<FundSource> general = Set.of(FundSource.TOTAL, FundSource.NAMED);
      return one == other || general.contains(one) && general.contains(other);
    }

    private List<Claim> done(List<Claim> claims, boolean arrival) {
      return ofKind(claims).filter(c -> arrival ? Money.arrived(c) : Money.spent(c)).toList();
    }

    private Stream<Claim> ofKind(List<Claim> claims) {
      FundSource kind = rate.kind();
      return claims.stream()
          .filter(c -> c.isMoney() && c.clause().depth() == rate.clause().depth())
          .filter(c -> kind(c) == kind || kind == FundSource.NAMED || kind(c) == FundSource.NAMED)
          .filter(c -> c.samePeriod(rate));
    }

    /** 用款71.4万元，相当于年度指标105万元的68%. */
    private List<Quotient> ofWhole() {
      List<Claim> before = before();
      int at = before.size() - 1;
      if (at < 1 || !before.get(at).clause().isSame(rate.clause())) {
        return List.of();
      }
      Claim whole = before.get(at);
      List<Claim> parts =
          before.subList(0, at).stream()
              .filter(c -> c.comparable(whole) && !c.clause().isSame(whole.clause()))
              .toList();
      boolean of = WHOLE_OF.matcher(whole.head()).lookingAt();
      return of && !parts.isEmpty() ? of(parts.get(parts.size() - 1), List.of(whole)) : List.of();
    }

    private List<Quotient> shares() {
      Optional<Claim> told = sharer();
      if (told.isEmpty()) {
        return List.of();
      }
      Claim part = told.get();
      List<Claim> all = operands.all().stream().filter(c -> !hasShare(c)).toList();
      if (JOINTLY.matcher(cue.of()).find()) {
        List<Claim> list = list(before());
        return list.size() > 1 ? of(part, List.of(Together.of(list))) : List.of();
      }
      boolean ofNamed = !GENERAL.matcher(cue.of()).matches();
      if (ofNamed) {
        List<Claim> named = wholes(part, all).stream().filter(c -> isNamed(c, cue.of())).toList();
        return of(part, named);
      }
      List<Claim> own = wholes(part, before()).stream().filter(c -> !hasShare(c)).toList();
      return of(part, own.isEmpty() ? wholes(part, all) : own);
    }

    /** The numbers of the sentence near the rate that have no share of their own. */
    private List<Claim> near() {
      return before().stream().filter(c -> !hasShare(c)).toList();
    }

    /** The part: the one that the words in front of the share name, or the number before. */
    private Optional<Claim> sharer() {
      List<Claim> before = before();
      String name = cue.name().replaceFirst("^(其中|而|且|并)", "");
      if (JOINTLY.matcher(name).find()) {
        List<Claim> list = list(before);
        return list.size() > 1 ? Optional.of(Together.of(list)) : Optional.empty();
      }
      if (name.length() >= 2) {
        List<Claim> named = operands.all().stream().filter(c -> isNamed(c, name)).toList();
        return named.isEmpty()
            ? new RateScope(spoken, operands.own(), rate)
                .behind().stream()
                    .limit(1)
                    .filter(c -> AMOUNTS_TO.matcher(c.head()).matches())
                    .findFirst()
            : Optional.of(named.get(named.size() - 1));
      }
      return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    /** The last numbers that 、 or 和 join. */
    private static List<Claim> list(List<Claim> claims) {
      int from = claims.size() - 1;
      while (from > 0
          && "、和".indexOf(claims.get(from).clause().opener()) >= 0
          && claims.get(from).comparable(claims.get(from - 1))) {
        from--;
      }
      return from < 0 ? List.of() : claims.subList(from, claims.size());
    }

    private static boolean isNamed(Claim claim, String name) {
      String subject = claim.statement().subject();
      String core = WHOLE_WORDS.matcher(name).replaceAll("");
      String own = WHOLE_WORDS.matcher(subject).replaceAll("");
      return subject.length() >= 2 && (subject.contains(name) || name.contains(subject))
          || core.length() >= 2 && own.length() >= 2 && (own.contains(core) || core.contains(own));
    }

    /** Whether a share follows at once: then it is no whole of the next one. */
    private boolean hasShare(Claim claim) {
      List<Claim> claims = spoken.claims();
      int at = claims.indexOf(claim) + 1;
      return at > 0
          && at < claims.size()
          && claims.get(at).isRate()
          && !claims.get(at).equals(rate)
          && claims.get(at).head().contains("占");
    }

    private List<Quotient> done() {
      List<Claim> before = before();
      List<Claim> parts = before.stream().filter(c -> DONE.matcher(c.head()).find()).toList();
      List<Claim> due =
          before.stream()
              .filter(c -> DUE.matcher(c.head()).find())
              .filter(c -> !DONE.matcher(c.head()).find())
              .toList();
      return parts.size() == 1
          ? of(parts.get(0), due.stream().filter(parts.get(0)::comparable).toList())
          : List.of();
    }

    private List<Quotient> results() {
      List<Claim> near = before();
      List<Claim> all = reach(near);
      for (int i = all.size() - 1; i >= 0; i--) {
        if (bears(all.get(i))) {
          Claim part = all.get(i);
          boolean own = near.contains(part);
          List<Claim> wholes = own ? around(part, near) : List.of();
          wholes = wholes.isEmpty() ? around(part, all) : wholes;
          List<Claim> due = wholes.stream().filter(c -> DUE.matcher(c.head()).find()).toList();
          List<Quotient> readings = of(part, due.size() == 1 ? due : wholes);
          boolean clear = says(part, cue.stem()) && readings.size() == 1 && isNamedLike(readings);
          boolean two =
              says(part, cue.stem()) && all.stream().filter(part::comparable).count() == 2;
          if (two && !clear) {
            return readings.stream().filter(Quotient::slips).toList();
          }
          return clear ? readings : readings.stream().filter(Quotient::rateSlipsForSure).toList();
        }
      }
      return defects(all);
    }

    /** 重点人群签约率 is not that of all who signed. */
    private boolean isNamedLike(List<Quotient> readings) {
      String name = GENERAL_RATE.matcher(cue.name()).replaceAll("");
      String words =
          readings.get(0).part().head()
              + readings.get(0).part().tail()
              + readings.get(0).whole().head()
              + readings.get(0).whole().tail();
      return name.isEmpty() || name.chars().anyMatch(c -> words.indexOf(c) >= 0);
    }

    /** 抽检2450批次，不合格37批次，合格率98.49%: the rate is that of the others. */
    private List<Quotient> defects(List<Claim> all) {
      List<Claim> bad =
          all.stream().filter(c -> denied(c).find() && c.countsSame(all.get(0))).toList();
      if (bad.size() != 1) {
        return List.of();
      }
      return around(bad.get(0), all).stream()
          .filter(whole -> whole.value().compareTo(bad.get(0).value()) > 0)
          .map(whole -> new Quotient(Together.less(whole, bad.get(0)), whole, rate))
          .toList();
    }

    private Matcher denied(Claim claim) {
      return Pattern.compile(DENIALS + ".?[" + cue.stem() + "]")
          .matcher(claim.head() + claim.tail());
    }

    /** What the part may be of: what is not less, or the only other number even if it is. */
    private List<Claim> around(Claim part, List<Claim> claims) {
      List<Claim> others =
          claims.stream()
              .filter(c -> !c.equals(part) && c.comparable(part))
              .filter(c -> c.countsSame(part) || c.clause().isSame(part.clause()))
              .filter(c -> PartWhole.canBe(c) && c.samePeriod(part))
              .toList();
      return others.size() == 1 ? others : wholes(part, claims);
    }

    private static boolean says(Claim claim, String stem) {
      return (claim.head() + claim.tail()).contains(stem);
    }

    /** Whether the words beside a number are those of the rate: 合格 of 合格率, not 不合格. */
    private boolean bears(Claim claim) {
      String words = claim.head() + claim.tail();
      boolean any = cue.stem().chars().anyMatch(c -> words.indexOf(c) >= 0);
      return any && !denied(claim).find();
    }

    private static List<Quotient> distinct(List<Quotient> quotients) {
      List<Quotient> distinct = new ArrayList<>();
      for (Quotient quotient : quotients) {
        boolean known =
            distinct.stream()
                .anyMatch(
                    other ->
                        other.part().value().compareTo(quotient.part().value()) == 0
                            && other.whole().value().compareTo(quotient.whole().value()) == 0);
        if (!known) {
          distinct.add(quotient);
        }
      }
      return distinct;
    }
  }
}
