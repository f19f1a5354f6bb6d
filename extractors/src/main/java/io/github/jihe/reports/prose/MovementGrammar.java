package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What there was, came, went and is left: 年初40辆，新增5辆，报废3辆，年末42辆, in any order. */
final class MovementGrammar {
  /** What happened to a stock: the role of one number in it. */
  private enum Role {
    OPENING,
    CLOSING,
    IN,
    OUT,
    NET_MORE,
    NET_LESS,
    NONE
  }

  /** 由上年末的34人 and 变为35人. */
  private static final Sought FROM = new Sought("[由从](上年末|年初|期初|原来|原有|原)?的?$");

  private static final Sought TO = new Sought("[^,]{0,6}(增|升|降|减|变|涨|扩)[加长少低大]?[为到至成]");

  private static final int MOST_CLAIMS = 60;
  private static final BigDecimal TWICE = BigDecimal.valueOf(2);

  private final Map<Role, List<String>> words;
  private final Lexicon lexicon;

  MovementGrammar(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words =
        Map.of(
            Role.OPENING, lexicon.list("stock-opening"),
            Role.CLOSING, lexicon.list("stock-closing"),
            Role.IN, lexicon.list("stock-in"),
            Role.OUT, lexicon.list("stock-out"),
            Role.NET_MORE, lexicon.list("stock-net-more"),
            Role.NET_LESS, lexicon.list("stock-net-less"));
  }

