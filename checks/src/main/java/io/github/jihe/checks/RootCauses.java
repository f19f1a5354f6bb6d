package io.github.jihe.checks;

import io.github.jihe.checks.FigureIndex.Row;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundRow;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which findings follow from which. A finding follows from another if both rest on the same cells
 * and its own relation would hold were the other's figure as that one says, or if both are off by
 * the same amount over the same rows. Where the findings stand in the document says nothing.
 */
final class RootCauses {
  private static final String GROUP = "weight-group";
  private static final String WEIGHTS = "weight-total";
  private static final String SCORES = "score-total";

  private final FigureIndex figures;
  private final Profile profile;

  private RootCauses(Report report, Profile profile) {
    this.figures = new FigureIndex(report);
    this.profile = profile;
  }

  /** By the id of each finding that follows from another the id of the first in the row. */
  static Map<String, String> among(List<Finding> findings, Report report, Profile profile) {
    return findings.size() < 2 ? Map.of() : new RootCauses(report, profile).of(findings);
  }

  private Map<String, String> of(List<Finding> findings) {
    Map<String, String> direct = new LinkedHashMap<>();
    Map<Place, List<Finding>> near = byPlace(findings);
    for (Finding finding : findings) {
      cause(finding, findings, near)
          .filter(cause -> !cause.id().equals(finding.id()))
          .ifPresent(cause -> direct.putIfAbsent(finding.id(), cause.id()));
    }
    Map<String, String> roots = new LinkedHashMap<>();
    direct.keySet().forEach(id -> root(id, direct).ifPresent(root -> roots.put(id, root)));
    return roots;
  }

