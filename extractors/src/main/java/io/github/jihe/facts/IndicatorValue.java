package io.github.jihe.facts;

import io.github.jihe.quantities.CalendarDay;
import io.github.jihe.quantities.Operator;
import java.util.List;
import java.util.Optional;

/** What a target or an actual value is, beyond its words (指标值). */
public sealed interface IndicatorValue {

  /** Nothing, or a dash. */
  record Blank() implements IndicatorValue {}

  /**
   * A number or a range: ≥95%, 412盏, 81%（1447/1782）.
   *
   * @param figure the number; its unit may come from a column of units or from the other value
   * @param told what words beside the number say: 412盏，达成预期指标
   */
  record Measured(Operator operator, Figure figure, Optional<Attainment> told)
      implements IndicatorValue {}

  /** A date or a deadline: 2023年12月底前, 12月20日, 2023-12-31. */
  record Day(CalendarDay date) implements IndicatorValue {}

  /** Words of attainment and nothing else: 部分达成预期指标并具有一定效果. */
  record Tier(Attainment attainment) implements IndicatorValue {}

  /**
   * One of the words 优良中低差, or all of them as the scale of a target.
   *
   * @param levels 0 for 优 to 4 for 差, in the order printed
   */
  record Rating(List<Integer> levels) implements IndicatorValue {
    public Rating {
      levels = List.copyOf(levels);
    }
  }

  /** Several numbers in one cell: ≥5个；≥95%. */
  record Several(List<Measured> parts) implements IndicatorValue {
    public Several {
      parts = List.copyOf(parts);
    }
  }

  /** Any other words: 不断提升. */
  record Words(String text) implements IndicatorValue {}
}
