package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether what seems wrong is right of other numbers of the same passage: then nobody can say that
 * it is wrong.
 */
final class OtherReading {
  private static final int MOST_NUMBERS = 60;

  private final List<Mention> numbers;
  private final List<BigDecimal> own;

  private OtherReading(List<Mention> numbers, List<BigDecimal> own) {
    this.numbers = numbers;
    this.own = own;
  }

  /** The relations that no other numbers of the passage make right. */
  static List<Relation> without(Passage passage, List<Relation> wrong) {
    if (wrong.isEmpty()) {
      return wrong;
    }
    List<Mention> numbers = passage.mentions().stream().filter(Mention::isQuantity).toList();
    OtherReading other = new OtherReading(numbers, List.of());
    return wrong.stream().filter(relation -> !other.fits(relation)).toList();
  }

  /** Whether some other numbers make this change or this rate. */
  private boolean fits(Relation relation) {
    if (numbers.size() > MOST_NUMBERS) {
      return false;
    }
    if (relation instanceof Relation.Change change) {
      BigDecimal before = base(change.before());
      BigDecimal after = base(change.after());
      List<BigDecimal> own = List.of(before, after, after.subtract(before).abs());
      return new OtherReading(numbers, own)
          .isChange(change.grows(), change.difference(), change.rate());
    }
    if (relation instanceof Relation.Growth growth) {
      return isChange(growth.grows(), Optional.of(growth.difference()), Optional.of(growth.rate()));
    }
    if (relation instanceof Relation.GrowthFrom growth) {
      return isChange(growth.grows(), Optional.of(growth.difference()), Optional.of(growth.rate()));
    }
    if (relation instanceof Relation.Ratio ratio) {
      List<BigDecimal> operands = List.of(base(ratio.part()), base(ratio.whole()));
      return isRateOfOther(ratio)
          || new OtherReading(numbers, operands).isQuotient(ratio.ratio().figure());
    }
    return false;
  }

  private static BigDecimal base(Statement statement) {
    return statement.figure().inBase();
  }

  /** Whether two numbers are those that are known not to fit, or what lies between them. */
  private boolean areOwn(Mention one, Mention other) {
    return isOwn(one) && isOwn(other);
  }

  private boolean isOwn(Mention number) {
    return own.stream().anyMatch(value -> value.compareTo(number.quantity().inBase()) == 0);
  }

  private boolean isChange(
      boolean grows, Optional<Statement> difference, Optional<Statement> rate) {
    boolean told = rate.isPresent() || difference.isPresent();
    return told
        && rate.map(statement -> isRate(grows, statement.figure())).orElse(true)
        && difference.map(statement -> isDifference(statement.figure())).orElse(true);
  }

  private boolean isDifference(Figure told) {
    for (Mention one : alike(told)) {
      for (Mention other : alike(told)) {
        if (one.start() < other.start() && !areOwn(one, other) && isApart(one, other, told)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isApart(Mention one, Mention other, Figure told) {
    Interval apart = printed(one).minus(printed(other));
    Interval turned = printed(other).minus(printed(one));
    return apart.meets(told.interval()) || turned.meets(told.interval());
  }

  private List<Mention> alike(Figure told) {
    return numbers.stream()
        .filter(number -> number.quantity().unit().comparable(told.quantity().unit()))
        .toList();
  }

  /** A rate of growth between two numbers, or of a change and what it came from or led to. */
  private boolean isRate(boolean grows, Figure rate) {
    if (rate.quantity().unit().countsPoints()) {
      return isDifference(rate);
    }
    for (Mention low : numbers) {
      for (Mention high : numbers) {
        boolean pair =
            low.quantity().unit().equals(high.quantity().unit())
                && low.quantity().inBase().signum() > 0
                && low.quantity().inBase().compareTo(high.quantity().inBase()) < 0;
        if (pair
            && quotients(grows, low, high, areOwn(low, high)).stream()
                .anyMatch(rate.interval()::meets)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 亩产增至560公斤，增产40公斤，为目标50公斤的80%: a change may be the part. */
  private boolean isQuotient(Figure rate) {
    for (Mention part : numbers) {
      for (Mention whole : numbers) {
        boolean pair =
            part.start() != whole.start()
                && !areOwn(part, whole)
                && whole.quantity().inBase().signum() > 0
                && part.quantity().unit().equals(whole.quantity().unit());
        if (pair && exactly(part).dividedBy(exactly(whole)).meets(rate.interval())) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Interval> quotients(boolean grows, Mention low, Mention high, boolean own) {
    Interval small = printed(low);
    Interval large = printed(high);
    List<Interval> quotients = new ArrayList<>();
    Interval apart = large.minus(small);
    List<Interval> bases =
        grows
            ? List.of(small, large.minus(small)) // 38.5 grew by 3.5, from 35
            : List.of(large, large.plus(small));
    divided(small, bases.get(1)).ifPresent(quotients::add);
    if (!own) {
      divided(apart, bases.get(0)).ifPresent(quotients::add);
      divided(small, large).ifPresent(quotients::add);
    }
    return quotients;
  }

  private static Optional<Interval> divided(Interval part, Interval whole) {
    return whole.isPositive() ? Optional.of(part.dividedBy(whole)) : Optional.empty();
  }

  private static Interval exactly(Mention number) {
    return Interval.exactly(number.quantity().inBase());
  }

  private static Interval printed(Mention number) {
    return number.quantity().asPrinted();
  }

  /** 执结率92.4%，其中有财产的执结率99.3%: both numbers make another rate that is told. */
  private boolean isRateOfOther(Relation.Ratio ratio) {
    Figure part = ratio.part().figure();
    Figure whole = ratio.whole().figure();
    BigDecimal told = ratio.ratio().figure().inBase();
    return whole.interval().isPositive()
        && numbers.stream()
            .filter(number -> number.quantity().unit().symbol().endsWith("%"))
            .filter(number -> number.quantity().inBase().compareTo(told) != 0)
            .anyMatch(number -> part.interval().dividedBy(whole.interval()).meets(printed(number)));
  }
}