  /** The movements that the claims of a passage tell, one for each unit at most. */
  List<Relation> read(Passage passage, List<Claim> claims) {
    Map<String, List<Claim>> byUnit = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.clause().depth() == 0 && !claim.isRate()) {
        String unit = claim.statement().figure().quantity().unit().symbol();
        byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(claim);
      }
    }
    List<Relation> found = new ArrayList<>();
    for (List<Claim> same : byUnit.values()) {
      if (same.size() >= 3 && same.size() <= MOST_CLAIMS) {
        net(passage, same).ifPresent(found::add);
        stock(passage, same).ifPresent(found::add);
      }
    }
    return found;
  }

  /** 入职26人、离职22人，净增4人: directly in front of the net change. */
  private Optional<Relation> net(Passage passage, List<Claim> claims) {
    for (int i = 2; i < claims.size(); i++) {
      Role role = role(claims.get(i));
      if (role != Role.NET_MORE && role != Role.NET_LESS) {
        continue;
      }
      Members members = new Members();
      int k = i - 1;
      while (k >= 0 && isFlow(claims.get(k))) {
        members.add(claims.get(k), role(claims.get(k)));
        k--;
      }
      if (members.flows()) {
        return Optional.of(members.relation(passage, claims.get(i), role == Role.NET_LESS));
      }
    }
    return Optional.empty();
  }

  private Optional<Relation> stock(Passage passage, List<Claim> claims) {
    Members members = new Members();
    boolean others = false;
    Role last = Role.NONE;
    boolean ofBudget = claims.stream().anyMatch(c -> c.measure() == Measure.ADJUSTED_BUDGET);
    for (Claim claim : claims) {
      Role own = ofBudget && isOfSpending(claim) ? Role.NONE : role(claim);
      boolean listed = own == Role.NONE && "、和".indexOf(claim.clause().opener()) >= 0;
      Role role = listed ? last : own;
      last = role == Role.IN || role == Role.OUT ? role : Role.NONE;
      others |= listed;
      if (role == Role.NONE) {
        others = true;
      } else if (role != Role.NET_MORE && role != Role.NET_LESS && !members.add(claim, role)) {
        return Optional.empty();
      }
    }
    if (!members.stands() || !members.moves()) {
      return Optional.empty();
    }
    boolean fromTo =
        isFrom(members.of(Role.OPENING).get(0)) || isTo(members.of(Role.CLOSING).get(0));
    if (fromTo && !members.flows()) {
      return Optional.empty(); // 由40件减至30件，减少10件: a change, which is told as one
    }
    boolean clear = !others && members.ofOne() && members.flows();
    return clear || members.explains()
        ? Optional.of(members.relation(passage, members.of(Role.CLOSING).get(0), false))
        : Optional.empty();
  }

  /** 支出 takes nothing away from a budget. */
  private static boolean isOfSpending(Claim claim) {
    return claim.measure() == Measure.SPENT;
  }

  private static boolean isFrom(Claim claim) {
    return FROM.isIn(claim.head());
  }

  private static boolean isTo(Claim claim) {
    return TO.is(claim.head());
  }

  private boolean isFlow(Claim claim) {
    Role role = role(claim);
    return role == Role.IN || role == Role.OUT;
  }

  private Role role(Claim claim) {
    Statement statement = claim.statement();
    boolean plain =
        statement.operator() == Operator.NONE
            && !statement.figure().quantity().isRange()
            && !statement.figure().quantity().isForEach()
            && !statement.figure().quantity().approximate()
            && statement.status() != Statement.Status.PLANNED
            && (statement.status() != Statement.Status.POLICY || claim.head().contains("按规定"));
    String head = claim.head();
    if (!plain || lexicon.contains("comparison", head) || lexicon.contains("stock-aside", head)) {
      return Role.NONE;
    }
    if (isFrom(claim)) {
      return Role.OPENING;
    }
    if (isTo(claim)) {
      return Role.CLOSING;
    }
    Role best = Role.NONE;
    int end = 0;
    int length = 0;
    for (Map.Entry<Role, List<String>> list : words.entrySet()) {
      for (String word : list.getValue()) {
        int at = head.lastIndexOf(word);
        int ends = at + word.length();
        if (at >= 0 && (ends > end || ends == end && word.length() > length)) {
          best = list.getKey();
          end = ends;
          length = word.length();
        }
      }
    }
    boolean earlier = best == Role.CLOSING && statement.period() == Period.LAST_YEAR;
    return earlier ? Role.OPENING : best;
  }

  /** The numbers of one movement, as far as found. */
  private final class Members {
    private final Map<Role, List<Claim>> byRole = new EnumMap<>(Role.class);

    List<Claim> of(Role role) {
      return byRole.getOrDefault(role, List.of());
    }

    /** False if a second opening or closing says that there are two movements. */
    boolean add(Claim claim, Role role) {
      List<Claim> same = byRole.computeIfAbsent(role, r -> new ArrayList<>());
      same.add(claim);
      return role == Role.IN || role == Role.OUT || same.size() == 1 && role != Role.NONE;
    }

    boolean flows() {
      return !of(Role.IN).isEmpty() && !of(Role.OUT).isEmpty();
    }

    /** Whether anything came or went. */
    boolean moves() {
      return !of(Role.IN).isEmpty() || !of(Role.OUT).isEmpty();
    }

    boolean stands() {
      return of(Role.OPENING).size() == 1 && of(Role.CLOSING).size() == 1;
    }

    /** Whether opening and closing name the same thing, or one of them none. */
    boolean ofOne() {
      String one = name(Role.OPENING);
      String other = name(Role.CLOSING);
      return one.contains(other) || other.contains(one);
    }

    private String name(Role role) {
      String name = of(role).get(0).statement().subject();
      for (String word : words.get(role)) {
        name = name.replace(word, "");
      }
      return name;
    }

    /** Whether the figures agree, or would but for a slip in one of them or one wrong sign. */
    boolean explains() {
      BigDecimal closing = sum(Role.CLOSING);
      BigDecimal made = sum(Role.OPENING).add(sum(Role.IN)).subtract(sum(Role.OUT));
      BigDecimal gap = closing.subtract(made);
      return gap.signum() == 0
          || DigitSlip.between(closing, made)
          || slips(Role.OPENING, gap)
          || slips(Role.IN, gap)
          || slips(Role.OUT, gap.negate())
          || isTurned(Role.IN, gap.negate())
          || isTurned(Role.OUT, gap);
    }

    /** Whether one number was taken away instead of added, or the other way about. */
    private boolean isTurned(Role role, BigDecimal gap) {
      return of(role).stream().anyMatch(claim -> claim.value().multiply(TWICE).compareTo(gap) == 0);
    }

    private boolean slips(Role role, BigDecimal by) {
      return of(role).stream().anyMatch(claim -> claim.slipsBy(by));
    }

    private BigDecimal sum(Role role) {
      return Claim.sum(of(role));
    }

    Relation relation(Passage passage, Claim result, boolean shrinks) {
      List<Clause> all =
          Stream.concat(Stream.of(result), byRole.values().stream().flatMap(List::stream))
              .map(Claim::clause)
              .toList();
      int start = all.stream().mapToInt(Clause::start).min().orElseThrow();
      int end = all.stream().mapToInt(Clause::end).max().orElseThrow();
      return new Relation.Movement(
          of(Role.OPENING).stream().map(Claim::statement).findFirst(),
          of(Role.IN).stream().map(Claim::statement).toList(),
          of(Role.OUT).stream().map(Claim::statement).toList(),
          result.statement(),
          shrinks,
          passage.source(start, end));
    }
  }
}
