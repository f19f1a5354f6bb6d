package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers of like unit that follow a lead word, one a clause.
 *
 * @param parts in order
 * @param closed whether the list ends where the sentence, the bracket or the subject ends, and
 *     nothing of the same unit without a measure of its own comes later
 */
record PartList(List<Claim> parts, boolean closed) {

  /** 专任教师中“双师型”教师226人 is told of a part. */
  private static final Pattern PART_OF_PART =
      Pattern.compile("(?!其中)[^,\\d]{2,10}(?<![集当])中(?![央小学心级等转期长青介])");

  private static final Sought NAME =
      new Sought("^[^较比]*(巩固|能力|品质|质量|素质|环境|效能|形象|水平|风貌|改造|服务|治理)(提升|改善|优化)$");

  static PartList from(Spoken spoken, int lead, Lexicon lexicon) {
    List<Clause> clauses = spoken.clauses();
    int depth = clauses.get(lead).depth();
    boolean aside = clauses.get(lead).tight().startsWith("含");
    boolean bySemicolon = !aside && usesSemicolons(clauses, lead);
    boolean semicolons = clauses.get(lead).numbers().isEmpty() || bySemicolon;
    if (opensSentenceOfItsOwn(clauses, lead)) {
      return new PartList(List.of(), false);
    }
    List<Claim> parts = new ArrayList<>();
    int i = lead;
    for (; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.depth() > depth || i == lead && clause.numbers().isEmpty()) {
        continue;
      }
      boolean end =
          clause.depth() < depth
              || i > lead && clause.opener() == ';' && !semicolons
              || i > lead && clause.opener() == '(';
      boolean another = i > lead && bySemicolon && clause.opener() == ',' && !parts.isEmpty();
      if (another && spoken.of(clause).stream().anyMatch(parts.get(0)::comparable)) {
        parts = new ArrayList<>(before(parts, ';'));
        break;
      }
      if (end || i > lead && PART_OF_PART.matcher(clause.tight()).lookingAt()) {
        break;
      }
      List<Claim> claims = spoken.of(clause);
      boolean shareOfPart =
          !parts.isEmpty() && !claims.isEmpty() && claims.stream().allMatch(c -> isShare(c));
      if (shareOfPart || !parts.isEmpty() && areAverages(claims)) {
        continue;
      }
      if (!isPart(claims, parts, clause, lexicon)) {
        break;
      }
      parts.add(claims.get(0));
    }
    return new PartList(parts, !parts.isEmpty() && isClosed(spoken, parts, i, depth, semicolons));
  }

  /** 比上年少支出0.9万元，主要是落实要求；维护费11.8万元: gives a reason and lists nothing. */
  private static boolean opensSentenceOfItsOwn(List<Clause> clauses, int lead) {
    Clause first = clauses.get(lead);
    return first.numbers().isEmpty()
        && first.tight().startsWith("主要")
        && clauses.stream()
            .skip(lead + 1L)
            .filter(clause -> !clause.numbers().isEmpty())
            .findFirst()
            .filter(clause -> clause.opener() == ';')
            .isPresent();
  }

  /** The parts in front of the first one that a mark opens: what follows is another list. */
  private static List<Claim> before(List<Claim> parts, char mark) {
    int end = 1;
    while (end < parts.size() && parts.get(end).clause().opener() != mark) {
      end++;
    }
    return parts.subList(0, end);
  }

  /** 生均0.6万元 beside what all get is told of a part. */
  private static boolean areAverages(List<Claim> claims) {
    return !claims.isEmpty()
        && claims.stream().allMatch(c -> PassageReader.AVERAGE.matcher(c.head()).find());
  }

  private static boolean isShare(Claim claim) {
    return claim.isRate() && (claim.measure() == Measure.SHARE || claim.head().startsWith("占"));
  }

  private static boolean usesSemicolons(List<Clause> clauses, int lead) {
    for (int i = lead + 1; i < clauses.size(); i++) {
      if (!clauses.get(i).numbers().isEmpty()) {
        char opener = clauses.get(i).opener();
        if (i > lead + 1 || !clauses.get(lead).numbers().isEmpty()) {
          return opener == ';';
        }
      }
    }
    return false;
  }

  private static boolean isPart(
      List<Claim> claims, List<Claim> parts, Clause clause, Lexicon lexicon) {
    if (claims.isEmpty() || claims.size() > 2 || claims.size() != clause.numbers().size()) {
      return false;
    }
    Claim claim = claims.get(0);
    boolean single = claims.size() == 1 || isShare(claims.get(1));
    boolean closing =
        lexicon.opening("closing", clause.tight()).isPresent()
            || lexicon.opening("list-ends", clause.tight()).isPresent();
    boolean pointsOfWhat =
        claim.dimension() == Dimension.POINTS
            && claim.measure() != Measure.WEIGHT
            && !claim.head().matches(".*得分(为|是)?$");
    boolean like = parts.isEmpty() || parts.get(0).comparable(claim);
    boolean sameWay =
        parts.isEmpty()
            || parts.get(0).measure() == claim.measure()
            || claim.kind() != FundSource.TOTAL
                && parts.get(0).kind() != FundSource.TOTAL
                && (!claim.ownMeasure() || isCarriedOver(claim));
    return single
        && !closing
        && !pointsOfWhat
        && like
        && sameWay
        && (claim.isPlain() || isNamedSo(claim));
  }

  /** 饮水安全巩固提升386.75万元 is what a project is called. */
  private static boolean isNamedSo(Claim claim) {
    return claim.isMoney()
        && claim.statement().operator() == Operator.NONE
        && !claim.statement().figure().quantity().isRange()
        && !claim.statement().figure().quantity().isForEach()
        && NAME.isIn(claim.head());
  }

  /** 上年结转资金 beside other sources is one of them, though it sounds like a measure. */
  private static boolean isCarriedOver(Claim claim) {
    return claim.kind() == FundSource.CARRY_OVER && claim.measure() == Measure.AMOUNT;
  }

  private static boolean isClosed(
      Spoken spoken, List<Claim> parts, int stop, int depth, boolean semicolons) {
    List<Clause> clauses = spoken.clauses();
    Claim last = parts.get(parts.size() - 1);
    for (int i = stop; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      boolean anotherSubject = clause.opener() == ';' && clause.depth() == depth && !semicolons;
      if (clause.depth() < depth || anotherSubject) {
        return true;
      }
      if (clause.tight().startsWith("等") || clause.tight().startsWith("其余")) {
        return false;
      }
      for (Claim claim : spoken.of(clause)) {
        boolean anotherThing = claim.ownMeasure() && claim.measure() != last.measure();
        if (clause.depth() == depth
            && claim.comparable(last)
            && !anotherThing
            && clause.opener() != ';') {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isOfYearBefore(Claim part, Claim whole) {
    return part.statement().period() == Period.LAST_YEAR
        && whole.statement().period() == Period.REPORT_YEAR;
  }

  /** The parts that say the same measure of the same time as the whole. */
  List<Claim> fitting(Claim whole) {
    return parts.stream()
        .filter(part -> part.comparable(whole) && part.countsSame(whole))
        .filter(part -> parts.size() == 1 || !isOfYearBefore(part, whole))
        .filter(
            part ->
                isCarriedOver(part)
                    || !part.ownMeasure()
                    || part.measure() == whole.measure() && part.samePeriod(whole))
        .toList();
  }
}
