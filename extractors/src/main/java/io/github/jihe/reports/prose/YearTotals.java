package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.quantities.DigitSlip;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was done in several years against their total, and what there was by the end of the last
 * year, what this year added and what there is: 2021年8公里、2022年12公里、2023年9公里，三年累计29公里.
 */
final class YearTotals {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年?");
  private static final Pattern TOTAL =
      Pattern.compile("(?<years>[两二三四五六])(?:个)?年(?:来|间|期)?[^,，;；]{0,6}?(?:累计|共|合计|总计)?|累计|合计|总计");
  private static final Sought CUMULATIVE = new Sought("累计|截[至止]|历年");
  private static final Sought OWN_YEAR = new Sought("本年|今年|当年|全年|新增|新建|\\d{4}年");
  private static final Sought UNTIL = new Sought("截[至止]|年[底末]|上年[底末]|去年[底末]|此前|之前|以前");
  private static final Sought SPAN = new Sought("\\d{4}年?(—|-|至|到|~)\\d{4}年");
  private static final Sought QUARTERS = new Sought("(一|1)(至|到|—|-)(四|4)季度|四个季度|各季度");
  private static final Pattern PART_OF_YEAR = Pattern.compile("上半年|下半年|全年");
  private static final Sought LEFT = new Sought("剩余|尚余|还剩|余下|尚未完成|未完成|剩下");
  private static final Sought PAST = new Sought("此前|以前|之前|前[一两三四]年|年[底末]前");
  private static final Sought FELL = new Sought("减少|下降|降低|核减");
  private static final String YEARS = "两二三四五六";

  private final Strand strand;
  private final Moments moments;
  private final ToldNumbers told;

  YearTotals(Strand strand, Moments moments, ToldNumbers told) {
    this.strand = strand;
    this.moments = moments;
    this.told = told;
  }

  List<Relation> read() {
    List<Relation> wrong = new ArrayList<>();
    for (int i = 0; i < strand.size(); i++) {
      if (isValue(i)) {
        ofYears(i).ifPresent(wrong::add);
        progress(i).ifPresent(wrong::add);
        quarters(i).ifPresent(wrong::add);
        left(i).ifPresent(wrong::add);
      }
    }
    return wrong;
  }

  private boolean isValue(int at) {
    Claim claim = strand.claim(at);
    return !told.isChange(at)
        && !claim.isRate()
        && claim.statement().operator() == Operator.NONE
        && !claim.statement().figure().quantity().isRange()
        && !claim.statement().figure().quantity().isForEach()
        && !claim.isApproximate();
  }

  /** 三年累计29公里, with a number for each of the years in front of it or behind. */
  private Optional<Relation> ofYears(int total) {
    Matcher word = TOTAL.matcher(strand.lead(total));
    String years = null;
    boolean found = false;
    while (word.find()) {
      found = true;
      years = word.group("years") == null ? years : word.group("years");
    }
    if (!found) {
      return Optional.empty();
    }
    Map<Integer, Integer> parts = new TreeMap<>();
    boolean twice = false;
    for (int i = 0; i < strand.size(); i++) {
      boolean near = Math.abs(strand.sentence(i) - strand.sentence(total)) <= 1;
      if (i != total && near && isValue(i) && strand.claim(i).comparable(strand.claim(total))) {
        for (Map.Entry<Integer, Integer> year : yearsOf(i, total).entrySet()) {
          twice |= parts.putIfAbsent(year.getKey(), year.getValue()) != null;
        }
      }
    }
    int told = years == null ? 0 : YEARS.indexOf(years) == 0 ? 2 : YEARS.indexOf(years) + 1;
    Optional<List<Integer>> run = told == 0 ? Optional.empty() : run(total, told);
    if (parts.isEmpty() && run.isPresent()) {
      return misfit(total, run.get(), true);
    }
    if (parts.size() < 2 || twice || told != 0 && parts.size() != told) {
      return Optional.empty();
    }
    int first = parts.keySet().iterator().next();
    int last = first;
    for (int year : parts.keySet()) {
      last = Math.max(last, year);
    }
    if (last - first + 1 != parts.size()) {
      return Optional.empty();
    }
    return misfit(total, List.copyOf(parts.values()), told != 0);
  }

  /** 2021—2023年安排3200万元、4150万元、2860万元，三年累计: as many numbers in a row as there are years. */
  private Optional<List<Integer>> run(int total, int years) {
    int start = total - years;
    if (start < 0 || strand.sentence(start) != strand.sentence(total)) {
      return Optional.empty();
    }
    List<Integer> run = new ArrayList<>();
    for (int i = start; i < total; i++) {
      boolean goesOn = i == start || strand.lead(i).matches("[、,，和及与]");
      if (!goesOn || !isValue(i) || !strand.claim(i).comparable(strand.claim(total))) {
        return Optional.empty();
      }
      run.add(i);
    }
    boolean named = SPAN.isIn(strand.lead(start)) || strand.lead(start).contains("年");
    return named ? Optional.of(run) : Optional.empty();
  }

