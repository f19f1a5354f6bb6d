package io.github.jihe.checks.funds;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Likeness;
import io.github.jihe.checks.Outcome;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The same figure of the same thing told once in 万元 and once in 元: 价值1286.40万元, 价值1286.40元. */
final class SameDigits {
  /** Shorter figures are the same by chance. */
  private static final int FEWEST_DIGITS = 4;

  private SameDigits() {}

  static Stream<Outcome> check(CheckInfo info, Report report) {
    List<Statement> amounts = report.statements().stream().filter(SameDigits::isTelling).toList();
    return amounts.stream()
        .filter(said -> unit(said).equals(Unit.YUAN))
        .flatMap(said -> twin(said, amounts).map(twin -> finding(info, said, twin)).stream());
  }

  private static boolean isTelling(Statement said) {
    Quantity quantity = said.figure().quantity();
    return (quantity.unit().equals(Unit.YUAN) || quantity.unit().equals(Unit.WAN_YUAN))
        && !quantity.isForEach()
        && !said.figure().unitInherited()
        && quantity.value().scale() > 0
        && quantity.value().stripTrailingZeros().precision() >= FEWEST_DIGITS;
  }

  private static Unit unit(Statement said) {
    return said.figure().quantity().unit();
  }

  private static Optional<Statement> twin(Statement said, List<Statement> amounts) {
    return amounts.stream()
        .filter(other -> unit(other).equals(Unit.WAN_YUAN))
        .filter(
            other ->
                other.figure().quantity().value().compareTo(said.figure().quantity().value()) == 0)
        .filter(other -> sharesWord(other, said))
        .findFirst();
  }

  private static boolean sharesWord(Statement one, Statement other) {
    return Likeness.sharesWord(
        Characters.tight(other.subject()), Characters.tight(one.figure().source().quote()));
  }

  private static Outcome finding(CheckInfo info, Statement said, Statement twin) {
    return new FindingBuilder(info, "文字/" + said.subject())
        .message(
            "文字所述“%s”一处为 %s，另一处为 %s，数字相同而单位相差 10000 倍"
                .formatted(said.subject(), said.figure().printed(), twin.figure().printed()))
        .reported(said.figure())
        .expected(twin.figure().printed())
        .operand(twin.figure())
        .build();
  }
}
