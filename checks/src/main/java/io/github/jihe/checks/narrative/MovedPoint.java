package io.github.jihe.checks.narrative;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 承包到户601.2万亩 and later 落实面积60.12万亩: all the digits of another figure of the text with the point
 * elsewhere, in the same unit and about the same thing.
 */
final class MovedPoint {
  /** Fewer digits may agree by chance. */
  private static final int TELLING_DIGITS = 4;

  private static final int MOST_PLACES = 2;
  private static final Sought TENTH = new Sought("10%|百分之十|[十百]分之|10倍|十倍|百倍|每|均|单价|标准|税|保证金|质保金");

  private MovedPoint() {}

  static Stream<Outcome> check(CheckInfo info, Report report) {
    List<Statement> told = report.statements().stream().filter(MovedPoint::isTelling).toList();
    return told.stream()
        .flatMap(
            later ->
                told.stream()
                    .takeWhile(one -> !one.equals(later))
                    .filter(one -> isMoved(one.figure(), later.figure()))
                    .filter(one -> isAboutSame(told, one, later))
                    .filter(one -> !isMultiplied(report, one) && !isMultiplied(report, later))
                    .findFirst()
                    .flatMap(one -> finding(info, told, one, later))
                    .stream());
  }

  private static boolean isTelling(Statement said) {
    Figure figure = said.figure();
    Dimension dimension = figure.quantity().unit().dimension();
    boolean counted = dimension == Dimension.OTHER || dimension == Dimension.MONEY;
    return counted
        && said.measure() != Measure.STANDARD
        && !figure.quantity().isForEach()
        && !figure.quantity().approximate()
        && figure.quantity().value().stripTrailingZeros().precision() >= TELLING_DIGITS
        && figure.source().location().table() == 0
        && !TENTH.isIn(Characters.tight(figure.source().quote()));
  }

  private static boolean isMoved(Figure one, Figure other) {
    BigDecimal a = one.quantity().value();
    BigDecimal b = other.quantity().value();
    int places = Math.abs(a.precision() - a.scale() - b.precision() + b.scale());
    return one.quantity().unit().symbol().equals(other.quantity().unit().symbol())
        && places <= MOST_PLACES
        && DigitSlip.moves(a, b);
  }

  /**
   * Whether the clauses share a word of two characters besides what all clauses have. What is
   * measured, unlike money, may be named by its parts, in the clauses beside it.
   */
  private static boolean isAboutSame(List<Statement> told, Statement one, Statement other) {
    boolean money = one.figure().quantity().unit().dimension() == Dimension.MONEY;
    Set<String> words = pairs(other);
    return told.stream()
        .filter(
            beside ->
                beside.equals(one)
                    || !money
                        && block(beside) == block(one)
                        && beside.figure().quantity().unit().equals(one.figure().quantity().unit()))
        .anyMatch(beside -> pairs(beside).stream().anyMatch(words::contains));
  }

  private static int block(Statement said) {
    return said.figure().source().location().block();
  }

  private static final Sought COMMON =
      new Sought("[^\\p{IsHan}]|全年|年度|本年|实际|完成|项目|资金|总计|合计|共计|累计|其中|万元|万亩|公里|平方|面积|金额|支出|预算");

  private static Set<String> pairs(Statement said) {
    String words = COMMON.replaceAll(Characters.tight(said.figure().source().quote()), " ");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= words.length(); i++) {
      String pair = words.substring(i, i + 2);
      if (pair.indexOf(' ') < 0) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** Ten or a hundred of them in the same paragraph may make the one of the other. */
  private static boolean isMultiplied(Report report, Statement said) {
    return report.statements().stream()
        .filter(other -> block(other) == block(said))
        .map(other -> other.figure().quantity().value())
        .anyMatch(
            value ->
                value.compareTo(BigDecimal.TEN) == 0
                    || value.compareTo(new BigDecimal("100")) == 0
                        && said.figure().quantity().unit().dimension() == Dimension.MONEY);
  }

  /** The one that is told once is the wrong one; nothing if neither is. */
  private static Optional<Outcome> finding(
      CheckInfo info, List<Statement> told, Statement one, Statement later) {
    boolean first = count(told, one) < count(told, later);
    Figure wrong = first ? one.figure() : later.figure();
    Figure right = first ? later.figure() : one.figure();
    return Optional.of(
        new FindingBuilder(info, later.subject() + "/数位")
            .message(
                "“%s”与另一处“%s”数字相同而数位不同，疑为数位或单位之误"
                    .formatted(wrong.source().quote(), right.source().quote()))
            .reported(wrong)
            .expected(right.printed())
            .operand(right)
            .build());
  }

  private static long count(List<Statement> told, Statement said) {
    return told.stream()
        .filter(other -> other.figure().inBase().compareTo(said.figure().inBase()) == 0)
        .count();
  }
}
