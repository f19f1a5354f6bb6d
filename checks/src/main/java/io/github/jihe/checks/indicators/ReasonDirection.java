package io.github.jihe.checks.indicators;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.ReasonTrait;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A reason that tells which way the value of its row went, 面积增加，产量相应增加, against a value that went
 * the other way.
 */
final class ReasonDirection {
  private static final String MORE = "增加|增长|增多|提高|上升|扩大|提升|多";
  private static final String LESS = "减少|下降|降低|减小|缩小|缩减|回落|少";

  /** What follows from a cause, with the words that it is said of in front. */
  private static final Sought FOLLOWS =
      new Sought(
          "([\\p{IsHan}“”]{0,10}?)(?:也)?(?:相应|随之|同步|因此|因而|也随|跟着)(?:地|有所|也|略有|小幅|同步)*("
              + MORE
              + "|"
              + LESS
              + ")(?!投入|补助|安排|支出|的)");

  private static final Sought LESS_WORD = new Sought("^(" + LESS + ")$");
  private static final Sought OF_THE_ROW =
      new Sought("^[“”]?(该|本|此)?(项)?(指标|实际)?(完成值|完成数|完成量|数量|数值|指标值|总量|规模|实际数)?$");
  private static final int SHARED = 2;

  private ReasonDirection() {}

  static Optional<Outcome> check(CheckInfo info, FormRow place) {
    Indicator row = place.row();
    Optional<Reached> reached = Reached.of(row);
    Optional<Entry> reason = row.reason().filter(entry -> !entry.isBlank());
    if (reached.isEmpty()
        || reason.isEmpty()
        || reached.get().compared() == 0
        || row.words().reason().contains(ReasonTrait.QUALIFIED)) {
      return Optional.empty();
    }
    boolean below = reached.get().compared() < 0;
    for (MatchResult said :
        FOLLOWS.allIn(Characters.tight(Characters.folded(reason.get().text())))) {
      boolean less = LESS_WORD.is(said.group(2));
      if (isOfRow(said.group(1), row.name())) {
        return less == below
            ? Optional.empty()
            : Optional.of(finding(info, place, reason.get(), said.group(2)));
      }
    }
    return Optional.empty();
  }

  /** Whether what is said to follow is what the row counts. */
  private static boolean isOfRow(String subject, String name) {
    if (OF_THE_ROW.is(subject)) {
      return true;
    }
    String end = subject.substring(Math.max(0, subject.length() - SHARED));
    return subject.length() >= SHARED && name.contains(end);
  }

  private static Outcome finding(CheckInfo info, FormRow place, Entry reason, String word) {
    Indicator row = place.row();
    return new FindingBuilder(info, place.subject() + "/方向")
        .message(
            "“%s”年度指标值 %s、实际完成值 %s，原因写“%s”，“%s”与完成值的升降相反"
                .formatted(
                    row.name(),
                    row.target().get().text(),
                    row.actual().get().text(),
                    reason.text(),
                    word))
        .reported(reason.text(), reason.source())
        .operand(row.actual().get().source())
        .operand(row.target().get().source())
        .build();
  }
}
