package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.Show;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.ReasonTrait;
import io.github.jihe.facts.Report;
import io.github.jihe.quantities.Dimension;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A reason that says the opposite of the values or of the score in its row. */
@CheckInfo(
    id = "ind-reason-contra",
    title = "偏差原因与完成情况矛盾",
    severity = Severity.WARNING,
    basis = "同一行数据应当一致：年度指标值、实际完成值、得分与偏差原因",
    compares =
        "原因写超额完成的，完成值不应低于指标值；写未完成目标的，完成值不应达到指标值；写未完成或扣分的，得分不应等于分值；原因写完成值随之增加（减少）的，完成值不应低于（高于）指标值",
    tolerates = "谈及部分内容、上年、下年计划和改进措施的原因不核；指标方向不明的不核",
    suggestion = "请核对指标值、完成值、得分和原因，更正有误的一项。")
public final class ReasonContradicts implements Check {

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FormRow.of(report)
        .flatMap(
            place ->
                Stream.concat(
                    compare(place), ReasonDirection.check(info(), place).stream().limit(1)));
  }

  private Stream<Outcome> compare(FormRow place) {
    Indicator row = place.row();
    Set<ReasonTrait> traits = row.words().reason();
    boolean claims =
        traits.contains(ReasonTrait.ABOVE)
            || traits.contains(ReasonTrait.BELOW)
            || traits.contains(ReasonTrait.UNMET)
            || traits.contains(ReasonTrait.DEDUCTED);
    if (!claims || traits.contains(ReasonTrait.QUALIFIED)) {
      return Stream.empty();
    }
    Entry reason = row.reason().get();
    Optional<Reached> reached = Reached.of(row);
    FindingBuilder finding =
        new FindingBuilder(info(), place.subject()).reported(reason.text(), reason.source());
    if (reached.filter(r -> contradicts(traits, r)).isPresent()) {
      return Stream.of(
          finding
              .message(
                  "“%s”年度指标值 %s、实际完成值 %s，原因写“%s”"
                      .formatted(
                          row.name(),
                          row.target().get().text(),
                          row.actual().get().text(),
                          reason.text()))
              .operand(row.actual().get().source())
              .operand(row.target().get().source())
              .build());
    }
    boolean lost = traits.contains(ReasonTrait.UNMET) || traits.contains(ReasonTrait.DEDUCTED);
    if (lost && place.fullPoints()) {
      return Stream.of(
          finding
              .message(
                  "“%s”分值 %s 分、得分 %s 分，原因写“%s”"
                      .formatted(
                          row.name(),
                          Show.number(row.weight().get()),
                          Show.number(row.score().get()),
                          reason.text()))
              .operand(row.score().get())
              .operand(row.weight().get())
              .build());
    }
    return Stream.of(new Outcome.Consistent(reason.source()));
  }

  private static boolean contradicts(Set<ReasonTrait> traits, Reached reached) {
    boolean bareCount =
        reached.target().operator() == io.github.jihe.quantities.Operator.NONE
            && reached.wanted().quantity().unit().dimension() != Dimension.MONEY
            && reached.wanted().quantity().unit().dimension() != Dimension.RATIO;
    boolean above = traits.contains(ReasonTrait.ABOVE);
    boolean unmet = traits.contains(ReasonTrait.UNMET);
    boolean below = traits.contains(ReasonTrait.BELOW);
    if (above && (unmet || below)) {
      return false; // it speaks of more than one thing
    }
    return above && (reached.wantsMore() || bareCount) && reached.compared() < 0
        || unmet && reached.met()
        || below && reached.wantsMore() && reached.compared() >= 0;
  }
}
