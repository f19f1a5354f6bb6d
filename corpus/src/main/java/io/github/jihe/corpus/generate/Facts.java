package io.github.jihe.corpus.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * All that an invented report states; everything in it agrees.
 *
 * @param money 万元 or 元, the unit of all amounts
 * @param decimals of the amounts
 * @param funds the total first, then its parts
 * @param executionWeight points for the execution rate, 0 if the indicators have all of them
 * @param total of all scores
 */
public record Facts(
    int year,
    String place,
    String unit,
    String department,
    String project,
    String money,
    int decimals,
    List<FundLine> funds,
    List<GroupFact> groups,
    List<IndicatorFact> indicators,
    BigDecimal executionWeight,
    BigDecimal executionScore,
    BigDecimal total,
    String grade) {

  public Facts {
    funds = List.copyOf(funds);
    groups = List.copyOf(groups);
    indicators = List.copyOf(indicators);
  }

  public FundLine whole() {
    return funds.get(0);
  }

  /** The rows below the total that have amounts. */
  public List<FundLine> parts() {
    return funds.subList(1, funds.size()).stream().filter(line -> !line.isUnused()).toList();
  }

  public List<IndicatorFact> of(GroupFact group) {
    int index = groups.indexOf(group);
    return indicators.stream().filter(row -> row.group() == index).toList();
  }

  /** The same of another unit and project; an empty name keeps the project's. */
  Facts in(String otherUnit, String otherDepartment, String otherProject) {
    return new Facts(
        year,
        place,
        otherUnit,
        otherDepartment,
        otherProject.isEmpty() ? project : otherProject,
        money,
        decimals,
        funds,
        groups,
        indicators,
        executionWeight,
        executionScore,
        total,
        grade);
  }

  Facts at(int otherYear, String otherPlace) {
    return new Facts(
        otherYear,
        otherPlace,
        unit,
        department,
        project,
        money,
        decimals,
        funds,
        groups,
        indicators,
        executionWeight,
        executionScore,
        total,
        grade);
  }

  /** Of the same project, a year later. */
  Facts following(Facts before) {
    return in(before.unit, before.department, before.project).at(before.year + 1, before.place);
  }

  /** With this amount from the year before, all of it in the first part. */
  Facts carrying(BigDecimal amount) {
    List<FundLine> lines = new ArrayList<>();
    for (FundLine line : funds) {
      boolean has = line.equals(whole()) || line.equals(parts().get(0));
      lines.add(line.carrying(has ? amount : BigDecimal.ZERO));
    }
    return new Facts(
        year,
        place,
        unit,
        department,
        project,
        money,
        decimals,
        lines,
        groups,
        indicators,
        executionWeight,
        executionScore,
        total,
        grade);
  }
}
