package io.github.jihe.checks.ledger;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How the form splits its money by source against how the ledger does, where the totals agree. */
@CheckInfo(
    id = "led-source",
    title = "资金来源构成与台账不一致",
    severity = Severity.WARNING,
    basis = "项目支出绩效自评表：年度资金总额按资金来源分列，应与财政下达指标的资金性质一致",
    compares = "各来源的全年预算数（执行数）= 台账同一来源的合计",
    tolerates = "合计与台账不一致的不再核构成；台账未按中央、省、市、县分级的，不核各级；名称不能对应的来源不核；按印出位数容许舍入、截位",
    suggestion = "请对照指标文件核对各项资金来源的金额。")
final class LedgerSource implements LedgerCheck {
  /** Sources that mean the same to every bureau. */
  private static final Set<FundSource> LEVELS =
      EnumSet.of(FundSource.CENTRAL, FundSource.PROVINCE, FundSource.CITY, FundSource.COUNTY);

  private static final Set<FundSource> COMPARED =
      EnumSet.of(
          FundSource.CENTRAL,
          FundSource.PROVINCE,
          FundSource.CITY,
          FundSource.COUNTY,
          FundSource.FISCAL,
          FundSource.OTHER);

  @Override
  public Stream<Outcome> check(Matched matched) {
    boolean single = matched.match().readings().size() == 1;
    if (matched.claim().kind() != FormKind.PROJECT || !single) {
      return Stream.empty();
    }
    return matched.lines().stream().flatMap(line -> compare(matched, line));
  }

  private Stream<Outcome> compare(Matched matched, Matched.Line whole) {
    Reading reading = whole.readings().get(0);
    boolean carried =
        matched.claim().row(FundSource.CARRY_OVER).isPresent()
            || !reading.sums().orZero(LedgerMeasure.CARRIED).isZero();
    FundMeasure measure =
        carried || !agrees(whole, reading, FundMeasure.BUDGET)
            ? FundMeasure.EXECUTED
            : FundMeasure.BUDGET;
    if (!agrees(whole, reading, measure)) {
      return Stream.empty();
    }
    List<Outcome> outcomes = new ArrayList<>();
    matched.claim().rows().stream()
        .filter(row -> row.depth() == 1 && COMPARED.contains(row.kind()))
        .filter(row -> row.get(measure).isPresent() && isAlone(matched.claim(), row))
        .filter(row -> isTold(reading, row.kind()))
        .forEach(row -> outcomes.add(compare(matched, reading, row, measure)));
    return outcomes.stream();
  }

  private static boolean agrees(Matched.Line whole, Reading reading, FundMeasure measure) {
    return whole.row().get(measure).stream()
        .anyMatch(
            amount ->
                options(reading, measure, amount).stream()
                    .limit(1)
                    .anyMatch(option -> amount.agreesWith(option.sum().interval())));
  }

  private static List<Reading.Option> options(
      Reading reading, FundMeasure measure, Claim.Amount amount) {
    return measure == FundMeasure.EXECUTED
        ? reading.paid(amount.unit())
        : reading.budget(amount.unit());
  }

  private static boolean isAlone(Claim claim, Claim.Row row) {
    return claim.rows().stream().filter(other -> other.kind() == row.kind()).count() == 1;
  }

  /** Whether all of the ledger's money is of sources among which this one would be told. */
  private static boolean isTold(Reading reading, FundSource kind) {
    Set<FundSource> sources = EnumSet.noneOf(FundSource.class);
    reading.projects().forEach(project -> sources.addAll(project.bySource().keySet()));
    Set<FundSource> known = EnumSet.copyOf(LEVELS);
    known.add(FundSource.OTHER);
    if (kind == FundSource.FISCAL || kind == FundSource.OTHER) {
      known.add(FundSource.FISCAL);
      known.add(FundSource.SUPERIOR);
      known.add(FundSource.OWN_LEVEL);
    }
    return !sources.isEmpty() && known.containsAll(sources);
  }

  private Outcome compare(Matched matched, Reading reading, Claim.Row row, FundMeasure measure) {
    Claim.Amount amount = row.get(measure).orElseThrow();
    List<LedgerProject> part =
        reading.projects().stream().map(project -> only(project, row.kind())).toList();
    Reading own = new Reading(reading.ledger(), withoutRows(matched.claim()), part);
    Matched.Line line = new Matched.Line(row, List.of(own), true);
    List<Reading.Option> options = options(own, measure, amount);
    List<Reading.Option> told =
        options.isEmpty() ? List.of(new Reading.Option(LedgerSums.Sum.ZERO, "")) : options;
    return new LedgerComparison(info(), matched, line, measure.chinese(), amount).against(told);
  }

  /** 财政拨款 without a level is all that is not the unit's own. */
  private static LedgerProject only(LedgerProject project, FundSource kind) {
    LedgerSums sums =
        project.bySource().entrySet().stream()
            .filter(
                entry ->
                    kind == FundSource.FISCAL
                        ? entry.getKey() != FundSource.OTHER
                        : entry.getKey() == kind)
            .map(java.util.Map.Entry::getValue)
            .reduce(LedgerSums.NONE, LedgerSums::plus);
    return new LedgerProject(
        project.code(),
        project.name(),
        project.unit(),
        project.department(),
        project.year(),
        project.spending(),
        java.util.Map.of(kind, sums),
        project.lastPayment(),
        project.source());
  }

  /** A claim without money of its own, so that nothing of it is added to a single source. */
  private static Claim withoutRows(Claim claim) {
    return new Claim(
        claim.kind(),
        claim.project(),
        claim.code(),
        claim.unit(),
        claim.department(),
        claim.year(),
        List.of(),
        claim.source());
  }
}
