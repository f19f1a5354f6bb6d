package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.Interval;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * One change told as an amount and as a share that go opposite ways: 同比增加64件，下降21.3%. Said only
 * where the second one names nothing of its own, and where the value told with them, if there is
 * one, makes the share one way or the other.
 */
final class OppositeWords {
  private static final String MORE = "增长|增加|上升|提高|增支|增收|增幅|净增|增多";
  private static final String LESS = "下降|减少|降低|下滑|减支|减收|降幅|减幅|净减";
  private static final Sought FIRST =
      new Sought(".*(?:较|比|同比|环比|净)[^,，;；]{0,8}?(?<word>" + MORE + "|" + LESS + ")了?(?:约|近)?");
  private static final Sought SECOND =
      new Sought(
          "(?:同比|环比|较上年|比上年|较去年|比去年|相应|也|则|均)?(?<word>"
              + MORE
              + "|"
              + LESS
              + ")(?:幅度|比例)?(?:了|为|达|约|近)?");
  private static final Sought OTHER_THING = new Sought("新增|增速|成本|单价|其中");
  private static final Sought UP = new Sought("^(?:" + MORE + ")$");

  private OppositeWords() {}

  static List<Relation> read(Spoken spoken) {
    List<Relation> found = new ArrayList<>();
    List<Claim> claims = spoken.outside();
    for (int i = 0; i + 1 < claims.size(); i++) {
      Claim one = claims.get(i);
      Claim other = claims.get(i + 1);
      Optional<Matcher> first = FIRST.whole(one.head());
      Optional<Matcher> second = SECOND.whole(other.head());
      boolean pair =
          first.isPresent()
              && second.isPresent()
              && isUp(first.get()) != isUp(second.get())
              && !OTHER_THING.isIn(one.head())
              && one.isRate() != other.isRate()
              && !isPoints(one)
              && !isPoints(other)
              && "^,、".indexOf(other.clause().opener()) >= 0
              && one.tail().isEmpty();
      if (pair && mayBeOne(claims.subList(0, i), one, other)) {
        found.add(
            new Relation.Worded(
                one.head() + one.statement().figure().printed(),
                other.head() + other.statement().figure().printed(),
                false,
                spoken.source()));
      }
    }
    return found;
  }

  private static boolean isUp(Matcher told) {
    return UP.is(told.group("word"));
  }

  private static boolean isPoints(Claim claim) {
    return claim.statement().figure().quantity().unit().countsPoints();
  }

  /** Whether no value stands in front, or one of them makes the share of the amount. */
  private static boolean mayBeOne(List<Claim> before, Claim one, Claim other) {
    Claim amount = one.isRate() ? other : one;
    Claim share = one.isRate() ? one : other;
    List<Claim> values =
        before.stream()
            .filter(claim -> claim.comparable(amount) && !claim.change())
            .filter(claim -> claim.interval().isPositive())
            .toList();
    return values.isEmpty()
        || values.stream()
            .anyMatch(
                value ->
                    makes(amount, share, value.interval())
                        || makes(amount, share, value.interval().plus(amount.interval()))
                        || makes(amount, share, value.interval().minus(amount.interval())));
  }

  private static boolean makes(Claim amount, Claim share, Interval base) {
    return base.isPositive() && amount.interval().dividedBy(base).meets(share.interval());
  }
}
