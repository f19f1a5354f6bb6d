package io.github.jihe.reports.indicators;

import io.github.jihe.facts.Attainment;
import io.github.jihe.facts.Direction;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.IndicatorValue;
import io.github.jihe.facts.NameTrait;
import io.github.jihe.facts.Yardstick;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads how an indicator is measured. Immutable, thread safe. */
public final class YardstickReader {
  /** A bare number above this beside a percentage is a percentage too; below, it may be a ratio. */
  private static final BigDecimal GREATEST_RATIO = new BigDecimal("1.5");

  /** A target of this many percent is far from any actual value up to 1%. */
  private static final BigDecimal LEAST_PERCENTAGE = new BigDecimal("30");

  private static final Sought NUMBER = new Sought("^(指标)?\\d{1,2}[:.、]");

  private final IndicatorLexicon lexicon;
  private final ValueReader values;

  public YardstickReader(IndicatorLexicon lexicon) {
    this.lexicon = lexicon;
    this.values = new ValueReader(lexicon);
  }

  /**
   * The cells of a row.
   *
   * @param signApart whether the target has its operator from that column
   * @param sign cell of the column 指标性质
   * @param unit what the column 度量单位 says
   * @param standard cell of the column 评分标准
   * @param completion cell of the column 完成率 or 是否完成
   */
  public record Row(
      String name,
      String subgroup,
      Optional<Entry> target,
      Optional<Entry> actual,
      Optional<Entry> sign,
      boolean signApart,
      Unit unit,
      Optional<Entry> standard,
      Optional<Entry> completion) {}

  public Yardstick read(Row row) {
    IndicatorValue target = value(row.target(), row.unit());
    IndicatorValue actual = value(row.actual(), row.unit());
    if (target instanceof IndicatorValue.Measured wanted
        && actual instanceof IndicatorValue.Measured reached) {
      target = withUnitOf(wanted, reached);
      actual = withUnitOf(reached, wanted);
    }
    String name = NUMBER.replaceFirst(row.name(), "");
    Set<NameTrait> traits = lexicon.traits(name);
    return new Yardstick(
        target,
        isMaybeRatio(target, actual, traits) ? words(row.actual()) : actual,
        row.signApart(),
        sign(target),
        row.sign().flatMap(entry -> lexicon.directionWord(Characters.tight(entry.text()))),
        lexicon.direction(name),
        lexicon.groupDirection(row.subgroup(), name),
        traits,
        row.standard().filter(entry -> lexicon.isStandard(Characters.tight(entry.text()))),
        row.completion().flatMap(Entry::figure).filter(YardstickReader::isRate),
        told(row, actual));
  }

  private static IndicatorValue words(Optional<Entry> entry) {
    return new IndicatorValue.Words(entry.map(Entry::text).orElse(""));
  }

  /**
   * Whether a rate may be printed as a ratio of 1 without a sign beside a target in percent: 0.93
   * in a table whose column of units says %.
   */
  private static boolean isMaybeRatio(
      IndicatorValue target, IndicatorValue actual, Set<NameTrait> traits) {
    if (!(target instanceof IndicatorValue.Measured wanted)
        || !(actual instanceof IndicatorValue.Measured reached)) {
      return false;
    }
    boolean rate =
        isRate(wanted.figure())
            || traits.contains(NameTrait.RATE)
            || traits.contains(NameTrait.BOUNDED);
    Quantity quantity = reached.figure().quantity();
    boolean bare = reached.figure().unitInherited() || quantity.unit().equals(Unit.NONE);
    return rate
        && bare
        && quantity.value().signum() > 0
        && quantity.value().compareTo(BigDecimal.ONE) <= 0
        && wanted.figure().quantity().value().compareTo(LEAST_PERCENTAGE) >= 0;
  }

  private IndicatorValue value(Optional<Entry> entry, Unit unit) {
    return entry.map(cell -> values.read(cell, unit)).orElse(new IndicatorValue.Blank());
  }

  private static boolean isRate(Figure figure) {
    return figure.quantity().unit().dimension() == Dimension.RATIO;
  }

  private Optional<Attainment> told(Row row, IndicatorValue actual) {
    Optional<Attainment> beside =
        actual instanceof IndicatorValue.Measured number ? number.told() : Optional.empty();
    return row.completion()
        .flatMap(entry -> lexicon.answer(Characters.tight(entry.text())))
        .or(() -> beside);
  }

  private static Optional<Direction> sign(IndicatorValue target) {
    if (!(target instanceof IndicatorValue.Measured number)) {
      return Optional.empty();
    }
    return switch (number.operator()) {
      case AT_LEAST, MORE_THAN -> Optional.of(Direction.MORE_IS_BETTER);
      case AT_MOST, LESS_THAN -> Optional.of(Direction.LESS_IS_BETTER);
      case EQUAL -> Optional.of(Direction.EXACT);
      case NONE -> Optional.empty();
    };
  }

  /** 412 beside ≥400盏 is 412盏; 0.96 beside ≥95% may be a ratio and stays without a unit. */
  private static IndicatorValue.Measured withUnitOf(
      IndicatorValue.Measured number, IndicatorValue.Measured other) {
    Quantity quantity = number.figure().quantity();
    Unit unit = other.figure().quantity().unit();
    boolean ratio = unit.dimension() == Dimension.RATIO;
    boolean unclear =
        ratio && quantity.value().signum() != 0 && quantity.value().compareTo(GREATEST_RATIO) <= 0;
    if (!quantity.unit().equals(Unit.NONE)
        || unit.equals(Unit.NONE)
        || other.figure().quantity().isForEach()
        || unclear) {
      return number;
    }
    Figure figure = number.figure();
    return new IndicatorValue.Measured(
        number.operator(),
        new Figure(quantity.withUnit(unit), figure.source(), true, figure.columnScale()),
        number.told());
  }
}
