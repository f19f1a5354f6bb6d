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
    compares = "文中增加（减少）额 = 后数 − 前数，方向与“增、减”一致；年初数 + 新增 − 减少 = 年末数（或净增数）；只称上升、下降、高于、最高的，与前后各数的大小一致",
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
    Stream<Outcome> extremes =
        report.relations().stream()
            .filter(Relation.Extreme.class::isInstance)
            .map(Relation.Extreme.class::cast)
            .map(this::compare);
    return Stream.of(changes, movements, extremes).flatMap(outcomes -> outcomes);
  }

  private Stream<Outcome> compare(Relation.Change change) {
    if (change.difference().isEmpty()) {
      return change.rate().isEmpty() ? direction(change) : Stream.empty();
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

  /** 甲82%、乙91%，其中甲最高. */
  private Outcome compare(Relation.Extreme extreme) {
    Figure told = extreme.told().figure();
    Figure beyond = extreme.beyond().figure();
    int order = beyond.inBase().compareTo(told.inBase());
    if (extreme.highest() ? order <= 0 : order >= 0) {
      return new Outcome.Consistent(told.source());
    }
    String word = extreme.highest() ? "最高（最多）" : "最低（最少）";
    return new FindingBuilder(info(), Told.name(extreme.told()))
        .message(
            "文中称 %s 为%s或排在前，同列的 %s %s"
                .formatted(told.printed(), word, beyond.printed(), extreme.highest() ? "更高" : "更低"))
        .reported(told)
        .expected(word + " " + beyond.printed())
        .operand(beyond)
        .build();
  }

  /** 由86%下降到91%: the words alone say which way it went. */
  private Stream<Outcome> direction(Relation.Change change) {
    Figure before = change.before().figure();
    Figure after = change.after().figure();
    boolean known =
        !before.quantity().approximate()
            && !after.quantity().approximate()
            && before.quantity().unit().comparable(after.quantity().unit())
            && !before.interval().meets(after.interval());
    boolean grown = after.inBase().compareTo(before.inBase()) > 0;
    if (!known || grown == change.grows()) {
      return Stream.empty();
    }
    String told = change.grows() ? "增加（高于）" : "减少（低于）";
    return Stream.of(
        new FindingBuilder(info(), Told.name(change.after()))
            .message(
                "%s 对照 %s 为%s，文中称%s"
                    .formatted(
                        after.printed(), before.printed(), grown ? "增加（高于）" : "减少（低于）", told))
            .reported(after)
            .expected(grown ? "增加（高于）" : "减少（低于）")
            .operand(before)
            .build());
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
