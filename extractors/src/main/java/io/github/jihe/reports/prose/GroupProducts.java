package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several groups, each with a count and a price, and what all of them cost: 甲林场42人，每人每月800元；乙林场18人，
 * 每人每月650元，全年共发放54.36万元, or several prices of one count. If any total near is one of the sums that
 * can be meant, it is right; then an amount told of one group behind it must be that group's
 * product.
 */
final class GroupProducts {
  private static final Sought TOTAL =
      new Sought("(计|共|合计|共计|总计|总价|总额|金额|总|=|需|应[补发付支]|折合|支出|资金|发放|拨付|兑付|费用|投入|投资)[^,，]{0,8}$");
  private static final Sought LOOSE =
      new Sought("不等|部分|定金|预付|首付|进度款|折扣|封顶|不超过|以内|限额|最高|上限|等(?!级|次|奖)|缺口|节约|已|[春秋]季学期|半年|季度");
  private static final Sought YEAR = new Sought("全年|一年|年度|年(应|共|需|发|补)");
  private static final Sought LAID_DOWN = new Sought("[^均]*每[^均]*");
  private static final BigDecimal NEAR = new BigDecimal("0.25");
  private static final int NAME = 2;

  private GroupProducts() {}

  /** One count and its price. */
  private record Group(Claim price, Claim count) {
    String name() {
      return count.statement().subject() + "　" + price.statement().subject();
    }

    List<Claim> factors(List<Claim> time) {
      return Stream.concat(Stream.of(price, count), time.stream()).toList();
    }
  }

  /**
   * One way to understand the groups of a text.
   *
   * @param time what all of them are multiplied by: none, or one number of months or days
   */
  private record Reading(List<Group> groups, List<Claim> time) {
    /** What the groups make; 每人每月110元 is laid down and so not rounded. */
    Interval range(Claim total) {
      boolean exact = groups.stream().allMatch(g -> LAID_DOWN.is(g.price().head()));
      if (exact) {
        return Interval.exactly(value(total));
      }
      return groups.stream()
          .map(group -> new Multiple(group.factors(time), total).range())
          .reduce(Interval.ZERO, Interval::plus);
    }

    BigDecimal value(Claim total) {
      return groups.stream()
          .map(group -> new Multiple(group.factors(time), total).value())
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean fits(Claim total) {
      return range(total).meets(total.interval());
    }

    boolean isMeant(Claim total) {
      BigDecimal value = value(total);
      BigDecimal gap = total.value().subtract(value).abs();
      return total.isSlipOf(total.rounded(value)) || gap.compareTo(value.multiply(NEAR)) <= 0;
    }
  }

  /** What a sentence says that groups cost, and does not fit. */
  static List<Relation> read(Spoken spoken) {
    List<Claim> near = near(spoken);
    List<Claim> prices = near.stream().filter(GroupProducts::isPrice).toList();
    if (prices.size() < 2 || LOOSE.isIn(words(spoken, near))) {
      return List.of();
    }
    List<Claim> totals =
        near.stream().filter(c -> c.isMoney() && c.isPlain() && !isPrice(c)).toList();
    List<Reading> readings = readings(spoken, near, prices);
    for (Reading reading : readings) {
      for (Claim total : totals) {
        if (reading.fits(total)) {
          return ofGroups(spoken, reading, totals, total);
        }
      }
    }
    int from = last(prices).mention().end();
    Optional<Claim> total =
        totals.stream()
            .filter(claim -> claim.mention().start() > from)
            .findFirst()
            .filter(claim -> claim.equals(totals.get(0)) && spoken.claims().contains(claim))
            .filter(claim -> TOTAL.isIn(claim.head()) && !claim.isApproximate());
    List<Reading> meant =
        total.map(t -> readings.stream().filter(r -> r.isMeant(t)).toList()).orElse(List.of());
    return meant.size() == 1 ? List.of(sum(spoken, meant.get(0), total.orElseThrow())) : List.of();
  }

  /** The claims of this sentence and, if it lacks prices or a total of them, of the one before. */
  private static List<Claim> near(Spoken spoken) {
    List<Claim> own = Claim.inOrder(spoken.claims());
    boolean whole =
        own.stream().filter(GroupProducts::isPrice).count() > 1
            || own.stream().noneMatch(c -> c.isMoney() && !isPrice(c));
    if (whole || spoken.said().isEmpty()) {
      return own;
    }
    List<Claim> said = Claim.inOrder(spoken.said());
    int end = last(said).mention().end();
    int start = spoken.passage().plain().lastIndexOf('。', end - 1) + 1;
    return Stream.concat(said.stream().filter(c -> c.mention().start() >= start), own.stream())
        .toList();
  }

