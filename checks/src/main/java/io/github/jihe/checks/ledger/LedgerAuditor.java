package io.github.jihe.checks.ledger;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.Finding;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Tallying;
import io.github.jihe.facts.FormKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the forms of one report after the other against a ledger. Thread safe. */
public final class LedgerAuditor {
  private static final List<LedgerCheck> CHECKS =
      List.of(
          new LedgerBudget(),
          new LedgerCarry(),
          new LedgerDate(),
          new LedgerPaid(),
          new LedgerSource());

  private final Ledger ledger;
  private final Profile profile;
  private final Matcher matcher;

  public LedgerAuditor(Ledger ledger, Profile profile) {
    this.ledger = ledger;
    this.profile = profile;
    this.matcher = new Matcher(ledger);
  }

  /** What the rules about ledgers say of themselves, sorted by id. */
  public static List<CheckInfo> infos() {
    return Stream.concat(
            CHECKS.stream().map(LedgerCheck::info),
            Stream.of(LedgerMatch.info(), LedgerMissing.info()))
        .sorted(Comparator.comparing(CheckInfo::id))
        .toList();
  }

  /**
   * What the ledger says of one report.
   *
   * @param findings in the order of the document
   * @param tallies one for each rule about ledgers
   * @param reported projects that the report is, or may be, about
   * @param certain those that it is about for certain, as projects and not as a whole unit
   */
  public record Result(
      List<Finding> findings,
      List<Audit.Tally> tallies,
      List<LedgerProject> reported,
      List<LedgerProject> certain) {

    public Result {
      findings = List.copyOf(findings);
      tallies = List.copyOf(tallies);
      reported = List.copyOf(reported);
      certain = List.copyOf(certain);
    }
  }

  private record Found(Claim claim, Match match) {}

  /** Holds all forms of one report against the ledger. */
  public Result audit(List<Claim> claims) {
    List<Found> found =
        claims.stream().map(claim -> new Found(claim, matcher.match(claim))).toList();
    Set<LedgerProject> shared = shared(found);
    List<Matched> sure = new ArrayList<>();
    List<LedgerProject> reported = new ArrayList<>();
    List<LedgerProject> certain = new ArrayList<>();
    for (Found one : found) {
      if (one.match() instanceof Match.Unsure unsure) {
        reported.addAll(unsure.candidates());
      } else if (one.match() instanceof Match.Sure match) {
        if (one.claim().kind() != FormKind.DEPARTMENT) {
          match.readings().forEach(reported::addAll);
          certain.addAll(match.first());
        }
        if (!shared.contains(match.named())) {
          sure.add(new Matched(ledger, one.claim(), match));
        }
      }
    }
    Tallying tallying = new Tallying(profile);
    for (LedgerCheck check : CHECKS) {
      tallying.add(check.info(), () -> sure.stream().flatMap(check::check));
    }
    tallying.add(LedgerMatch.info(), () -> unsure(found));
    tallying.add(LedgerMissing.info(), () -> missing(found, shared));
    return new Result(tallying.findings(), tallying.tallies(), reported, certain);
  }

  /** Projects that several forms share out among them: no form alone agrees with the ledger. */
  private static Set<LedgerProject> shared(List<Found> found) {
    Map<LedgerProject, Integer> forms = new HashMap<>();
    for (Found one : found) {
      if (one.match() instanceof Match.Sure match && one.claim().kind() != FormKind.DEPARTMENT) {
        forms.merge(match.named(), 1, Integer::sum);
      }
    }
    Set<LedgerProject> shared = new HashSet<>(forms.keySet());
    shared.removeIf(project -> forms.get(project) == 1);
    return shared;
  }

  private static Stream<Outcome> unsure(List<Found> found) {
    return found.stream()
        .filter(one -> one.match() instanceof Match.Unsure)
        .map(one -> LedgerMatch.of(one.claim(), (Match.Unsure) one.match()));
  }

  private Stream<Outcome> missing(List<Found> found, Set<LedgerProject> shared) {
    return found.stream().map(one -> missing(one, shared));
  }

  private Outcome missing(Found one, Set<LedgerProject> shared) {
    Claim claim = one.claim();
    if (one.match() instanceof Match.Outside outside) {
      return new Outcome.NotChecked(outside.reason(), claim.source());
    }
    if (one.match() instanceof Match.Unsure unsure) {
      return new Outcome.NotChecked(unsure.reason() + "，与台账的对应关系待人工确认", claim.source());
    }
    if (one.match() instanceof Match.Sure match) {
      return shared.contains(match.named())
          ? new Outcome.NotChecked("几张表对应台账的同一个项目，金额未逐张核对", claim.source())
          : new Outcome.Consistent(claim.source());
    }
    boolean known =
        Stream.of(claim.unit(), claim.department())
            .filter(name -> !name.isEmpty())
            .anyMatch(name -> !ledger.unitsLike(claim.year(), name).isEmpty());
    return known
        ? LedgerMissing.report(claim)
        : new Outcome.NotChecked("台账没有“" + claim.unit() + "”的数据", claim.source());
  }
}
