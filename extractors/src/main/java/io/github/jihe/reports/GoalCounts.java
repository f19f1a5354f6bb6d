package io.github.jihe.reports;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Goals;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Numbers;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts in 实际完成情况 that name an indicator in words of its name and differ little from its value:
 * 新建水池50口 beside 新建灌溉水池 | 55口. A clause that might be of two rows, or a row that two clauses might
 * be of, tells nothing.
 */
final class GoalCounts {
  private static final java.util.regex.Pattern CLAUSE =
      java.util.regex.Pattern.compile("[;；。，、：:()（）\\n]|,(?!\\d{3})");

  private static final Sought FILLER =
      new Sought("^(全年|年内|本年度?|实际|累计|共计?|已|均|完成|达到|实现|为|并|和|及|同时|全县|全市|全区|全镇|全旗)+|(为|达到?|了|共计?)+$");

  /** The clause tells of something besides, or of another time. */
  private static final Sought OTHER =
      new Sought("其中|计划|目标|上年|去年|往年|较|比|增|减|每|均|占|率|超|另|其余|剩余|尚|未|第|批|月|季|原|至|到|约|不少于|以上|其他");

  private static final BigDecimal NEAR = new BigDecimal("0.2");
  private static final int SHORTEST = 4;

  /** 改厕260户 beside 卫生改厕户数 | ≥260户 | 247户: fewer words will do for the target copied. */
  private static final int SHORTEST_OF_TARGET = 2;

  private GoalCounts() {}

  private record Told(String words, Quantity quantity, String printed) {}

  /**
   * @param known answers found otherwise
   */
  static List<Goals.Answer> find(Entry completed, List<Indicator> rows, List<Goals.Answer> known) {
    List<Told> told = told(completed.text());
    List<Goals.Answer> found = new ArrayList<>(known);
    for (Indicator row : rows) {
      Optional<Figure> actual = actual(row);
      List<Told> own = told.stream().filter(t -> isOf(t, row)).toList();
      boolean one =
          actual.isPresent()
              && own.size() == 1
              && rows.stream().filter(other -> isOf(own.get(0), other)).count() == 1
              && (own.get(0).words().length() >= SHORTEST || isTarget(own.get(0), row))
              && known.stream().noneMatch(answer -> answer.indicator().equals(row.name()));
      if (one && isNear(own.get(0).quantity().inBase(), actual.get().inBase())) {
        Source source = new Source(completed.source().location(), own.get(0).printed());
        found.add(
            new Goals.Answer(
                row.name(), Figure.of(own.get(0).quantity(), source, false), actual.get()));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isTarget(Told told, Indicator row) {
    return row.target()
        .flatMap(Entry::figure)
        .filter(figure -> isSame(figure.quantity().unit(), told.quantity().unit()))
        .filter(figure -> figure.inBase().compareTo(told.quantity().inBase()) == 0)
        .isPresent();
  }

  private static Optional<Figure> actual(Indicator row) {
    return row.actual().flatMap(Entry::figure).filter(figure -> isCount(figure.quantity()));
  }

  private static boolean isCount(Quantity quantity) {
    Dimension dimension = quantity.unit().dimension();
    return (dimension == Dimension.OTHER
            || dimension == Dimension.PEOPLE
            || dimension == Dimension.PERSON_TIMES)
        && !quantity.approximate()
        && !quantity.isForEach()
        && !quantity.isRange();
  }

  private static List<Told> told(String text) {
    List<Told> told = new ArrayList<>();
    for (String part : CLAUSE.split(Characters.folded(text), -1)) {
      List<Mention> numbers = Numbers.in(part).stream().filter(Mention::isQuantity).toList();
      if (numbers.size() != 1 || !isCount(numbers.get(0).quantity())) {
        continue;
      }
      Mention number = numbers.get(0);
      String front = Characters.tight(part.substring(0, number.start()));
      String behind = Characters.tight(part.substring(number.end()));
      String words = FILLER.replaceAll(front, "");
      if (words.length() >= SHORTEST_OF_TARGET && behind.isEmpty() && !OTHER.isIn(front)) {
        told.add(new Told(words, number.quantity(), part.strip()));
      }
    }
    return told;
  }

  /** Whether all characters of the words stand in the name, in this order or another. */
  private static boolean isOf(Told told, Indicator row) {
    Optional<Figure> actual = actual(row);
    Set<Integer> name = Characters.tight(row.name()).chars().boxed().collect(Collectors.toSet());
    return actual.isPresent()
        && isSame(actual.get().quantity().unit(), told.quantity().unit())
        && told.words().chars().allMatch(name::contains);
  }

  private static boolean isSame(Unit one, Unit other) {
    return one.comparable(other) && one.symbol().equals(other.symbol());
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(other.abs().multiply(NEAR)) <= 0
        || DigitSlip.between(one, other);
  }
}
