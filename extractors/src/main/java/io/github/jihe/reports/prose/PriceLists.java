package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;

/** 单价分别为28万元、16万元、25万元: what opens a list as prices is said of all of it. */
final class PriceLists {
  private static final Sought RESPECTIVELY = new Sought("分别|依次|各自");

  private PriceLists() {}

  /** The claims of a sentence, those of a list of prices with that measure. */
  static List<Claim> assigned(List<Claim> claims) {
    List<Claim> assigned = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      open = open && goesOn(claim, claims.get(i - 1)) || opens(claim);
      boolean listed = open && (!opens(claim) || isFollowed(claims, i));
      assigned.add(listed && claim.measure() != Measure.STANDARD ? priced(claim) : claim);
    }
    return assigned;
  }

  /** Whether a number is the first of a list of prices. */
  static boolean opens(Claim claim) {
    return claim.isMoney()
        && RESPECTIVELY.isIn(claim.head())
        && (claim.measure() == Measure.STANDARD || PerUnit.of(claim).isPresent());
  }

  private static boolean isFollowed(List<Claim> claims, int at) {
    return at + 1 < claims.size() && goesOn(claims.get(at + 1), claims.get(at));
  }

  /** Whether a number goes on with the list of another one, without a word between. */
  static boolean goesOn(Claim claim, Claim last) {
    return claim.head().isEmpty()
        && "、和,".indexOf(claim.clause().opener()) >= 0
        && claim.comparable(last)
        && claim.clause().depth() == last.clause().depth();
  }

  private static Claim priced(Claim claim) {
    return claim.saying(claim.statement().withKind(FundSource.NAMED).withMeasure(Measure.STANDARD));
  }
}
