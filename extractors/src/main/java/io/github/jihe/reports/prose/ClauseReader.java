package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Mention;
import io.github.jihe.quantities.Operator;
import io.github.jihe.quantities.Quantity;
import io.github.jihe.quantities.Unit;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ties each number of a sentence to the words of its own clause. */
final class ClauseReader {
  private static final Sought SOURCE = new Sought("(\\p{IsHan}{0,6}(资金|补助|配套|自筹|拨款))[\\d.,]+.*");
  private static final Sought CHANGE_END = new Sought("(了|近|约|幅度|幅|率)$");
  private static final Sought PEOPLE = new Sought(".*(人数|人口)(数|共|约|达|达到|为|是|:)*");
  private static final Sought SCORE = new Sought(".*(得分|总分|评分)(为|是|:|达)*");
  private static final Sought CALCULATION = new Sought(".*[=/×÷].*");

  private static final Sought SYSTEM = new Sought("分值|权重|指标体系|满分|总分");

  private static final Sought SHARE_OF = new Sought("(约|仅|共|已)?占(?!地|用|道).+");
  private static final Sought BUDGET_OF = new Sought("(共|已)?完成.{0,4}预算.*");
  private static final Sought OF = new Sought("的(比例|比重)?(为|达|达到)?");

  private final Lexicon lexicon;
  private final MeasureFinder measures;
  private final Subjects subjects;

  ClauseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.measures = new MeasureFinder(lexicon);
    this.subjects = new Subjects(lexicon);
  }

  /**
   * The claims of one sentence, in order.
   *
   * @param before the last claim of the sentence before, if this one may list its parts
   */
  List<Claim> read(Passage passage, List<Clause> clauses, Scope scope, Optional<Claim> before) {
    List<Claim> claims = new ArrayList<>();
    Optional<Claim> whole = Optional.empty();
    Optional<Claim> listWhole = Optional.empty();
    boolean listed = false;
    for (Clause clause : clauses) {
      if (clause.numbers().isEmpty()) {
        scope.pass(clause);
      }
      String words = clause.tight();
      if (opensParts(words)) {
        whole = claims.isEmpty() ? before : lastPlain(claims);
        listWhole = whole;
        listed = clause.numbers().isEmpty();
      } else if (clause.opener() == ';' && !listed) {
        whole = namesSource(words) ? listWhole : Optional.empty();
      }
      for (int i = 0; i < clause.numbers().size(); i++) {
        claim(passage, clause, i, scope, whole).ifPresent(claims::add);
      }
    }
    List<Claim> paired = PlannedLists.assigned(PairedList.repaired(claims, this::named));
    List<Claim> priced = AdjustedBudgets.assigned(PriceLists.assigned(paired));
    return Shortfalls.assigned(SourceGroups.assigned(priced));
  }

  /** Whether a clause behind a semicolon goes on with the sources of a list. */
  private boolean namesSource(String words) {
    return SOURCE.is(words)
        && lexicon.kinds().values().stream().flatMap(List::stream).anyMatch(words::contains);
  }

  private boolean opensParts(String words) {
    return lexicon.opening("leads-open", words).isPresent()
        || lexicon.opening("leads-closed", words).isPresent();
  }

  private static Optional<Claim> lastPlain(List<Claim> claims) {
    for (int i = claims.size() - 1; i >= 0; i--) {
      if (!claims.get(i).isRate()) {
        return Optional.of(claims.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Claim> claim(
      Passage passage, Clause clause, int index, Scope scope, Optional<Claim> whole) {
    Mention number = clause.numbers().get(index);
    int from = index == 0 ? clause.start() : clause.numbers().get(index - 1).end();
    int to =
        index + 1 < clause.numbers().size()
            ? clause.numbers().get(index + 1).start()
            : clause.end();
    String head = head(passage, clause, from, number);
    String tail = clause.tight(number.end(), to);
    Optional<Quantity> quantity =
        withUnit(ListUnits.inherited(passage, number, asPrinted(passage, number)), head);
    if (quantity.isEmpty() || isFormula(head, number)) {
      return Optional.empty();
    }
    Dimension dimension = quantity.get().unit().dimension();
    boolean change = isChange(head, number);
    Optional<Measure> own =
        rateOf(clause, index, head, dimension)
            .or(() -> ownMeasure(head, tail, quantity.get(), whole.isPresent()));
    Measure measure =
        own.or(() -> whole.filter(w -> w.dimension() == dimension).map(Claim::measure))
            .orElseGet(() -> MeasureFinder.fallback(dimension));
    String subject = subject(clause, index, head, tail, dimension);
    if (isGroupPoints(passage, clause, head, dimension)) {
      measure = Measure.WEIGHT;
    }
    if (measure == Measure.WEIGHT || measure == Measure.SHARE) {
      Optional<String> group = group(head);
      boolean points = dimension == Dimension.POINTS;
      measure =
          points
              ? Measure.WEIGHT
              : group.isPresent() ? weightOrShare(measure, head, number) : Measure.SHARE;
      subject = group.orElse(subject);
    }
    Period period = scope.period(clause, number, head);
    Status status = status(scope, head, tail, number, measure);
    if (own.isEmpty() && status == Status.UNSAID) {
      status =
          whole
              .filter(w -> w.dimension() == dimension)
              .map(w -> w.statement().status())
              .orElse(status);
    }
    FundSource kind = kind(subject, measure, own.isEmpty() && whole.isPresent());
    Statement statement =
        new Statement(
            subject,
            kind,
            measure,
            period,
            status,
            number.operator(),
            Figure.of(
                quantity.get(),
                passage.source(clause.start(), clause.end()),
                !quantity.get().unit().equals(number.quantity().unit())));
    return Optional.of(new Claim(statement, clause, number, head, tail, own.isPresent(), change));
  }

  /** 支出 in 项目支出 and 执行 in 预算执行率 are names; points and budgets are laid down, not reached. */
  private Status status(Scope scope, String head, String tail, Mention number, Measure measure) {
    boolean bounded = number.operator() != Operator.NONE && !number.quantity().approximate();
    Status status = scope.status(head + "　" + tail, bounded);
    boolean allotted =
        measure == Measure.WEIGHT
            || measure == Measure.BUDGET
            || measure == Measure.ADJUSTED_BUDGET;
    return allotted && status == Status.ACTUAL && !happened(measures.withoutNames(head + tail))
        ? Status.UNSAID
        : status;
  }

  private boolean happened(String words) {
    return lexicon.contains("actual", words.replaceAll("(预算)?执行率", ""));
  }

  /** 85% in 占老年人口7200人的85%, 95% in 完成预算380万元的95%: rates whose whole stands in front of them. */
  private static Optional<Measure> rateOf(
      Clause clause, int index, String head, Dimension dimension) {
    if (index == 0 || dimension != Dimension.RATIO || !OF.is(head)) {
      return Optional.empty();
    }
    String words = clause.tight(clause.start(), clause.numbers().get(index - 1).start());
    if (SHARE_OF.is(words)) {
      return Optional.of(Measure.SHARE);
    }
    return BUDGET_OF.is(words) ? Optional.of(Measure.EXECUTION_RATE) : Optional.empty();
  }

  /** The words in front, else those behind; 12期1560人次 are two numbers of one subject. */
  private String subject(Clause clause, int index, String head, String tail, Dimension dimension) {
    boolean whole = dimension != Dimension.RATIO && SHARE_OF.is(head);
    String inFront = subjects.subject(whole ? head.replaceFirst("^.?占", "") : head);
    if (!inFront.isEmpty()) {
      return inFront;
    }
    String behind = subjects.subject(tail);
    boolean joined =
        index > 0
            && head.isEmpty()
            && behind.isEmpty()
            && clause.numbers().get(index - 1).end() == clause.numbers().get(index).start();
    return joined
        ? subjects.subject(clause.tight(clause.start(), clause.numbers().get(0).start()))
        : behind;
  }

  /** In a list of sources 财政资金 is one of them; elsewhere it is as good as 资金. */
  private FundSource kind(String subject, Measure measure, boolean listed) {
    FundSource kind = subjects.kind(subject, measure);
    boolean fiscal = subject.contains("财政资金") || subject.contains("财政性资金");
    return listed && fiscal && kind == FundSource.TOTAL ? FundSource.FISCAL : kind;
  }

  /** 完成率=实际数/计划数×100% explains a rate and states none. */
  private static boolean isFormula(String head, Mention number) {
    boolean rate = number.quantity().unit().dimension() == Dimension.RATIO;
    return rate && head.length() > 1 && CALCULATION.is(head);
  }

  /** The words in front; of 决策（20分） those in front of the bracket. */
  private static String head(Passage passage, Clause clause, int from, Mention number) {
    String head = clause.tight(from, number.start());
    boolean bracketed =
        head.isEmpty()
            && clause.opener() == '('
            && clause.tight(number.end(), clause.end()).isEmpty();
    return bracketed ? WordsBefore.of(passage.plain(), clause.start() - 1) : head;
  }

  /** 产出指标50分, where the text speaks of the system of indicators. */
  private boolean isGroupPoints(Passage passage, Clause clause, String head, Dimension dimension) {
    boolean label = head.endsWith("指标") || clause.opener() == '(' || head.endsWith("率");
    return dimension == Dimension.POINTS
        && label
        && group(head).isPresent()
        && SYSTEM.isIn(passage.plain());
  }

  /** The same claim under another subject. */
  private Claim named(Claim claim, String subject) {
    Statement s = claim.statement();
    Measure measure = measures.find(subject, claim.dimension()).orElse(claim.measure());
    String clean = subjects.subject(subject);
    Statement renamed =
        new Statement(
            clean,
            subjects.kind(clean, measure),
            measure,
            s.period(),
            s.status(),
            s.operator(),
            s.figure());
    return new Claim(
        renamed, claim.clause(), claim.mention(), subject, claim.tail(), true, claim.change());
  }

  private Optional<Measure> ownMeasure(
      String head, String tail, Quantity quantity, boolean inherits) {
    Dimension dimension = quantity.unit().dimension();
    if (quantity.isForEach() && dimension == Dimension.MONEY) {
      return Optional.of(Measure.STANDARD);
    }
    Optional<Measure> plain = measures.find(measures.withoutNames(head), dimension);
    if (plain.isPresent() || inherits) {
      return plain;
    }
    Optional<Measure> named = measures.find(head, dimension);
    return named.isPresent() || !head.isEmpty() ? named : measures.find(tail, dimension);
  }

  /** 11% behind 决策占比 is a weight; behind 不低于 it is a rule about weights. */
  private static Measure weightOrShare(Measure measure, String head, Mention number) {
    boolean rule = number.operator() != Operator.NONE;
    boolean share = measure == Measure.SHARE && !head.endsWith("占比") && !head.endsWith("占");
    return rule || share ? Measure.SHARE : Measure.WEIGHT;
  }

  private Optional<String> group(String head) {
    String name =
        head.replaceFirst("^.*[:]", "")
            .replaceFirst("^.*(其中|分别为|设置|包括|包含)", "")
            .replaceFirst("(权重占比|权重|分值|占比|占|满分|共|为|是|设置为)+$", "")
            .replaceFirst("(类|类指标|指标)+$", "");
    return lexicon.list("groups").contains(name) ? Optional.of(name) : Optional.empty();
  }

  private boolean isChange(String head, Mention number) {
    boolean toValue = head.endsWith("到") || head.endsWith("至") || head.endsWith("为");
    String word = CHANGE_END.replaceFirst(head, "");
    boolean changes =
        lexicon.list("grows").stream().anyMatch(word::endsWith)
            || lexicon.list("shrinks").stream().anyMatch(word::endsWith)
            || ChangeWords.than(head).isPresent();
    return !toValue && changes && !word.endsWith("节约") || number.quantity().unit().countsPoints();
  }

  /** The quantity in the words of the text itself, which may be full-width. */
  private static Quantity asPrinted(Passage passage, Mention number) {
    Quantity q = number.quantity();
    String words = passage.text().substring(number.end() - q.text().length(), number.end());
    return new Quantity(q.value(), q.unit(), q.approximate(), words, q.per(), q.upTo());
  }

  /** The number with its unit; a bare number is one only where the words say what is counted. */
  private static Optional<Quantity> withUnit(Quantity quantity, String head) {
    if (quantity.unit().dimension() != Dimension.NONE) {
      return Optional.of(quantity);
    }
    String multiplier = quantity.unit().symbol();
    if (PEOPLE.is(head)) {
      return Optional.of(quantity.withUnit(Unit.of(multiplier + "人")));
    }
    boolean score = SCORE.is(head) && multiplier.isEmpty();
    return score ? Optional.of(quantity.withUnit(Unit.POINT)) : Optional.empty();
  }
}
