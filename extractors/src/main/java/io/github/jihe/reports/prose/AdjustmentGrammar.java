package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A budget, what was added to it and taken from it, and what it came to:
 * 年初1200万元，追加150万元，调整后1350万元.
 */
final class AdjustmentGrammar {
  private static final Sought TO = new Sought("(为|至|到|后)$");
  private static final Sought MORE =
      new Sought("追加|调增|增加|新增|增拨|调入|补充下达|动支|增列|增补|补助|(上年|年初|以前年度).{0,2}(结转|结余)");
  private static final Sought LESS = new Sought("调减|核减|压减|减少|收回|追减|削减|调出|压缩|扣减|缩减");
  private static final Sought CLOSING =
      new Sought("(调整后|变更后|净|最终|实际|调整|变更).{0,6}(预算|额度|指标|总额)数?(为|是|达|变为)?$");
  private static final Sought COMPARED = new Sought("比|较|同比|净[增减]|共[增减]|累计");
  private static final Pattern MADE_OF = Pattern.compile("(由|系|包括|含|=|其中)");
  private static final Sought LISTED = new Sought("(原|年初)(列|安排|预算|批复|核定)");
  private static final Sought OPENING = new Sought("年初|批复|初始|原|部门预算|下达|安排|列");

  private AdjustmentGrammar() {}

  /** The adjustment that a sentence ends with, if it tells what the budget came to. */
  static Optional<Relation> read(Spoken spoken) {
    List<Claim> all = new ArrayList<>(spoken.said());
    all.addAll(spoken.claims());
    int own = spoken.said().size();
    for (int i = own; i < all.size(); i++) {
      if (isClosing(all.get(i))) {
        Claim closing = all.get(i);
        List<Claim> behind = all.subList(i + 1, all.size());
        boolean made = !behind.isEmpty() && MADE_OF.matcher(behind.get(0).head()).lookingAt();
        return made
            ? read(spoken, behind, closing, List.of())
            : read(spoken, all.subList(0, i), closing, behind);
      }
    }
    return Optional.empty();
  }

  /** Whether one of the relations tells already how the same amount came about. */
  static boolean isTold(List<Relation> relations, Relation movement) {
    return movement instanceof Relation.Movement made
        && relations.stream()
            .anyMatch(
                relation ->
                    relation instanceof Relation.Movement told
                        && told.closing().equals(made.closing()));
  }

  private static boolean isClosing(Claim claim) {
    boolean called =
        claim.measure() == Measure.ADJUSTED_BUDGET || claim.isMoney() && CLOSING.isIn(claim.head());
    return called && claim.isPlain() && !COMPARED.isIn(claim.head());
  }

  private static Optional<Relation> read(
      Spoken spoken, List<Claim> before, Claim closing, List<Claim> behind) {
    List<Claim> openings = new ArrayList<>();
    List<Claim> more = new ArrayList<>();
    List<Claim> less = new ArrayList<>();
    List<Claim> last = List.of();
    for (Claim claim : before) {
      boolean goesOn =
          "、和".indexOf(claim.clause().opener()) >= 0
              && claim.isMoney()
              && !MORE.isIn(claim.head())
              && !LESS.isIn(claim.head())
              && !TO.isIn(claim.head());
      if (goesOn && (last == more || last == less)) {
        last.add(claim);
        continue;
      }
      last = List.of();
      if (!claim.isMoney() || !claim.samePeriod(closing) || !isExact(claim)) {
        continue;
      }
      if (isClosing(claim)) {
        return Optional.empty();
      }
      boolean flow = !TO.isIn(claim.head()) && claim.clause().depth() == 0;
      boolean grows = flow && MORE.isIn(claim.head());
      boolean shrinks = flow && LESS.isIn(claim.head());
      if (grows != shrinks && !COMPARED.isIn(claim.head())) {
        last = grows ? more : less;
        last.add(claim);
      } else if (claim.clause().depth() == 0
          && (claim.measure() == Measure.BUDGET || LISTED.isIn(claim.head()))) {
        openings.add(claim);
      }
    }
    List<Claim> named = openings.stream().filter(c -> OPENING.isIn(c.head())).toList();
    Optional<Claim> opening =
        openings.size() == 1
            ? Optional.of(openings.get(0))
            : named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    boolean later = behind.stream().anyMatch(c -> MORE.isIn(c.head()) || LESS.isIn(c.head()));
    if (opening.isEmpty() || more.isEmpty() && less.isEmpty()) {
      return Optional.empty();
    }
    Claim from = opening.get();
    Optional<Relation> fitting = fitting(spoken, from, more, less, closing);
    if (fitting.isPresent()) {
      return fitting;
    }
    List<Claim> rest = new ArrayList<>(before);
    rest.addAll(behind);
    rest.removeIf(c -> !c.isMoney() || c.equals(from) || more.contains(c) || less.contains(c));
    Interval made = sum(more).plus(from.interval()).minus(sum(less));
    boolean withOther =
        rest.stream()
            .map(Claim::interval)
            .anyMatch(
                other ->
                    made.plus(other).meets(closing.interval())
                        || made.minus(other).meets(closing.interval()));
    boolean clear = !later && openings.size() == 1 && from.kind() == closing.kind();
    return withOther || !clear && !slips(from, more, less, closing)
        ? Optional.empty()
        : Optional.of(movement(spoken, from, more, less, closing));
  }

  private static Relation movement(
      Spoken spoken, Claim opening, List<Claim> more, List<Claim> less, Claim closing) {
    return new Relation.Movement(
        Optional.of(opening.statement()),
        more.stream().map(Claim::statement).toList(),
        less.stream().map(Claim::statement).toList(),
        closing.statement(),
        false,
        spoken.source());
  }

  /** All changes, or those of which the others are parts, if they make the new budget. */
  private static Optional<Relation> fitting(
      Spoken spoken, Claim opening, List<Claim> more, List<Claim> less, Claim closing) {
    for (List<Claim> up : choices(more)) {
      for (List<Claim> down : choices(less)) {
        boolean none = up.isEmpty() && down.isEmpty();
        Interval made = sum(up).plus(opening.interval()).minus(sum(down));
        if (!none && made.meets(closing.interval())) {
          return Optional.of(movement(spoken, opening, up, down, closing));
        }
      }
    }
    return Optional.empty();
  }

  private static List<List<Claim>> choices(List<Claim> changes) {
    List<List<Claim>> choices = new ArrayList<>();
    choices.add(changes);
    changes.forEach(change -> choices.add(List.of(change)));
    choices.add(List.of());
    return choices;
  }

  private static boolean slips(Claim opening, List<Claim> more, List<Claim> less, Claim closing) {
    BigDecimal made = opening.value().add(Claim.sum(more)).subtract(Claim.sum(less));
    BigDecimal gap = closing.value().subtract(made);
    return DigitSlip.between(closing.value(), made)
        || opening.slipsBy(gap)
        || more.stream().anyMatch(claim -> claim.slipsBy(gap))
        || less.stream().anyMatch(claim -> claim.slipsBy(gap.negate()));
  }

  private static boolean isExact(Claim claim) {
    return claim.statement().operator() == Operator.NONE
        && !claim.statement().figure().quantity().isRange()
        && !claim.statement().figure().quantity().isForEach()
        && !claim.isApproximate();
  }

  private static Interval sum(List<Claim> claims) {
    return claims.stream().map(Claim::interval).reduce(Interval.ZERO, Interval::plus);
  }
}
