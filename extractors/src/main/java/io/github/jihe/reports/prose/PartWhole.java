package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the number that a list introduced by 其中 consists of: the nearest before it, unless the
 * parts make another one exactly: 抽检3724批次，超出目标124批次，其中合格3633批次、不合格91批次.
 */
final class PartWhole {
  /** So near must parts come to a number that does not stand beside them. */
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  private static final int FEWEST_WITH_SLIP = 3;

  private static final Sought ITEMS = new Sought("^(子?项目|工程|方面|用途)");

  private PartWhole() {}

  /**
   * The whole of a list.
   *
   * @param lead index of the clause that opens the list
   */
  static Optional<Claim> of(Spoken spoken, int lead, PartList list) {
    List<Claim> near = near(spoken, lead);
    Optional<Claim> nearest = nearest(near, list.parts().get(0));
    if (nearest.filter(whole -> isSumOf(whole, list) || isSumOfFirst(whole, list)).isPresent()) {
      return nearest;
    }
    List<Claim> said = new ArrayList<>(spoken.recent());
    said.addAll(spoken.said());
    Collections.reverse(said);
    List<Claim> candidates =
        Stream.concat(near.stream(), said.stream())
            .filter(claim -> canBe(claim) && !claim.isRate())
            .toList();
    Optional<Claim> exact =
        candidates.stream()
            .filter(claim -> isSumOf(claim, list))
            .findFirst()
            .or(() -> nearest.filter(whole -> !exceeds(list, whole)))
            .or(() -> candidates.stream().filter(claim -> slips(claim, list)).findFirst());
    if (exact.isPresent() || nearest.isEmpty() || !exceeds(list, nearest.get())) {
      return exact.or(() -> nearest);
    }
    return near.stream()
        .filter(PartWhole::canBe)
        .filter(claim -> list.parts().get(0).comparable(claim) && !exceeds(list, claim))
        .findFirst()
        .or(() -> said.stream().filter(claim -> canBe(claim) && isAbout(claim, list)).findFirst())
        .or(() -> nearest.filter(spoken.claims()::contains));
  }

  /** Claims in front of the list, the nearest first. */
  private static List<Claim> near(Spoken spoken, int lead) {
    Clause first = spoken.clauses().get(lead);
    List<Claim> earlier = new ArrayList<>();
    for (Claim claim : spoken.claims()) {
      boolean sameLevel =
          claim.clause().depth() == first.depth()
              || first.opener() == '(' && claim.clause().depth() < first.depth();
      if (sameLevel && claim.mention().end() <= first.start()) {
        earlier.add(claim);
      }
    }
    if (earlier.isEmpty() && lead == 0) {
      spoken.before().filter(PartWhole::countsItems).ifPresent(at -> earlier.addAll(money(spoken)));
      spoken.before().ifPresent(earlier::add);
    }
    Collections.reverse(earlier);
    return earlier;
  }

  /** 支出1554万元，共6个项目。其中…: how many there are, told in between. */
  private static boolean countsItems(Claim claim) {
    return ITEMS.isIn(claim.tail());
  }

  /** The amount in front of the last number told, past rates. */
  private static List<Claim> money(Spoken spoken) {
    List<Claim> said = spoken.said();
    for (int i = said.size() - 2; i >= 0; i--) {
      if (!said.get(i).isRate()) {
        return said.get(i).isMoney() ? said.subList(i, i + 1) : List.of();
      }
    }
    return List.of();
  }

  private static Optional<Claim> nearest(List<Claim> near, Claim part) {
    for (int i = 0; i < near.size(); i++) {
      Claim claim = near.get(i);
      if (claim.isRate() && !part.isRate() || countsItems(claim) && part.isMoney()) {
        continue;
      }
      boolean twin =
          i + 1 < near.size()
              && "、和".indexOf(claim.clause().opener()) >= 0
              && near.get(i + 1).comparable(claim)
              && near.get(i + 1).measure() != claim.measure();
      boolean fits = claim.comparable(part) && canBe(claim) && !claim.isRate() && !twin;
      return fits ? Optional.of(claim) : Optional.empty();
    }
    return Optional.empty();
  }

  /** 补助标准640元 may have parts although it is a rule; a bound or a change has none. */
  static boolean canBe(Claim claim) {
    if (claim.measure() != Measure.STANDARD && PassageReader.AVERAGE.matcher(claim.head()).find()) {
      return false;
    }
    boolean forEach = claim.measure() == Measure.STANDARD;
    return claim.isPlain()
        || forEach && !claim.change() && !claim.statement().figure().quantity().isRange();
  }

  private static boolean isSumOf(Claim whole, PartList list) {
    List<Claim> parts = list.parts().stream().filter(whole::comparable).toList();
    return parts.size() >= 2 && Claim.sum(parts).compareTo(whole.value()) == 0;
  }

  /** 购进860吨，其中外购520吨、自产340吨，销售910吨: its parts, and what is told after them. */
  private static boolean isSumOfFirst(Claim whole, PartList list) {
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    for (Claim part : list.parts()) {
      if (!whole.comparable(part)) {
        return false;
      }
      parts++;
      sum = sum.add(part.value());
      if (parts > 1 && sum.compareTo(whole.value()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether one part is wrong by a slip of the pen, and nothing else: 336+153+1074000 of 596.4. */
  private static boolean slips(Claim whole, PartList list) {
    List<Claim> parts = list.parts().stream().filter(whole::comparable).toList();
    BigDecimal gap = whole.value().subtract(Claim.sum(parts));
    return parts.size() >= FEWEST_WITH_SLIP && parts.stream().anyMatch(part -> part.slipsBy(gap));
  }

  /** Whether the parts come near to a number that is told of the same thing. */
  private static boolean isAbout(Claim whole, PartList list) {
    List<Claim> parts = list.parts().stream().filter(whole::comparable).toList();
    BigDecimal value = whole.value();
    return parts.size() >= 2
        && !exceeds(list, whole)
        && Claim.sum(parts).subtract(value).abs().compareTo(value.multiply(NEAR)) <= 0;
  }

  /** Whether one part alone is more than the whole. */
  private static boolean exceeds(PartList list, Claim whole) {
    return list.parts().stream()
        .filter(whole::comparable)
        .anyMatch(part -> part.value().compareTo(whole.value()) > 0);
  }
}
