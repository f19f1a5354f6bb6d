package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** All printed texts that a layout may ask for, by key. */
final class Slots {
  private final Facts facts;
  private final Printer printer;
  private final Map<String, String> texts = new LinkedHashMap<>();

  private Slots(Facts facts, Printer printer) {
    this.facts = facts;
    this.printer = printer;
  }

  /**
   * The tables' texts.
   *
   * @param apart whether operator and unit of a target stand in columns of their own
   */
  static Map<String, String> of(Facts facts, Printer printer, boolean apart, Dice dice) {
    Slots slots = new Slots(facts, printer);
    String blank = dice.of("", "", "—", "0");
    for (FundLine line : facts.funds()) {
      slots.fund(line, blank);
    }
    slots.points("fund.0", facts.executionWeight(), facts.executionScore());
    String repeated = dice.of("", "—", "=");
    for (FundLine line : facts.funds().subList(1, facts.funds().size())) {
      boolean first = line.equals(facts.funds().get(1)) && repeated.equals("=");
      if (first && facts.parts().size() == 1) {
        slots.points(line.key(), facts.executionWeight(), facts.executionScore());
      } else {
        slots.texts.put(line.key() + ".weight", repeated.equals("=") ? "" : repeated);
        slots.texts.put(line.key() + ".score", repeated.equals("=") ? "" : repeated);
      }
    }
    facts.indicators().forEach(row -> slots.indicator(row, apart));
    facts.groups().forEach(slots::group);
    slots.totals();
    return slots.texts;
  }

  private void fund(FundLine line, String blank) {
    put(line, "initial", line.initial(), blank);
    put(line, "carried", line.carried(), blank);
    put(line, "current", line.current(), blank);
    put(line, "budget", line.budget(), blank);
    put(line, "arrived", line.budget(), blank);
    texts.put(
        line.key() + ".arrivalRate",
        line.isUnused() ? blank : printer.rate(line.budget(), line.budget()));
    put(line, "executed", line.executed(), blank);
    put(line, "balance", line.budget().subtract(line.executed()), "0");
    texts.put(
        line.key() + ".rate",
        line.isUnused()
            ? blank.equals("0") ? "—" : blank
            : printer.rate(line.executed(), line.budget()));
  }

  private void put(FundLine line, String column, BigDecimal amount, String blank) {
    boolean none = line.isUnused() || amount.signum() == 0 && column.equals("carried");
    texts.put(line.key() + "." + column, none ? blank : printer.amount(amount));
  }

  private void points(String key, BigDecimal weight, BigDecimal score) {
    texts.put(key + ".weight", weight.toPlainString());
    texts.put(key + ".score", score.toPlainString());
  }

  private void indicator(IndicatorFact row, boolean apart) {
    points(row.key(), row.weight(), row.score());
    texts.put(row.key() + ".operator", row.isNumeric() ? row.operator() : "定性");
    texts.put(row.key() + ".unit", row.unit());
    texts.put(
        row.key() + ".target", apart ? row.target() : row.operator() + row.target() + row.unit());
    texts.put(row.key() + ".actual", apart ? row.actual() : row.actual() + row.unit());
    texts.put(row.key() + ".reason", row.reason());
    texts.put(row.key() + ".rate", rate(row.score(), row.weight()));
  }

  private void group(GroupFact group) {
    points(group.key(), group.weight(), group.score());
    texts.put(group.key() + ".rate", rate(group.score(), group.weight()));
  }

  private void totals() {
    BigDecimal weight =
        facts.indicators().stream()
            .map(IndicatorFact::weight)
            .reduce(facts.executionWeight(), BigDecimal::add);
    points("total", Printer.tidy(weight), facts.total());
    texts.put("total.rate", rate(facts.total(), weight));
    texts.put("grade", facts.grade());
  }

  private static String rate(BigDecimal score, BigDecimal weight) {
    return score
            .multiply(BigDecimal.valueOf(100))
            .divide(weight, 2, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
