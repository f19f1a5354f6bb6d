package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Changes that no fixed order of words tells: every pair of an earlier and a later value near a
 * change may be meant. If one of them makes the change there is nothing to say; otherwise it is
 * said of the only pair there is, or of the one that fails by an error that people make.
 */
final class Comparisons {
  private static final int MOST_NUMBERS = 120;

  private static final Sought RULE = new Sought("^[^,，;；]{0,3}(扣|得|的,|加)");
  private static final Sought RESPECTIVELY = new Sought("分别|依次|各自");

  private final TimeWords times;
  private final ContraryCues contrary;
  private final ChangeCues cues;
  private final GoalRates goalRates;
  private final GoalGapWords gaps;

  Comparisons(Lexicon lexicon) {
    this.times = new TimeWords(lexicon);
    this.contrary = new ContraryCues(lexicon);
    this.cues = new ChangeCues(lexicon);
    this.goalRates = new GoalRates(lexicon);
    this.gaps = new GoalGapWords(lexicon);
  }

  /** The changes of a passage that do not fit, beside those that other rules have read. */
  List<Relation> read(Passage passage, List<Claim> claims, OptionalInt year, List<Relation> known) {
    Misfits found = misfits(passage, claims, year, known);
    List<Relation> sure = new ArrayList<>(found.gaps());
    OtherReading.without(passage, found.changes()).stream()
        .filter(relation -> !isKnown(found.gaps(), relation))
        .forEach(sure::add);
    return sure;
  }

  /**
   * What does not fit.
   *
   * @param changes that other numbers of the passage may yet make right
   * @param gaps distances from a goal, whose own words say which numbers are meant
   */
  record Misfits(List<Relation> changes, List<Relation> gaps) {}

  /** As {@link #read}, whatever other numbers say. */
  Misfits misfits(Passage passage, List<Claim> claims, OptionalInt year, List<Relation> known) {
    if (claims.size() < 2 || claims.size() > MOST_NUMBERS) {
      return new Misfits(List.of(), List.of());
    }
    Strand strand = Strand.of(passage, claims);
    Moments moments = new Moments(times, strand, year);
    boolean[] change = new boolean[strand.size()];
    List<ChangeCue> found = new ArrayList<>();
    boolean[] listed = new boolean[strand.size()];
    for (int i = 0; i < strand.size(); i++) {
      Optional<ChangeCue> cue = cues.at(strand, i);
      listed[i] = isListed(strand, listed, i);
      boolean added = strand.near(i).endsWith("新增");
      change[i] = cue.isPresent() || strand.claim(i).change() && !added;
      if (cue.isPresent() && !listed[i] && !RULE.isIn(strand.tail(i))) {
        found.add(cue.get());
      }
    }
    ToldNumbers told = new ToldNumbers(change, known);
    List<Relation> wrong = new ArrayList<>();
    for (ChangeCue cue : found) {
      if (!told.contains(strand.claim(cue.at()))) {
        new ComparedPairs(strand, moments, told, cue, cues.idle()).read().ifPresent(wrong::add);
      }
    }
    wrong.addAll(goalRates.read(strand, moments, told));
    wrong.addAll(new PairedSeries(cues, strand, told).read());
    wrong.addAll(new ContraryWords(contrary, strand, moments, told).read());
    wrong.addAll(new Extremes(strand, told).read());
    wrong.addAll(new YearTotals(strand, moments, told).read());
    wrong.addAll(new BoundedList(strand, told).read());
    return new Misfits(wrong, new GoalGap(gaps, strand, moments, told).read());
  }

  /** Whether the distance from a goal tells of the same number. */
  private static boolean isKnown(List<Relation> gaps, Relation wrong) {
    return gaps.stream().anyMatch(gap -> results(gap).anyMatch(results(wrong).toList()::contains));
  }

  private static Stream<Statement> results(Relation relation) {
    if (relation instanceof Relation.Change change) {
      return Stream.concat(change.difference().stream(), change.rate().stream());
    }
    return relation instanceof Relation.Ratio ratio ? Stream.of(ratio.ratio()) : Stream.empty();
  }

  /** Numbers behind 分别 go with a list and not with the value in front of them. */
  private static boolean isListed(Strand strand, boolean[] listed, int at) {
    String near = strand.near(at);
    boolean follows =
        at > 0
            && listed[at - 1]
            && strand.sentence(at) == strand.sentence(at - 1)
            && (strand.lead(at).matches("[、和及与,，]?")
                || strand.lead(at).length() <= 5
                    && "、和及与,，".indexOf(strand.lead(at).charAt(0)) >= 0);
    return follows || RESPECTIVELY.isIn(near);
  }
}
