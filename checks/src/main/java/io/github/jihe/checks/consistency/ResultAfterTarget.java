package io.github.jihe.checks.consistency;

import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Indicator;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;

/**
 * What the text tells as the result of an indicator behind its target, without its name:
 * 巡查次数目标值40次，实际开展36次. The target, which is that of the row, says which indicator is meant.
 */
final class ResultAfterTarget {
  private static final Sought TARGET =
      new Sought("(的)?(年度|全年|年初|计划|预期|绩效)*(目标值?|指标值|计划数?|任务数?)(为|是|设定为)?$");
  private static final Sought RESULT =
      new Sought("^(年度|全年|年末|本年|当年)?(实际|实现|完成|达到|达成|实有)\\p{IsHan}{0,4}$");

  private ResultAfterTarget() {}

  /**
   * The figures told as results of a row.
   *
   * @param statements of a passage, in the order of the text
   * @param name of the row, as names are compared
   */
  static List<Statement> of(List<Statement> statements, Indicator row, String name) {
    List<Statement> found = new ArrayList<>();
    for (int at = 1; at < statements.size(); at++) {
      Statement target = statements.get(at - 1);
      Statement result = statements.get(at);
      boolean together =
          target.figure().source().location().equals(result.figure().source().location());
      if (together && isTarget(target, row, name) && isResult(result, target)) {
        found.add(result);
      }
    }
    return found;
  }

  private static boolean isTarget(Statement told, Indicator row, String name) {
    String subject = Characters.tight(told.subject());
    return TARGET.isIn(subject)
        && IndicatorInProse.name(TARGET.replaceFirst(subject, "")).equals(name)
        && row.target()
            .flatMap(Entry::figure)
            .filter(set -> isSame(set, told.figure()))
            .isPresent();
  }

  private static boolean isSame(Figure one, Figure other) {
    return one.quantity().unit().comparable(other.quantity().unit())
        && one.inBase().compareTo(other.inBase()) == 0;
  }

  private static boolean isResult(Statement told, Statement target) {
    return RESULT.is(Characters.tight(told.subject()))
        && told.figure().quantity().unit().comparable(target.figure().quantity().unit());
  }
}
