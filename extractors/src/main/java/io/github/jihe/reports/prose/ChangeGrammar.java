package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes against an earlier value: 由A增加到B, 上年A、本年B、增加C、增长n%. */
final class ChangeGrammar {
  private static final Sought YEAR_BEHIND = new Sought("\\d{4}年(度|底|末)?的?$");
  private static final Sought TO = new Sought("^(的)?(大幅|逐步)?[^,\\d]{2,6}(到|至|为|到了)$|(增至|升至|降至|减至)");

  private static final Sought FROM = new Sought(".*(由|从)[^,]*$");
  private static final Sought FROM_LAST_YEAR =
      new Sought(
          "(本年度?|今年|当年|\\d{4}年度?)(支出|收入|预算)?(?:(较|比|同比)(上年度?|去年|\\d{4}年度?)?.*|\\p{IsHan}{1,4})");
  private static final Sought BARE_YEAR = new Sought("(\\d{4}年|上年|去年)(度|同期|全年)?(为|是)?");
  private static final Pattern YEAR_FIRST = Pattern.compile("^(\\d{4})年");

  private final ChangeWords words;
  private final BaseWords bases;

  ChangeGrammar(Lexicon lexicon) {
    this.words = new ChangeWords(lexicon);
    this.bases = new BaseWords(lexicon);
  }

  List<Relation> read(Spoken spoken) {
    List<Relation> changes = new ArrayList<>();
    List<Claim> claims = spoken.outside();
    for (int i = 0; i < claims.size(); i++) {
      fromTo(spoken, claims, i).ifPresent(changes::add);
      GoalDistance.read(spoken, claims, i).ifPresent(changes::add);
      if (bases.isBase(claims.get(i))) {
        againstBase(spoken, claims, i).ifPresent(changes::add);
      } else {
        compared(spoken, claims, i).ifPresent(changes::add);
      }
    }
    return changes;
  }

  /** 由120万元增加到150万元(，增长25%). */
  private Optional<Relation> fromTo(Spoken spoken, List<Claim> claims, int at) {
    if (at + 1 >= claims.size()) {
      return Optional.empty();
    }
    Claim before = claims.get(at);
    Claim after = claims.get(at + 1);
    String between = YEAR_BEHIND.replaceFirst(after.head(), "");
    Optional<Boolean> grows = words.direction(between);
    boolean to = TO.is(between);
    boolean reads =
        before.clause().isSame(after.clause())
            && FROM.is(before.head())
            && to
            && grows.isPresent()
            && before.comparable(after)
            && isValue(before)
            && isValue(after)
            && !isPolicy(before, after);
    if (!reads) {
      return Optional.empty();
    }
    TrailingChange trailing = trailing(claims, at + 2, after, grows.get());
    return Optional.of(
        new Relation.Change(
            before.statement(),
            after.statement(),
            grows.get(),
            trailing.difference().map(Claim::statement),
            trailing.rate().map(Claim::statement),
            spoken.source()));
  }

  private static boolean isPolicy(Claim before, Claim after) {
    return before.isRate()
        && (before.statement().status() == Status.POLICY
            || after.statement().status() == Status.POLICY);
  }

  private static boolean isValue(Claim claim) {
    return claim.isPlain() && !claim.change();
  }

  /** Two plain values, or two prices of the same thing: 151.79元/平方米，比上年的163.40元/平方米. */
  private static boolean isValueOf(Claim base, Claim after) {
    return isValue(base) && isValue(after)
        || isPrice(base) && isPrice(after) && samePer(base, after);
  }

  private static boolean samePer(Claim one, Claim other) {
    return per(one).equals(per(other));
  }

  private static String per(Claim claim) {
    return claim.statement().figure().quantity().per();
  }

  private static boolean isPrice(Claim claim) {
    return !per(claim).isEmpty()
        && !claim.change()
        && claim.statement().operator() == Operator.NONE
        && claim.statement().status() != Status.PLANNED
        && !claim.statement().figure().quantity().isRange();
  }

  private TrailingChange trailing(List<Claim> claims, int from, Claim value, boolean grows) {
    return TrailingChange.of(words, claims, from, value, grows);
  }

