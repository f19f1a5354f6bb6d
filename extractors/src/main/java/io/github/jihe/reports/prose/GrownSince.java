package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The value of the year before and the rate at which it grew, of a value that a sentence before
 * tells: 今年安排补贴8640万元，…。2018年补贴为8208万元，本年增长5.26%. Said only of one value of the same name, where
 * the rate fits or fails by an error that people make.
 */
final class GrownSince {
  private static final String MORE = "增长|增加|上升|提高|增幅";
  private static final String LESS = "下降|减少|降低|下滑|降幅|减幅";
  private static final Sought GROWN =
      new Sought(
          "(?:本年度?|今年|当年|\\d{4}年度?|本期|同比|较上年|较之)(?:同比|较上年|比上年|较之|相比|则)?(?<word>"
              + MORE
              + "|"
              + LESS
              + ")(?:了|为|达)?");
  private static final Sought UP = new Sought("^(?:" + MORE + ")$");
  private static final int SHORTEST_NAME = 2;

  private GrownSince() {}

  static List<Relation> read(Spoken spoken, List<Relation> known) {
    List<Relation> found = new ArrayList<>();
    List<Claim> claims = spoken.outside();
    for (int i = 0; i + 1 < claims.size(); i++) {
      Claim before = claims.get(i);
      boolean told =
          known.stream()
              .anyMatch(
                  relation ->
                      relation instanceof Relation.Change change
                          && change.before().equals(before.statement()));
      boolean first = claims.subList(0, i).stream().noneMatch(claim -> claim.comparable(before));
      if (!told && first) {
        grown(spoken, before, claims.get(i + 1)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Relation> grown(Spoken spoken, Claim before, Claim rate) {
    Optional<Matcher> word = GROWN.whole(rate.head());
    boolean reads =
        word.isPresent()
            && rate.isRate()
            && !rate.statement().figure().quantity().unit().countsPoints()
            && !rate.isApproximate()
            && !before.isRate()
            && before.isPlain()
            && !before.isApproximate()
            && before.statement().period() == Period.LAST_YEAR
            && ChangeGrammar.isAdjacent(spoken, before, rate);
    if (!reads) {
      return Optional.empty();
    }
    boolean grows = UP.is(word.get().group("word"));
    List<Claim> like =
        spoken.said().stream()
            .filter(claim -> claim.comparable(before) && claim.isPlain())
            .filter(claim -> claim.statement().period() == Period.REPORT_YEAR)
            .toList();
    boolean fits =
        like.stream()
            .anyMatch(after -> new ChangeFit(before, after, rate, Kind.SHARE, grows).holds());
    List<Claim> named = like.stream().filter(claim -> isNamedAlike(claim, before)).toList();
    long values =
        named.stream().map(claim -> claim.value().stripTrailingZeros()).distinct().count();
    return !fits && values == 1
        ? Optional.of(named.get(0))
            .filter(after -> isSlip(new ChangeFit(before, after, rate, Kind.SHARE, grows)))
            .map(
                after ->
                    new Relation.Change(
                        before.statement(),
                        after.statement(),
                        grows,
                        Optional.empty(),
                        Optional.of(rate.statement()),
                        spoken.source()))
        : Optional.empty();
  }

  private static boolean isSlip(ChangeFit fit) {
    return fit.isOfLaterValue() || fit.slipsBeyondChance();
  }

  /** 运营补贴 and 补贴. */
  private static boolean isNamedAlike(Claim after, Claim before) {
    String one = Names.core(after.statement().subject());
    String other = Names.core(before.statement().subject());
    return Math.min(one.length(), other.length()) >= SHORTEST_NAME
        && (one.endsWith(other) || other.endsWith(one));
  }
}
