package io.github.jihe.checks.funds;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.document.Location;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.Measure;
import io.github.jihe.facts.Part;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Statement;
import io.github.jihe.facts.Statement.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the text alone says of the money that arrived. */
final class ToldArrival {
  /** The plan stands in the paragraph before what became of it, or two before. */
  private static final int NEAR = 2;

  /** Who gives money. */
  private static final Pattern SOURCE = Pattern.compile("中央|上级|自治区|[省市州县区旗]|地方|本级|财政|自筹|配套|社会|单位");

  private ToldArrival() {}

  /** 全部足额到位 against 尚未到位 in the same report. */
  static Stream<Outcome> check(CheckInfo info, Part part) {
    List<Assertion> missing = part.assertions(Assertion.Kind.NOT_ARRIVED);
    return part.assertions(Assertion.Kind.ALL_ARRIVED).stream()
        .filter(claim -> claim.subject().isEmpty() && !missing.isEmpty())
        .limit(1)
        .map(
            claim ->
                new FindingBuilder(info, part.title() + "/未到位")
                    .message(
                        "文字称“%s”，又称“%s”"
                            .formatted(claim.source().quote(), missing.get(0).source().quote()))
                    .reported(claim.source().quote(), claim.source())
                    .operand(missing.get(0).source())
                    .build());
  }

  /**
   * The money that all sources together were to give, as a paragraph shortly before tells them one
   * by one; nothing if more than one amount may be meant.
   */
  static Optional<Figure> sources(Report report, Statement rate) {
    List<Figure> wholes =
        report.relations().stream()
            .filter(Relation.Sum.class::isInstance)
            .map(Relation.Sum.class::cast)
            .filter(sum -> isPlan(sum) && isNear(sum, rate))
            .map(sum -> sum.whole().figure())
            .toList();
    return wholes.size() == 1 ? Optional.of(wholes.get(0)) : Optional.empty();
  }

  private static boolean isPlan(Relation.Sum sum) {
    Statement whole = sum.whole();
    boolean money = whole.measure() == Measure.AMOUNT || whole.measure() == Measure.BUDGET;
    return money
        && whole.period() == Period.REPORT_YEAR
        && !whole.figure().quantity().approximate()
        && sum.parts().size() > 1
        && sum.parts().stream().anyMatch(part -> isSource(part.kind()))
        && sum.parts().stream().allMatch(part -> SOURCE.matcher(part.subject()).find());
  }

  private static boolean isSource(FundSource kind) {
    return switch (kind) {
      case CENTRAL, PROVINCE, CITY, COUNTY, OWN_LEVEL, LOCAL, SUPERIOR, OTHER, FISCAL -> true;
      default -> false;
    };
  }

  private static boolean isNear(Relation.Sum sum, Statement rate) {
    Location plan = sum.source().location();
    Location told = rate.figure().source().location();
    return plan.section().equals(told.section())
        && plan.table() == told.table()
        && plan.block() <= told.block()
        && told.block() - plan.block() <= NEAR;
  }
}
