package io.github.jihe.checks.narrative;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Report;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** A change told in prose as an amount against the values before and after. */
@CheckInfo(
    id = "nar-diff",
    title = "文中增减额与前后数不一致",
    severity = Severity.ERROR,
    basis = "算术关系：增减额＝本期数－基期数",
    compares = "文中增加（减少）额 = 后数 − 前数，方向与“增、减”一致；年初数 + 新增 − 减少 = 年末数（或净增数）",
    tolerates = "约数不核；按印出位数容许舍入",
    suggestion = "请核对前后两数与增减额，更正有误的一项。")
public final class Difference implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    Stream<Outcome> changes =
        report.relations().stream()
            .filter(Relation.Change.class::isInstance)
            .map(Relation.Change.class::cast)
            .flatMap(this::compare);
    StockMovement movement = new StockMovement(info());
    Stream<Outcome> movements =
        report.relations().stream()
            .filter(Relation.Movement.class::isInstance)
            .map(Relation.Movement.class::cast)
            .map(movement::compare);
    return Stream.concat(changes, movements);
  }

  private Stream<Outcome> compare(Relation.Change change) {
    if (change.difference().isEmpty()) {
      return Stream.empty();
    }
    Figure before = change.before().figure();
    Figure after = change.after().figure();
    Figure told = change.difference().get().figure();
    boolean approximate =
        Stream.of(before, after, told).anyMatch(figure -> figure.quantity().approximate());
    boolean comparable =
        before.quantity().unit().comparable(after.quantity().unit())
            && after.quantity().unit().comparable(told.quantity().unit());
    if (approximate || !comparable) {
      return Stream.of(new Outcome.NotChecked("前后数或增减额为约数或单位不同，无从核对", change.source()));
    }
    boolean holds =
        change.grows()
            ? after.interval().minus(before.interval()).meets(told.interval())
            : before.interval().minus(after.interval()).meets(told.interval());
    return Stream.of(
        holds ? new Outcome.Consistent(told.source()) : finding(change, before, after, told));
  }

  private Outcome finding(Relation.Change change, Figure before, Figure after, Figure told) {
    BigDecimal grown = after.inBase().subtract(before.inBase());
    String word = grown.signum() < 0 ? "减少 " : "增加 ";
    String expected = word + Show.amount(grown.abs(), told.quantity().unit());
    return new FindingBuilder(info(), Told.name(change.after()))
        .message(
            "%s − %s，即%s，文中为%s %s"
                .formatted(
                    after.printed(),
                    before.printed(),
                    expected,
                    change.grows() ? "增加" : "减少",
                    told.printed()))
        .reported(told)
        .expected(expected)
        .operand(before)
        .operand(after)
        .build();
  }
}
