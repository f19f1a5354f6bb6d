package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Interval;
import io.github.jihe.quantities.Operator;
import io.github.jihe.reports.prose.ChangeCue.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Results listed in the order of what they are made of: 甲、乙两校分别有教师120人、85人，上年分别为100人、80人，分别增长20%、6.25%.
 * Which numbers belong together is told by those that fit: one that does not is then wrong.
 */
final class PairedSeries {
  private static final Pattern JOINT = Pattern.compile("(、|,|，|和|及|与|以及)?(分别)?");
  private static final Pattern RATIO = Pattern.compile("率|占|比|完成|达到?|进度");
  private static final int SHIFTS = 3;
  private static final int EVIDENT = 3;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final ChangeCues cues;
  private final Strand strand;
  private final ToldNumbers told;

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
    if (!listed || !isPlain(start)) {
      return items;
    }
    Optional<ChangeCue> first = cues.at(strand, start);
    boolean share =
        first.isEmpty()
            && strand.claim(start).isRate()
            && RATIO.matcher(strand.near(start)).find();
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
        JOINT.matcher(strand.lead(at)).matches()
            || cues.at(strand, at).isPresent() && strand.lead(at).length() <= 4;
    return joined
        && strand.sentence(at) == strand.sentence(start)
        && strand.claim(at).comparable(strand.claim(start))
        && isPlain(at);
  }

  private boolean isPlain(int at) {
    Claim claim = strand.claim(at);
    return claim.statement().operator() == Operator.NONE
        && !claim.statement().figure().quantity().isRange()
        && !claim.statement().figure().quantity().approximate();
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
      return Optional.empty();
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
    return items.stream()
        .filter(item -> fits(item, layout.first().get(items.indexOf(item)), layout.second().get(items.indexOf(item))))
        .allMatch(item -> digits(item.at()) >= EVIDENT);
  }

  private int digits(int at) {
    return strand.claim(at).statement().figure().quantity().value().precision();
  }

  /** The numbers in front, in blocks or in pairs, in either order. */
  private List<Layout> layouts(List<Item> items) {
    int n = items.size();
    List<Integer> before = operands(items.get(0));
    List<Layout> layouts = new ArrayList<>();
    for (int shift = 0; shift < SHIFTS; shift++) {
      int from = before.size() - 2 * n - shift;
      if (from < 0) {
        break;
      }
      List<Integer> window = before.subList(from, from + 2 * n);
      List<Integer> odd = new ArrayList<>();
      List<Integer> even = new ArrayList<>();
      for (int k = 0; k < n; k++) {
        even.add(window.get(2 * k));
        odd.add(window.get(2 * k + 1));
      }
      layouts.add(new Layout(window.subList(0, n), window.subList(n, 2 * n)));
      layouts.add(new Layout(window.subList(n, 2 * n), window.subList(0, n)));
      layouts.add(new Layout(even, odd));
      layouts.add(new Layout(odd, even));
    }
    return layouts;
  }

  private List<Integer> operands(Item first) {
    List<Integer> before = new ArrayList<>();
    for (int i = 0; i < first.at(); i++) {
      boolean unit =
          switch (first.kind()) {
            case POINTS -> strand.claim(i).isRate();
            case AMOUNT -> strand.claim(i).comparable(strand.claim(first.at()));
            case SHARE -> !strand.claim(i).isRate();
          };
      boolean near = strand.sentence(first.at()) - strand.sentence(i) <= 1;
      if (unit && near && isPlain(i) && !told.isChange(i)) {
        before.add(i);
      }
    }
    return before;
  }

  /** Whether the first number is what came of the second one by the told change, or its share. */
  private boolean fits(Item item, int first, int second) {
    Claim a = strand.claim(first);
    Claim b = strand.claim(second);
    if (!a.comparable(b)) {
      return false;
    }
    if (item.made() != Made.SHARE) {
      boolean grows = item.made() == Made.GREW;
      return new ChangeFit(b, a, strand.claim(item.at()), item.kind(), grows).holds();
    }
    Interval whole = b.statement().figure().interval();
    Statement rate = strand.claim(item.at()).statement();
    int scale = Math.max(0, rate.figure().quantity().value().scale()) + 2;
    BigDecimal slack = BigDecimal.ONE.movePointLeft(scale).multiply(HALF);
    return whole.isPositive()
        && a.statement()
            .figure()
            .interval()
            .dividedBy(whole)
            .meets(rate.figure().interval().widened(slack));
  }

  private Relation relation(Item item, int first, int second) {
    Statement a = strand.claim(first).statement();
    Statement b = strand.claim(second).statement();
    Statement result = strand.claim(item.at()).statement();
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
