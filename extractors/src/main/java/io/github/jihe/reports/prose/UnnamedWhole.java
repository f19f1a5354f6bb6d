package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import java.util.List;
import java.util.Optional;

/** What 占52% is a share of, where the words do not say. */
final class UnnamedWhole {
  private UnnamedWhole() {}

  /**
   * The whole of a share that does not name it. What has a share of its own is a part as well,
   * unless the figures or 其中 say that the next one is a part of it.
   */
  static Optional<Claim> of(List<Claim> earlier, List<Claim> others, Claim part, Claim rate) {
    Optional<Claim> fitting =
        others.stream().filter(whole -> new Quotient(part, whole, rate).fits()).findFirst();
    List<Claim> free = others.stream().filter(c -> !hasShare(earlier, c)).toList();
    if (fitting.isPresent() || free.isEmpty()) {
      return fitting;
    }
    if (free.size() < others.size() && part.clause().tight().startsWith("其中")) {
      List<Claim> slips =
          others.stream().filter(whole -> new Quotient(part, whole, rate).slips()).toList();
      return slips.size() == 1 ? Optional.of(slips.get(0)) : Optional.empty();
    }
    Claim first = free.get(0);
    boolean listed =
        free.size() == 1 || first.kind() == FundSource.TOTAL || first.head().contains("总");
    return listed ? Optional.of(first) : Optional.empty();
  }

  private static boolean hasShare(List<Claim> earlier, Claim claim) {
    int next = earlier.indexOf(claim) + 1;
    return next < earlier.size()
        && earlier.get(next).isRate()
        && earlier.get(next).head().contains("占");
  }
}