  private static String words(Spoken spoken, List<Claim> near) {
    return spoken
        .passage()
        .plain()
        .substring(near.get(0).clause().start(), spoken.sentence().end());
  }

  private static boolean isPrice(Claim claim) {
    return claim.isMoney() && PerUnit.of(claim).isPresent();
  }

  private static Claim last(List<Claim> claims) {
    return claims.get(claims.size() - 1);
  }

  private static List<Reading> readings(Spoken spoken, List<Claim> near, List<Claim> prices) {
    PerUnit first = PerUnit.of(prices.get(0)).orElseThrow();
    List<PerUnit> each = prices.stream().flatMap(price -> PerUnit.of(price).stream()).toList();
    boolean alike = each.stream().allMatch(per -> per.span().equals(first.span()));
    List<Claim> counts =
        near.stream()
            .filter(c -> c.isPlain() && !c.isApproximate() && c.value().signum() > 0)
            .filter(c -> each.stream().allMatch(per -> per.counts(c)))
            .toList();
    boolean same = counts.stream().allMatch(c -> c.comparable(counts.get(0)));
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < prices.size(); i++) {
      if (counts.size() == prices.size()) {
        groups.add(new Group(prices.get(i), counts.get(i)));
      } else if (counts.size() == 1 && !isTotalOfOthers(prices)) {
        groups.add(new Group(prices.get(i), counts.get(0)));
      }
    }
    boolean about = prices.stream().anyMatch(Claim::isApproximate);
    if (groups.isEmpty() || !alike || !same || about || !areInPairs(groups)) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    List<Claim> times = near.stream().filter(first::spans).toList();
    if (first.span().isEmpty() || times.isEmpty() && !saysYear(spoken, near)) {
      readings.add(new Reading(groups, List.of()));
    } else if (times.isEmpty()) {
      readings.add(new Reading(groups, List.of(PerUnit.months(prices.get(0)))));
    }
    times.forEach(time -> readings.add(new Reading(groups, List.of(time))));
    return readings;
  }

  /** 户均4200元，其中设备3000元、运行1200元. */
  private static boolean isTotalOfOthers(List<Claim> prices) {
    BigDecimal others = Claim.sum(prices.subList(1, prices.size()));
    return others.compareTo(prices.get(0).value()) == 0;
  }

  /** Count and price in turn, or all counts and then all prices, or one count for all. */
  private static boolean areInPairs(List<Group> groups) {
    Group first = groups.get(0);
    boolean before = first.count().mention().start() < first.price().mention().start();
    return groups.stream().allMatch(g -> g.count().equals(first.count()))
        || groups.stream()
            .allMatch(g -> g.count().mention().start() < g.price().mention().start() == before);
  }

  private static boolean saysYear(Spoken spoken, List<Claim> near) {
    return YEAR.isIn(words(spoken, near));
  }

  /** The amounts told of one group behind a right total, as far as they are wrong. */
  private static List<Relation> ofGroups(
      Spoken spoken, Reading reading, List<Claim> totals, Claim total) {
    List<Relation> found = new ArrayList<>();
    for (Claim part : totals.subList(totals.indexOf(total) + 1, totals.size())) {
      String name = part.statement().subject();
      if (name.length() < NAME || !spoken.claims().contains(part) || part.isApproximate()) {
        continue;
      }
      List<Group> named =
          reading.groups().stream()
              .filter(group -> group.name().contains(name.substring(0, NAME)))
              .toList();
      if (named.size() == 1) {
        Multiple one = new Multiple(named.get(0).factors(reading.time()), part);
        if (!one.fits() && (one.isNear() || one.slips())) {
          found.add(one.relation(spoken.source()));
        }
      }
    }
    return found;
  }

  private static Relation sum(Spoken spoken, Reading reading, Claim total) {
    List<Statement> parts =
        reading.groups().stream()
            .map(group -> PairedProducts.product(group.factors(reading.time()), total))
            .toList();
    return new Relation.Sum(total.statement(), parts, true, spoken.source());
  }
}
