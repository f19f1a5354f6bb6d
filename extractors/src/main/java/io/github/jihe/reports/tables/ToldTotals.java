package io.github.jihe.reports.tables;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Totals of tables that the text tells again by the name of their column: 安装太阳能路灯294盏 beside a 合计
 * of 284 under 安装路灯（盏）. Only a total that the rows above it make is held against the text, and only
 * one that the text misses by a slip of the pen.
 */
final class ToldTotals {
  private static final Sought NO_NAME = new Sought("[(\\[].*$|[^\\p{IsHan}A-Za-z]");
  private static final Sought GENERAL =
      new Sought(
          "数量|人数|次数|个数|户数|里程|金额|情况|全年|全[县市区镇乡村省]|本年|当年|实际|完成|[共已]|数$|累计"
              + "|年初|年末|预算|决算|支出|收入|资金|经费|投资|投入|执行|到位|安排|下达|使用|拨付|结余|结转");
  private static final Sought QUALIFIED = new Sought("新增|净增|增加|减少|其中|计划|目标|应|拟|预计|上年|去年|往年|原");
  private static final int SHORTEST_NAME = 2;
  private static final int FEWEST_ITEMS = 3;
  private static final int FEWEST_DIGITS = 3;

  /** A total, what its column is called, and the rows that it sums up. */
  private record Total(String column, List<String> rows, Statement statement) {
    Figure figure() {
      return statement.figure();
    }
  }

  private final List<Total> totals = new ArrayList<>();

  ToldTotals(List<DataTable> tables) {
    for (DataTable table : tables) {
      table.total().ifPresent(row -> add(table, row));
    }
  }

  private void add(DataTable table, int row) {
    List<String> rows = table.items().stream().map(item -> bare(table.labels().get(item))).toList();
    for (DataColumn column : table.columns()) {
      String name = bare(column.header());
      boolean telling =
          column.isAmount()
              && !column.words()
              && name.length() >= SHORTEST_NAME
              && isSum(table, column, row);
      if (telling) {
        String subject = "“" + column.header() + "”" + table.labels().get(row);
        totals.add(new Total(name, rows, Cells.named(subject, column, row)));
      }
    }
  }

  private static boolean isSum(DataTable table, DataColumn column, int row) {
    List<BigDecimal> items =
        table.items().stream().flatMap(item -> column.valueAt(item).stream()).toList();
    BigDecimal sum = items.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return items.size() >= FEWEST_ITEMS
        && column.valueAt(row).filter(total -> total.compareTo(sum) == 0).isPresent();
  }

  /** 安装路灯 of 安装路灯（盏）. */
  private static String bare(String name) {
    String words = NO_NAME.replaceAll(Characters.tight(name), "");
    return GENERAL.replaceAll(words, "");
  }

  /**
   * The totals that the text tells wrong.
   *
   * @param facts what it tells as results of the year
   */
  List<Relation> of(List<Statement> facts) {
    if (totals.isEmpty()) {
      return List.of();
    }
    Set<BigDecimal> said =
        facts.stream().map(fact -> value(fact.figure())).collect(Collectors.toSet());
    return facts.stream().flatMap(fact -> misses(fact, said).stream()).toList();
  }

  /** A total that a fact misses; one that the text tells somewhere is not meant by another one. */
  private Optional<Relation> misses(Statement fact, Set<BigDecimal> said) {
    List<Total> named = totals.stream().filter(total -> isNamed(total, fact)).toList();
    boolean right =
        named.stream().anyMatch(total -> total.figure().interval().meets(fact.figure().interval()));
    List<Total> missed =
        named.stream()
            .filter(total -> !said.contains(value(total.figure())))
            .filter(total -> value(total.figure()).precision() >= FEWEST_DIGITS)
            .filter(total -> DigitSlip.between(value(total.figure()), value(fact.figure())))
            .toList();
    return right || missed.size() != 1
        ? Optional.empty()
        : Optional.of(
            new Relation.Repeat(fact, missed.get(0).statement(), false, fact.figure().source()));
  }

  private static BigDecimal value(Figure figure) {
    return figure.inBase().stripTrailingZeros();
  }

  private static boolean isNamed(Total total, Statement fact) {
    Figure figure = total.figure();
    String words = Characters.tight(fact.figure().source().quote());
    String subject = bare(fact.subject());
    boolean comparable =
        figure.quantity().unit().comparable(fact.figure().quantity().unit())
            && subject.length() >= SHORTEST_NAME;
    return comparable
        && (isWithin(total.column(), subject) || total.column().endsWith(subject))
        && !QUALIFIED.isIn(words)
        && total.rows().stream().noneMatch(row -> !row.isEmpty() && words.contains(row));
  }

  /** Whether all characters of a name stand in words, in their order: 安装路灯 in 安装太阳能路灯. */
  private static boolean isWithin(String name, String words) {
    int at = -1;
    for (int i = 0; i < name.length(); i++) {
      at = words.indexOf(name.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
