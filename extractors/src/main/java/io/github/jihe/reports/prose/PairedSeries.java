package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Operator;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Results listed in the order of what they are made of:
 * 甲、乙两校分别有教师120人、85人，上年分别为100人、80人，分别增长20%、6.25%. Which numbers belong together is told by those
 * that fit: one that does not is then wrong.
 */
final class PairedSeries {
  private static final Sought JOINT = new Sought("[)]?(、|,|，|;|；|和|及|与|以及)?(分别)?");
  private static final Sought RATIO = new Sought("率|占|比|完成|达到?|进度");
  private static final Sought OF_TOTAL = new Sought("占|比重|比例");
  private static final Pattern JOINT_FIRST = Pattern.compile("[、,，;；和及与]");
  private static final int LONGEST = 12;
  private static final int SHIFTS = 3;
  private static final int EVIDENT = 3;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final ChangeCues cues;
  private final Strand strand;
  private final ToldNumbers told;
  private final Set<Integer> differences = new HashSet<>();

  PairedSeries(ChangeCues cues, Strand strand, ToldNumbers told) {
    this.cues = cues;
    this.strand = strand;
    this.told = told;
  }

  /** What two numbers are to make. */
  private enum Made {
    GREW,
    SHRANK,
    SHARE
  }

  private record Item(int at, Made made, Kind kind) {}

  /** One way to tell which numbers belong together. */
  private record Layout(List<Integer> first, List<Integer> second) {}

  List<Relation> read() {
    List<Relation> wrong = new ArrayList<>();
    int at = 0;
    while (at < strand.size()) {
      List<Item> items = items(at);
      if (items.size() >= 2) {
        items.stream()
            .filter(item -> item.made() != Made.SHARE && item.kind() == Kind.AMOUNT)
            .forEach(item -> differences.add(item.at()));
        misfit(items).ifPresent(wrong::add);
      }
      at += Math.max(1, items.size());
    }
    return wrong;
  }

  /** The results that begin at a number: empty if it is none or a single one. */
  private List<Item> items(int start) {
    boolean listed = strand.lead(start).contains("分别") || strand.lead(start).contains("依次");
    List<Item> items = new ArrayList<>();
    Optional<ChangeCue> first = cues.at(strand, start);
    if (!isPlain(start) || !listed && first.isEmpty()) {
      return items;
    }
    boolean share =
        first.isEmpty() && strand.claim(start).isRate() && RATIO.isIn(strand.near(start));
    if (first.isEmpty() && !share) {
      return items;
    }
    Made made = share ? Made.SHARE : first.get().grows() ? Made.GREW : Made.SHRANK;
    Kind kind = share ? Kind.SHARE : first.get().kind();
    items.add(new Item(start, made, kind));
    for (int i = start + 1; i < strand.size() && continues(start, i); i++) {
      Optional<ChangeCue> own = cues.at(strand, i);
      Made each = own.map(cue -> cue.grows() ? Made.GREW : Made.SHRANK).orElse(made);
      items.add(new Item(i, share ? Made.SHARE : each, kind));
    }
    return items;
  }

  private boolean continues(int start, int at) {
    boolean joined =
        JOINT.is(strand.lead(at))
            || cues.at(strand, at).isPresent()
                && strand.lead(at).length() <= LONGEST
                && JOINT_FIRST.matcher(strand.lead(at)).lookingAt();
    return joined
        && strand.sentence(at) == strand.sentence(start)
        && strand.claim(at).comparable(strand.claim(start))
        && isPlain(at);
  }

