package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists of parts with their shares: 甲260人，占52%；乙150人，占30%；丙90人（18%）. What they are shares of is the
 * number of which all of them but at most one are shares; where no number is, nothing is claimed.
 */
final class ShareList {
  private static final Sought BARE = new Sought("(约|仅)?占(比)?(为|达|达到|约)?");
  private static final Sought NAMED = new Sought("(约|仅)?占(.{1,16}?)的?(比例|比重)?(为|达|达到|约)?");
  private static final int FEWEST = 2;
  private static final int PERCENT = 2;

  /** More than one odd share in a list says that another whole is meant. */
  private static final int MOST_ODD = 1;

  private ShareList() {}

  private record Item(Claim part, Claim share) {}

  /**
   * The shares of a sentence.
   *
   * @param known rates that other grammars have tied to their whole already
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    Set<Object> tied = new HashSet<>();
    known.stream()
        .filter(Relation.Ratio.class::isInstance)
        .forEach(ratio -> tied.add(((Relation.Ratio) ratio).ratio()));
    List<Item> items = items(spoken);
    if (items.size() < FEWEST) {
      return List.of();
    }
    return whole(spoken, items).stream()
        .flatMap(
            whole ->
                items.stream()
                    .filter(item -> !tied.contains(item.share().statement()))
                    .map(item -> ratio(spoken, item, whole)))
        .toList();
  }

  private static Relation ratio(Spoken spoken, Item item, Claim whole) {
    return new Relation.Ratio(
        item.part().statement(), whole.statement(), item.share().statement(), spoken.source());
  }

  /** The parts of a sentence which a share follows at once, all of like unit. */
  private static List<Item> items(Spoken spoken) {
    List<Item> items = new ArrayList<>();
    List<Claim> claims = spoken.claims();
    String name = "";
    for (int i = 1; i < claims.size(); i++) {
      Claim share = claims.get(i);
      Claim part = claims.get(i - 1);
      boolean bare = isBare(share);
      boolean pair =
          share.isRate()
              && share.isPlain()
              && !part.isRate()
              && part.isPlain()
              && part.clause().depth() == 0
              && (bare || NAMED.is(share.head()));
      if (!pair || !items.isEmpty() && !items.get(0).part().comparable(part)) {
        continue;
      }
      if (!bare) {
        boolean other = !name.isEmpty() && !name.equals(share.head());
        if (other) {
          continue;
        }
        name = share.head();
      }
      items.add(new Item(part, share));
    }
    return items;
  }

  private static boolean isBare(Claim share) {
    boolean bracketed =
        share.clause().depth() > 0
            && share.clause().numbers().size() == 1
            && share.clause().tight().equals(share.statement().figure().printed());
    return bracketed || leavesWholeOut(share.head());
  }

  /** Whether the words in front of a share do not say what it is a share of: 占, 约占比为. */
  static boolean leavesWholeOut(String head) {
    return BARE.is(head);
  }

  private static Optional<Claim> whole(Spoken spoken, List<Item> items) {
    Set<Claim> parts = new HashSet<>(items.stream().map(Item::part).toList());
    List<Claim> candidates =
        Stream.concat(spoken.outside().stream(), spoken.said().stream())
            .filter(claim -> !parts.contains(claim) && claim.comparable(items.get(0).part()))
            .filter(claim -> claim.isPlain() && claim.value().signum() > 0)
            .toList();
    return candidates.stream()
        .filter(
            claim -> {
              long agree = items.stream().filter(item -> agrees(item, claim)).count();
              return agree >= FEWEST && items.size() - agree <= MOST_ODD;
            })
        .findFirst();
  }

  /** Whether the share is that of the whole, as far as it is printed. */
  private static boolean agrees(Item item, Claim whole) {
    BigDecimal told = item.share().statement().figure().quantity().value();
    BigDecimal share =
        item.part()
            .value()
            .movePointRight(PERCENT)
            .divide(whole.value(), Math.max(0, told.scale()), RoundingMode.HALF_UP);
    return share.compareTo(told) == 0;
  }
}
