package io.github.jihe.reports.tables;

import io.github.jihe.document.Location;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Form;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures of tables that the text tells again. A figure that differs is one of the table's told
 * wrong only if the text names its row and it is the table's but for a slip of the pen, or if the
 * text names row and column both.
 */
final class ToldCells {
  private static final Sought NO_NAME = new Sought("[(\\[].*$|[^\\p{IsHan}A-Za-z]");
  private static final Sought GENERAL = new Sought("(数量|人数|次数|个数|户数|金额|情况|全年|本年|当年|实际|完成|数|率|度)");

  /** 新增受益农户数 is not the 受益农户数 of the table. */
  private static final Sought QUALIFIED = new Sought("(新增|净增|增加|减少|累计|其中|计划|目标|应|拟|预计|上年|去年|往年)$");

  private static final Sought SUM_ROW = new Sought("合计|总计|小计|共计");
  private static final int SHORTEST_ROW = 2;
  private static final int SHORTEST_COLUMN = 3;
  private static final int FEWEST_PAIRS = 2;

  /** A long name that the text all but repeats: 465名普查指导员和普查员. */
  private static final int SURE_PAIRS = 6;

  private static final int SURE_DIGITS = 4;

  /** More figures than people compare; hostile files have them. */
  private static final int MOST_FIGURES = 4000;

  /**
   * A figure of a table with the words that name it.
   *
   * @param column empty for the actual value of an indicator
   */
  private record Printed(String row, String column, Statement statement) {
    Figure figure() {
      return statement.figure();
    }
  }

  private final List<Printed> figures = new ArrayList<>();
  private final Set<BigDecimal> values = new HashSet<>();

  private final ResultCells results;

  /**
   * @param results the cells of forms that tell the figures in sentences
   */
  ToldCells(List<DataTable> tables, List<Form> forms, ResultCells results) {
    this.results = results;
    for (DataTable table : tables) {
      Map<String, Long> named =
          table.labels().values().stream()
              .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
      for (DataColumn column : table.columns()) {
        for (int row : table.labels().keySet()) {
          boolean one = named.get(table.labels().get(row)) == 1; // 基础设施 may be a kind of several
          if (one && figures.size() < MOST_FIGURES && column.at(row).isPresent()) {
            add(
                name(table.labels().get(row)),
                name(column.header()),
                Cells.statement(table, column, row));
          }
        }
      }
    }
    forms.stream()
        .flatMap(form -> form.indicators().stream())
        .flatMap(table -> table.indicators().stream())
        .forEach(this::indicator);
  }

  private void indicator(Indicator row) {
    row.target().flatMap(Entry::figure).ifPresent(figure -> values.add(value(figure)));
    row.actual()
        .flatMap(Entry::figure)
        .filter(figure -> !figure.quantity().approximate() && figures.size() < MOST_FIGURES)
        .ifPresent(
            figure ->
                add(name(row.name()), "", Cells.statement("“" + row.name() + "”完成值", figure)));
  }

  private void add(String row, String column, Statement statement) {
    figures.add(new Printed(row, column, statement));
    values.add(value(statement.figure()));
  }

  private static String name(String printed) {
    return NO_NAME.replaceAll(Characters.tight(printed), "");
  }

  private static BigDecimal value(Figure figure) {
    return figure.inBase().stripTrailingZeros();
  }

  List<Relation> of(List<Statement> statements) {
    List<Statement> facts = facts(statements);
    Map<BigDecimal, Set<String>> told = new HashMap<>();
    facts.forEach(
        fact ->
            told.computeIfAbsent(value(fact.figure()), v -> new HashSet<>()).add(fact.subject()));
    return facts.stream().flatMap(fact -> repeat(fact, told).stream()).toList();
  }

  /** The statements that tell one of this year's results in the text. */
  List<Statement> facts(List<Statement> statements) {
    return statements.stream().filter(this::isFact).toList();
  }

  private boolean isFact(Statement statement) {
    Figure figure = statement.figure();
    return isText(figure.source().location())
        && statement.period() == Period.REPORT_YEAR
        && (statement.status() == Status.ACTUAL || statement.status() == Status.UNSAID)
        && statement.operator() == Operator.NONE
        && !figure.quantity().approximate()
        && !figure.quantity().isRange()
        && !figure.quantity().isForEach()
        && figure.quantity().unit().dimension() != Dimension.NONE;
  }

