package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invents indicators whose scores follow from their values by the national rules. */
final class IndicatorMaker {
  private final Dice dice;
  private final Words words;
  private final FundLine funds;
  private final String money;
  private int whole;
  private int part;

  /**
   * Indicators of one form.
   *
   * @param funds the total of its fund block, in {@code money}
   */
  IndicatorMaker(Dice dice, Words words, FundLine funds, String money) {
    this.dice = dice;
    this.words = words;
    this.funds = funds;
    this.money = money;
  }

  /** Subgroup, name, kind and unit of an indicator, as the word lists give them. */
  private record Kind(String subgroup, String name, String kind, String unit) {
    static Kind of(String line) {
      String[] parts = line.split("\\|", -1);
      return new Kind(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip());
    }
  }

  /**
   * Fills {@code groups} too.
   *
   * @param missed how many rows may have missed their target
   */
  List<IndicatorFact> make(Plan plan, List<GroupFact> groups, int missed) {
    List<IndicatorFact> rows = new ArrayList<>();
    int left = missed;
    for (Plan.Group group : plan.groups()) {
      List<Kind> kinds = kinds(words.list(group.words()));
      List<BigDecimal> weights = weights(group.weight(), kinds.size());
      BigDecimal score = BigDecimal.ZERO;
      for (int i = 0; i < kinds.size(); i++) {
        boolean miss = left > 0 && dice.chance(30);
        left -= miss ? 1 : 0;
        IndicatorFact row =
            row("ind." + rows.size(), groups.size(), kinds.get(i), weights.get(i), miss);
        rows.add(row);
        score = score.add(row.score());
      }
      groups.add(
          new GroupFact(
              "group." + groups.size(),
              group.name(),
              BigDecimal.valueOf(group.weight()),
              Printer.tidy(score)));
    }
    return rows;
  }

  /** Some of the list, those of one subgroup together and in the order of the list. */
  private List<Kind> kinds(List<String> lines) {
    List<String> chosen =
        new ArrayList<>(dice.some(lines, dice.between(Math.min(2, lines.size()), 6)));
    List<String> offered = new ArrayList<>(lines);
    for (String usual : List.of("数量指标", "质量指标")) { // which no unit leaves out
      List<String> own = lines.stream().filter(line -> line.startsWith(usual)).toList();
      if (!own.isEmpty() && own.stream().noneMatch(chosen::contains)) {
        chosen.add(dice.pick(own));
      }
      if (!own.isEmpty() && usual.equals("质量指标") && dice.chance(20)) {
        List<String> counted = words.list(dice.of("计数一", "计数二", "计数三"));
        chosen.addAll(counted);
        offered.addAll(counted);
      }
    }
    Map<String, List<Kind>> bySubgroup = new LinkedHashMap<>();
    for (String line : offered) {
      if (chosen.contains(line)) {
        Kind kind = Kind.of(line);
        bySubgroup.computeIfAbsent(kind.subgroup(), s -> new ArrayList<>()).add(kind);
      }
    }
    return bySubgroup.values().stream().flatMap(List::stream).toList();
  }

  private List<BigDecimal> weights(int total, int count) {
    int scale = total % 5 == 0 && dice.chance(15) ? 1 : 0;
    List<BigDecimal> weights =
        total / count >= 10 && total % 5 == 0 && dice.chance(50)
            ? dice.split(BigDecimal.valueOf(total / 5), count).stream()
                .map(part -> part.multiply(BigDecimal.valueOf(5)))
                .toList()
            : dice.split(BigDecimal.valueOf(total).setScale(scale), count);
    return weights.stream().map(Printer::tidy).toList();
  }

