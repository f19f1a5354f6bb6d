package io.github.jihe.reports.prose;

import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The counts of a survey and the satisfaction that a text makes of them: 满意192份、不满意15份，满意度93%. */
final class ContentmentGrammar {
  private static final Sought FRONT = new Sought("^(其中|表示|评价|认为|选择|回答|为|的|结果)+");
  private static final Sought BACK = new Sought("(的|人数|者|问卷|有|占|为|选项)+$");

  private final Lexicon lexicon;

  ContentmentGrammar(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The surveys of a sentence.
   *
   * @param said claims of the sentences before, in the same passage
   */
  List<Relation> read(Spoken spoken, List<Claim> said) {
    List<Relation> found = new ArrayList<>();
    List<Claim> own = spoken.claims();
    for (int i = 0; i < own.size(); i++) {
      Claim rate = own.get(i);
      if (rate.measure() == Measure.SATISFACTION && rate.isRate() && isFact(rate)) {
        List<Claim> before = new ArrayList<>(said);
        before.addAll(own.subList(0, i));
        read(spoken, rate, before).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isFact(Claim claim) {
    Statement said = claim.statement();
    return claim.isPlain()
        && said.period() == Period.REPORT_YEAR
        && said.status() != Status.PLANNED
        && !said.figure().quantity().approximate();
  }

  private Optional<Relation> read(Spoken spoken, Claim rate, List<Claim> before) {
    List<Claim> levels = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int at = before.size() - 1;
    for (; at >= 0; at--) {
      Claim claim = before.get(at);
      String level = level(claim);
      boolean counted = isCounted(claim) && lexicon.list("content-levels").contains(level);
      boolean foreign = claim.measure() == Measure.SATISFACTION || !counted && !levels.isEmpty();
      if (foreign || counted && !seen.add(level)) {
        break;
      }
      if (counted) {
        levels.add(0, claim);
      } else if (!claim.isRate()) {
        return Optional.empty();
      }
    }
    Optional<Claim> best = best(levels);
    List<Claim> worst =
        levels.stream().filter(c -> lexicon.list("content-worst").contains(level(c))).toList();
    if (best.isEmpty() || worst.isEmpty() || !areAlike(levels)) {
      return Optional.empty();
    }
    BigDecimal together = Claim.sum(levels);
    List<Statement> asked = new ArrayList<>();
    for (; at >= 0 && before.get(at).measure() != Measure.SATISFACTION; at--) {
      Claim claim = before.get(at);
      if (isCounted(claim) && claim.value().compareTo(together) >= 0) {
        asked.add(claim.statement());
      }
    }
    return Optional.of(
        new Relation.Contentment(
            best.get().statement(),
            statements(worst),
            statements(levels),
            asked,
            rate.statement(),
            spoken.source()));
  }

  private Optional<Claim> best(List<Claim> levels) {
    for (String level : List.of("content-best", "content-good")) {
      Optional<Claim> found =
          levels.stream().filter(c -> lexicon.list(level).contains(level(c))).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isCounted(Claim claim) {
    return !claim.isRate() && !claim.isMoney() && claim.isPlain() && !claim.isApproximate();
  }

  private static boolean areAlike(List<Claim> levels) {
    return levels.stream().allMatch(level -> level.comparable(levels.get(0)));
  }

  private static String level(Claim claim) {
    String words = FRONT.replaceFirst(claim.statement().subject(), "");
    return BACK.replaceFirst(words.replaceAll("[“”]", ""), "");
  }

  private static List<Statement> statements(List<Claim> claims) {
    return claims.stream().map(Claim::statement).toList();
  }
}