  /** Nothing where two findings would follow from each other. */
  private static Optional<String> root(String id, Map<String, String> direct) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (direct.containsKey(at)) {
      if (!seen.add(at)) {
        return Optional.empty();
      }
      at = direct.get(at);
    }
    return Optional.of(at);
  }

  /** A row of a table or a paragraph: findings that rest on the same figures meet in one. */
  private record Place(int table, int row, int block) {
    static Stream<Place> of(Finding finding) {
      return finding.evidence().stream()
          .map(evidence -> evidence.source().location())
          .map(it -> new Place(it.table(), it.row(), it.table() > 0 ? 0 : it.block()))
          .distinct();
    }
  }

  private static Map<Place, List<Finding>> byPlace(List<Finding> findings) {
    Map<Place, List<Finding>> near = new HashMap<>();
    for (Finding finding : findings) {
      Place.of(finding)
          .forEach(place -> near.computeIfAbsent(place, p -> new ArrayList<>()).add(finding));
    }
    return near;
  }

  private Optional<Finding> cause(
      Finding finding, List<Finding> findings, Map<Place, List<Finding>> near) {
    Optional<Finding> sameGap = sameGap(finding, findings);
    if (sameGap.isPresent()) {
      return sameGap;
    }
    return Place.of(finding)
        .flatMap(place -> near.get(place).stream())
        .filter(other -> !other.equals(finding))
        .filter(other -> follows(finding, other))
        .findFirst();
  }

  // Weights and scores: off by the same amount over the same rows.

  private Optional<Finding> sameGap(Finding finding, List<Finding> findings) {
    return switch (finding.rule()) {
      case GROUP -> single(finding, GROUP, findings).filter(inner -> isPart(inner, finding));
      case WEIGHTS -> single(finding, GROUP, findings).or(() -> together(finding, findings));
      case SCORES -> single(finding, GROUP, findings).or(() -> single(finding, WEIGHTS, findings));
      default -> Optional.empty();
    };
  }

  /** The narrowest finding of this rule that is off by as much. */
  private Optional<Finding> single(Finding finding, String rule, List<Finding> findings) {
    Optional<BigDecimal> gap = gap(finding);
    return findings.stream()
        .filter(other -> !other.equals(finding) && other.rule().equals(rule))
        .filter(other -> gap.isPresent() && isSame(gap.get(), gap(other)))
        .filter(other -> sharesRows(finding, other))
        .reduce((one, other) -> isPart(other, one) ? other : one);
  }

  /** The gravest of several groups that are off by as much only together. */
  private Optional<Finding> together(Finding finding, List<Finding> findings) {
    List<Finding> groups =
        findings.stream()
            .filter(other -> other.rule().equals(GROUP) && sharesRows(finding, other))
            .filter(other -> findings.stream().noneMatch(outer -> isPart(other, outer)))
            .toList();
    BigDecimal sum =
        groups.stream()
            .flatMap(group -> gap(group).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<BigDecimal> gap = gap(finding);
    return gap.isPresent() && groups.size() > 1 && isSame(sum, gap)
        ? groups.stream()
            .reduce(
                (one, other) ->
                    gap(other).orElseThrow().abs().compareTo(gap(one).orElseThrow().abs()) > 0
                        ? other
                        : one)
        : Optional.empty();
  }

  private static boolean isSame(BigDecimal one, Optional<BigDecimal> other) {
    return one.signum() != 0 && other.filter(value -> value.compareTo(one) == 0).isPresent();
  }

  /** What the parts make less what is printed for them. */
  private Optional<BigDecimal> gap(Finding finding) {
    BigDecimal parts =
        figures.operands(finding).stream()
            .map(Figure::inBase)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<BigDecimal> printed =
        figures
            .reported(finding)
            .map(Figure::inBase)
            .or(
                () ->
                    finding.rule().equals(WEIGHTS)
                        ? Optional.of(profile.total())
                        : Optional.empty());
    return printed.map(parts::subtract);
  }

  private boolean sharesRows(Finding whole, Finding part) {
    Set<Row> rows = rows(part);
    return !rows.isEmpty() && rows(whole).containsAll(rows);
  }

  /** Whether one calculates with some of the rows of the other. */
  private boolean isPart(Finding inner, Finding outer) {
    Set<Row> rows = rows(inner);
    return rows.size() < rows(outer).size() && rows(outer).containsAll(rows);
  }

  private Set<Row> rows(Finding finding) {
    return figures.operands(finding).stream().map(Row::of).collect(Collectors.toSet());
  }

  // Anything else: would it hold if the other figure were corrected?

  private boolean follows(Finding finding, Finding other) {
    if (finding.rule().equals(SCORES) && other.rule().equals("score-rate")) {
      return Correction.ofScore(other, figures)
          .filter(made -> restsOn(finding, made) && addsUp(finding, made))
          .isPresent();
    }
    Optional<Correction> correction = Correction.of(other, figures);
    if (correction.isEmpty()) {
      return isSamePlace(finding, other)
              && finding.rule().equals("tt-rate")
              && other.rule().equals("fund-rate")
          || finding.rule().equals("score-full-unmet")
              && other.rule().equals("ind-sign")
              && restsOnSign(finding, other);
    }
    Correction made = correction.get();
    return switch (finding.rule()) {
      case "fund-rate-score" -> usesWrongRate(finding, made);
      case "fund-rate" ->
          holdsFor(finding, made)
              || isRate(finding, made)
              || Correction.ofParts(other, figures).stream()
                  .anyMatch(part -> holdsFor(finding, part));
      case "tt-indicator" ->
          (other.rule().equals("ind-funds") || other.rule().equals("xt-rollup"))
              && isSaid(finding, made);
      case "fund-balance" -> isLeft(finding, made);
      case "fund-over-100" -> isWithin(finding, made);
      case "grade-band" -> isGraded(finding, made);
      case "tt-score", "tt-amount" -> isSaid(finding, made);
      case "tt-rate" -> other.rule().equals("fund-rate") && restsOn(finding, made);
      default -> Correction.isSum(finding) && restsOn(finding, made) && addsUp(finding, made);
    };
  }

  /** Both call the same figure into question. */
  private static boolean isSamePlace(Finding finding, Finding other) {
    return finding.evidence().get(0).source().equals(other.evidence().get(0).source());
  }

  /** A target that was missed only because its sign is the wrong way round. */
  private static boolean restsOnSign(Finding finding, Finding sign) {
    Source target = sign.evidence().get(0).source();
    return finding.evidence().stream().anyMatch(evidence -> evidence.source().equals(target));
  }

  /** Whether a rate told in prose holds for a part or whole as corrected. */
  private boolean isRate(Finding finding, Correction made) {
    List<Figure> operands = figures.operands(finding);
    Optional<Figure> rate = figures.reported(finding);
    if (operands.size() != 2 || rate.isEmpty() || !restsOn(finding, made)) {
      return false;
    }
    Interval part = Correction.interval(operands.get(0), Optional.of(made));
    Interval whole = Correction.interval(operands.get(1), Optional.of(made));
    return whole.isPositive() && part.dividedBy(whole).meets(rate.get().interval());
  }

  /** Whether what is left holds for what there was or what was spent as corrected. */
  private boolean isLeft(Finding finding, Correction made) {
    List<Figure> operands = figures.operands(finding);
    Optional<Figure> left = figures.reported(finding);
    if (operands.size() != 2 || left.isEmpty() || !restsOn(finding, made)) {
      return false;
    }
    Interval one = Correction.interval(operands.get(0), Optional.of(made));
    Interval other = Correction.interval(operands.get(1), Optional.of(made));
    return one.minus(other).meets(left.get().interval())
        || other.minus(one).meets(left.get().interval());
  }

  private boolean restsOn(Finding finding, Correction made) {
    return figures.operands(finding).stream().anyMatch(made::concerns);
  }

  private boolean addsUp(Finding finding, Correction made) {
    Interval sum = Correction.sum(figures.operands(finding), Optional.of(made));
    return figures
        .reported(finding)
        .map(figure -> Correction.interval(figure, Optional.of(made)))
        .filter(sum::meets)
        .isPresent();
  }

  private boolean holdsFor(Finding finding, Correction made) {
    Optional<FundRow> row = figures.fundRow(finding).filter(it -> restsOn(finding, made));
    return row.isPresent()
        && Correction.rate(row.get(), Optional.of(made))
            .filter(rate -> row.get().get(FundMeasure.RATE).map(Figure::interval).get().meets(rate))
            .isPresent();
  }

  private boolean isWithin(Finding finding, Correction made) {
    boolean concerned =
        restsOn(finding, made) || figures.reported(finding).filter(made::concerns).isPresent();
    return concerned
        && figures
            .fundRow(finding)
            .flatMap(row -> Correction.rate(row, Optional.of(made)))
            .filter(rate -> rate.low().compareTo(BigDecimal.ONE) <= 0)
            .isPresent();
  }

  /** The score is that of the wrong rate printed beside it. */
  private boolean usesWrongRate(Finding finding, Correction made) {
    Optional<FundRow> row = figures.fundRow(finding);
    Optional<Figure> rate = row.flatMap(it -> it.get(FundMeasure.RATE)).filter(made::concerns);
    Optional<Figure> weight = row.flatMap(it -> it.get(FundMeasure.WEIGHT));
    Optional<Figure> score = figures.reported(finding);
    if (rate.isEmpty() || weight.isEmpty() || score.isEmpty()) {
      return false;
    }
    BigDecimal points = weight.get().inBase().multiply(rate.get().inBase().min(BigDecimal.ONE));
    int decimals = Math.max(0, score.get().quantity().value().scale());
    return points.setScale(decimals, RoundingMode.HALF_UP).compareTo(score.get().inBase()) == 0;
  }

  private boolean isGraded(Finding finding, Correction made) {
    BigDecimal percent = Show.ratio(made.right().low(), profile.total()).movePointRight(2);
    return restsOn(finding, made)
        && profile.grades().stream()
            .filter(grade -> percent.compareTo(grade.from()) >= 0)
            .findFirst()
            .filter(grade -> grade.names().contains(finding.reported()))
            .isPresent();
  }

  private boolean isSaid(Finding finding, Correction made) {
    return restsOn(finding, made)
        && figures
            .reported(finding)
            .filter(said -> said.interval().meets(made.right()))
            .isPresent();
  }
}
