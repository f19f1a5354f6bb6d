package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Statement;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 少到位400万元（区级280万元、居民120万元）: the sources of what is missing are missing it, and gave no such
 * amount.
 */
final class Shortfalls {
  private static final Sought MISSING =
      new Sought("(少|未|欠|缺|差|短)(足额|全额|实际)?(到位|拨付|下达|安排|配套|筹集|落实|拨|交|缴)|缺口|短缺|缺额");

  private Shortfalls() {}

  /** The claims of a sentence, the parts of a shortfall named as such. */
  static List<Claim> assigned(List<Claim> claims) {
    List<Claim> assigned = new ArrayList<>();
    Optional<Claim> missing = Optional.empty();
    for (Claim claim : claims) {
      if (claim.isMoney() && MISSING.isIn(claim.head())) {
        missing = Optional.of(claim);
      }
      boolean part =
          missing.filter(whole -> claim.value().compareTo(whole.value()) < 0).isPresent()
              && claim.isMoney()
              && !claim.ownMeasure()
              && claim.measure() == Measure.AMOUNT;
      assigned.add(part ? missing(claim) : claim);
    }
    return assigned;
  }

  private static Claim missing(Claim claim) {
    Statement said = claim.statement();
    return claim.saying(said.withSubject("少到位" + said.subject()).withKind(FundSource.NAMED));
  }
}
