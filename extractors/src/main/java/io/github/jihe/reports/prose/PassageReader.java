package io.github.jihe.reports.prose;

import io.github.jihe.document.Location;
import io.github.jihe.facts.GoalClaim;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Mention;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one passage, sentence by sentence. Immutable. */
final class PassageReader {
  /** What one of many has on average. */
  static final Pattern AVERAGE = Pattern.compile("平均|[日月年人户生车批亩场床校村次件台套班栋头处]均(?!为|已|未|按|由|达|在|有)");

  private static final Sought COMPARED = new Sought("^(比|较|同比|相比)");

  /** No person writes longer ones; a file full of them must not cost more than others. */
  private static final int LONGEST_SENTENCE = 3000;

  private static final int MOST_RELATED = 120;

  /** Words and numbers further apart than this are not told of each other. */
  private static final int LONGEST_CLAIMS = 8000;

  private static final Sought OTHER_YEAR = new Sought("^((19|20)\\d{2}年(?!末|底|初|安排|下达)|上年|去年)");
  private static final Sought IN_BRACKETS = new Sought("\\([^()]*\\)");
  private static final Sought GOALS = new Sought(".*目标(?!.*(完成|实现|情况|分析|自评|结果)).*");
  private static final Pattern GOAL_LABEL =
      Pattern.compile("^.{0,8}目标(为|是)?\\s?[:].*", Pattern.DOTALL);

  private final Lexicon lexicon;
  private final ClauseReader clauses;
  private final SumGrammar sums;
  private final TotalGrammar totals;
  private final ChangeGrammar changes;
  private final ContentmentGrammar contentment;
  private final GoalClaimGrammar goalClaims;
  private final MovementGrammar movements;
  private final NetChange netChanges;
  private final Distribution distribution;
  private final Comparisons comparisons;
  private final GradeWords gradeWords;
  private final GradeList gradeLists;

  PassageReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.clauses = new ClauseReader(lexicon);
    this.sums = new SumGrammar(lexicon);
    this.totals = new TotalGrammar(lexicon);
    this.changes = new ChangeGrammar(lexicon);
    this.contentment = new ContentmentGrammar(lexicon);
    this.goalClaims = new GoalClaimGrammar(lexicon);
    StockRoles roles = new StockRoles(lexicon);
    this.movements = new MovementGrammar(roles);
    this.netChanges = new NetChange(lexicon, roles);
    this.distribution = new Distribution(lexicon);
    this.comparisons = new Comparisons(lexicon);
    this.gradeWords = GradeWords.of(lexicon);
    this.gradeLists = new GradeList(lexicon);
  }

  /**
   * What a passage says.
   *
   * @param claims every number with its clause, for the passages that follow
   */
  record Reading(Prose prose, List<Claim> claims) {}

  /**
   * Reads a passage.
   *
   * @param recent claims of the passages shortly before, in the same section
   * @param earlier claims of all passages before
   */
  Reading read(Passage passage, OptionalInt year, List<Claim> recent, List<Claim> earlier) {
    boolean setsGoals = isAboutGoals(passage);
    Scope scope = new Scope(lexicon, passage, year, setsGoals);
    GradeGrammar grades = new GradeGrammar(lexicon, gradeWords);
    List<Claim> all = new ArrayList<>();
    List<Claim> listed = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    List<GoalClaim> goals = new ArrayList<>();
    Optional<Claim> before = recent.isEmpty() ? Optional.empty() : endingNumber(recent);
    for (Sentence sentence : SentenceSplitter.split(passage.plain())) {
      if (sentence.end() - sentence.start() > LONGEST_SENTENCE || saysNothing(passage, sentence)) {
        before = Optional.empty();
        continue;
      }
      List<Clause> pieces = ClauseSplitter.split(passage, sentence);
      scope.sentence(!pieces.isEmpty() && pieces.get(0).tight().startsWith("其中"));
      List<Claim> read = clauses.read(passage, pieces, scope, before);
      listed.addAll(read);
      List<Claim> claims =
          read.stream().filter(claim -> !ListUnits.isInherited(passage, claim)).toList();
      Spoken spoken =
          new Spoken(passage, sentence, pieces, claims, before, newest(all), newest(recent));
      if (claims.size() <= MOST_RELATED) {
        List<Relation> told = relations(spoken, recent);
        told.addAll(RecalledRates.read(spoken, earlier, told));
        told.addAll(RecalledShares.read(spoken, earlier, told));
        told.addAll(TopicShares.read(spoken, earlier, told));
        told.addAll(GapRates.read(spoken, earlier, told));
        told.addAll(NamedBalance.read(spoken, earlier, told));
        told.addAll(ComplementShares.read(spoken, told));
        relations.addAll(told);
      }
      grades.read(spoken);
      if (!setsGoals) {
        goals.addAll(goalClaims.read(spoken));
      }
      all.addAll(claims);
      before = claims.isEmpty() ? Optional.empty() : last(spoken);
    }
    movements.read(passage, all).stream()
        .filter(movement -> !AdjustmentGrammar.isTold(relations, movement))
        .forEach(relations::add);
    relations.addAll(comparisons.read(passage, listed, year, relations));
    relations.addAll(WrittenSum.read(passage, relations));
    relations.addAll(SpreadSums.read(passage, all));
    relations.addAll(RunSums.read(passage, all, relations));
    relations.addAll(PartsOfNamed.read(passage, all, relations));
    List<Claim> ordered = Claim.inOrder(all);
    relations.addAll(CountedLists.read(passage, ordered));
    if (ordered.size() <= MOST_RELATED && passage.plain().length() <= LONGEST_CLAIMS) {
      claimed(passage, ordered, setsGoals, relations);
      List<Relation> turned = new ArrayList<>(TurnedRates.read(passage, ordered, relations));
      turned.addAll(TurnedSums.read(passage, ordered, relations));
      relations.addAll(turned);
    }
    List<Statement> statements =
        all.stream().filter(PassageReader::isWorthSaying).map(Claim::statement).toList();
    List<Grading> graded = new ArrayList<>(grades.gradings());
    graded.addAll(gradeLists.read(passage, ordered));
    List<Relation> told = onceEach(netChanges.withoutSigned(all, relations));
    return new Reading(new Prose(statements, told, graded, goals, List.of()), all);
  }

  /** Without the sums that two grammars have read alike. */
  private static List<Relation> onceEach(List<Relation> relations) {
    Set<List<BigDecimal>> seen = new HashSet<>();
    return relations.stream()
        .filter(relation -> !(relation instanceof Relation.Sum sum) || seen.add(numbers(sum)))
        .toList();
  }

  /** The whole, and the parts by size. */
  private static List<BigDecimal> numbers(Relation.Sum sum) {
    Stream<BigDecimal> parts =
        sum.parts().stream().map(part -> part.figure().inBase().stripTrailingZeros()).sorted();
    BigDecimal whole = sum.whole().figure().inBase().stripTrailingZeros();
    BigDecimal closed = sum.complete() ? BigDecimal.ONE : BigDecimal.ZERO;
    return Stream.concat(Stream.of(whole, closed), parts).toList();
  }

  /** What the words of a passage claim of its numbers and dates, wherever in it these stand. */
  private static void claimed(
      Passage passage, List<Claim> claims, boolean setsGoals, List<Relation> relations) {
    relations.addAll(ScoreGrammar.read(passage, claims, relations));
    relations.addAll(ScoredItems.read(passage, claims));
    relations.addAll(OwnScale.read(passage, claims));
    relations.addAll(Restated.read(passage, claims, relations));
    relations.addAll(TopicAgain.read(passage, claims, relations));
    relations.addAll(WrittenScores.read(passage));
    relations.addAll(Timeline.read(passage));
    relations.addAll(PeriodGrammar.read(passage));
    relations.addAll(DayCounts.read(passage, claims));
    relations.addAll(UnitTwice.read(passage, claims));
    if (!setsGoals) {
      relations.addAll(MoneyWords.read(passage, claims));
      relations.addAll(ResultWords.read(passage, claims));
      relations.addAll(GoalsMet.read(passage, claims));
    }
  }

  private boolean saysNothing(Passage passage, Sentence sentence) {
    return passage.mentionsIn(sentence.start(), sentence.end()).stream()
            .noneMatch(Mention::isQuantity)
        && !gradeWords
            .hint()
            .matcher(passage.plain())
            .region(sentence.start(), sentence.end())
            .find();
  }

  private static boolean isWorthSaying(Claim claim) {
    return claim.measure() != Measure.OTHER || !claim.statement().subject().isEmpty();
  }

  private List<Relation> relations(Spoken spoken, List<Claim> recent) {
    List<Relation> relations = new ArrayList<>();
    List<Relation> told =
        sums.read(spoken).stream().filter(relation -> !isOfOtherYear(relation)).toList();
    relations.addAll(told);
    relations.addAll(totals.read(spoken));
    relations.addAll(RestatedAmount.read(spoken));
    List<Relation> ratios = RatioGrammar.read(spoken);
    relations.addAll(ratios);
    relations.addAll(ShareList.read(spoken, ratios));
    relations.addAll(NamedShare.read(spoken, told, ratios));
    relations.addAll(SiblingShares.read(spoken, relations));
    relations.addAll(changes.read(spoken));
    relations.addAll(netChanges.read(spoken));
    relations.addAll(OppositeWords.read(spoken));
    relations.addAll(BracketedBase.read(spoken));
    relations.addAll(GrownSince.read(spoken, relations));
    relations.addAll(ProductGrammar.read(spoken));
    relations.addAll(WeightGrammar.read(spoken));
    relations.addAll(contentment.read(spoken, spoken.said()));
    relations.addAll(ContentShare.read(spoken, relations));
    relations.addAll(OtherReading.without(spoken.passage(), OpenRates.read(spoken, relations)));
    relations.addAll(EachGrammar.read(spoken, relations));
    relations.addAll(PairedProducts.read(spoken));
    relations.addAll(GroupProducts.read(spoken));
    relations.addAll(AddedUp.read(spoken, relations));
    AdjustmentGrammar.read(spoken).ifPresent(relations::add);
    relations.addAll(Remainder.read(spoken));
    relations.addAll(distribution.read(spoken));
    relations.addAll(ShareSplit.read(spoken, relations));
    relations.addAll(RestOfWhole.read(spoken));
    relations.addAll(PairedShares.read(spoken, relations));
    relations.addAll(QuotientBehind.read(spoken, relations));
    List<Claim> outside = spoken.outside();
    for (int i = 0; i < outside.size(); i++) {
      if (outside.get(i).measure() == Measure.BALANCE) {
        List<Claim> earlier = new ArrayList<>(newest(recent));
        earlier.addAll(spoken.said());
        earlier.addAll(outside.subList(0, i));
        BalanceGrammar.read(spoken, outside.get(i), earlier).ifPresent(relations::add);
      }
    }
    relations.addAll(OpenBalance.read(spoken, relations));
    return relations;
  }

  /** 实际1242件，主要是纠纷减少，2018年调解1358件: what another year had is no part of this year's. */
  private static boolean isOfOtherYear(Relation relation) {
    return relation instanceof Relation.Sum sum
        && !sum.complete()
        && sum.parts().stream().allMatch(part -> OTHER_YEAR.isIn(part.figure().source().quote()));
  }

  private static List<Claim> newest(List<Claim> claims) {
    return List.copyOf(claims.subList(Math.max(0, claims.size() - MOST_RELATED), claims.size()));
  }

  /**
   * The last number of a sentence that parts may be told of, if nothing but a few words stand
   * behind it: of 支出2688.57万元，执行率96.99% the amount.
   */
  private static Optional<Claim> last(Spoken spoken) {
    List<Claim> outside = spoken.outside();
    if (outside.isEmpty()) {
      return Optional.empty();
    }
    Claim claim = outside.get(outside.size() - 1);
    boolean ends = IN_BRACKETS.replaceAll(spoken.wordsBehind(claim), "").length() <= 4;
    int whole = outside.size() - 1;
    while (whole > 0 && isAside(outside.get(whole))) {
      whole--;
    }
    return ends ? Optional.of(outside.get(whole)) : Optional.empty();
  }

  /** A rate, an average, a change or another year's figure: nothing that parts are told of. */
  private static boolean isAside(Claim claim) {
    return claim.isRate()
        || claim.change()
        || claim.statement().period() == Statement.Period.LAST_YEAR
        || claim.statement().period() == Statement.Period.OTHER_YEAR
        || COMPARED.isIn(claim.head())
        || claim.measure() != Measure.STANDARD && AVERAGE.matcher(claim.head()).find();
  }

  /** A paragraph of its own seldom tells the parts of what the one before says is left. */
  private static Optional<Claim> endingNumber(List<Claim> recent) {
    return Optional.of(recent.get(recent.size() - 1))
        .filter(claim -> claim.measure() != Measure.BALANCE);
  }

  private static boolean isAboutGoals(Passage passage) {
    return isAboutGoals(passage.location(), passage.plain());
  }

  /** Whether a text says what is aimed at, instead of what came of it. */
  static boolean isAboutGoals(Location location, String plain) {
    return GOALS.is(location.heading()) || GOAL_LABEL.matcher(plain).matches();
  }
}
