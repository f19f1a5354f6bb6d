package io.github.jihe.checks.indicators;

import io.github.jihe.checks.Check;
import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.RowWords;
import io.github.jihe.facts.Wording;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A target that is a number, and words where the number reached should stand. */
@CheckInfo(
    id = "ind-words",
    title = "定量指标的完成值填写文字",
    severity = Severity.WARNING,
    basis = "财预〔2020〕10号所附项目支出绩效自评表注：定量指标以全年实际值与年度指标值计算得分",
    compares = "年度指标值是数字的，实际完成值也应填写数字",
    tolerates = "时间要求；指标值100%或1、完成值为全覆盖、已完成、达标等文字，指标值0、完成值为未发生等文字",
    suggestion = "请补填该指标实际达到的数值，或将其改为定性指标。")
public final class WordsForNumber implements Check {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  @Override
  public Stream<Outcome> check(Report report, Profile profile) {
    return FormRow.of(report).flatMap(this::compare);
  }

  private Stream<Outcome> compare(FormRow place) {
    Indicator row = place.row();
    RowWords words = row.words();
    Optional<Figure> target = row.target().flatMap(Entry::figure);
    if (target.isEmpty() || words.target() != Wording.NUMBER || words.actual() == Wording.BLANK) {
      return Stream.empty();
    }
    Entry actual = row.actual().get();
    Optional<Severity> severity = severity(words.actual(), row.target().get(), target.get());
    if (severity.isEmpty()) {
      return Stream.of(new Outcome.Consistent(actual.source()));
    }
    return Stream.of(
        new FindingBuilder(info(), place.subject())
            .severity(severity.get())
            .message(
                "“%s”年度指标值为 %s，实际完成值填写“%s”，没有数字"
                    .formatted(
                        row.name(),
                        row.target().get().operator().sign() + target.get().printed(),
                        actual.text()))
            .reported(actual.text(), actual.source())
            .operand(target.get())
            .build());
  }

  /** The words of tiers and degrees say nothing of how much; other words may be an answer. */
  private static Optional<Severity> severity(Wording actual, Entry wanted, Figure target) {
    BigDecimal value = target.quantity().value();
    boolean percent = target.quantity().unit().dimension() == Dimension.RATIO;
    boolean all = percent && value.compareTo(HUNDRED) == 0;
    boolean one = !percent && value.compareTo(BigDecimal.ONE) == 0;
    boolean none = value.signum() == 0;
    boolean answer =
        switch (actual) {
          case BLANK, NUMBER, TIME -> true;
          case WHOLE, DONE, STATE -> all || one || none;
          case NIL -> none;
          case RELATIVE, OTHER -> one || none;
          case TIER, TREND -> false;
        };
    boolean limit = percent && wanted.operator() != Operator.NONE; // ≥70% asks for how much
    boolean empty =
        actual == Wording.TIER || actual == Wording.TREND || limit && actual == Wording.STATE;
    return answer ? Optional.empty() : Optional.of(empty ? Severity.WARNING : Severity.INFO);
  }
}
