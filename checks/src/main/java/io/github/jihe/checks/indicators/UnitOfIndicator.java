package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.IndicatorRow;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.NameTrait;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The unit of a target against that of the actual value, and against the indicator's name. */
@CheckInfo(
    id = "ind-unit",
    title = "指标的计量单位不一致",
    severity = Severity.WARNING,
    basis = "财预〔2021〕101号：绩效指标应细化、量化，指标值与计量单位、指标名称相匹配",
    compares =
        "指标值与完成值的单位相同，数值相近的金额不应一个以元、一个以万元计；名称为数量、人数、面积等的不以百分比计，名称为率、比例的不以个、人、元计，成本不以百分比计；文字所述同一数值的单位与计量单位栏相同",
    tolerates = "同类单位换算、未印单位、按每人每年等计的不核；人与人次、个与家等计数单位不同只作提示，人（人次）与份、台、公里等不同的除外；0 值不核",
    suggestion = "请核对该指标的名称与计量单位。")
public final class UnitOfIndicator implements Check {
  /** Units that never count people. */
  private static final Set<String> THINGS =
      Set.of(
          "份", "册", "本", "张", "台", "套", "辆", "盏", "座", "栋", "幢", "间", "棵", "株", "吨", "公斤", "公里",
          "米", "平方米", "立方米", "亩", "公顷", "平方公里", "千瓦时", "天", "小时", "分钟", "篇");

  /** Up to so many times, two figures are likely meant in one unit. */
  private static final BigDecimal NEAR = new BigDecimal("2");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return IndicatorRow.ofAny(report)
        .flatMap(row -> UnitInProse.check(info(), report, row).or(() -> compare(row)).stream());
  }

  private Optional<Outcome> compare(IndicatorRow row) {
    Optional<Figure> target = row.target().filter(UnitOfIndicator::saysUnit);
    Optional<Figure> actual = row.actual().filter(UnitOfIndicator::saysUnit);
    if (target.isPresent() && actual.isPresent()) {
      Unit wanted = target.get().quantity().unit();
      Unit reached = actual.get().quantity().unit();
      if (!wanted.comparable(reached)) {
        return Optional.of(different(row, target.get(), actual.get()));
      }
    }
    Optional<Outcome> prices = prices(row).or(() -> scales(row));
    if (prices.isPresent()) {
      return prices;
    }
    Optional<Figure> value = target.or(() -> actual).filter(f -> f.inBase().signum() != 0);
    return value.flatMap(
        figure ->
            fits(row, figure)
                ? Optional.of(new Outcome.Consistent(figure.source()))
                : Optional.of(unfit(row, figure)));
  }

  /** 8.6吨/平方米 and 8.6元/平方米: so much for each of the same, but of what? */
  private Optional<Outcome> prices(IndicatorRow row) {
    Optional<Figure> target = row.target().filter(UnitOfIndicator::isPrice);
    Optional<Figure> actual = row.actual().filter(UnitOfIndicator::isPrice);
    boolean differ =
        target.isPresent()
            && actual.isPresent()
            && target.get().quantity().per().equals(actual.get().quantity().per())
            && !target.get().quantity().unit().comparable(actual.get().quantity().unit());
    return differ ? Optional.of(different(row, target.get(), actual.get())) : Optional.empty();
  }

  /** ≤700元/批次 and 682万元: figures that are near each other, of units that are far apart. */
  private Optional<Outcome> scales(IndicatorRow row) {
    Optional<Figure> target = row.target().filter(UnitOfIndicator::isPrintedMoney);
    Optional<Figure> actual = row.actual().filter(UnitOfIndicator::isPrintedMoney);
    if (target.isEmpty() || actual.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal wanted = target.get().quantity().value();
    BigDecimal reached = actual.get().quantity().value();
    boolean near =
        reached.multiply(NEAR).compareTo(wanted) >= 0
            && wanted.multiply(NEAR).compareTo(reached) >= 0;
    boolean far =
        target.get().quantity().unit().inBase().compareTo(actual.get().quantity().unit().inBase())
            != 0;
    return near && far ? Optional.of(different(row, target.get(), actual.get())) : Optional.empty();
  }

  private static boolean isPrintedMoney(Figure figure) {
    return figure.quantity().unit().dimension() == Dimension.MONEY
        && !figure.unitInherited()
        && figure.quantity().value().signum() > 0;
  }

  private static boolean isPrice(Figure figure) {
    return figure.quantity().isForEach()
        && figure.quantity().unit().dimension() != Dimension.NONE
        && !figure.unitInherited();
  }

  private static boolean saysUnit(Figure figure) {
    return !figure.quantity().unit().equals(Unit.NONE)
        && figure.quantity().unit().dimension() != Dimension.NONE
        && !figure.quantity().isForEach();
  }

  private static boolean fits(IndicatorRow row, Figure figure) {
    Dimension dimension = figure.quantity().unit().dimension();
    boolean signed = row.yardstick().has(NameTrait.SIGNED);
    return switch (dimension) {
      case RATIO ->
          signed || !row.yardstick().has(NameTrait.COUNT) && !row.yardstick().has(NameTrait.COST);
      case MONEY, PEOPLE, PERSON_TIMES -> signed || !row.yardstick().has(NameTrait.RATE);
      case OTHER, POINTS, NONE -> true;
    };
  }

  private Outcome different(IndicatorRow row, Figure target, Figure actual) {
    Dimension wanted = target.quantity().unit().dimension();
    Dimension reached = actual.quantity().unit().dimension();
    boolean counts =
        isCount(wanted) && isCount(reached) && mayCountPeople(target) == mayCountPeople(actual);
    boolean marks = wanted == Dimension.POINTS || reached == Dimension.POINTS;
    return new FindingBuilder(info(), row.subject())
        .severity(counts || marks ? Severity.INFO : Severity.WARNING)
        .message(
            "“%s”年度指标值 %s、实际完成值 %s，计量单位分别为“%s”和“%s”"
                .formatted(
                    row.row().name(),
                    row.targetText(),
                    row.actualText(),
                    target.quantity().unit().symbol(),
                    actual.quantity().unit().symbol()))
        .reported(actual)
        .expected(target.quantity().unit().symbol())
        .operand(target)
        .build();
  }

  /** 50000份 and 52000人次 are not one thing, 12个 and 12人 may be. */
  private static boolean mayCountPeople(Figure figure) {
    return figure.quantity().unit().dimension() != Dimension.OTHER
        || !THINGS.contains(figure.quantity().unit().symbol().replaceFirst("^[百千万亿]+", ""));
  }

  private static boolean isCount(Dimension dimension) {
    return switch (dimension) {
      case PEOPLE, PERSON_TIMES, OTHER -> true;
      case MONEY, RATIO, POINTS, NONE -> false;
    };
  }

  private Outcome unfit(IndicatorRow row, Figure figure) {
    boolean ratio = figure.quantity().unit().dimension() == Dimension.RATIO;
    Entry cell = row.row().target().filter(e -> e.source().equals(figure.source())).orElse(null);
    String words = cell == null ? row.actualText() : row.targetText();
    return new FindingBuilder(info(), row.subject())
        .message(
            "“%s”从名称看是%s，%s为 %s，以“%s”计"
                .formatted(
                    row.row().name(),
                    ratio ? "数量或金额" : "比率",
                    cell == null ? "实际完成值" : "年度指标值",
                    words,
                    figure.quantity().unit().symbol()))
        .reported(words, figure.source())
        .expected(ratio ? "数量或金额" : "%")
        .operand(row.row().source())
        .build();
  }
}
