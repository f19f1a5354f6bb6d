package io.github.jihe.corpus.inject;

import io.github.jihe.corpus.generate.Dice;
import io.github.jihe.corpus.generate.IndicatorFact;
import io.github.jihe.corpus.generate.Sample;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Errors in the words of indicator rows. */
final class WordOperators {
  private WordOperators() {}

  static List<Operator> all() {
    return List.of(
        Operator.of("words-for-number", WordOperators::wordsForNumber),
        Operator.of("reason-opposite", WordOperators::reasonOpposite),
        Operator.of("reason-empty-of-content", WordOperators::reasonStock));
  }

  private static List<IndicatorFact> numeric(Sample sample) {
    return sample.facts().indicators().stream()
        .filter(IndicatorFact::isNumeric)
        .filter(row -> sample.has(row.key() + ".target") && sample.has(row.key() + ".actual"))
        .toList();
  }

  /** A tier of the form's note where a number belongs. */
  private static Optional<Mutant> wordsForNumber(Sample sample, Dice dice) {
    List<IndicatorFact> rows = numeric(sample);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String text = dice.of("达成预期指标", "达成年度指标", "已达到预期目标", "较好", "有所提高");
    return Optional.of(
        new Mutant(
            sample.with(dice.pick(rows).key() + ".actual", text),
            "words-for-number",
            Optional.of(Expected.warning("ind-words", text)),
            Set.of()));
  }

  /** A missed target whose reason says that more was done. */
  private static Optional<Mutant> reasonOpposite(Sample sample, Dice dice) {
    List<IndicatorFact> rows =
        numeric(sample).stream()
            .filter(row -> row.isDeducted() && row.operator().equals("≥"))
            .filter(row -> sample.has(row.key() + ".reason"))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String text = dice.of("超额完成年度任务", "任务量增加，超额完成目标", "超过年初目标值");
    return Optional.of(
        new Mutant(
            sample.with(dice.pick(rows).key() + ".reason", text),
            "reason-opposite",
            Optional.of(Expected.warning("ind-reason-contra", text)),
            Set.of()));
  }

  /** Points were lost, and the reason explains nothing. */
  private static Optional<Mutant> reasonStock(Sample sample, Dice dice) {
    List<IndicatorFact> rows =
        sample.facts().indicators().stream()
            .filter(row -> row.isDeducted() && sample.has(row.key() + ".score"))
            .filter(row -> sample.has(row.key() + ".reason"))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String text = dice.of("客观原因", "下一步加强管理", "受客观因素影响，今后进一步完善", "未完成年度目标");
    return Optional.of(
        new Mutant(
            sample.with(dice.pick(rows).key() + ".reason", text),
            "reason-empty-of-content",
            Optional.of(Expected.oneOf(Set.of("ind-boiler"), "ind-boiler", "info", text)),
            Set.of()));
  }
}
