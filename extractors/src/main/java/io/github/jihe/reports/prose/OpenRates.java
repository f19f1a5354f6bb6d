package io.github.jihe.reports.prose;

import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rates whose two numbers no other grammar could tell. If any two numbers near make the rate, it is
 * taken to be right. Else it is claimed of the only two that its words can mean, or, where they can
 * mean several, of the two that would make it but for a slip of the pen.
 */
final class OpenRates {
  private static final Pattern GENERAL =
      Pattern.compile("|其|总|总体|总数|总额|总量|总人数|总户数|总面积|总金额|全部|全体|合计|比|同期|的");
  private static final Pattern DUE = Pattern.compile("应|须|计划|任务|目标|待|拟|共|总|合计|全部|核定|设计");
  private static final Pattern DONE = Pattern.compile("实际|完成|实现|已|建成|达到|新建|实施|开展|落实");
  private static final String DENIALS = "不未没无应需待须拟";

  private OpenRates() {}

  /**
   * The rates of a sentence.
   *
   * @param known relations that other grammars found in it
   */
  static List<Relation> read(Spoken spoken, List<Relation> known) {
    Set<Statement> tied = new HashSet<>();
    for (Relation relation : known) {
      if (relation instanceof Relation.Ratio ratio) {
        tied.add(ratio.ratio());
      } else if (relation instanceof Relation.Contentment survey) {
        tied.add(survey.rate());
      }
    }
    List<Relation> found = new ArrayList<>();
    for (Claim rate : spoken.claims()) {
      if (!tied.contains(rate.statement())) {
        RateCue.of(rate)
            .flatMap(cue -> new Reading(spoken, Operands.of(spoken), rate, cue).relation())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** One rate. */
  private record Reading(Spoken spoken, Operands operands, Claim rate, RateCue cue) {

    Optional<Relation> relation() {
      if (operands.explain(rate, cue.kind() == RateCue.Kind.SAVING)) {
        return Optional.empty();
      }
      List<Quotient> sure = distinct(sure());
      if (sure.size() == 1 && (sure.get(0).isNear() || sure.get(0).slips())) {
        return Optional.of(sure.get(0).relation(spoken.source()));
      }
      List<Quotient> slips =
          distinct(sure.isEmpty() ? loose() : sure).stream().filter(Quotient::slips).toList();
      return slips.size() == 1
          ? Optional.of(slips.get(0).relation(spoken.source()))
          : Optional.empty();
    }

    private List<Quotient> sure() {
      return switch (cue.kind()) {
        case EXECUTION ->
            money(Set.of(Measure.SPENT), Set.of(Measure.BUDGET, Measure.ADJUSTED_BUDGET));
        case ARRIVAL ->
            money(Set.of(Measure.ARRIVED), Set.of(Measure.BUDGET, Measure.ADJUSTED_BUDGET));
        case SHARE -> shares();
        case COMPLETION -> done();
        case RESULT -> results();
        case SAVING -> List.of();
      };
    }

    /** Every two numbers of the sentence that may be part and whole. */
    private List<Quotient> loose() {
      List<Claim> before = before();
      if (before.isEmpty()) {
        return List.of();
      }
      Claim part = before.get(before.size() - 1);
      return of(part, wholes(part, before));
    }

    private List<Quotient> of(Claim part, List<Claim> wholes) {
      return wholes.stream().map(whole -> new Quotient(part, whole, rate)).toList();
    }

    /** The numbers in front of the rate, behind the last semicolon. */
    private List<Claim> before() {
      int from =
          spoken.clauses().stream()
              .filter(c -> c.depth() == 0 && c.opener() == ';')
              .filter(c -> c.start() <= rate.clause().start())
              .mapToInt(Clause::start)
              .max()
              .orElse(0);
      return operands.own().stream()
          .filter(c -> c.mention().start() >= from && c.mention().end() <= rate.mention().start())
          .toList();
    }

    private List<Claim> wholes(Claim part, List<Claim> claims) {
      return claims.stream()
          .filter(c -> !c.equals(part) && c.comparable(part) && c.countsSame(part))
          .filter(c -> c.value().compareTo(part.value()) >= 0)
          .filter(c -> PartWhole.canBe(c) && c.samePeriod(part))
          .toList();
    }

    private List<Quotient> money(Set<Measure> parts, Set<Measure> bases) {
      List<Claim> done = measured(before(), parts);
      List<Claim> all = new ArrayList<>(operands.said());
      all.addAll(before());
      if (done.isEmpty()) {
        return List.of();
      }
      Claim part = done.get(done.size() - 1);
      List<Claim> wholes =
          measured(all, bases).stream()
              .filter(c -> c.kind() == part.kind() && c.samePeriod(part))
              .toList();
      List<Claim> adjusted =
          wholes.stream().filter(c -> c.measure() == Measure.ADJUSTED_BUDGET).toList();
      boolean changed = adjusted.isEmpty() && Adjustments.in(all);
      return changed ? List.of() : of(part, adjusted.isEmpty() ? wholes : adjusted);
    }

    private List<Claim> measured(List<Claim> claims, Set<Measure> measures) {
      FundSource kind = rate.kind();
      return claims.stream()
          .filter(c -> c.isMoney() && measures.contains(c.measure()) && c.clause().depth() == 0)
          .filter(c -> c.kind() == kind || kind == FundSource.NAMED)
          .filter(c -> c.kind() != FundSource.NAMED && c.samePeriod(rate))
          .toList();
    }

    private List<Quotient> shares() {
      Optional<Claim> told = sharer();
      if (told.isEmpty()) {
        return List.of();
      }
      Claim part = told.get();
      List<Claim> all = operands.all().stream().filter(c -> !hasShare(c)).toList();
      boolean named = !GENERAL.matcher(cue.of()).matches();
      if (named) {
        return of(part, wholes(part, all).stream().filter(c -> isNamed(c, cue.of())).toList());
      }
      List<Claim> own = wholes(part, before()).stream().filter(c -> !hasShare(c)).toList();
      return of(part, own.isEmpty() ? wholes(part, all) : own);
    }

    /** The part: the one that the words in front of the share name, or the number before. */
    private Optional<Claim> sharer() {
      List<Claim> before = before();
      String name = cue.name().replaceFirst("^(其中|而|且|并)", "");
      if (name.length() >= 2) {
        List<Claim> named = operands.all().stream().filter(c -> isNamed(c, name)).toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(named.get(named.size() - 1));
      }
      return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    private static boolean isNamed(Claim claim, String name) {
      String subject = claim.statement().subject();
      return subject.length() >= 2 && (subject.contains(name) || name.contains(subject));
    }

    /** Whether a share follows at once: then it is no whole of the next one. */
    private boolean hasShare(Claim claim) {
      List<Claim> claims = spoken.claims();
      int at = claims.indexOf(claim) + 1;
      return at > 0
          && at < claims.size()
          && claims.get(at).isRate()
          && !claims.get(at).equals(rate)
          && claims.get(at).head().contains("占");
    }

    private List<Quotient> done() {
      List<Claim> before = before();
      List<Claim> parts = before.stream().filter(c -> DONE.matcher(c.head()).find()).toList();
      List<Claim> due =
          before.stream()
              .filter(c -> DUE.matcher(c.head()).find())
              .filter(c -> !DONE.matcher(c.head()).find())
              .toList();
      return parts.size() == 1
          ? of(parts.get(0), due.stream().filter(parts.get(0)::comparable).toList())
          : List.of();
    }

    private List<Quotient> results() {
      List<Claim> before = before();
      for (int i = before.size() - 1; i > 0; i--) {
        if (bears(before.get(i))) {
          Claim part = before.get(i);
          List<Claim> wholes = wholes(part, before.subList(0, i));
          List<Claim> due = wholes.stream().filter(c -> DUE.matcher(c.head()).find()).toList();
          return of(part, due.size() == 1 ? due : wholes);
        }
      }
      return List.of();
    }

    /** Whether the words beside a number are those of the rate: 合格 of 合格率, not 不合格. */
    private boolean bears(Claim claim) {
      String words = claim.head() + claim.tail();
      for (int i = 0; i < cue.stem().length(); i++) {
        int at = words.lastIndexOf(cue.stem().charAt(i));
        if (at >= 0 && (at == 0 || DENIALS.indexOf(words.charAt(at - 1)) < 0)) {
          return true;
        }
      }
      return false;
    }

    private static List<Quotient> distinct(List<Quotient> quotients) {
      List<Quotient> distinct = new ArrayList<>();
      for (Quotient quotient : quotients) {
        boolean known =
            distinct.stream()
                .anyMatch(
                    other ->
                        other.part().value().compareTo(quotient.part().value()) == 0
                            && other.whole().value().compareTo(quotient.whole().value()) == 0);
        if (!known) {
          distinct.add(quotient);
        }
      }
      return distinct;
    }
  }
}
