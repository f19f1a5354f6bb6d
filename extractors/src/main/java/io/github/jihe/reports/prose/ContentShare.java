package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Interval;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A satisfaction told with those who are content and those asked, where nobody counts who is not:
 * 收回有效问卷238份，满意218份，满意度91.6%. Whether 基本满意 counts, and whether all sheets or the valid ones are the
 * whole, the text need not say: if any of them makes the rate, it is right.
 */
final class ContentShare {
  private static final Pattern LEVEL =
      Pattern.compile("(?<![不太])(非常|很|十分|比较|较为?|基本|总体)?满意(?!度|率)(及以上|以上)?");
  private static final Sought DENIED = new Sought("不太?满意|不满");
  private static final Sought OTHER_LEVEL = new Sought("不太?满意|不满|一般|不了解|不清楚|说不清|无所谓|弃权|未作答");
  private static final Sought VALID = new Sought("有效");
  private static final Sought ASKED = new Sought("有效|收回|回收|收到|回收|发放|调查|访|抽取|抽样|问卷|参与|测评|样本|受访|评价");
  private static final List<BigDecimal> WEIGHTS =
      List.of(
          new BigDecimal("0.5"),
          new BigDecimal("0.6"),
          new BigDecimal("0.7"),
          new BigDecimal("0.75"),
          new BigDecimal("0.8"),
          new BigDecimal("0.85"),
          new BigDecimal("0.9"));
  private static final int MOST = 16;

  private ContentShare() {}

  /**
   * The satisfactions of a sentence.
   *
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    Set<Statement> tied = new HashSet<>();
    for (Relation relation : known) {
      if (relation instanceof Relation.Contentment survey && !isWithin(survey)) {
        tied.add(survey.rate());
      } else if (relation instanceof Relation.Ratio ratio) {
        tied.add(ratio.ratio());
      }
    }
    List<Relation> found = new ArrayList<>();
    List<Claim> own = spoken.claims();
    for (int i = 0; i < own.size(); i++) {
      Claim rate = own.get(i);
      if (isTold(rate) && !tied.contains(rate.statement())) {
        RateScope scope = new RateScope(spoken, own, rate);
        List<Claim> bracket = scope.bracket();
        List<Claim> before = new ArrayList<>(spoken.said());
        before.addAll(own.subList(0, i));
        List<Claim> others = scope.asides();
        before.removeIf(others::contains);
        boolean told = before.stream().anyMatch(c -> level(c).isPresent());
        List<Claim> behind = told ? before : scope.behind();
        read(spoken, rate, bracket.size() > 1 ? bracket : behind).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether the rate lies where some way of counting may bring it: what lies outside is told. */
  private static boolean isWithin(Relation.Contentment survey) {
    BigDecimal together = sum(survey.levels());
    BigDecimal most =
        survey.asked().stream()
            .map(count -> count.figure().inBase())
            .reduce(together, BigDecimal::max);
    BigDecimal told = survey.rate().figure().inBase();
    BigDecimal content = most.subtract(sum(survey.worst()));
    return told.multiply(most).compareTo(survey.best().figure().inBase()) >= 0
        && told.multiply(most).compareTo(content) <= 0;
  }

  private static BigDecimal sum(List<Statement> counts) {
    return counts.stream()
        .map(count -> count.figure().inBase())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isTold(Claim rate) {
    Statement said = rate.statement();
    return rate.isRate()
        && rate.isPlain()
        && said.measure() == Measure.SATISFACTION
        && said.period() == Period.REPORT_YEAR
        && said.status() != Status.PLANNED
        && !said.figure().quantity().approximate();
  }

  private static Optional<Relation> read(Spoken spoken, Claim rate, List<Claim> before) {
    List<Claim> content = new ArrayList<>();
    List<Claim> asked = new ArrayList<>();
    List<Claim> others = new ArrayList<>();
    List<Claim> counted = new ArrayList<>();
    Set<String> levels = new HashSet<>();
    for (int i = before.size() - 1; i >= 0 && before.size() - i <= MOST; i--) {
      Claim claim = before.get(i);
      if (claim.measure() == Measure.SATISFACTION) {
        break; // Another survey.
      }
      if (claim.isRate() || claim.isMoney() || !claim.isPlain() || claim.value().signum() <= 0) {
        continue;
      }
      Optional<String> level = level(claim);
      if (level.isPresent()) {
        if (!levels.add(level.get())) {
          return Optional.empty();
        }
        content.add(0, claim);
      } else if (OTHER_LEVEL.isIn(words(claim))) {
        others.add(claim);
      } else if (ASKED.isIn(words(claim))) {
        asked.add(claim);
      } else {
        counted.add(claim); // 接通250户: they may be all that count.
      }
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    if (!others.isEmpty()) {
      others.addAll(content);
      asked.add(Together.of(others));
    }
    counted.addAll(asked);
    counted.removeIf(claim -> !claim.comparable(content.get(0)));
    return claimed(spoken, rate, content, asked, counted);
  }

  private static Optional<Relation> claimed(
      Spoken spoken, Claim rate, List<Claim> content, List<Claim> asked, List<Claim> counted) {
    Claim most = Together.of(content);
    if (!content.stream().allMatch(content.get(0)::comparable)) {
      return Optional.empty();
    }
    List<Claim> wholes =
        asked.stream()
            .filter(claim -> claim.comparable(most))
            .filter(claim -> asked.size() == 1 || claim.value().compareTo(most.value()) >= 0)
            .toList();
    for (Claim whole : counted) {
      for (int levels = 1; levels <= content.size(); levels++) {
        if (new Quotient(Together.of(content.subList(0, levels)), whole, rate).fits()
            || isWeighted(content.subList(0, levels), whole, rate)) {
          return Optional.empty();
        }
      }
    }
    List<Claim> valid = wholes.stream().filter(c -> VALID.isIn(words(c))).toList();
    List<Claim> bases = valid.isEmpty() ? wholes : valid;
    List<Quotient> readings = bases.stream().map(b -> new Quotient(most, b, rate)).toList();
    boolean sure =
        content.size() == 1
            && counted.size() == asked.size()
            && readings.size() == 1
            && readings.get(0).isNear();
    return readings.stream()
        .filter(reading -> sure || reading.slips())
        .findFirst()
        .map(reading -> reading.relation(spoken.source()));
  }

  /** Whether the last level counts for a part only, as it does in many surveys. */
  private static boolean isWeighted(List<Claim> content, Claim whole, Claim rate) {
    Interval full =
        content.subList(0, content.size() - 1).stream()
            .map(claim -> claim.interval())
            .reduce(Interval.ZERO, Interval::plus);
    Interval last = content.get(content.size() - 1).interval();
    return WEIGHTS.stream()
        .map(weight -> full.plus(last.times(Interval.exactly(weight))))
        .anyMatch(sum -> Quotient.fits(sum, whole.interval(), rate));
  }

  private static Optional<String> level(Claim claim) {
    for (String words : List.of(claim.head(), claim.tail())) {
      Matcher level = LEVEL.matcher(words);
      if (level.find() && !DENIED.isIn(words)) {
        return Optional.of(level.group());
      }
    }
    return Optional.empty();
  }

  private static String words(Claim claim) {
    return claim.head() + claim.tail();
  }
}