  /** 2023年150万元，比上年增加30万元，增长25%, with the earlier value before it or not at all. */
  private Optional<Relation> compared(Spoken spoken, List<Claim> claims, int at) {
    Claim after = claims.get(at);
    if (at + 1 >= claims.size() || !isValue(after) || !claims.get(at + 1).change()) {
      return Optional.empty();
    }
    Claim first = claims.get(at + 1);
    Optional<Boolean> grows = words.direction(first.head());
    boolean fresh = at == 0 || !isFromTo(claims.get(at - 1), after);
    if (grows.isEmpty()
        || !fresh
        || !isAdjacent(spoken, after, first)
        || words.namesOther(first, after)) {
      return Optional.empty();
    }
    TrailingChange trailing = trailing(claims, at + 1, after, grows.get());
    if (at > 0 && isYearBefore(claims.get(at - 1), after)) {
      Optional<Claim> yearBefore =
          BARE_YEAR.is(after.head())
              ? Optional.of(after)
              : earlier(List.of(after, claims.get(at - 1)), 1, claims.get(at - 1), first);
      return yearBefore
          .filter(base -> !trailing.isEmpty())
          .map(base -> change(spoken, base, claims.get(at - 1), grows.get(), trailing));
    }
    if (at > 0 && isAside(claims.get(at - 1), after, first)) {
      return Optional.empty();
    }
    boolean otherYear = !year(after).equals(year(first)) && !year(first).isEmpty();
    if (otherYear && after.samePeriod(first) && !year(after).isEmpty()) {
      return Optional.empty();
    }
    if (!after.samePeriod(first) && after.statement().period() != Period.CUMULATIVE) {
      return growthFrom(spoken, after, first, grows.get(), trailing);
    }
    Optional<Claim> before = earlier(claims, at, after, first);
    if (before.isPresent()) {
      return trailing.isEmpty()
          ? Optional.empty()
          : Optional.of(change(spoken, before.get(), after, grows.get(), trailing));
    }
    if (!trailing.isFull() || after.isRate()) {
      return Optional.empty();
    }
    if (after.statement().period() == Period.LAST_YEAR && trailing.isShareOf(after)) {
      return grownFrom(spoken, after, grows.get(), trailing);
    }
    return Optional.of(
        new Relation.Growth(
            after.statement(),
            grows.get(),
            trailing.difference().get().statement(),
            trailing.rate().get().statement(),
            spoken.source()));
  }

  /** 2023年150万元，2022年120万元: the later value may come first. */
  private static boolean isYearBefore(Claim first, Claim second) {
    return second.statement().period() == Period.LAST_YEAR
        && first.statement().period() == Period.REPORT_YEAR
        && isValue(first)
        && first.measure() == second.measure()
        && first.comparable(second);
  }

  /** 2023年支出150万元，2022年预算120万元，增加30万元: nobody can tell which of the two grew. */
  private static boolean isAside(Claim first, Claim second, Claim change) {
    return second.statement().period() == Period.LAST_YEAR
        && first.statement().period() == Period.REPORT_YEAR
        && first.comparable(second)
        && ChangeWords.comparedWith(change).isEmpty();
  }

  /** The year that the words in front of a number begin with, empty if they name none. */
  private static String year(Claim claim) {
    Matcher year = YEAR_FIRST.matcher(claim.head());
    return year.find() ? year.group(1) : "";
  }

  /** 2022年支出120万元，本年较上年增加30万元，增长25%: the value is that of the year before. */
  private static Optional<Relation> growthFrom(
      Spoken spoken, Claim before, Claim first, boolean grows, TrailingChange trailing) {
    boolean years =
        before.statement().period() == Period.LAST_YEAR
            && first.statement().period() == Period.REPORT_YEAR
            && FROM_LAST_YEAR.is(first.head());
    return years ? grownFrom(spoken, before, grows, trailing) : Optional.empty();
  }

  /** A value of the year before, and by how much and what share it grew. */
  private static Optional<Relation> grownFrom(
      Spoken spoken, Claim before, boolean grows, TrailingChange trailing) {
    return trailing.isFull() && !before.isRate()
        ? Optional.of(
            new Relation.GrowthFrom(
                before.statement(),
                grows,
                trailing.difference().get().statement(),
                trailing.rate().get().statement(),
                spoken.source()))
        : Optional.empty();
  }

  private static Relation change(
      Spoken spoken, Claim before, Claim after, boolean grows, TrailingChange trailing) {
    Optional<Statement> difference = trailing.difference().map(Claim::statement);
    Optional<Statement> rate = trailing.rate().map(Claim::statement);
    return new Relation.Change(
        before.statement(), after.statement(), grows, difference, rate, spoken.source());
  }

