package io.github.jihe.checks.narrative;

import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One rate told twice in a report with two of its digits in another order: 持证职工86人，占78.4% and far
 * behind it 持证职工比例仅74.8%. The second one must be told nowhere else.
 */
final class SwappedRates {
  private static final int SHORTEST_NAME = 4;
  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_RATES = 200;

  private static final Sought ASIDE =
      new Sought("上年|去年|年初|上半年|季度|\\d月|较|(?<!占)比(?![例率重])|目标|计划|应|拟|力争|其余|全省|全国|平均");
  private static final Sought IDLE =
      new Sought(
          "^(?:[一二三四五六七八九]是|其中|但是?|虽然?|而|且|目前|[全本我][县市区镇校院局]|[^中]{2,8}中(?=.{4}))+|[“”\"]|(所?占?(的)?(比例|占比|比率|比重)|率)?(虽然?|尽管|已|仅|还|只|高|均|也|都|达到?|为|是|约|有)*$");
  private static final Sought SHARE = new Sought("^(约|仅|均|分别)?占.*");

  private SwappedRates() {}

  /** A rate and what it is told of. */
  private record Rate(String name, Statement statement) {}

  /** Two statements of one rate, the earlier first, and what it is a rate of. */
  record Pair(String name, Statement first, Statement again) {}

  static List<Pair> of(Report report) {
    List<Rate> rates = rates(report.statements());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i < rates.size() && rates.size() <= MOST_RATES; i++) {
      Rate again = rates.get(i);
      List<Rate> before =
          rates.subList(0, i).stream().filter(first -> isSwapped(first, again)).toList();
      boolean once = rates.stream().filter(rate -> isEqual(rate, again)).count() == 1;
      if (once && before.size() == 1) {
        pairs.add(new Pair(again.name(), before.get(0).statement(), again.statement()));
      }
    }
    return pairs;
  }

  private static List<Rate> rates(List<Statement> statements) {
    List<Rate> rates = new ArrayList<>();
    Optional<Statement> counted = Optional.empty();
    for (Statement statement : statements) {
      boolean rate =
          statement.figure().quantity().unit().dimension() == Dimension.RATIO
              && statement.figure().quantity().unit().symbol().endsWith("%");
      if (!rate) {
        counted = Optional.of(statement);
      } else if (isTold(statement)) {
        String name = name(statement, counted);
        if (name.length() >= SHORTEST_NAME) {
          rates.add(new Rate(name, statement));
        }
      }
    }
    return rates;
  }

  private static boolean isTold(Statement statement) {
    return statement.operator() == Operator.NONE
        && !statement.figure().quantity().approximate()
        && !statement.figure().quantity().isRange()
        && statement.period() == Period.REPORT_YEAR
        && statement.status() != Status.PLANNED
        && statement.figure().source().location().table() == 0
        && statement.figure().quantity().value().stripTrailingZeros().precision() >= FEWEST_DIGITS
        && !ASIDE.isIn(Characters.tight(statement.figure().source().quote()));
  }

  /** What a rate is told of; of 占69.2% the number in front of it. */
  private static String name(Statement statement, Optional<Statement> counted) {
    String subject = Characters.tight(statement.subject());
    if (!SHARE.is(subject)) {
      return IDLE.replaceAll(subject, "");
    }
    return counted
        .filter(
            whole ->
                whole.figure().source().location().equals(statement.figure().source().location()))
        .map(whole -> IDLE.replaceAll(Characters.tight(whole.subject()), ""))
        .orElse("");
  }

  private static boolean isSwapped(Rate first, Rate again) {
    return first.name().equals(again.name())
        && !first
            .statement()
            .figure()
            .source()
            .location()
            .equals(again.statement().figure().source().location())
        && DigitSlip.swaps(
            first.statement().figure().inBase(), again.statement().figure().inBase());
  }

  private static boolean isEqual(Rate one, Rate other) {
    return one.statement().figure().inBase().compareTo(other.statement().figure().inBase()) == 0;
  }
}
