package io.github.jihe.reports.prose;

import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The unit that stands only behind the last number of a list: 分别为12.4万、15.8万和18.6万人次. */
final class ListUnits {
  private static final Sought JOINT = new Sought("\\s*(、|和|及|与|以及)\\s*");
  private static final Sought MULTIPLIER = new Sought("^[百千万亿]+");
  private static final Pattern LIST = Pattern.compile(".*(分别|依次)[^。；;]*", Pattern.DOTALL);
  private static final int LOOK_BACK = 60;
  private static final int LONGEST = 12;

  private ListUnits() {}

  /** Whether a number was read with the unit of its list. */
  static boolean isInherited(Passage passage, Claim claim) {
    Quantity own = claim.mention().quantity();
    return !inherited(passage, claim.mention(), own).unit().equals(own.unit());
  }

  /** The quantity with the unit of its list, if it has none of its own and is one of a list. */
  static Quantity inherited(Passage passage, Mention number, Quantity quantity) {
    boolean bare = quantity.unit().dimension() == Dimension.NONE;
    boolean piece = quantity.unit().symbol().equals("个");
    if (!bare && !piece) {
      return quantity;
    }
    String plain = passage.plain();
    int from = Math.max(0, number.start() - LOOK_BACK);
    if (!LIST.matcher(plain.substring(from, number.start())).matches()) {
      return quantity;
    }
    Optional<Unit> behind = unitBehind(passage, number);
    if (piece) {
      return behind.filter(Unit.PERCENTAGE_POINT::equals).map(quantity::withUnit).orElse(quantity);
    }
    return behind
        .map(
            unit ->
                quantity.inheriting(
                    quantity.unit().symbol().isEmpty()
                        ? unit
                        : Unit.of(MULTIPLIER.replaceFirst(unit.symbol(), ""))))
        .orElse(quantity);
  }

  private static Optional<Unit> unitBehind(Passage passage, Mention number) {
    List<Mention> behind = passage.mentionsIn(number.end(), passage.plain().length());
    int end = number.end();
    for (Mention next : behind.subList(0, Math.min(LONGEST, behind.size()))) {
      boolean joined = next.isQuantity() && JOINT.is(passage.plain().substring(end, next.start()));
      if (!joined) {
        return Optional.empty();
      }
      if (next.quantity().unit().dimension() != Dimension.NONE
          && !next.quantity().unit().symbol().equals("个")) {
        return Optional.of(next.quantity().unit());
      }
      end = next.end();
    }
    return Optional.empty();
  }
}