  /** Whether a number goes on with the results that begin at another. */
  private boolean joined(int start, int at) {
    for (int i = start + 1; i <= at; i++) {
      if (!continues(start, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlain(int at) {
    Claim claim = strand.claim(at);
    return claim.statement().operator() == Operator.NONE
        && !claim.statement().figure().quantity().isRange()
        && !claim.isApproximate();
  }

  private Optional<Relation> misfit(List<Item> items) {
    int n = items.size();
    Layout best = null;
    int most = 0;
    for (Layout layout : layouts(items)) {
      int fits = 0;
      for (int k = 0; k < n; k++) {
        fits += fits(items.get(k), layout.first().get(k), layout.second().get(k)) ? 1 : 0;
      }
      if (fits > most) {
        most = fits;
        best = layout;
      }
    }
    if (best == null || most != n - 1 || n == 2 && !isEvident(items, best)) {
      return most == n ? Optional.empty() : ofTotal(items);
    }
    for (int k = 0; k < n; k++) {
      if (!fits(items.get(k), best.first().get(k), best.second().get(k))) {
        return told.contains(strand.claim(items.get(k).at()))
            ? Optional.empty()
            : Optional.of(relation(items.get(k), best.first().get(k), best.second().get(k)));
      }
    }
    return Optional.empty();
  }

  /** Whether the one of two that fits has digits enough not to fit by chance. */
  private boolean isEvident(List<Item> items, Layout layout) {
    boolean only = operands(items.get(0), false).size() == 2 * items.size();
    if (only || isRun(layout.first()) && isRun(layout.second())) {
      return true;
    }
    return items.stream()
        .filter(
            item ->
                fits(
                    item,
                    layout.first().get(items.indexOf(item)),
                    layout.second().get(items.indexOf(item))))
        .allMatch(item -> digits(item.at()) >= EVIDENT);
  }

  private int digits(int at) {
    return strand.claim(at).statement().figure().quantity().value().precision();
  }

  /** The numbers in front, in blocks or in pairs, in either order. */
  private List<Layout> layouts(List<Item> items) {
    boolean listed = strand.lead(items.get(0).at()).matches(".*(分别|依次).*");
    List<Layout> layouts = new ArrayList<>(layouts(operands(items.get(0), false), items, listed));
    if (items.get(0).kind() == Kind.SHARE && items.get(0).made() != Made.SHARE) {
      layouts.addAll(layouts(operands(items.get(0), true), items, listed));
    }
    return layouts;
  }

  /** 男520人、女480人，占比分别为52%和46%: shares of what the list adds up to, or of a total in front. */
  private Optional<Relation> ofTotal(List<Item> items) {
    int n = items.size();
    int first = items.get(0).at();
    boolean shares = items.get(0).made() == Made.SHARE && OF_TOTAL.isIn(strand.near(first));
    if (!shares || first < n + 1) {
      return Optional.empty();
    }
    List<Integer> parts = new ArrayList<>();
    for (int i = first - n; i < first; i++) {
      parts.add(i);
    }
    int whole = first - n - 1;
    boolean listed =
        isRun(parts)
            && strand.sentence(whole) == strand.sentence(first)
            && strand.claim(whole).comparable(strand.claim(parts.get(0)))
            && isPlain(whole);
    if (!listed) {
      return Optional.empty();
    }
    List<Item> wrong =
        items.stream().filter(item -> !fits(item, parts.get(items.indexOf(item)), whole)).toList();
    return wrong.size() == 1 && n > 1 && !told.contains(strand.claim(wrong.get(0).at()))
        ? Optional.of(relation(wrong.get(0), parts.get(items.indexOf(wrong.get(0))), whole))
        : Optional.empty();
  }

  private List<Layout> layouts(List<Integer> before, List<Item> items, boolean listed) {
    int n = items.size();
    List<Layout> layouts = new ArrayList<>();
    List<Integer> own = items.stream().map(Item::at).toList();
    List<Integer> free = before.stream().filter(i -> !own.contains(i)).toList();
    int ahead = (int) free.stream().filter(i -> i < own.get(0)).count();
    for (int from = Math.max(0, ahead - 2 * n - SHIFTS);
        from <= ahead && from + 2 * n <= free.size();
        from++) {
      List<Integer> window = free.subList(from, from + 2 * n);
      List<Integer> odd = new ArrayList<>();
      List<Integer> even = new ArrayList<>();
      for (int k = 0; k < n; k++) {
        even.add(window.get(2 * k));
        odd.add(window.get(2 * k + 1));
      }
      List<Integer> head = window.subList(0, n);
      List<Integer> rest = window.subList(n, 2 * n);
      if (listed || isRun(head) && isRun(rest)) {
        layouts.add(new Layout(head, rest));
        layouts.add(new Layout(rest, head));
      }
      if (listed) {
        layouts.add(new Layout(even, odd));
        layouts.add(new Layout(odd, even));
      }
    }
    return layouts;
  }

  private boolean isRun(List<Integer> block) {
    for (int k = 1; k < block.size(); k++) {
      boolean next = block.get(k) == block.get(k - 1) + 1;
      if (!next || !JOINT.is(strand.lead(block.get(k)))) {
        return false;
      }
    }
    return true;
  }

  private List<Integer> operands(Item first, boolean changes) {
    List<Integer> before = new ArrayList<>();
    for (int i = 0; i < strand.size(); i++) {
      boolean unit =
          switch (first.kind()) {
            case POINTS -> strand.claim(i).isRate();
            case AMOUNT -> strand.claim(i).comparable(strand.claim(first.at()));
            case SHARE -> !strand.claim(i).isRate();
          };
      int distance = strand.sentence(first.at()) - strand.sentence(i);
      boolean result = i > first.at() && joined(first.at(), i);
      boolean near = i != first.at() && (i < first.at() ? distance <= 1 : distance == 0);
      if (unit && near && !result && isPlain(i) && (changes || !isChange(i))) {
        before.add(i);
      }
    }
    return before;
  }

  private boolean isChange(int at) {
    return told.isChange(at) || differences.contains(at);
  }

  /** Whether the first number is what came of the second one by the told change, or its share. */
  private boolean fits(Item item, int first, int second) {
    Claim a = strand.claim(first);
    Claim b = strand.claim(second);
    if (!a.comparable(b) || isChange(first)) {
      return false;
    }
    if (isChange(second)) {
      return item.made() != Made.SHARE && grewBy(item, a, b);
    }
    if (item.made() != Made.SHARE) {
      boolean grows = item.made() == Made.GREW;
      return new ChangeFit(b, a, strand.claim(item.at()), item.kind(), grows).holds();
    }
    Interval whole = b.interval();
    Statement rate = strand.claim(item.at()).statement();
    int scale = Math.max(0, rate.figure().quantity().value().scale()) + 2;
    BigDecimal slack = BigDecimal.ONE.movePointLeft(scale).multiply(HALF);
    return whole.isPositive()
        && a.interval().dividedBy(whole).meets(rate.figure().interval().widened(slack));
  }

  /** Whether the second number is by how much the first one changed, and the item its share. */
  private boolean grewBy(Item item, Claim after, Claim change) {
    Interval by = change.interval();
    Interval now = after.interval();
    Interval base = item.made() == Made.GREW ? now.minus(by) : now.plus(by);
    return base.isPositive() && by.dividedBy(base).meets(strand.claim(item.at()).interval());
  }

  private Relation relation(Item item, int first, int second) {
    Statement a = strand.claim(first).statement();
    Statement b = strand.claim(second).statement();
    Statement result = strand.claim(item.at()).statement();
    if (isChange(second)) {
      boolean grows = item.made() == Made.GREW;
      return new Relation.Growth(a, grows, b, result, strand.source(item.at()));
    }
    if (item.made() == Made.SHARE) {
      return new Relation.Ratio(a, b, result, strand.source(item.at()));
    }
    boolean amount = item.kind() == Kind.AMOUNT;
    Optional<Statement> told = Optional.of(result);
    return new Relation.Change(
        b,
        a,
        item.made() == Made.GREW,
        amount ? told : Optional.empty(),
        amount ? Optional.empty() : told,
        strand.source(item.at()));
  }
}
