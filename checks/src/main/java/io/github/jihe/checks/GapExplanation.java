package io.github.jihe.checks;

import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a printed number may have come to differ from the calculated one, where arithmetic can tell:
 * a unit or digit slipped, two neighbouring digits changed places, a part left out or counted
 * twice. What two parts explain equally well is not told.
 */
public final class GapExplanation {
  private static final int[] SLIPS = {1, 2, 3, 4, 8};

  private final BigDecimal printed;
  private final BigDecimal computed;
  private final Function<BigDecimal, String> show;
  private final List<Part> sums = new ArrayList<>();
  private final List<List<Part>> groups = new ArrayList<>();

  private record Part(String name, BigDecimal value) {}

  private GapExplanation(
      BigDecimal printed, BigDecimal computed, Function<BigDecimal, String> show) {
    this.printed = printed;
    this.computed = computed;
    this.show = show;
  }

  /** Of a number printed in this unit; both are in base units. */
  public static GapExplanation of(BigDecimal printed, BigDecimal computed, Unit unit) {
    return new GapExplanation(
        Show.ratio(printed, unit.inBase()),
        Show.ratio(computed, unit.inBase()),
        value -> Show.amount(value.multiply(unit.inBase()), unit));
  }

  /** Of weights or scores. */
  public static GapExplanation ofPoints(BigDecimal printed, BigDecimal computed) {
    return new GapExplanation(printed, computed, value -> Show.plain(value) + " 分");
  }

  /** A sum that may have been left out or counted twice, in the unit of the number. */
  public GapExplanation sum(String name, BigDecimal value) {
    sums.add(new Part(name, value));
    return this;
  }

  /**
   * Rows that belong together, any one or two of which may have been; in the unit of the number.
   */
  public GapExplanation rows(List<String> names, List<BigDecimal> values) {
    List<Part> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      rows.add(new Part("“" + names.get(i) + "”", values.get(i)));
    }
    groups.add(rows);
    return this;
  }

  /** In brackets, to stand behind the calculation; empty if nothing explains the difference. */
  public String words() {
    return Stream.<Optional<String>>of(
            slip(),
            swapped(),
            only(sums).map(Part::name),
            only(groups.stream().flatMap(List::stream).toList()).map(this::single),
            only(groups.stream().flatMap(GapExplanation::pairs).toList()).map(Part::name))
        .flatMap(Optional::stream)
        .findFirst()
        .map(this::sentence)
        .orElse("");
  }

  private BigDecimal gap() {
    return printed.subtract(computed).abs();
  }

  /** A slip and a swap say it all; anything else names what makes the difference. */
  private String sentence(String words) {
    return words.startsWith("，")
        ? "（" + words.substring(1) + "）"
        : "（差额 %s恰等于%s）".formatted(show.apply(gap()), words);
  }

  private String single(Part row) {
    return row.name() + (printed.compareTo(computed) < 0 ? "一项，疑未计入" : "一项，疑重复计入");
  }

  private Optional<String> slip() {
    for (int power : SLIPS) {
      BigDecimal factor = BigDecimal.TEN.pow(power);
      boolean more = printed.compareTo(computed.multiply(factor)) == 0;
      boolean less = computed.compareTo(printed.multiply(factor)) == 0;
      if ((more || less) && computed.signum() != 0) {
        return Optional.of("，相差恰为 " + factor.toPlainString() + " 倍，疑为计量单位或位数之误");
      }
    }
    return Optional.empty();
  }

  private Optional<String> swapped() {
    int scale = Math.max(decimals(printed), decimals(computed));
    String one = printed.setScale(scale).unscaledValue().toString();
    String other = computed.setScale(scale).unscaledValue().toString();
    if (one.length() != other.length()) {
      return Optional.empty();
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    boolean swaps =
        at + 1 < one.length()
            && one.charAt(at) == other.charAt(at + 1)
            && one.charAt(at + 1) == other.charAt(at)
            && one.substring(at + 2).equals(other.substring(at + 2));
    return swaps ? Optional.of("，两数仅相邻两位数字对调") : Optional.empty();
  }

  private static int decimals(BigDecimal value) {
    return Math.max(0, value.stripTrailingZeros().scale());
  }

  private Optional<Part> only(List<Part> parts) {
    List<Part> fitting =
        parts.stream()
            .filter(part -> part.value().signum() != 0)
            .filter(part -> part.value().abs().compareTo(gap()) == 0)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static Stream<Part> pairs(List<Part> rows) {
    List<Part> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        pairs.add(
            new Part(
                rows.get(i).name() + "与" + rows.get(j).name() + "两项之和",
                rows.get(i).value().add(rows.get(j).value())));
      }
    }
    return pairs.stream();
  }
}
