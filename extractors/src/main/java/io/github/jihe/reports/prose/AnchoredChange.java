package io.github.jihe.reports.prose;

import io.github.jihe.facts.Statement.Period;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a change is told of, where other words stand between:
 * 预算20.00万元，决算16.25万元；较上年决算数18.40万元减少2.15万元，下降18.75%. The amount or the share, one of both, says
 * which value it is.
 */
final class AnchoredChange {
  private static final int FEWEST_DIGITS = 3;

  private AnchoredChange() {}

  /**
   * The one value that makes one half of the change with the base, of numbers that would not do so
   * by chance. Absent if a half is not told, if no value does, or if several do.
   *
   * @param said the numbers in front of the base
   */
  static Optional<Claim> of(TrailingChange change, Claim base, List<Claim> said) {
    boolean ofOther =
        change.rate().map(ChangeWords::comparedWith).filter(w -> !w.isEmpty()).isPresent();
    if (!change.isFull() || ofOther || !base.isPlain() || base.isRate()) {
      return Optional.empty();
    }
    Map<Object, Claim> making =
        said.stream()
            .filter(after -> mayBe(after, base) && isMade(change, base, after))
            .collect(
                Collectors.toMap(
                    after -> after.value().stripTrailingZeros(),
                    Function.identity(),
                    (first, second) -> second));
    return making.size() == 1 ? making.values().stream().findFirst() : Optional.empty();
  }

  private static boolean mayBe(Claim after, Claim base) {
    return after.isPlain()
        && !after.isRate()
        && !after.change()
        && !after.isApproximate()
        && after.comparable(base)
        && after.statement().period() != Period.LAST_YEAR;
  }

  private static boolean isMade(TrailingChange change, Claim base, Claim after) {
    return isMade(base, after, change.difference().get(), Kind.AMOUNT, change.grows())
        || isMade(base, after, change.rate().get(), Kind.SHARE, change.grows());
  }

  private static boolean isMade(Claim base, Claim after, Claim told, Kind kind, boolean grows) {
    boolean telling =
        told.statement().figure().quantity().value().precision() >= FEWEST_DIGITS
            && told.value().signum() > 0;
    return telling && new ChangeFit(base, after, told, kind, grows).holds();
  }
}