  /** 一至四季度分别为…，上半年580万元: the first two of four numbers in a row. */
  private Optional<Relation> quarters(int total) {
    Matcher part = PART_OF_YEAR.matcher(strand.near(total));
    for (int start = Math.max(0, total - 6); part.find() && start + 3 < total; start++) {
      boolean listed = QUARTERS.isIn(strand.lead(start));
      boolean same = strand.sentence(start) == strand.sentence(total);
      for (int i = start; i < start + 4; i++) {
        boolean goesOn = i == start || strand.lead(i).matches("[、,，和及与]");
        same &= goesOn && isValue(i) && strand.claim(i).comparable(strand.claim(total));
      }
      if (listed && same) {
        int from = part.group().equals("下半年") ? start + 2 : start;
        int to = part.group().equals("上半年") ? start + 2 : start + 4;
        List<Integer> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
          parts.add(i);
        }
        return misfit(total, parts, true);
      }
    }
    return Optional.empty();
  }

  /** 计划180公里，累计建成143公里，剩余37公里: what is done and what is left make what was aimed at. */
  private Optional<Relation> left(int left) {
    if (!LEFT.isIn(strand.near(left))) {
      return Optional.empty();
    }
    boolean fell =
        left >= 2
            && told.isChange(left - 1)
            && FELL.isIn(strand.near(left - 1))
            && strand.sentence(left - 2) == strand.sentence(left)
            && isValue(left - 2)
            && strand.claim(left - 1).comparable(strand.claim(left))
            && strand.claim(left - 2).comparable(strand.claim(left));
    if (fell) {
      return misfit(left - 2, List.of(left - 1, left), true);
    }
    List<Integer> done = new ArrayList<>();
    List<Integer> goal = new ArrayList<>();
    for (int i = Math.max(0, left - 3); i < left; i++) {
      boolean own =
          strand.sentence(i) == strand.sentence(left)
              && isValue(i)
              && strand.claim(i).comparable(strand.claim(left));
      if (own && moments.isGoal(i)) {
        goal.add(i);
      } else if (own) {
        done.add(i);
      }
    }
    return goal.size() == 1 && done.size() == 1
        ? misfit(goal.get(0), List.of(done.get(0), left), true)
        : Optional.empty();
  }

  /** The years that a number, or the list it begins, is told of. */
  private Map<Integer, Integer> yearsOf(int at, int total) {
    Map<Integer, Integer> years = new LinkedHashMap<>();
    if (SPAN.isIn(strand.lead(at))) {
      return years;
    }
    List<Integer> named = new ArrayList<>();
    Matcher year = YEAR.matcher(strand.lead(at));
    while (year.find()) {
      named.add(Integer.parseInt(year.group(1)));
    }
    if (named.size() == 1 && !UNTIL.isIn(strand.lead(at))) {
      years.put(named.get(0), at);
    } else if (named.size() >= 2 && strand.lead(at).contains("分别")) {
      for (int k = 0; k < named.size(); k++) {
        boolean goesOn =
            at + k < strand.size()
                && at + k != total
                && (k == 0 || strand.lead(at + k).matches("[、,，和及与]"))
                && strand.claim(at + k).comparable(strand.claim(at));
        if (!goesOn) {
          return Map.of();
        }
        years.put(named.get(k), at + k);
      }
    }
    return years;
  }

  /** 截至2022年底累计20公里，2023年建成9公里，累计建成29公里. */
  private Optional<Relation> progress(int total) {
    boolean since = strand.lead(total).contains("以来");
    if (!CUMULATIVE.isIn(strand.lead(total)) || moments.rank(total) != Moments.NOW && !since) {
      return Optional.empty();
    }
    List<Integer> before = new ArrayList<>();
    List<Integer> own = new ArrayList<>();
    boolean leads =
        total + 2 < strand.size() && strand.sentence(total + 2) == strand.sentence(total);
    int from = leads ? total + 1 : Math.max(0, total - 4);
    int to = leads ? total + 3 : total;
    for (int i = from; i < to; i++) {
      boolean near = strand.sentence(total) - strand.sentence(i) <= 1;
      if (!near || !isValue(i) || !strand.claim(i).comparable(strand.claim(total))) {
        continue;
      }
      String lead = strand.lead(i);
      boolean past = CUMULATIVE.isIn(lead) || PAST.isIn(lead);
      if (moments.rank(i) < Moments.NOW && moments.isSaid(i) && past) {
        before.add(i);
      } else if (moments.rank(i) == Moments.NOW
          && !moments.isGoal(i)
          && !CUMULATIVE.isIn(lead)
          && OWN_YEAR.isIn(lead)) {
        own.add(i);
      } else if (!moments.isGoal(i)) {
        return Optional.empty();
      }
    }
    return before.size() == 1 && own.size() == 1
        ? misfit(total, List.of(before.get(0), own.get(0)), true)
        : Optional.empty();
  }

  private Optional<Relation> misfit(int total, List<Integer> parts, boolean sure) {
    Interval sum = Interval.ZERO;
    BigDecimal exact = BigDecimal.ZERO;
    for (int part : parts) {
      sum = sum.plus(strand.claim(part).interval());
      exact = exact.add(strand.claim(part).value());
    }
    Claim whole = strand.claim(total);
    boolean holds = sum.meets(whole.interval());
    boolean slip = DigitSlip.between(exact, whole.value());
    boolean same = parts.stream().allMatch(part -> strand.claim(part).countsSame(whole));
    if (holds || !same || !sure && !slip || told.isSummed(whole)) {
      return Optional.empty();
    }
    return Optional.of(
        new Relation.Sum(
            whole.statement(),
            parts.stream().map(part -> strand.claim(part).statement()).toList(),
            true,
            strand.source(total)));
  }
}
