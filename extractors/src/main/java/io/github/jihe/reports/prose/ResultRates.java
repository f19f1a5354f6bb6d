package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What 完成率, 合格率 and the like may be the quotients of, by the words beside the numbers. */
record ResultRates(RateNear near) {
  private static final Sought DUE = new Sought("应|须|计划|任务|目标|待|拟|共|总|合计|全部|核定|设计");
  private static final Sought DONE = new Sought("实际|完成|实现|已|建成|达到|新建|实施|开展|落实");
  private static final Sought GENERAL_RATE =
      new Sought("一次性?|验收|及时|按[时期]|总体?|实际|全年|本年|平均|其中|其|的|[、和及]");
  private static final String DENIALS = "[不未没无应需待须拟]";

  /** The readings of 完成率: what was done of what was due. */
  List<Quotient> completions() {
    List<Claim> before = near.before();
    List<Claim> parts = before.stream().filter(c -> DONE.isIn(c.head())).toList();
    List<Claim> due =
        before.stream().filter(c -> DUE.isIn(c.head())).filter(c -> !DONE.isIn(c.head())).toList();
    return parts.size() == 1
        ? near.of(parts.get(0), due.stream().filter(parts.get(0)::comparable).toList())
        : List.of();
  }

  /** The readings of rates such as 合格率. */
  List<Quotient> results() {
    List<Claim> close = near.before();
    List<Claim> all = near.reach(close);
    for (int i = all.size() - 1; i >= 0; i--) {
      if (bears(all.get(i))) {
        Claim part = all.get(i);
        boolean own = close.contains(part);
        List<Claim> wholes = own ? around(part, close) : List.of();
        wholes = wholes.isEmpty() ? around(part, all) : wholes;
        List<Claim> due = wholes.stream().filter(c -> DUE.isIn(c.head())).toList();
        List<Quotient> readings = near.of(part, due.size() == 1 ? due : wholes);
        boolean clear =
            says(part, near.cue().stem()) && readings.size() == 1 && isNamedLike(readings);
        boolean two =
            says(part, near.cue().stem()) && all.stream().filter(part::comparable).count() == 2;
        if (two && clear) {
          return readings;
        }
        return readings.stream()
            .filter(two || clear ? Quotient::slips : Quotient::rateSlipsForSure)
            .toList();
      }
    }
    return defects(all);
  }

  /** 重点人群签约率 is not that of all who signed. */
  private boolean isNamedLike(List<Quotient> readings) {
    String name = GENERAL_RATE.replaceAll(near.cue().name(), "");
    String words =
        readings.get(0).part().head()
            + readings.get(0).part().tail()
            + readings.get(0).whole().head()
            + readings.get(0).whole().tail();
    return name.isEmpty() || name.chars().anyMatch(c -> words.indexOf(c) >= 0);
  }

  /** 抽检2450批次，不合格37批次，合格率98.49%: the rate is that of the others. */
  private List<Quotient> defects(List<Claim> all) {
    List<Claim> bad =
        all.stream().filter(c -> denied(c).find() && c.countsSame(all.get(0))).toList();
    if (bad.size() != 1) {
      return List.of();
    }
    return around(bad.get(0), all).stream()
        .filter(whole -> whole.value().compareTo(bad.get(0).value()) > 0)
        .map(whole -> new Quotient(Together.less(whole, bad.get(0)), whole, near.rate()))
        .filter(Quotient::rateSlips)
        .toList();
  }

  private Matcher denied(Claim claim) {
    return Pattern.compile(DENIALS + ".?[" + near.cue().stem() + "]")
        .matcher(claim.head() + claim.tail());
  }

  /** What the part may be of: what is not less, or the only other number even if it is. */
  private List<Claim> around(Claim part, List<Claim> claims) {
    List<Claim> others =
        claims.stream()
            .filter(c -> !c.equals(part) && c.comparable(part))
            .filter(c -> c.countsSame(part) || c.clause().isSame(part.clause()))
            .filter(c -> PartWhole.canBe(c) && c.samePeriod(part))
            .toList();
    return others.size() == 1 ? others : near.wholes(part, claims);
  }

  private static boolean says(Claim claim, String stem) {
    return (claim.head() + claim.tail()).contains(stem);
  }

  /** Whether the words beside a number are those of the rate: 合格 of 合格率, not 不合格. */
  private boolean bears(Claim claim) {
    String words = claim.head() + claim.tail();
    boolean any = near.cue().stem().chars().anyMatch(c -> words.indexOf(c) >= 0);
    return any && !denied(claim).find();
  }
}
