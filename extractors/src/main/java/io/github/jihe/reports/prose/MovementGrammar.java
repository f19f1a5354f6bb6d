package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.reports.prose.StockRoles.Role;
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
  private static final Sought NET = new Sought("(全年|当年|本年|年内|当期|本期|一年)?(人数)?净(增|减)[加长少]?");

  private static final Sought PART = new Sought("^(其中|包括|含)");

  /** What there is, whenever: the first of a text is what there was. */
  private static final Sought STAND =
      new Sought(
          "(余额|结存|尚存|实存|库存|存量|在册|在园|在院|在库|剩下|还剩|尚余|(?<!\\p{IsHan})[故仅只]?剩)(数|量|人数|户数)?(为|有|共|是)?$");

  /** 核定编制32辆 limits what there is. */
  private static final Sought LIMIT = new Sought("编制|核定|限额|控制数|定员|上限");

  private static final Sought LESS = new Sought("[压调核追缩]减");
  private static final Sought CAME = new Sought("^(下达|到账|入库)");
  private static final Sought FEE = new Sought("(支付)?(管理|手续|托管|账户)费");
  private static final String MONEY = "元";

  private static final int MOST_CLAIMS = 60;
  private static final BigDecimal TWICE = BigDecimal.valueOf(2);

  private final StockRoles roles;

  MovementGrammar(StockRoles roles) {
    this.roles = roles;
  }

  /** The movements that the claims of a passage tell, one for each unit at most. */
  List<Relation> read(Passage passage, List<Claim> claims) {
    Map<String, List<Claim>> byUnit = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.clause().depth() == 0 && !claim.isRate()) {
        String unit =
            claim.isMoney() ? MONEY : claim.statement().figure().quantity().unit().symbol();
        byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(claim);
      }
    }
    List<Relation> found = new ArrayList<>();
    for (List<Claim> same : byUnit.values()) {
      if (same.size() >= 3 && same.size() <= MOST_CLAIMS) {
        stock(passage, same).ifPresent(found::add);
        net(passage, same).ifPresent(found::add);
      }
    }
    return found;
  }

  /** 收入300万元，其中拨款290万元、其他10万元；支出280万元: what a flow consists of moves nothing more. */
  private static List<Claim> withoutParts(List<Claim> claims) {
    List<Claim> kept = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (i == 0 || !PART.isIn(claim.clause().tight())) {
        kept.add(claim);
        continue;
      }
      int end = endOfParts(claims, i);
      while (i + 1 < end) {
        i++;
      }
    }
    return kept;
  }

  /** Where the parts end that make the number before them; else where their list ends. */
  private static int endOfParts(List<Claim> claims, int from) {
    BigDecimal whole = claims.get(from - 1).value();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = from; i < claims.size() && sum.compareTo(whole) < 0; i++) {
      sum = sum.add(claims.get(i).value());
      if (sum.compareTo(whole) == 0) {
        return i + 1;
      }
    }
    int end = from + 1;
    while (end < claims.size() && "、和".indexOf(claims.get(end).clause().opener()) >= 0) {
      end++;
    }
    return end;
  }

  private Optional<Relation> stock(Passage passage, List<Claim> all) {
    Members members = new Members();
    List<Claim> claims = withoutParts(all);
    List<Claim> others = new ArrayList<>(all);
    others.removeAll(claims);
    Role last = Role.NONE;
    boolean ofBudget = claims.stream().anyMatch(c -> c.measure() == Measure.ADJUSTED_BUDGET);
    List<Claim> stands = stands(claims);
    for (Claim claim : claims) {
      Role own =
          ofBudget && isOfSpending(claim) && !LESS.isIn(claim.head())
              ? Role.NONE
              : role(claim, stands, last);
      boolean listed = own == Role.NONE && "、和".indexOf(claim.clause().opener()) >= 0;
      Role role = listed ? last : own;
      last = role == Role.IN || role == Role.OUT ? role : Role.NONE;
      if ((listed || role == Role.NONE) && !LIMIT.isIn(claim.head())) {
        others.add(claim);
      }
      boolean counts = role != Role.NONE && role != Role.NET_MORE && role != Role.NET_LESS;
      if (counts && !members.add(claim, role)) {
        return Optional.empty();
      }
    }
    if (!members.stands() || !members.moves()) {
      return Optional.empty();
    }
    boolean fromTo =
        StockRoles.isFrom(members.of(Role.OPENING).get(0))
            || StockRoles.isTo(members.of(Role.CLOSING).get(0));
    if (fromTo && !members.flows()) {
      return Optional.empty(); // 由40件减至30件，减少10件: a change, which is told as one
    }
    boolean clear = others.isEmpty() && members.ofOne() && members.flows();
    return clear || members.explains() && !members.leaves(others)
        ? Optional.of(members.relation(passage))
        : Optional.empty();
  }

  /** 库存4300套 … 尚存2500套: the numbers of what there was and what there is, if there are two. */
  private List<Claim> stands(List<Claim> claims) {
    List<Claim> stands =
        claims.stream().filter(claim -> STAND.isIn(claim.head()) && roles.isTold(claim)).toList();
    return stands.size() == 2 ? stands : List.of();
  }

  private Role role(Claim claim, List<Claim> stands, Role last) {
    Role own = roles.of(claim);
    int stand = stands.indexOf(claim);
    if (stand >= 0 && own != Role.OPENING && own != Role.CLOSING) {
      return stand == 0 ? Role.OPENING : Role.CLOSING;
    }
    if (own == Role.NONE && CAME.isIn(claim.tail())) {
      return Role.IN;
    }
    boolean fee = own == Role.NONE && last == Role.OUT && FEE.is(claim.head());
    return fee ? Role.OUT : own;
  }

  /** 年初640人，净增15人，年末652人: what lies between the two is told too. */
  private Optional<Relation> net(Passage passage, List<Claim> claims) {
    Members members = new Members();
    List<Claim> nets = new ArrayList<>();
    for (Claim claim : claims) {
      Role role = roles.of(claim);
      boolean net = role == Role.NET_MORE || role == Role.NET_LESS;
      if (net && NET.is(claim.head())) {
        nets.add(claim);
      } else if (net || role != Role.NONE && !members.add(claim, role)) {
        return Optional.empty();
      }
    }
    if (nets.size() != 1 || !members.stands() || members.moves() || !members.ofOne()) {
      return Optional.empty();
    }
    Claim net = nets.get(0);
    Claim from = members.of(Role.OPENING).get(0);
    Claim to = members.of(Role.CLOSING).get(0);
    boolean grows = roles.of(net) == Role.NET_MORE;
    int start = Math.min(from.clause().start(), to.clause().start());
    int end = Math.max(from.clause().end(), to.clause().end());
    boolean holds = new ChangeFit(from, to, net, ChangeCue.Kind.AMOUNT, grows).holds();
    boolean told = StockRoles.isFrom(from) || StockRoles.isTo(to);
    boolean apart = passage.plain().substring(start, end).indexOf('。') >= 0;
    return holds || told || apart
        ? Optional.empty()
        : Optional.of(
            new Relation.Change(
                from.statement(),
                to.statement(),
                grows,
                Optional.of(net.statement()),
                Optional.empty(),
                passage.source(start, end)));
  }

  /** 支出 takes nothing away from a budget. */
  private static boolean isOfSpending(Claim claim) {
    return claim.measure() == Measure.SPENT;
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
      Claim from = of(Role.OPENING).get(0);
      Claim to = of(Role.CLOSING).get(0);
      String one = name(Role.OPENING);
      String other = name(Role.CLOSING);
      return one.contains(other)
          || other.contains(one)
          || StockRoles.isTo(to) && from.clause().isSame(to.clause());
    }

    private String name(Role role) {
      String name = of(role).get(0).statement().subject();
      for (String word : roles.words(role)) {
        name = name.replace(word, "");
      }
      return name;
    }

    /** Whether the figures agree, or would but for a slip in one of them or one wrong sign. */
    boolean explains() {
      BigDecimal gap = gap();
      return gap.signum() == 0
          || DigitSlip.between(sum(Role.CLOSING), made())
          || slips(Role.OPENING, gap)
          || slips(Role.IN, gap)
          || slips(Role.OUT, gap.negate())
          || isTurned(Role.IN, gap.negate())
          || isTurned(Role.OUT, gap);
    }

    /** Whether a number whose sign nobody knows is just what is missing. */
    boolean leaves(List<Claim> others) {
      BigDecimal gap = gap().abs();
      return gap.signum() > 0
          && others.stream().anyMatch(claim -> claim.value().compareTo(gap) == 0);
    }

    private BigDecimal gap() {
      return sum(Role.CLOSING).subtract(made());
    }

    private BigDecimal made() {
      return sum(Role.OPENING).add(sum(Role.IN)).subtract(sum(Role.OUT));
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

    Relation relation(Passage passage) {
      Claim result = of(Role.CLOSING).get(0);
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
          false,
          passage.source(start, end));
    }
  }
}