  private IndicatorFact row(String key, int group, Kind kind, BigDecimal weight, boolean miss) {
    return switch (kind.kind()) {
      case "count" -> {
        int target = dice.of(8, 12, 36, 60, 150, 420, 1350, 5200);
        int actual =
            miss ? Math.max(1, target * dice.between(70, 97) / 100) : target + more(target);
        yield numeric(key, group, kind, weight, "≥", BigDecimal.valueOf(target), actual);
      }
      case "rate" -> {
        int target = dice.of(80, 85, 90, 95, 98, 100);
        int actual =
            miss ? target - dice.between(2, 15) : Math.min(100, target + dice.of(0, 0, 1, 3));
        yield numeric(key, group, kind, weight, "≥", BigDecimal.valueOf(target), actual);
      }
      case "cost" -> {
        int target = dice.of(60, 150, 380, 1200);
        int actual = miss ? target * dice.between(103, 130) / 100 : target - dice.of(0, 0, 5);
        yield numeric(key, group, kind, weight, "≤", BigDecimal.valueOf(target), actual);
      }
      case "less" -> {
        int target = dice.of(3, 5, 10, 15, 30);
        int actual = miss ? target + dice.between(1, 3) : target - dice.of(0, 0, 1, 2);
        yield numeric(key, group, kind, weight, "≤", BigDecimal.valueOf(target), actual);
      }
      case "satisfaction" -> { // everybody content is told, but seldom
        int target = dice.of(80, 85, 90, 95);
        int actual = miss ? target - dice.between(2, 9) : Math.min(99, target + dice.between(0, 4));
        yield numeric(key, group, kind, weight, "≥", BigDecimal.valueOf(target), actual);
      }
      case "total" -> {
        Kind inMoney = new Kind(kind.subgroup(), kind.name(), kind.kind(), money);
        yield numeric(key, group, inMoney, weight, "≤", funds.budget(), funds.executed());
      }
      case "execution" -> {
        BigDecimal share =
            funds.executed().movePointRight(2).divide(funds.budget(), 2, RoundingMode.HALF_UP);
        yield numeric(key, group, kind, weight, "≥", BigDecimal.valueOf(80), Printer.tidy(share));
      }
      case "whole" -> {
        whole = dice.of(120, 260, 480, 1350);
        yield numeric(key, group, kind, weight, "≥", BigDecimal.valueOf(whole), whole);
      }
      case "part" -> {
        part = whole * dice.between(91, 100) / 100;
        int target = part - dice.between(0, 3);
        yield numeric(key, group, kind, weight, "≥", BigDecimal.valueOf(target), part);
      }
      case "of-whole" -> {
        BigDecimal share =
            BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), dice.of(1, 2), RoundingMode.HALF_UP);
        yield numeric(key, group, kind, weight, "≥", BigDecimal.valueOf(90), Printer.tidy(share));
      }
      case "time" -> qualitative(key, group, kind, weight, miss, "12月底前", "12月20日");
      default -> {
        String target = dice.pick(words.list("words-target"));
        String met = dice.of(target, target, "达成预期指标");
        yield qualitative(key, group, kind, weight, miss, target, met);
      }
    };
  }

  private int more(int target) {
    return dice.chance(60) ? 0 : target * dice.between(0, 12) / 100;
  }

  private IndicatorFact numeric(
      String key,
      int group,
      Kind kind,
      BigDecimal weight,
      String operator,
      BigDecimal target,
      int actual) {
    return numeric(key, group, kind, weight, operator, target, BigDecimal.valueOf(actual));
  }

  private IndicatorFact numeric(
      String key,
      int group,
      Kind kind,
      BigDecimal weight,
      String operator,
      BigDecimal target,
      BigDecimal reached) {
    boolean more = operator.equals("≥");
    BigDecimal share =
        more
            ? reached.divide(target, 8, RoundingMode.HALF_UP)
            : target.divide(reached, 8, RoundingMode.HALF_UP);
    BigDecimal score =
        Printer.tidy(weight.multiply(share.min(BigDecimal.ONE)).setScale(2, RoundingMode.HALF_UP));
    boolean full = score.compareTo(weight) >= 0;
    return new IndicatorFact(
        key,
        group,
        kind.subgroup(),
        kind.name(),
        operator,
        target.toPlainString(),
        reached.toPlainString(),
        kind.unit(),
        weight,
        score,
        full ? "" : dice.pick(words.list("reasons")));
  }

  private IndicatorFact qualitative(
      String key,
      int group,
      Kind kind,
      BigDecimal weight,
      boolean miss,
      String target,
      String met) {
    BigDecimal score =
        miss
            ? Printer.tidy(
                weight
                    .multiply(BigDecimal.valueOf(dice.between(65, 79), 2))
                    .setScale(1, RoundingMode.HALF_UP))
            : weight;
    return new IndicatorFact(
        key,
        group,
        kind.subgroup(),
        kind.name(),
        "",
        target,
        miss ? dice.pick(words.list("words-partly")) : met,
        "",
        weight,
        score,
        miss ? dice.pick(words.list("reasons")) : "");
  }
}