  private boolean isText(Location location) {
    return location.table() == 0 || results.contains(location);
  }

  private Optional<Relation> repeat(Statement fact, Map<BigDecimal, Set<String>> told) {
    String words = Characters.tight(fact.figure().source().quote());
    boolean printed = values.contains(value(fact.figure()));
    List<Printed> found =
        figures.stream()
            .filter(figure -> figure.figure().quantity().unit().comparable(unit(fact)))
            .filter(
                figure -> !printed || value(figure.figure()).compareTo(value(fact.figure())) == 0)
            .filter(figure -> isMeant(figure, fact, words, told))
            .toList();
    boolean one = found.stream().map(figure -> value(figure.figure())).distinct().count() == 1;
    return one
        ? Optional.of(
            new Relation.Repeat(
                fact,
                found.get(0).statement(),
                isNamed(found.get(0), words),
                fact.figure().source()))
        : Optional.empty();
  }

  private static Unit unit(Statement fact) {
    return fact.figure().quantity().unit();
  }

  private static boolean isMeant(
      Printed figure, Statement fact, String words, Map<BigDecimal, Set<String>> told) {
    boolean named = isNamed(figure, words);
    BigDecimal printed = value(figure.figure());
    BigDecimal said = value(fact.figure());
    if (printed.compareTo(said) == 0) {
      return named;
    }
    if (fact.figure().interval().meets(figure.figure().interval())) {
      return false;
    }
    boolean rightToo = told.getOrDefault(printed, Set.of()).contains(fact.subject());
    boolean slips = !rightToo && DigitSlip.between(printed, said);
    boolean alike =
        !told.containsKey(printed)
            && printed.precision() >= SURE_DIGITS
            && sharedPairs(figure.row(), name(words)) >= FEWEST_PAIRS;
    boolean summed = !told.containsKey(printed) && isSumOf(figure, fact);
    boolean turned =
        DigitSlip.swaps(printed, said) && sharedPairs(figure.row(), name(words)) >= SURE_PAIRS;
    return turned || slips && (named || alike || summed) || isNamedByBoth(figure, fact);
  }

  /** 改造雨污管网13140米 beside the sum of a column 雨污管网（米）: the head of the column is what is told. */
  private static boolean isSumOf(Printed figure, Statement fact) {
    String column = figure.column();
    return SUM_ROW.is(figure.row())
        && column.length() >= SHORTEST_COLUMN
        && value(figure.figure()).precision() >= SURE_DIGITS
        && name(fact.subject()).endsWith(column)
        && !QUALIFIED.isIn(fact.subject().substring(0, fact.subject().lastIndexOf(column)))
        && unit(fact).dimension() != Dimension.RATIO
        && figure.figure().quantity().unit().equals(unit(fact));
  }

  private static boolean isNamed(Printed figure, String words) {
    if (SUM_ROW.is(figure.row()) && sharedPairs(figure.column(), words) == 0) {
      return false; // 合计 names nothing by itself
    }
    int at = figure.row().length() < SHORTEST_ROW ? -1 : words.indexOf(figure.row());
    while (at >= 0 && QUALIFIED.isIn(words.substring(0, at))) {
      at = words.indexOf(figure.row(), at + 1);
    }
    return at >= 0;
  }

  /** 城关镇 and 参保人数 make up all of 城关镇参保人数. */
  private static boolean isNamedByBoth(Printed figure, Statement fact) {
    return !figure.column().isEmpty()
        && figure.row().length() >= SHORTEST_ROW
        && name(fact.subject()).equals(figure.row() + figure.column());
  }

  /** How many pairs of neighbouring characters two names share: 接收档案进馆 and 接收进馆档案. */
  private static long sharedPairs(String row, String words) {
    String core = GENERAL.replaceAll(row, "");
    return Stream.iterate(0, i -> i + 1 < core.length(), i -> i + 1)
        .map(i -> core.substring(i, i + 2))
        .distinct()
        .filter(words::contains)
        .count();
  }
}
