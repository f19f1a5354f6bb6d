package io.github.jihe.checks.scores;

import io.github.jihe.checks.Show;
import io.github.jihe.facts.ScoreFormula;
import java.math.BigDecimal;

/** Names formulas in messages. */
final class FormulaWords {
  private FormulaWords() {}

  /** 按超出幅度扣减, 完成率低于60%不得分 … */
  static String name(ScoreFormula formula, BigDecimal floor) {
    String percent = Show.plain(floor) + "%";
    return switch (formula) {
      case PROPORTIONAL -> "按完成值÷指标值的比例计分";
      case INVERSE -> "按指标值÷完成值的比例计分";
      case EXCESS -> "按超出指标值的幅度扣分";
      case ALL_OR_NOTHING -> "未达到指标值不得分";
      case ABOVE_FLOOR -> "按（完成率−" + percent + "）÷（1−" + percent + "）计分";
      case NOTHING_BELOW_FLOOR -> "完成率低于 " + percent + " 不得分";
      case STEPS -> "按完成率分档计分";
    };
  }
}
