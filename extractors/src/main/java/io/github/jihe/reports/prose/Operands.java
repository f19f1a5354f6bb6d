package io.github.jihe.reports.prose;

import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Interval;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The numbers that a rate may be made of.
 *
 * @param own of its sentence, in order
 * @param said of the sentences before, in order
 */
record Operands(List<Claim> own, List<Claim> said) {
  private static final int MOST = 24;
  private static final int FEW = 12;

  /** 完成率, but not 得分率. */
  private static final Sought OF_NO_POINTS = new Sought("[^分](率|满意度)(为|达到?)?$");

  /** Those that a rate may be made of: plain values above zero, no rates. */
  static Operands of(Spoken spoken) {
    return new Operands(usable(spoken.claims()), usable(spoken.said()));
  }

  /** As {@link #of(Spoken)}, of any numbers near. */
  static Operands of(List<Claim> claims) {
    return new Operands(usable(claims), List.of());
  }

  private static List<Claim> usable(List<Claim> claims) {
    List<Claim> usable =
        claims.stream()
            .filter(claim -> !claim.isRate() && claim.isPlain() && claim.value().signum() > 0)
            .toList();
    return List.copyOf(usable.subList(Math.max(0, usable.size() - MOST), usable.size()));
  }

  /** All of them, in order. */
  List<Claim> all() {
    return Stream.concat(said.stream(), own.stream()).toList();
  }

  /** Those that may make a rate: of points only the one of points, 得分率. */
  private List<Claim> all(Claim rate) {
    return all().stream().filter(claim -> mayMake(claim, rate)).toList();
  }

  private static boolean mayMake(Claim claim, Claim rate) {
    return claim.dimension() != Dimension.POINTS || !OF_NO_POINTS.isIn(rate.head());
  }

  /** Whether any two of them, or one and a few added up, make the rate, whatever the words say. */
  boolean explain(Claim rate, boolean less) {
    return explain(rate, less, claim -> true) || explainByNumbersAdded(rate, false);
  }

  /**
   * Whether any two of them make the rate.
   *
   * @param less whether the rate may be that of what is left
   * @param mayBePart which numbers a rate of its name may be of
   */
  boolean explain(Claim rate, boolean less, Predicate<Claim> mayBePart) {
    List<Claim> all = all(rate);
    List<Interval> values = all.stream().map(c -> c.interval()).toList();
    for (int part = 0; part < all.size(); part++) {
      for (int whole = 0; whole < all.size(); whole++) {
        if (part != whole
            && mayBePart.test(all.get(part))
            && all.get(part).comparable(all.get(whole))
            && makes(values.get(part), values.get(whole), rate, less)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether some of them added up make the rate with another.
   *
   * @param any whether any two may be added, instead of those that stand side by side
   */
  boolean explainByNumbersAdded(Claim rate, boolean any) {
    List<Claim> all = all(rate);
    return sums(any).stream()
        .filter(sum -> mayMake(sum.first(), rate))
        .anyMatch(
            sum ->
                all.stream()
                    .filter(claim -> claim.comparable(sum.first()))
                    .map(claim -> claim.interval())
                    .anyMatch(
                        value ->
                            Quotient.fits(value, sum.value(), rate)
                                || Quotient.fits(sum.value(), value, rate)));
  }

  /**
   * Whether the numbers of several groups, each told like 预算100万元，支出90万元, make the rate when added
   * up.
   *
   * @param money whether what was spent or arrived is the part, instead of every second number
   */
  boolean explainsTogether(Claim rate, boolean money) {
    for (List<Claim> claims : List.of(own, all())) {
      List<Claim> parts = new ArrayList<>();
      List<Claim> wholes = new ArrayList<>();
      for (Claim claim : claims) {
        if (!claim.comparable(claims.get(0))) {
          continue;
        }
        boolean part =
            money ? Money.spent(claim) || Money.arrived(claim) : parts.size() < wholes.size();
        (part ? parts : wholes).add(claim);
      }
      for (int last = 2; last <= Math.min(parts.size(), wholes.size()); last++) {
        Interval above = sum(parts.subList(parts.size() - last, parts.size()));
        Interval below = sum(wholes.subList(wholes.size() - last, wholes.size()));
        if (Quotient.fits(above, below, rate) || Quotient.fits(sum(parts), sum(wholes), rate)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Interval sum(List<Claim> claims) {
    return claims.stream().map(claim -> claim.interval()).reduce(Interval.ZERO, Interval::plus);
  }

  private static boolean makes(Interval part, Interval whole, Claim rate, boolean less) {
    return Quotient.fits(part, whole, rate)
        || less
            && (Quotient.fits(whole.minus(part), whole, rate)
                || Quotient.fits(whole.minus(part), part, rate));
  }

  private record Sum(Claim first, Interval value) {}

  /** Numbers of the sentence that stand side by side, added up; any two where they are few. */
  private List<Sum> sums(boolean any) {
    List<Sum> sums = new ArrayList<>();
    List<Claim> all = all();
    for (int one = 0; any && one < all.size() && all.size() <= FEW; one++) {
      for (int other = one + 1; other < all.size(); other++) {
        if (all.get(one).comparable(all.get(other))) {
          sums.add(new Sum(all.get(one), sum(List.of(all.get(one), all.get(other)))));
        }
      }
    }
    for (int from = 0; from < own.size(); from++) {
      Interval sum = own.get(from).interval();
      for (int to = from + 1; to < own.size(); to++) {
        if (own.get(to).comparable(own.get(from))) {
          sum = sum.plus(own.get(to).interval());
          sums.add(new Sum(own.get(from), sum));
        }
      }
    }
    return sums;
  }
}
