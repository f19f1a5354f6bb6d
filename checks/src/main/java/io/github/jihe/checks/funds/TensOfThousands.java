package io.github.jihe.checks.funds;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sum of 元 that a text prints as 万元: far more than all else that it tells of money. */
final class TensOfThousands {
  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

  /** So many times the greatest of all others, it is of another unit. */
  private static final BigDecimal FAR = new BigDecimal(50);

  /** Fewer others tell nothing. */
  private static final int FEWEST = 3;

  /** What a place earns or owns, beside which a project is small. */
  private static final Pattern OF_A_PLACE =
      Pattern.compile("生产总值|产值|GDP|税收|收入|固定资产|投资|贷款|交易|销售|营业|保费|基金|资产|债");

  private TensOfThousands() {}

  static Stream<Outcome> check(CheckInfo info, Report report) {
    List<Statement> amounts =
        report.statements().stream()
            .filter(said -> said.figure().source().location().table() == 0)
            .filter(said -> said.figure().quantity().unit().equals(Unit.WAN_YUAN))
            .toList();
    return amounts.stream()
        .filter(said -> isOdd(said, amounts))
        .limit(1)
        .map(said -> finding(info, said));
  }

  private static boolean isOdd(Statement said, List<Statement> amounts) {
    BigDecimal value = said.figure().quantity().value();
    if (value.compareTo(TEN_THOUSAND) < 0
        || said.figure().quantity().approximate()
        || value.stripTrailingZeros().scale() > 0
        || OF_A_PLACE.matcher(said.subject() + said.figure().source().quote()).find()) {
      return false;
    }
    List<BigDecimal> others =
        amounts.stream().filter(other -> !other.equals(said)).map(TensOfThousands::value).toList();
    List<BigDecimal> near =
        amounts.stream()
            .filter(other -> !other.equals(said) && isBeside(other, said))
            .map(TensOfThousands::value)
            .toList();
    return near.size() >= FEWEST
        && others.stream().allMatch(other -> other.multiply(FAR).compareTo(value) < 0)
        && near.stream().anyMatch(other -> value.compareTo(other.multiply(TEN_THOUSAND)) < 0);
  }

  private static BigDecimal value(Statement statement) {
    return statement.figure().quantity().value();
  }

  private static boolean isBeside(Statement one, Statement other) {
    return one.figure().source().location().block() == other.figure().source().location().block();
  }

  private static Outcome finding(CheckInfo info, Statement said) {
    Figure figure = said.figure();
    String right = Show.plain(figure.quantity().value().movePointLeft(4).stripTrailingZeros());
    return new FindingBuilder(info, "文字/" + said.subject())
        .message("文字所述 %s 远大于同文其他金额，疑为以元计的 %s 万元".formatted(figure.printed(), right))
        .reported(figure)
        .expected(right + "万元")
        .build();
  }
}
