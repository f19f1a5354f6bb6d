package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import io.github.jihe.reports.prose.StockRoles.Role;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change and what came and went to make it: 招录8人、退休9人，净减1人; 比上年减少2人（调出3人、退休2人、新进3人）. What went is
 * taken away from what came, so that such a list is no sum.
 */
final class NetChange {
  private static final Sought LEAD =
      new Sought("^(?:其中|主要|原因|包括|包含|分别|具体|系|即|由于|因为?|是|为|减少的|增加的|变动)");
  private static final Sought HEDGED = new Sought("主要|部分|等");
  private static final Sought ASIDE = new Sought("其中|^含|占");

  private final StockRoles roles;
  private final Sought more;
  private final Sought less;

  NetChange(Lexicon lexicon, StockRoles roles) {
    this.roles = roles;
    this.more = new Sought("(?:" + ChangeCues.either(lexicon, "change-more") + ")(?:了|:)?$");
    this.less = new Sought("(?:" + ChangeCues.either(lexicon, "change-less") + ")(?:了|:)?$");
  }

  /** What may have come and gone, and whether the words say that there may be more. */
  private record Flows(List<Claim> known, List<Claim> unknown, boolean hedged) {}

  /** The net changes of a sentence whose parts all have a sign. */
  List<Relation> read(Spoken spoken) {
    List<Claim> claims = Claim.inOrder(spoken.claims());
    List<Relation> found = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim net = claims.get(i);
      Optional<Boolean> grows = direction(net);
      if (grows.isPresent()) {
        Flows behind = behind(spoken, claims, i);
        boolean named = isNet(net) && !isMixed(behind);
        Flows flows = named ? inFront(claims, i) : behind;
        if (isMixed(flows)) {
          judge(spoken, net, grows.get(), flows).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The relations but for sums of what came and what went. */
  List<Relation> withoutSigned(List<Claim> claims, List<Relation> relations) {
    return relations.stream()
        .filter(relation -> !(relation instanceof Relation.Sum sum) || !isSigned(claims, sum))
        .toList();
  }

  private boolean isSigned(List<Claim> claims, Relation.Sum sum) {
    boolean changes =
        claims.stream()
            .filter(claim -> claim.statement().equals(sum.whole()))
            .anyMatch(claim -> direction(claim).isPresent());
    return changes
        && isMixed(
            claims.stream().filter(claim -> sum.parts().contains(claim.statement())).toList());
  }

  private Optional<Boolean> direction(Claim claim) {
    boolean exact =
        !claim.isRate()
            && claim.statement().operator() == io.github.jihe.quantities.Operator.NONE
            && !claim.statement().figure().quantity().isRange()
            && !claim.isApproximate();
    boolean grows = more.isIn(claim.head());
    return exact && grows != less.isIn(claim.head()) ? Optional.of(grows) : Optional.empty();
  }

  private boolean isNet(Claim claim) {
    Role role = roles.of(claim);
    return role == Role.NET_MORE || role == Role.NET_LESS;
  }

  private boolean isMixed(Flows flows) {
    return isMixed(flows.known());
  }

  private boolean isMixed(List<Claim> claims) {
    return claims.stream().anyMatch(claim -> roles.of(claim) == Role.IN)
        && claims.stream().anyMatch(claim -> roles.of(claim) == Role.OUT);
  }

  /** 新进6人、调入1人、退休2人，净增5人: the list right in front of the net change. */
  private Flows inFront(List<Claim> claims, int at) {
    Claim net = claims.get(at);
    List<Claim> known = new ArrayList<>();
    List<Claim> unknown = new ArrayList<>();
    boolean listed = false;
    for (int k = at - 1; k >= 0; k--) {
      Claim claim = claims.get(k);
      if (claim.clause().depth() > net.clause().depth() || !isLike(claim, net)) {
        continue;
      }
      if (isFlow(claim)) {
        known.add(0, claim);
      } else if (listed && roles.of(claim) == Role.NONE && claim.isPlain()) {
        unknown.add(0, claim);
      } else {
        break;
      }
      listed = "、和".indexOf(claim.clause().opener()) >= 0;
    }
    return new Flows(known, unknown, false);
  }

  /** 减少2人（调出3人、退休2人、新进3人）; 减少2人，其中调出3人…: the list right behind it. */
  private Flows behind(Spoken spoken, List<Claim> claims, int at) {
    Claim net = claims.get(at);
    String plain = spoken.passage().plain();
    int end = net.mention().end();
    boolean bracket = plain.startsWith("(", end);
    int close = bracket ? plain.indexOf(')', end) : spoken.sentence().end();
    List<Claim> known = new ArrayList<>();
    List<Claim> unknown = new ArrayList<>();
    boolean first = true;
    for (int k = at + 1; k < claims.size(); k++) {
      Claim claim = claims.get(k);
      int depth = net.clause().depth() + (bracket ? 1 : 0);
      boolean past = claim.mention().start() > close || claim.clause().opener() == ';' && !bracket;
      boolean opens = !first || bracket || LEAD.isIn(words(plain, end, claim));
      if (past || !opens) {
        break;
      }
      if (claim.clause().depth() != depth || !first && ASIDE.isIn(claim.head())) {
        continue;
      }
      boolean listed = bracket || first || "、和".indexOf(claim.clause().opener()) >= 0;
      if (isLike(claim, net) && isFlow(claim)) {
        known.add(claim);
      } else if (isLike(claim, net) && listed) {
        unknown.add(claim);
      } else {
        break;
      }
      first = false;
    }
    int last = claims.indexOf(known.isEmpty() ? net : known.get(known.size() - 1));
    String told = plain.substring(end, claims.get(last).mention().end());
    return new Flows(known, unknown, HEDGED.isIn(told + claims.get(last).tail()));
  }

  /** The words from behind the change to the first number, past the comma. */
  private static String words(String plain, int end, Claim first) {
    return plain.substring(end, first.mention().start()).replaceFirst("^[,，:：\\s]+", "");
  }

  private boolean isFlow(Claim claim) {
    Role role = roles.of(claim);
    return role == Role.IN || role == Role.OUT;
  }

  private static boolean isLike(Claim claim, Claim net) {
    return claim
        .statement()
        .figure()
        .quantity()
        .unit()
        .equals(net.statement().figure().quantity().unit());
  }

  /** Right, wrong, or nothing if a number has no sign or another one may belong to the list. */
  private Optional<Relation> judge(Spoken spoken, Claim net, boolean grows, Flows flows) {
    Interval made = signed(flows.known());
    Interval told = grows ? net.interval() : Interval.ZERO.minus(net.interval());
    if (!flows.unknown().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum =
        flows.known().stream()
            .map(claim -> roles.of(claim) == Role.IN ? claim.value() : claim.value().negate())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal gap = (grows ? net.value() : net.value().negate()).subtract(sum);
    boolean open =
        flows.hedged()
            && flows.known().stream()
                .noneMatch(claim -> claim.slipsBy(roles.of(claim) == Role.IN ? gap : gap.negate()));
    boolean withOther =
        spoken.claims().stream()
            .filter(claim -> isLike(claim, net) && !claim.equals(net))
            .filter(claim -> !flows.known().contains(claim))
            .anyMatch(claim -> claim.value().compareTo(gap.abs()) == 0);
    return !made.meets(told) && (open || withOther)
        ? Optional.empty()
        : Optional.of(relation(spoken, net, grows, flows.known()));
  }

  private Interval signed(List<Claim> claims) {
    Interval sum = Interval.ZERO;
    for (Claim claim : claims) {
      sum = roles.of(claim) == Role.IN ? sum.plus(claim.interval()) : sum.minus(claim.interval());
    }
    return sum;
  }

  private Relation relation(Spoken spoken, Claim net, boolean grows, List<Claim> flows) {
    return new Relation.Movement(
        Optional.empty(),
        of(flows, Role.IN),
        of(flows, Role.OUT),
        net.statement(),
        !grows,
        spoken.source());
  }

  private List<Statement> of(List<Claim> claims, Role role) {
    return claims.stream().filter(c -> roles.of(c) == role).map(Claim::statement).toList();
  }
}