  private static boolean isFromTo(Claim before, Claim after) {
    return before.clause().isSame(after.clause()) && FROM.is(before.head());
  }

  static boolean isAdjacent(Spoken spoken, Claim value, Claim change) {
    int a = spoken.clauses().indexOf(value.clause());
    int b = spoken.clauses().indexOf(change.clause());
    boolean onlyBrackets =
        spoken.clauses().subList(a + 1, Math.max(a + 1, b)).stream().allMatch(c -> c.depth() > 0);
    return onlyBrackets && change.clause().opener() != ';' && change.clause().depth() == 0;
  }

  /** 支出30万元，较2022年的35万元减少5万元，下降14.29%. */
  private Optional<Relation> againstBase(Spoken spoken, List<Claim> claims, int at) {
    if (at + 1 >= claims.size()) {
      return Optional.empty();
    }
    Claim base = claims.get(at);
    Claim first = claims.get(at + 1);
    boolean ofItself = bases.isOfSubject(base) && base.clause().isSame(first.clause());
    if (bases.isComparedWith(base) || ofItself) {
      return grownFromBase(spoken, claims, at);
    }
    Optional<Boolean> grows = words.direction(first.head());
    boolean direct = base.clause().isSame(first.clause()) && bases.isBareBase(base);
    boolean apart = !base.clause().isSame(first.clause());
    if (apart || grows.isEmpty()) {
      return Optional.empty();
    }
    TrailingChange trailing = trailing(claims, at + 1, base, grows.get());
    if (at == 0 || !direct) {
      List<Claim> before = new ArrayList<>(spoken.said());
      before.addAll(claims.subList(0, at));
      return AnchoredChange.of(trailing, base, before)
          .map(after -> change(spoken, base, after, grows.get(), trailing));
    }
    List<Claim> later = new ArrayList<>();
    for (int i = at - 1; i >= 0; i--) {
      Claim after = claims.get(i);
      if (base.comparable(after) && isValueOf(base, after)) {
        later.add(after);
      }
    }
    int value = LaterValue.before(claims, at);
    boolean reads =
        value >= 0
            && base.comparable(claims.get(value))
            && isValueOf(base, claims.get(value))
            && (value < at - 1 || isAdjacent(spoken, claims.get(value), base));
    return trailing.isEmpty() || !reads
        ? Optional.empty()
        : LaterValue.of(trailing, base, claims.get(value), later, spoken.said())
            .map(after -> change(spoken, base, after, grows.get(), trailing));
  }

  /** 与上年的22万元相比减少2万元，下降9.09%: the later value is not told. */
  private Optional<Relation> grownFromBase(Spoken spoken, List<Claim> claims, int at) {
    Claim base = claims.get(at);
    Optional<Boolean> grows = words.direction(claims.get(at + 1).head());
    if (grows.isEmpty() || !isValue(base)) {
      return Optional.empty();
    }
    TrailingChange trailing = trailing(claims, at + 1, base, grows.get());
    List<Claim> told = new ArrayList<>(spoken.said());
    told.addAll(claims.subList(0, at));
    Optional<Claim> opposite = LaterValue.opposite(trailing, base, told);
    return opposite.isPresent()
        ? Optional.of(change(spoken, base, opposite.get(), grows.get(), trailing))
        : grownFrom(spoken, base, grows.get(), trailing);
  }

  /** The value of the year before, said of the same subject in this sentence. */
  private static Optional<Claim> earlier(List<Claim> claims, int at, Claim after, Claim change) {
    if (at == 0) {
      return Optional.empty();
    }
    Claim before = claims.get(at - 1);
    boolean years =
        before.statement().period() == Period.LAST_YEAR
            && after.statement().period() == Period.REPORT_YEAR;
    boolean same =
        before.measure() == after.measure()
            && before.comparable(after)
            && before.measure() != Measure.OTHER
            && (before.kind() == after.kind() || after.statement().subject().isEmpty());
    boolean named =
        Names.core(after.statement().subject()).isEmpty()
            || Names.same(before.statement().subject(), after.statement().subject());
    return years && same && named && isValue(before) && !change.head().contains("预算")
        ? Optional.of(before)
        : Optional.empty();
  }
}
